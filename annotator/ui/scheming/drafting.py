"""The draft in the editor: its steps, how the corpus is annotated, and what the two come to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.schema.amending.draft import Draft
from annotator.schema.amending.places import Place, held
from annotator.schema.amending.steps import Change, Step
from annotator.schema.amending.survey import Survey, chain_layers, survey
from annotator.schema.amending.usage import Typed, Usage, moved
from annotator.schema.records import Scheme
from annotator.ui.language import say_error


class Drafting(QObject):
    """Does steps, and surveys the change after each; nothing of it touches the corpus."""

    changed = Signal(bool)  # whether parts came, went or moved, and not only a text of one
    stepped = Signal()  # a step was done or taken back, or the draft was begun anew
    told = Signal(str)

    def __init__(self, scheme: Scheme, parent: QObject) -> None:
        super().__init__(parent)
        self.draft = Draft(scheme)
        self.usage: Usage | None = None
        self.found = Survey()
        self.counts: dict[Typed, int] = {}
        self.time = _now()
        """When the draft was changed last."""
        self._look()

    @property
    def scheme(self) -> Scheme:
        """Give the scheme as it would be."""
        return self.draft.scheme

    @property
    def ready(self) -> bool:
        """Say whether the draft can be applied."""
        return self.usage is not None and self.draft.changed and self.found.clear

    def begin(self, scheme: Scheme) -> None:
        """Start anew from a scheme."""
        self.draft = Draft(scheme)
        self.usage = None
        self._look()
        self.changed.emit(True)
        self.stepped.emit()

    def resume(self, steps: Iterable[Step], time: datetime) -> int:
        """Do steps again that were kept; says how many of them do not fit the scheme any more."""
        lost = 0
        for step in steps:
            try:
                self.draft.do(step)
            except AnnotatorError:
                lost += 1
        self.time = time
        self._look()
        self.changed.emit(True)
        return lost

    def know(self, usage: Usage) -> None:
        """Take in how the corpus is annotated."""
        self.usage = usage
        self._look()
        self.changed.emit(False)

    def do(self, step: Step) -> bool:
        """Do a step; says whether it was possible, and tells why not."""
        before = self.draft.scheme, self.draft.moves
        try:
            self.draft.do(step)
        except AnnotatorError as problem:
            self.told.emit(say_error(problem))
            return False
        if (self.draft.scheme, self.draft.moves) != before:
            self.time = _now()
            self._look()
            self.changed.emit(not isinstance(step, Change))
            self.stepped.emit()
        return True

    def set(self, place: Place, field: str, value: object, *, everywhere: bool = False) -> bool:
        """Change one field of a part, where it is not so already."""
        part = held(self.scheme, place)
        if part is None or (getattr(part, field) == value and not everywhere):
            return True
        return self.do(Change(place, field, value, everywhere))

    def undo(self) -> None:
        """Take the last step back."""
        if self.draft.undo():
            self._look()
            self.changed.emit(True)
            self.stepped.emit()

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if self.draft.redo():
            self._look()
            self.changed.emit(True)
            self.stepped.emit()

    def raise_version(self) -> None:
        """Give the draft the next version, where nobody gave it one."""
        if self.scheme.version == self.draft.before.version:
            self.draft.raise_version()
            self._look()
            self.changed.emit(False)
            self.stepped.emit()

    def _look(self) -> None:
        draft, usage = self.draft, self.usage or Usage()
        self.found = survey(draft.before, draft.scheme, draft.moves, usage)
        chains = chain_layers(draft.before, draft.scheme)
        self.counts = moved(usage, draft.moves, chains).counts()


def _now() -> datetime:
    return datetime.now().astimezone()
