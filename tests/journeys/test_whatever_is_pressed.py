"""Whatever is pressed and clicked, window and corpus agree, and all of it can be taken back."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from tests.journeys.hands import ALT, ARABIC, CONTROL, KEYS, NONE, SHIFT, send_arabic
from tests.journeys.linguist import Linguist

STEPS = 250
WALKS = KEYS.Key_Left, KEYS.Key_Right, KEYS.Key_Up, KEYS.Key_Down, KEYS.Key_Home, KEYS.Key_End
HELD = NONE, SHIFT, CONTROL, ALT, SHIFT | CONTROL
OTHERS = KEYS.Key_Return, KEYS.Key_Tab, KEYS.Key_Backtab, KEYS.Key_Escape, KEYS.Key_Delete
VIEWS = KEYS.Key_2, KEYS.Key_4, KEYS.Key_5, KEYS.Key_6
DOING = ("1", "2", "3", "7", "v1", "e51", "e21", "s", "jj", "j1", "q1", "t1", "r11")


class Restless:
    """Somebody who presses and clicks at random, over the text."""

    def __init__(self, linguist: Linguist, seed: int) -> None:
        self.window = linguist.window
        self._chance = random.Random(seed)
        self._gestures = (self._walk, self._do, self._do, self._letter, self._other, self._click)
        self._gestures += self._drag, self._take_back, self._look_elsewhere, self._move_an_edge

    def go(self) -> None:
        """Do something, and come back to the text."""
        self._chance.choice(self._gestures)()
        self.window.inspector.settle()
        QApplication.processEvents()

    def _walk(self) -> None:
        key, held = self._chance.choice(WALKS), self._chance.choice(HELD)
        for _ in range(self._chance.randint(1, 4)):
            QTest.keyClick(self.window.canvas, key, held)

    def _do(self) -> None:
        canvas = self.window.canvas
        canvas.set_caret(self._chance.randrange(len(canvas.text)))
        for _ in range(self._chance.randint(0, 2)):
            QTest.keyClick(canvas, KEYS.Key_Left, SHIFT | CONTROL)
        for key in self._chance.choice(DOING):
            self._press(key)

    def _letter(self) -> None:
        self._press(self._chance.choice([key for key in ARABIC if key.isalnum()]))

    def _press(self, key: str) -> None:
        if self._chance.random() < 0.5:
            send_arabic(self.window.canvas, key)
        else:
            QTest.keyClick(self.window.canvas, Qt.Key(ord(key.upper())))

    def _other(self) -> None:
        QTest.keyClick(self.window.canvas, self._chance.choice(OTHERS))

    def _take_back(self) -> None:
        QTest.keyClick(
            self.window.canvas, self._chance.choice((KEYS.Key_Z, KEYS.Key_Z, KEYS.Key_Y)), CONTROL
        )

    def _move_an_edge(self) -> None:
        key = self._chance.choice((KEYS.Key_F2, KEYS.Key_F3, KEYS.Key_F4))
        QTest.keyClick(self.window.canvas, key, self._chance.choice((NONE, SHIFT)))

    def _look_elsewhere(self) -> None:
        QTest.keyClick(self.window.canvas, self._chance.choice(VIEWS), CONTROL)
        self.window.actions_by_name["view-annotate"].trigger()
        self.window.canvas.setFocus()

    def _spot(self) -> QPoint:
        page = self.window.canvas.viewport().rect()
        return QPoint(self._chance.randrange(page.width()), self._chance.randrange(page.height()))

    def _click(self) -> None:
        page, spot = self.window.canvas.viewport(), self._spot()
        for _ in range(self._chance.randint(1, 3)):
            QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=spot)

    def _drag(self) -> None:
        page, start, end = self.window.canvas.viewport(), self._spot(), self._spot()
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(page, (start + end) / 2)
        QTest.mouseMove(page, end)
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=end)


def shown(linguist: Linguist) -> dict[AnnotationId, Annotation]:
    return {one.id: one for one in linguist.everything()}


def stored(linguist: Linguist) -> dict[AnnotationId, Annotation]:
    """Read the set on show anew from the corpus."""
    workspace = linguist.window.workspace
    assert workspace.view is not None
    sets = workspace.project.corpus.sets(workspace.view.document.id)
    own = [one for one in sets if one.annotator == workspace.project.annotator]
    view = workspace.project.view(workspace.view.document.id, own[0] if own else None)
    return {one.id: one for one in view.all()}


@pytest.mark.parametrize(("language", "seed"), [("ar", 4), ("en", 19)])
def test_window_and_corpus_agree_and_everything_can_be_taken_back_and_done_again(
    sit_down: Callable[..., Linguist], language: str, seed: int
) -> None:
    linguist = sit_down(language)
    restless, workspace = Restless(linguist, seed), linguist.window.workspace
    for _ in range(STEPS):
        restless.go()
    while workspace.project.redo_title() is not None:
        workspace.redo()
    made = shown(linguist)
    assert made
    assert stored(linguist) == made
    marks = linguist.window.canvas._sheet.marks
    assert {one.id for one in made.values() if one.spans} <= marks.keys()

    while workspace.project.undo_title() is not None:
        workspace.undo()
    assert shown(linguist) == stored(linguist) == {}
    while workspace.project.redo_title() is not None:
        workspace.redo()
    assert shown(linguist) == stored(linguist) == made
