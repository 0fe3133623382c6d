"""An article with its annotations as a picture, painted by the canvas's own routine."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.errors import InputError
from annotator.project.project import Project
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.page import render_page
from annotator.ui.fonts import load_fonts
from annotator.ui.language import system_language
from annotator.ui.presenting import Presenter
from annotator.ui.theme import LIGHT

PAGE_WIDTH = 900


def paint_document(
    project: Project, document_name: str, out: Path, annotator: str | None = None
) -> None:
    """Paint a document, found by name or id, with somebody's set (gold first) to a PNG file."""
    if out.suffix.lower() != ".png":
        raise InputError("{file}: Hashiya paints PNG pictures; end the name in .png.", file=out)
    document = project.corpus.find_document(document_name)
    if document is None:
        raise InputError("There is no document called {name} in this corpus.", name=document_name)
    sets = project.corpus.sets(document)
    chosen = [one for one in sets if annotator in (None, one.annotator)]
    if annotator is not None and not chosen:
        raise InputError(
            "{annotator} has not annotated {name}.", annotator=annotator, name=document_name
        )
    chosen.sort(key=lambda one: one.kind != "gold")
    view = project.view(document, chosen[0] if chosen else None)
    application()
    image = render_page(
        view.document.text,
        view.document.regions,
        Presenter(system_language()).marks(view),
        width=PAGE_WIDTH,
        theme=LIGHT,
        appearance=Appearance(),
        scale=2.0,
    )
    if not image.save(str(out)):
        raise InputError("{file} cannot be written: choose another folder.", file=out)


def application() -> QApplication:
    """Give the one application object, made without a display where there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(["hashiya"])
    load_fonts()
    return app
