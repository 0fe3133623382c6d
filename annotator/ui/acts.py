"""What each action of the table does in a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import get_args

from PySide6.QtCore import QSettings

from annotator.text.edges import Edge
from annotator.ui.corpus.changing import Changing
from annotator.ui.feedback.promoting import Promoting
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.menus import make_menus
from annotator.ui.palette.pane import Palette
from annotator.ui.regions.again import FindingAgain
from annotator.ui.side import Side
from annotator.ui.window import Window

Acts = dict[str, Callable[[], object]]


def furnish(window: Window, settings: QSettings) -> None:
    """Give a window its menus and its palette, with every act behind its action."""
    changing = Changing(window.workspace, window.topbar.jobs, window)
    changing.refused.connect(window.workspace.told)
    acts = _corpus(window) | _edit(window, changing) | _edges(window) | _view(window)
    keymap = KeyMap(settings, window)
    acts |= _beside(Side(window, keymap, settings)) | {"palette": Palette(window, settings).open}
    window.actions_by_name = make_menus(window, acts, keymap)


def _beside(side: Side) -> Acts:
    return {
        "picture": side.show_picture,
        "help": side.show_help,
        "keys": side.show_keys,
        "sheet": side.show_sheet,
        "versions": side.show_versions,
        "scheme": side.show_scheme,
    }


def _corpus(window: Window) -> Acts:
    wish = window.files_wanted.emit
    return {
        "open": partial(wish, "open"),
        "import": partial(wish, "import"),
        "export": partial(wish, "export"),
        "find-regions": FindingAgain(window).start,
        "next": partial(window.workspace.step, 1),
        "previous": partial(window.workspace.step, -1),
        "finish": window.toggle_finished,
        "search": partial(window.views.show_page, "search"),
        "hit-next": partial(_step_hits, window, 1),
        "hit-previous": partial(_step_hits, window, -1),
        "quit": window.close,
    }


def _step_hits(window: Window, by: int) -> None:
    from annotator.ui.searching.pane import SearchPane  # noqa: PLC0415 - made when it is wanted

    page = window.views.widget("search")
    if isinstance(page, SearchPane):
        page.step(by)


def _edit(window: Window, changing: Changing) -> Acts:
    return {
        "undo": changing.undo,
        "redo": changing.redo,
        "extent": partial(window.gestures.set_extent, add=False),
        "fragment": partial(window.gestures.set_extent, add=True),
        "join": window.gestures.join,
        "entity": window.gestures.to_entity,
        "everywhere": window.proposing.everywhere,
        "names": window.proposing.names,
        "regions": window.modes.turn_to_regions,
        "part-sentence": partial(window.gestures.part, "sentence"),
        "part-word": partial(window.gestures.part, "token"),
        "paint": window.painting.toggle,
        "comment": window.inspector.write_comment,
        "doubt": window.gestures.toggle_doubt,
        "example": Promoting(window.workspace, window.topbar.jobs, window).promote_chosen,
        "open-next": partial(window.checking.go, 1),
        "open-previous": partial(window.checking.go, -1),
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
        "view-annotate": partial(window.views.show_view, "annotate"),
        "view-corpus": partial(window.views.show_view, "corpus"),
        "view-compare": partial(window.views.show_view, "compare"),
        "view-release": partial(window.views.show_view, "release"),
        "view-agreement": partial(window.views.show_view, "agreement"),
        "view-adjudicate": partial(window.views.show_view, "adjudicate"),
        "language": window.want_other_language,
        "reused": window.reused.toggle,
        "listing": window.toggle_listing,
        "articles": lambda: window.documents.setVisible(window.documents.isHidden()),
        "guideline": window.inspector.toggle_guideline,
        "inspector": lambda: window.inspector.setVisible(window.inspector.isHidden()),
        "alone": window.toggle_alone,
    }
