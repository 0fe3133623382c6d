"""A lead goes through the views by keyboard, and nothing is out of reach or lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.figures import TABS
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.agreeing.plots.chosen_plot import ChosenPlot
from annotator.ui.beside import Beside
from annotator.ui.picture import application
from annotator.ui.window import Window

KEYS, HELD = Qt.Key, Qt.KeyboardModifier
VIEWS = {"compare": KEYS.Key_3, "adjudicate": KEYS.Key_4, "agreement": KEYS.Key_5}


@pytest.mark.parametrize("view", VIEWS)
def test_tab_reaches_all_that_shift_and_tab_reach(window: Window, view: str) -> None:
    _turn(window, view)
    there, back = _round(window), _round(window, backwards=True)
    assert set(there) == set(back)
    assert len(there) > 12


def test_the_keyboard_stays_in_the_view_when_an_example_is_added(window: Window) -> None:
    pane = _adjudicating(window)
    _press(window, KEYS.Key_1)
    _press(window, KEYS.Key_Comma)
    before = window.workspace.project.scheme.reference
    _press(window, KEYS.Key_X)
    _until(lambda: window.workspace.project.scheme.reference != before)
    _settle(window)
    assert window.focusWidget() is pane.queue
    _press(window, KEYS.Key_Z, HELD.ControlModifier)
    _until(lambda: window.workspace.project.scheme.reference == before)
    assert window.focusWidget() is pane.queue


def test_what_came_of_a_merge_stays_to_be_read_while_all_articles_are_walked(
    window: Window,
) -> None:
    pane = _adjudicating(window)
    _press(window, KEYS.Key_G)
    pane.bar.panel.anew.click()
    pane.bar.panel.merge_all.click()
    _settle(window)
    assert "Articles merged: 6" in pane.bar.told.text()
    _press(window, KEYS.Key_Period)
    assert "Articles merged" not in pane.bar.told.text()


def test_every_part_of_the_work_opens_what_differs_in_it(window: Window) -> None:
    page = _agreement(window)
    page.figures.tabs.setCurrentIndex(TABS.index("suggestions"))
    _settle(window)
    plot = page.figures.cards["suggestions"].findChild(ChosenPlot)
    assert plot is not None
    listed: list[int] = []
    for at in range(4):
        plot.setFocus()
        _press(window, KEYS.Key_Home)
        for _ in range(at):
            _press(window, KEYS.Key_Down)
        _press(window, KEYS.Key_Return)
        assert window.focusWidget() is page.listed.rows
        listed.append(len(page.listed.table.rows))
    every = len(page.listed.show_all() or page.listed.table.rows)
    suggested, by_hand, over, bare = listed
    assert over + bare == every
    assert 0 < suggested < every
    assert 0 < by_hand < every


def test_whoever_comes_back_from_comparing_goes_on_in_the_list(window: Window) -> None:
    page = _agreement(window)
    page.listed.setFocus()
    _press(window, KEYS.Key_Down)
    _press(window, KEYS.Key_C)
    _settle(window)
    _turn(window, "agreement")
    assert window.focusWidget() is page.listed.rows
    assert page.listed.rows.currentIndex().row() == 1


def _turn(window: Window, view: str) -> QWidget:
    QTest.keyClick(window, VIEWS[view], HELD.ControlModifier)
    _settle(window)
    return window.views.widget(view)


def _adjudicating(window: Window) -> AdjudicatePane:
    pane = _turn(window, "adjudicate")
    assert isinstance(pane, AdjudicatePane)
    return pane


def _agreement(window: Window) -> AgreementPage:
    page = _turn(window, "agreement")
    assert isinstance(page, AgreementPage)
    return page


def _press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, held)
    application().processEvents()


def _round(window: Window, *, backwards: bool = False) -> list[QWidget]:
    """Walk once round the window from where the keyboard is."""
    first = window.focusWidget()
    assert first is not None
    met = [first]
    while len(met) < 99:
        if backwards:
            _press(window, KEYS.Key_Backtab, HELD.ShiftModifier)
        else:
            _press(window, KEYS.Key_Tab)
        held = window.focusWidget()
        if held is None or held is first:
            break
        met.append(held)
    return met


def _settle(window: Window) -> None:
    def busy() -> bool:
        pane = window.findChild(AdjudicatePane)
        waiting = pane is not None and pane.busy
        return waiting or any(one.busy for one in window.findChildren(Beside))

    _until(lambda: not busy())
    application().processEvents()


def _until(done: Callable[[], bool]) -> None:
    ending = monotonic() + 30
    while not done():
        assert monotonic() < ending
        application().processEvents()
