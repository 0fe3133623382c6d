"""Grabs every view, light and dark, in Arabic and in English: `python -m tests.screenshots OUT`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QSettings

from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.project import Project
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import THEMES
from annotator.ui.window import Look, Window

SIZES = ((1366, 768), (1920, 1080))


def grab_all(out: Path) -> None:
    """Save one picture for each view, language, theme and size."""
    out.mkdir(parents=True, exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        empty = Path(folder) / "empty.hashiya"
        create_corpus(empty, "news").close()
        for name, corpus in (("article", make_demo(Path(folder))), ("empty", empty)):
            for language in ("ar", "en"):
                for theme in THEMES.values():
                    shell = Shell(app, settings, show_gold=True)
                    window = shell.start(Project.open(corpus, "ليلى"), Look(language, theme))
                    _choose_something(window)
                    for width, height in SIZES:
                        window.resize(width, height)
                        app.processEvents()
                        picture = f"{name}-{language}-{theme.name}-{width}.png"
                        window.grab().save(str(out / picture))
                    window.close()
                    window.workspace.project.close()


def _choose_something(window: Window) -> None:
    view = window.workspace.view
    events = view.of_layer("event") if view is not None else []
    if events:
        window.workspace.choose(events[0].id)


if __name__ == "__main__":
    grab_all(Path(sys.argv[1]))
