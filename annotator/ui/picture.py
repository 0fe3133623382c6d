"""The one application object of Qt, in the window and without one."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from annotator.ui.fonts import load_fonts


def application() -> QApplication:
    """Give the one application object, made without a display where there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(["hashiya"])
    load_fonts()
    return app
