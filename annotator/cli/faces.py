"""What the command line borrows from the window, handed in so that neither imports the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.project.picturing import PictureOptions
from annotator.project.project import Project

OpenWindow = Callable[[Path | None, str | None, bool], int]
"""Opens a corpus (None: asks for one) as an annotator, perhaps showing gold first."""

Paint = Callable[[Project, str, Path, PictureOptions], list[Path]]
"""Paints a document, by name or id, to a picture, and gives the files made."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The window's services, loaded only when they are called."""

    has_display: Callable[[], bool]
    open_window: OpenWindow
    paint: Paint
