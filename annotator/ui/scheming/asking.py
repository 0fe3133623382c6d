"""The strip below the tree in which a name is given: to add, to rename or to merge, in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.schema.amending.places import Place, held, siblings
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Step
from annotator.schema.records import Scheme, Words
from annotator.ui.forms.parts import push, words
from annotator.ui.keyboard import key_name, on_other_layout
from annotator.ui.language import isolated, say_error
from annotator.ui.scheming.adding import Addition, addable, addition
from annotator.ui.scheming.fields import Line

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def _latin(event: QKeyEvent) -> list[str]:
    return [key_name(event), *on_other_layout(event.text())] if event.text() else []


class NameField(QLineEdit):
    """Takes Latin letters by their places on the keyboard, whichever layout is active."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write what the key says on a Latin keyboard; up and down are for the list beside it."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        text = event.text()
        latin = next((one for one in _latin(event) if one.isascii()), "")
        if text.isprintable() and not text.isascii() and latin:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.insert(latin.upper() if shift else latin)
        else:
            super().keyPressEvent(event)


class Strip(QFrame):
    """A few fields in one place of the editor, which Enter confirms and Esc leaves."""

    left = Signal()
    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("popup")
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.opened.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone; with the whole window it only rests."""
        super().hideEvent(event)
        self.opened.emit(not self.isHidden())

    def confirm(self) -> None:
        """Do what the strip is for."""

    def leave(self) -> None:
        """Go away without doing it."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Esc from the window around."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _RETURN:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.confirm()
        else:
            super().keyPressEvent(event)


class Asking(Strip):
    """Asks for a name or for another part, says at once whether that can be, and tells the step."""

    agreed = Signal(object, object)  # the Step, and the Place it leads to

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._make: Callable[[], tuple[Step, Place] | None] = lambda: None
        self._scheme: Scheme | None = None
        self._additions: list[Addition] = []
        self._heading = words("", "subheading")
        self.chooser = QComboBox()
        self.chooser.setObjectName("ask-what")
        self.name = NameField()
        self.name.setObjectName("ask-name")
        self.name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name.setPlaceholderText(self.tr("Name in files (Latin letters)"))
        self.name.setAccessibleName(self.tr("Name in files (Latin letters)"))
        self.english = Line("")
        self.english.setObjectName("ask-en")
        self.arabic = Line("", arabic=True)
        self.arabic.setObjectName("ask-ar")
        for field, own in ((self.english, "English"), (self.arabic, "العربية")):
            field.setPlaceholderText(self.tr("Label") + " · " + own)
            field.setAccessibleName(self.tr("Label") + ", " + own)
        self._problem = words("", "problem")
        self.agree = push("", self.confirm)
        self.agree.setObjectName("ask-agree")
        self.cancel = push(self.tr("Cancel"), self.leave)
        self.cancel.setObjectName("ask-cancel")
        self._lay_out()
        self.chooser.currentIndexChanged.connect(lambda _index: self._try())
        self.name.stepped.connect(self._step)
        self.name.textChanged.connect(lambda _text: self._try())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self.chooser)
        layout.addWidget(self.name)
        self._labels = _side_by_side(self.english, self.arabic)
        layout.addWidget(self._labels)
        layout.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)
        layout.addLayout(row)

    def add(self, scheme: Scheme, place: Place) -> None:
        """Ask what is added at a place, and what it is called."""
        self._additions = addable(scheme, place, self._language)
        if not self._additions:
            return
        self._make = self._addition
        names = [one.called for one in self._additions]
        self._open(scheme, self.tr("Add"), self.tr("Add"), names, name="", labels=True)

    def rename(self, scheme: Scheme, place: Place) -> None:
        """Ask for another name of a part."""
        short = place.name.rpartition(".")[2]

        def make() -> tuple[Step, Place] | None:
            name = self.name.text().strip()
            if not name or name == short:
                return None
            whole = place.name[: len(place.name) - len(short)] + name
            return Rename(place, name), place.beside(whole)

        self._make = make
        heading = self.tr("Another name for {name}").format(name=self._called(scheme, place))
        self._open(scheme, heading, self.tr("Rename"), [], name=short)

    def merge(self, scheme: Scheme, place: Place) -> None:
        """Ask which part beside it a part becomes one with."""
        others = [one for one in siblings(scheme, place) if one.name != place.name]

        def make() -> tuple[Step, Place] | None:
            into = others[self.chooser.currentIndex()].name
            return Merge(place, into), place.beside(into)

        self._make = make
        heading = self.tr("Merge {name} into:").format(name=self._called(scheme, place))
        names = [isolated(one.label.in_language(self._language)) for one in others]
        self._open(scheme, heading, self.tr("Merge"), names)

    def _called(self, scheme: Scheme, place: Place) -> str:
        part = held(scheme, place)
        label = part.label.in_language(self._language) if part is not None else ""
        return isolated(label or place.name)

    def _open(
        self,
        scheme: Scheme,
        heading: str,
        act: str,
        options: list[str],
        *,
        name: str | None = None,
        labels: bool = False,
    ) -> None:
        self._scheme = scheme
        self._heading.setText(heading)
        self.agree.setText(act)
        with QSignalBlocker(self.chooser), QSignalBlocker(self.name):
            self.chooser.clear()
            self.chooser.addItems(options)
            self.name.setText(name or "")
        for field in (self.english, self.arabic):
            field.clear()
        self.chooser.setAccessibleName(heading)
        self.chooser.setHidden(not options)
        self.name.setHidden(name is None)
        self._labels.setHidden(not labels)
        self._try()
        self.show()
        first = self.chooser if name is None else self.name
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def _addition(self) -> tuple[Step, Place] | None:
        name = self.name.text().strip()
        what = self._additions[self.chooser.currentIndex()]
        if not name or self._scheme is None:
            return None
        label = Words(self.english.text().strip(), self.arabic.text().strip())
        step = addition(self._scheme, what, name, label)
        return step, step.place

    def _step(self, by: int) -> None:
        """Go on in the list without leaving the name."""
        there = self.chooser.currentIndex() + by
        if not self.chooser.isHidden() and 0 <= there < self.chooser.count():
            self.chooser.setCurrentIndex(there)

    def _try(self) -> None:
        """Say what is in the way, before anybody agrees."""
        made, problem = self._make(), ""
        if made is not None and self._scheme is not None:
            try:
                made[0].apply(self._scheme)
            except AnnotatorError as error:
                problem = say_error(error)
        self._problem.setText(problem)
        self._problem.setHidden(not problem)
        self.agree.setEnabled(made is not None and not problem)

    def confirm(self) -> None:
        """Tell the step that was asked for, where it is possible."""
        made = self._make()
        if made is not None and self.agree.isEnabled():
            self.leave()
            self.agreed.emit(*made)


def mergeable(scheme: Scheme, place: Place) -> bool:
    """Say whether a part can become one with another; a layer stays by itself."""
    if place.kind in {"scheme", "layer"}:
        return False
    return len(siblings(scheme, place)) > 1


def _side_by_side(*fields: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for field in fields:
        layout.addWidget(field)
    return holder
