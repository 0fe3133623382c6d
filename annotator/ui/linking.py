"""Which links the canvas shows: roles, relations and chains, of what is chosen or of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.project.view import SetView
from annotator.ui.canvas.links.link import Link, LinksShown, chain
from annotator.ui.canvas.view import Canvas
from annotator.ui.presenting import UNKNOWN_COLOR, Presenter
from annotator.ui.workspace import Workspace

_NEXT: dict[LinksShown, LinksShown] = {"chosen": "all", "all": "none", "none": "chosen"}


def links_of(view: SetView, presenter: Presenter, one: Annotation) -> Iterator[Link]:
    """Give the links that one annotation makes: its roles, its two ends, or its chain."""
    tag = view.type(one)
    color = tag.color if tag is not None else UNKNOWN_COLOR
    if view.kind(one) == "chain":
        marks = [presenter.mark(view, mention) for mention in view.mentions_of(one)]
        yield from chain(one.id, [mark for mark in marks if mark.spans], "", color)
        return
    ends = [(each.role, _place(view, view.get(each.target), one)) for each in one.arguments]
    if one.spans:
        for role, end in ends:
            known = tag.role(role) if tag is not None else None
            label = known.label.in_language(presenter.language) if known is not None else role
            if end is not None:
                yield Link(f"{one.id}/{role}/{end.id}", one.id, end.id, label, color, "role")
        return
    placed = [end for _, end in ends if end is not None]
    if len(placed) > 1:
        source, *targets = placed
        label = presenter.main_label(view, one)
        for target in targets:
            yield Link(f"{one.id}/{target.id}", source.id, target.id, label, color)


def links_at(view: SetView, presenter: Presenter, chosen: Annotation) -> Iterator[Link]:
    """Give the links that begin or end at an annotation, and those of its entity."""
    around = [chosen, *view.referring(chosen.id)]
    entity = view.entity_of(chosen.id)
    if entity is not None:
        around += view.frames_of(entity.id)
    for one in dict.fromkeys(one.id for one in around):
        found = view.get(one)
        if found is not None:
            yield from links_of(view, presenter, found)


def _place(view: SetView, end: Annotation | None, seen_from: Annotation) -> Annotation | None:
    """Find the mark that stands for an annotation: itself, or the mention of it that is nearest."""
    if end is None or end.spans:
        return end
    start = seen_from.spans[0].start if seen_from.spans else 0
    mentions = [one for one in view.mentions_of(end) if one.spans]
    return min(mentions, key=lambda one: abs(one.spans[0].start - start), default=None)


class Linking(QObject):
    """Keeps the links of the canvas up to date; only those that can be seen are made."""

    def __init__(self, workspace: Workspace, canvas: Canvas, presenter: Presenter) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._canvas = canvas
        self._presenter = presenter
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show)
        workspace.document_opened.connect(self._later.start)
        workspace.changed.connect(self._take)
        workspace.chosen_changed.connect(self._take_choice)
        canvas.link_clicked.connect(lambda _link, far: workspace.choose(AnnotationId(far)))

    def show_next(self) -> None:
        """Go from the links of what is chosen to all links, to none, and back."""
        self._canvas.set_links_shown(_NEXT[self._canvas.links_shown])
        self._show()

    def _take(self, _changes: Changes) -> None:
        self._later.start()

    def _take_choice(self) -> None:
        if self._canvas.links_shown == "chosen":
            self._later.start()

    def _show(self) -> None:
        self._canvas.set_links(self._links())

    def _links(self) -> Iterable[Link]:
        view, chosen = self._workspace.view, self._workspace.chosen
        if view is None or self._canvas.links_shown == "none":
            return []
        if self._canvas.links_shown == "all":
            found = [link for one in view.all() for link in links_of(view, self._presenter, one)]
        else:
            found = list(links_at(view, self._presenter, chosen)) if chosen is not None else []
        return {link.id: link for link in found}.values()

    def bring_into_view(self) -> None:
        """Show where an entity or a relation, which has no place itself, is spoken of nearest."""
        view, chosen = self._workspace.view, self._workspace.chosen
        if view is None or chosen is None or chosen.spans or self._workspace.waiting:
            return
        members = [view.get(one) for one in chosen.targets()]
        starts = [one.spans[0].start for one in members if one is not None and one.spans]
        if starts:
            middle = self._canvas.offset_at(self._canvas.viewport().rect().center())
            self._canvas.ensure_visible(min(starts, key=lambda start: abs(start - middle)))
