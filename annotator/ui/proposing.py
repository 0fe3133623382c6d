"""Proposals walked through one by one: shown dashed in the text, taken or left with one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import surface
from annotator.project.edits import Edit
from annotator.project.edits.marking import TakeProposal
from annotator.project.edits.propagating import Propagate
from annotator.suggest.occurrences import propagate
from annotator.suggest.proposals import Proposal
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.view import Canvas
from annotator.ui.presenting import Presenter
from annotator.ui.word_knowledge import WordKnowledge
from annotator.ui.workspace import Workspace

_MARK = "proposal:"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Round:
    """One round of proposals: what taking some of them does, and whether all may be taken."""

    edit: Callable[[tuple[Proposal, ...]], Edit]
    together: bool


class Proposing(QObject):
    """Holds the proposals that wait for a decision; nothing is marked before it is taken."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        canvas: Canvas,
        knowledge: WordKnowledge,
        presenter: Presenter,
    ) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._canvas = canvas
        self._knowledge = knowledge
        self._presenter = presenter
        self._round: Round | None = None
        self._waiting: dict[str, Proposal] = {}
        self._current = ""
        workspace.document_opened.connect(self._forget)

    @property
    def active(self) -> bool:
        """Say whether something waits for a decision."""
        return bool(self._waiting)

    @property
    def together(self) -> bool:
        """Say whether all may be taken at once."""
        return self._round is not None and self._round.together and len(self._waiting) > 1

    @property
    def current(self) -> str | None:
        """Name the mark of the proposal that a key would decide on."""
        return self._current or None

    @property
    def number(self) -> int:
        """Count what waits."""
        return len(self._waiting)

    def everywhere(self) -> None:
        """Propose to mark the words of the chosen annotation wherever they occur again."""
        view, chosen = self._workspace.view, self._workspace.chosen
        layer = view.layer(chosen) if view is not None and chosen is not None else None
        if view is None or chosen is None or layer is None or not self._workspace.editable:
            return
        found = propagate(view.document, view.all(), chosen, layer, self._knowledge.clitics)
        join = self._workspace.can_join
        self._begin(found, Round(lambda some: _everywhere(chosen, some, join=join), together=True))

    def names(self) -> None:
        """Propose to mark known names that are not marked in this article yet."""
        view, known = self._workspace.view, self._knowledge.names
        if view is None or known is None or not self._workspace.editable:
            return
        found = known.candidates(view.document, view.all(), self._knowledge.clitics)
        self._begin(found, Round(lambda some: _name(some[0]), together=False))

    def _begin(self, found: list[Proposal], one_round: Round) -> None:
        self._forget()
        if not found:
            self._workspace.told.emit(translate("Proposing", "Nothing more to propose here."))
            return
        self._workspace.choose(None)
        self._round = one_round
        self._waiting = {f"{_MARK}{number}": one for number, one in enumerate(found)}
        self._canvas.update_marks([self._mark(key, one) for key, one in self._waiting.items()])
        caret = self._canvas.caret()
        ahead = (key for key, one in self._waiting.items() if one.span.start >= caret)
        self._go(next(ahead, next(iter(self._waiting))))

    def take(self) -> None:
        """Mark what is proposed here, and go to the next proposal."""
        self._do((self._current,))

    def take_all(self) -> None:
        """Mark all that is proposed, as one edit."""
        if self.together:
            self._do(tuple(self._waiting))

    def reject(self) -> None:
        """Leave this place unmarked, and go to the next proposal."""
        self._drop((self._current,))

    def step(self, by: int) -> None:
        """Go to another proposal without deciding."""
        keys = list(self._waiting)
        self._go(keys[(keys.index(self._current) + by) % len(keys)])

    def leave(self) -> None:
        """Decide on nothing more."""
        self._drop(tuple(self._waiting))

    def pick(self, mark: str) -> bool:
        """Go to a proposal whose mark was clicked; says whether it was one."""
        if mark in self._waiting:
            self._go(mark)
            return True
        return False

    def _do(self, keys: tuple[str, ...]) -> None:
        if self._round is None:
            return
        edit = self._round.edit(tuple(self._waiting[key] for key in keys))
        if self._workspace.do(edit):
            self._drop(keys)

    def _drop(self, keys: tuple[str, ...]) -> None:
        order = list(self._waiting)
        here = order.index(self._current) if self._current in order else 0
        for key in keys:
            self._waiting.pop(key, None)
        self._canvas.update_marks([], keys)
        following = [key for key in order[here:] if key in self._waiting]
        self._go(next(iter(following or self._waiting), ""))

    def _go(self, key: str) -> None:
        self._current = key
        if key:
            self._canvas.ensure_visible(self._waiting[key].span.start)
        else:
            self._round = None
        self.changed.emit()

    def _forget(self) -> None:
        """Forget what waited: there is another text, or another round."""
        if self._waiting:
            self._canvas.update_marks([], tuple(self._waiting))
        self._waiting, self._current, self._round = {}, "", None

    def _mark(self, key: str, one: Proposal) -> Mark:
        shown = Annotation(AnnotationId(key), one.layer, one.type, (one.span,), one.attributes)
        view = self._workspace.view
        assert view is not None  # noqa: S101 - proposals are made for a view
        mark = self._presenter.mark(view, shown)
        return Mark(
            key, mark.spans, mark.label, mark.color, mark.style, mark.symbol,
            muted=True, short=mark.short,
        )  # fmt: skip

    def words(self) -> str:
        """Read the words of the proposal at hand."""
        one = self._waiting.get(self._current)
        return surface(self._canvas.text, (one.span,)) if one is not None else ""


def _everywhere(source: Annotation, some: tuple[Proposal, ...], *, join: bool) -> Edit:
    return Propagate(source.id, tuple(one.span for one in some), join)


def _name(one: Proposal) -> Edit:
    return TakeProposal(one.layer, one.type, (one.span,), one.attributes)
