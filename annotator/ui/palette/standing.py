"""What the palette always offers: actions, articles, and the entities of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentLine
from annotator.ui.actions import ACTIONS
from annotator.ui.documents import source_of, title_of
from annotator.ui.palette.entry import Entry, both
from annotator.ui.palette.wording import in_both
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate
OWN_ACTION = "palette"


def action_entries(actions: Mapping[str, QAction]) -> Iterator[Entry]:
    """Offer every action that can be done now, with the first of its keys."""
    for row in ACTIONS:
        action = actions.get(row.name)
        if action is not None and action.isEnabled() and row.name != OWN_ACTION:
            yield Entry(
                f"action {row.name}",
                translate("Actions", str(row.text)),
                translate("Actions", row.menu),
                action.trigger,
                in_both("Actions", str(row.text)),
                in_both("Actions", row.menu),
                _keys(action),
            )


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def article_entries(workspace: Workspace, rows: Iterable[DocumentLine]) -> Iterator[Entry]:
    """Offer articles by their headline; the one that is open stays as it is."""
    for row in rows:
        yield Entry(
            f"article {row.id}",
            title_of(row),
            source_of(row) or translate("Palette", "Article"),
            lambda document=row.id: _open(workspace, document),
            (title_of(row),),
            (row.name, *row.meta.values()),
        )


def _open(workspace: Workspace, document: DocumentId) -> None:
    if workspace.view is None or workspace.view.document.id != document:
        workspace.open_document(document)
    workspace.page_wanted.emit("annotate")


def entity_entries(workspace: Workspace, presenter: Presenter) -> Iterator[Entry]:
    """Offer the entities of the article, to be found by the words of any of their mentions."""
    view = workspace.view
    for one in view.all() if view is not None else ():
        layer = view.layer(one) if view is not None else None
        if view is None or layer is None or layer.kind != "chain":
            continue
        tag, label = view.type(one), layer.label.in_language(presenter.language)
        yield Entry(
            f"entity {one.id}",
            presenter.line(view, one),
            f"{label} · {presenter.type_label(view, one)}",
            lambda entity=one.id: workspace.choose(entity),
            (view.text_of(one),),
            (*map(view.text_of, view.mentions_of(one)), *both(layer.label)),
            color=tag.color if tag is not None else "",
        )
