"""Keeps a draft beside the settings until it is applied or discarded, and offers it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout

from annotator.errors import SchemeError
from annotator.schema.amending.steps import Step
from annotator.schema.amending.written import read_steps, write_steps
from annotator.ui.forms.parts import push, words
from annotator.ui.language import left_to_right, say_error
from annotator.ui.scheming.asking import Strip
from annotator.ui.scheming.drafting import Drafting


@dataclass(frozen=True, slots=True)
class Kept:
    """The steps of a draft, and when the last of them was done."""

    steps: tuple[Step, ...]
    time: datetime


class Keeping(QObject):
    """Holds the draft for one corpus, wherever its file lies, from its first step on."""

    def __init__(self, settings: QSettings, corpus: str, drafting: Drafting) -> None:
        super().__init__(drafting)
        self._settings = settings
        self._key = f"scheme-draft/{corpus}"
        self._drafting = drafting
        drafting.stepped.connect(self._write)

    def resume(self) -> str:
        """Do the steps again that were kept; gives what is to be told of them, if anything."""
        try:
            kept = self._read()
        except SchemeError as problem:
            self._settings.remove(self._key)
            return say_error(problem)
        if kept is None:
            return ""
        lost = self._drafting.resume(kept.steps, kept.time)
        if not lost:
            return ""
        self._write()
        told = self.tr("The scheme was changed since: {count} steps do not fit it any more.")
        return told.format(count=lost)

    def _write(self) -> None:
        """Keep the steps that stand in place of those before; with none there is nothing left."""
        steps, time = self._drafting.draft.steps, self._drafting.time
        if not steps:
            self._settings.remove(self._key)
            return
        text = f"{time.isoformat(timespec='seconds')}\n{write_steps(steps)}"
        self._settings.setValue(self._key, text)

    def _read(self) -> Kept | None:
        text = str(self._settings.value(self._key) or "")
        if not text:
            return None
        time, _, rest = text.partition("\n")
        steps = read_steps(rest)
        try:
            return Kept(steps, datetime.fromisoformat(time))
        except ValueError:
            return Kept(steps, datetime.now().astimezone())


class Offer(Strip):
    """Says that there is a draft of some time ago: go on with it, or discard it."""

    discarded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = words("", "hint")
        self.go_on = push(self.tr("Go on"), self.confirm)
        self.go_on.setObjectName("offer-go-on")
        self.discard = push(self.tr("Discard"), self._discard)
        self.discard.setObjectName("offer-discard")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.go_on)
        layout.addWidget(self.discard)

    def show_draft(self, time: datetime) -> None:
        """Tell of a draft that is not applied yet."""
        now = datetime.now().astimezone()
        when = f"{time:%H:%M}" if time.date() == now.date() else f"{time:%Y-%m-%d %H:%M}"
        told = self.tr("Draft of {time}, not applied yet.")
        self._words.setText(told.format(time=left_to_right(when)))
        self.show()
        self.go_on.setFocus()

    def confirm(self) -> None:
        """Go on with the draft, which is shown already."""
        self.leave()

    def _discard(self) -> None:
        self.leave()
        self.discarded.emit()
