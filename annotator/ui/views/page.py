"""What a page of the window is made of, and what it may ask of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from annotator.model.identity import DocumentId
from annotator.ui.jobs import JobBar
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Bench:
    """What every page works with."""

    workspace: Workspace
    presenter: Presenter
    settings: QSettings
    jobs: JobBar


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of an article (code points) that a page is to show; of these annotators, if any."""

    document: DocumentId
    start: int
    end: int
    annotators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page: its name in code, the view it stands in, its words (marked for translation)."""

    name: str
    view: str
    text: object
    make: Callable[[Bench], QWidget]


@runtime_checkable
class Working(Protocol):
    """A page beside which something goes on."""

    def stop_working(self) -> None:
        """Stop it and wait for its end, before the window goes."""
        ...


@runtime_checkable
class Waking(Protocol):
    """A page that has something to do whenever it comes into view."""

    def wake(self) -> None:
        """Bring what is shown up to date; called each time the page comes into view."""
        ...


@runtime_checkable
class Showing(Protocol):
    """A page that can be asked for a place of an article."""

    def show_spot(self, spot: Spot) -> None:
        """Show a place; called when the page is in view."""
        ...
