"""Keeps a draft beside the settings until it is applied or discarded, and offers it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout

from annotator.errors import SchemeError
from annotator.schema.amending.steps import Step
from annotator.schema.amending.written import read_steps, write_steps
from annotator.ui.forms.parts import push, words
from annotator.ui.language import left_to_right
from annotator.ui.scheming.asking import Strip


@dataclass(frozen=True, slots=True)
class Kept:
    """The steps of a draft, and when the last of them was done."""

    steps: tuple[Step, ...]
    time: datetime


class Keeping:
    """Holds the draft for one corpus, wherever its file lies."""

    def __init__(self, settings: QSettings, corpus: str) -> None:
        self._settings = settings
        self._key = f"scheme-draft/{corpus}"

    def write(self, steps: tuple[Step, ...], time: datetime) -> None:
        """Keep steps in place of those kept before; with none there is nothing to keep."""
        if not steps:
            self._settings.remove(self._key)
            return
        text = f"{time.isoformat(timespec='seconds')}\n{write_steps(steps)}"
        self._settings.setValue(self._key, text)

    def read(self) -> Kept | None:
        """Give what was kept, None when nothing was; raises SchemeError when it is damaged."""
        text = str(self._settings.value(self._key) or "")
        if not text:
            return None
        time, _, rest = text.partition("\n")
        try:
            return Kept(read_steps(rest), datetime.fromisoformat(time))
        except ValueError:
            return Kept(read_steps(rest), datetime.now().astimezone())
        except SchemeError:
            self._settings.remove(self._key)
            raise


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
