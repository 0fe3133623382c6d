"""Starts Hashiya: hands the command line the window's services, loaded only when called."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.project.picturing import PictureOptions
    from annotator.project.project import Project


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return False  # nobody could see the window, nor close it
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_window(corpus: Path | None, annotator: str | None, show_gold: bool) -> int:
    app = importlib.import_module("annotator.ui.app")
    return int(app.run_window(corpus, annotator, show_gold=show_gold))


def _paint(project: Project, document: str, out: Path, options: PictureOptions) -> list[Path]:
    rendering = importlib.import_module("annotator.ui.pictures.rendering")
    return list(rendering.paint_document(project, document, out, options))


def main() -> int:
    """Run the command that was typed, and give the exit status."""
    # Whoever stops the program while it is still being read in gets no traceback.
    later = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from annotator.cli.faces import Faces  # noqa: PLC0415
    from annotator.cli.main import run  # noqa: PLC0415

    signal.signal(signal.SIGINT, later)
    return run(sys.argv[1:], Faces(_has_display, _open_window, _paint))


if __name__ == "__main__":
    raise SystemExit(main())
