"""A linguist does the whole job with the mouse, and never touches a key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolButton, QWidget

from annotator.project.view import SetView
from tests.journeys.linguist import Linguist

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """A hand on the mouse over one window."""

    def __init__(self, linguist: Linguist) -> None:
        self._window = linguist.window
        self._text = linguist.text

    def spot(self, words: str, *, after: str = "", at: int = 0, half: int = 0) -> QPoint:
        """Find where a letter is drawn: the half of it before (0) or behind (1) its middle."""
        canvas = self._window.canvas
        wanted = self._text.index(words, self._text.index(after)) + at
        canvas.ensure_visible(wanted)
        area = canvas.viewport().rect()
        return next(
            QPoint(x, y)
            for y in range(area.top(), area.bottom(), 4)
            for x in range(area.left(), area.right(), 3)
            if canvas.character_at(QPoint(x, y)) == wanted
            and canvas.offset_at(QPoint(x, y)) == wanted + half
        )

    def click(self, words: str, *, after: str = "") -> None:
        """Click on a word, once."""
        self._rest()
        QTest.mouseClick(
            self._window.canvas.viewport(), LEFT, pos=self.spot(words, after=after, at=1)
        )

    def double_click(self, words: str, *, after: str = "") -> None:
        """Click twice on a word."""
        self._rest()
        QTest.mouseDClick(
            self._window.canvas.viewport(), LEFT, pos=self.spot(words, after=after, at=1)
        )

    def drag(self, words: str, *, after: str = "") -> None:
        """Drag over words from their first letter to their last."""
        self._rest()
        page = self._window.canvas.viewport()
        first = self.spot(words, after=after)
        last = self.spot(words, after=after, at=len(words) - 1, half=1)
        QTest.mousePress(page, LEFT, pos=first)
        QTest.mouseMove(page, first - QPoint(8, 0))
        QTest.mouseMove(page, last)
        QTest.mouseRelease(page, LEFT, pos=last)

    def chip(self, label: str) -> None:
        """Click a chip of the bar at the foot."""
        self._press_one(self._window.keybar, QToolButton, label)

    def button(self, label: str) -> None:
        """Click a line of the inspector."""
        self._press_one(self._window.inspector, QPushButton, label)

    def _press_one(self, pane: QWidget, kind: type[QPushButton | QToolButton], label: str) -> None:
        QApplication.processEvents()
        found = [
            one for one in pane.findChildren(kind)
            if one.isVisible() and label in one.text()
        ]  # fmt: skip
        assert found, (label, [one.text() for one in pane.findChildren(kind)])
        if isinstance(pane, QScrollArea):
            pane.ensureWidgetVisible(found[0])
        QTest.mouseClick(found[0], LEFT)
        QApplication.processEvents()

    def _rest(self) -> None:
        QTest.qWait(QApplication.doubleClickInterval() + 20)


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    return sit_down()


@pytest.fixture
def mouse(linguist: Linguist) -> Mouse:
    return Mouse(linguist)


def view_of(linguist: Linguist) -> SetView:
    """Give the set on show."""
    view = linguist.window.workspace.view
    assert view is not None
    return view


def test_the_whole_job_is_done_with_the_mouse(linguist: Linguist, mouse: Mouse) -> None:
    mouse.drag("سامر العلي")
    mouse.chip("شخص")
    mouse.double_click("العلي", after="وأضاف")
    mouse.chip("شخص")
    mouse.button("ضمّ")
    mouse.click("سامر")
    mouse.double_click("محتجين")
    mouse.chip("شخص")
    mouse.double_click("هاجموا")
    mouse.chip("حدث")
    mouse.chip("نزاع")
    mouse.chip("هجوم")
    mouse.button("المهاجم")
    mouse.click("محتجين")
    mouse.drag("ترفض الإضراب")
    mouse.chip("موقف")
    mouse.button("صاحب الموقف")
    mouse.click("سامر")
    mouse.chip("الاتجاه")
    mouse.chip("معارض")
    view = view_of(linguist)
    (entity,) = view.of_layer("entity")
    (event,) = view.of_layer("event")
    (stance,) = view.of_layer("stance")
    assert len(entity.targets()) == 2
    assert [view.text_of(one) for one in map(view.get, event.targets()) if one] == ["محتجين"]
    assert [view.text_of(one) for one in map(view.get, stance.targets()) if one] == ["سامر العلي"]
    assert stance.attributes["polarity"] == "against"


def test_a_mark_is_chosen_and_removed_with_the_mouse(linguist: Linguist, mouse: Mouse) -> None:
    mouse.drag("شركة المرفأ")
    mouse.chip("منظمة")
    mouse.button("حذف")
    assert linguist.everything() == []


def test_another_article_is_opened_with_the_mouse(linguist: Linguist) -> None:
    rows = linguist.window.documents.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=place)
    assert linguist.text.startswith("خبر ثان")
