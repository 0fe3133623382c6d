"""Hands on the keyboard: real key events under a Latin or an Arabic layout, each one counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.spans import Span
from annotator.text.words import next_word_start
from tests.journeys.linguist import Linguist

KEYS = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

ARABIC = dict(
    zip(
        "qwertyuiopasdfghjkl;zxcvnm,./0123456789",
        "ضصثقفغعهخحشسيبلاتنمكئءؤرىةوزظ٠١٢٣٤٥٦٧٨٩",
        strict=True,
    )
) | {"b": "لا"}
"""What the keys of a Latin keyboard write where the Arabic (101) layout alone is installed."""
PATIENCE = 400
"""Presses of Tab after which what is looked for cannot be reached."""


class Hands:
    """Presses keys over the text and counts them by what they are for."""

    def __init__(self, linguist: Linguist, *, arabic: bool = False, walking: bool = False) -> None:
        self._linguist = linguist
        self._arabic = arabic
        self._walking = walking
        self.busy_with = ""
        self.tally: Counter[tuple[str, str]] = Counter()
        self.costs: dict[str, list[int]] = defaultdict(list)
        """How many keys each decision took, walking and selecting not counted, by its kind."""

    @property
    def keys(self) -> int:
        """Give the number of all keys pressed."""
        return sum(self.tally.values())

    @contextmanager
    def deciding(self, kind: str) -> Generator[None]:
        """Note how many keys a decision takes."""
        before = self._keys_to_decide()
        yield
        self.costs[kind].append(self._keys_to_decide() - before)

    def _keys_to_decide(self) -> int:
        return sum(number for (_, why), number in self.tally.items() if why in {"do", "form"})

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, *, why: str = "do") -> None:
        """Press one key over the text."""
        self.tally[self.busy_with, why] += 1
        canvas = self._linguist.window.canvas
        letter = chr(key).lower() if key < KEYS.Key_Escape else ""
        if self._arabic and modifier == NONE and letter in ARABIC:
            send_arabic(canvas, letter)
        else:
            QTest.keyClick(canvas, key, modifier)
        if why != "walk":
            self._clear_away()

    def go_to(self, offset: int) -> None:
        """Bring the caret to an offset: step by step with the arrows, or at once."""
        canvas = self._linguist.window.canvas
        if not self._walking:
            canvas.set_caret(offset)
            return
        self._stride(offset, KEYS.Key_Down, KEYS.Key_Up, CONTROL)
        self._stride(offset, KEYS.Key_Down, KEYS.Key_Up, NONE)
        self._stride(offset, KEYS.Key_Left, KEYS.Key_Right, CONTROL)
        while canvas.caret() != offset:
            key = KEYS.Key_Left if canvas.caret() < offset else KEYS.Key_Right
            self.press(key, why="walk")

    def _stride(self, offset: int, on: Qt.Key, back: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Take long steps as long as they bring the caret nearer."""
        canvas = self._linguist.window.canvas
        while canvas.caret() != offset:
            before = canvas.caret()
            key, opposite = (on, back) if before < offset else (back, on)
            self.press(key, modifier, why="walk")
            if abs(canvas.caret() - offset) >= abs(before - offset):
                self.press(opposite, modifier, why="walk")
                return
            if (canvas.caret() < offset) != (before < offset):
                return

    def point_at(self, span: Span) -> None:
        """Bring the caret to a word that is to be marked; select where it is not just a word."""
        self.go_to(span.start)
        if not self._walking or self._linguist.window.gestures.word() != span:
            self.select(span)

    def select(self, span: Span) -> None:
        """Select a stretch of text, from its beginning."""
        canvas = self._linguist.window.canvas
        self.go_to(span.start)
        while canvas.caret() < span.end:
            step = self._next_word(canvas.caret())
            held = SHIFT | CONTROL if self._walking and step <= span.end else SHIFT
            self.press(KEYS.Key_Left, held, why="select")

    def _next_word(self, offset: int) -> int:
        return next_word_start(self._linguist.text, offset)

    def write(self, text: str) -> bool:
        """Type into the field with the keyboard; says whether the layout has all its letters.

        Digits are Latin ones on the plain Arabic layout; only its variant "digits" has Arabic ones.
        """
        if self._arabic and any(letter.isascii() and letter.isalpha() for letter in text):
            return False
        for letter in text:
            self.press_in_field(Qt.Key(ord(letter)))
        return True

    def press_in_field(self, key: Qt.Key, *, why: str = "form") -> None:
        """Press a key in whatever has the keyboard."""
        self.tally[self.busy_with, why] += 1
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, key)
        self._clear_away()

    def _clear_away(self) -> None:
        """Let go what was replaced, as the event loop would; else everything slows down."""
        self._linguist.window.inspector.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def send_arabic(widget: QWidget, latin: str) -> None:
    """Send what the key of a Latin letter or digit sends while an Arabic layout is active.

    QTest cannot: it knows no key with an Arabic letter and ends the process. Qt names the key by
    its Arabic letter; a digit keeps its Latin name and writes an Arabic one.
    """
    text = ARABIC[latin]
    code = ord(latin) if latin.isdigit() else ord(text[0])
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, NONE, text))
