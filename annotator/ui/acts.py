"""What each action of the table does in a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, get_args

from annotator.text.edges import Edge

if TYPE_CHECKING:
    from annotator.ui.window import Window

Acts = dict[str, Callable[[], object]]


def acts_of(window: Window) -> Acts:
    """Give the acts by the names of their actions."""
    return _corpus(window) | _edit(window) | _edges(window) | _view(window)


def _corpus(window: Window) -> Acts:
    wish = window.files_wanted.emit
    return {
        "open": partial(wish, "open"),
        "import": partial(wish, "import"),
        "export": partial(wish, "export"),
        "picture": window.side.show_picture,
        "next": partial(window.workspace.step, 1),
        "previous": partial(window.workspace.step, -1),
        "finish": window.toggle_finished,
        "quit": window.close,
    }


def _edit(window: Window) -> Acts:
    return {
        "undo": window.workspace.undo,
        "redo": window.workspace.redo,
        "extent": partial(window.gestures.set_extent, add=False),
        "fragment": partial(window.gestures.set_extent, add=True),
        "join": window.workspace.start_joining,
        "remove": window.gestures.remove,
    }


def _edges(window: Window) -> Acts:
    found: Acts = {}
    for edge in get_args(Edge):
        for way, outwards in (("out", True), ("in", False)):
            act = partial(window.gestures.move_edge, edge, outwards=outwards)
            found[f"{edge}-{way}"] = act
            found[f"{edge}-{way}-letter"] = partial(act, by_letter=True)
    return found


def _view(window: Window) -> Acts:
    reading = window.reading
    return {
        "larger": partial(window.canvas.zoom, 1),
        "smaller": partial(window.canvas.zoom, -1),
        "appearance": lambda: reading.show_panel(window.look.theme),
        "labels": reading.next_labels,
        "stripes": reading.toggle_stripes,
        "invisibles": reading.toggle_invisibles,
        "links": window.linking.show_next,
        "dark": lambda: reading.next_theme(window.look.theme),
        "language": window.want_other_language,
        "listing": window.toggle_listing,
        "articles": lambda: window.documents.setVisible(window.documents.isHidden()),
        "inspector": lambda: window.inspector.setVisible(window.inspector.isHidden()),
        "alone": window.toggle_alone,
        "help": window.side.show_help,
    }
