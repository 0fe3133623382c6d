"""What the command line borrows from the window, handed in so that neither imports the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.project.project import Project

OpenWindow = Callable[[Path | None, str | None, bool], int]
"""Opens a corpus (None: asks for one) as an annotator, perhaps showing gold first."""

Paint = Callable[[Project, str, Path, str | None], None]
"""Paints a document, by name or id, with an annotator's set (None: gold first) to a picture."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The window's services, loaded only when they are called."""

    has_display: Callable[[], bool]
    open_window: OpenWindow
    paint: Paint
