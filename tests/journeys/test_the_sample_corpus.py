"""Somebody who opens the sample corpus for the first time finds gold, two annotators, and views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.picture import application
from annotator.ui.window import Window


def test_gold_is_shown_and_whose_work_is_there_can_be_chosen(window: Window) -> None:
    shown = window.topbar.shown
    assert shown.currentText() == "Gold"
    names = [shown.itemText(at).strip("\u2068\u2069") for at in range(shown.count())]
    assert names == ["ليلى", "Gold", "مريم الخطيب", "يوسف النجار"]
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)
    view = window.workspace.view
    assert view is not None
    assert view.summary is not None
    assert view.summary.annotator == "يوسف النجار"
    assert not window.workspace.editable


def test_agreement_and_adjudication_have_something_to_show(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = window.views.widget("agreement")
    assert isinstance(page, AgreementPage)
    _wait_for(page)
    assert "articles: 6" in page.summary.text()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    pane = window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    _wait_for(pane)
    assert len(pane.listed) == pane.queue.count() > 10
    application().processEvents()
    at = pane.queue.visualItemRect(pane.queue.currentItem())
    assert pane.queue.currentRow() > 10
    assert pane.queue.viewport().rect().contains(at)


def test_the_article_has_most_of_the_room_while_it_is_decided_on(window: Window) -> None:
    window.resize(1366, 768)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    pane = window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    _wait_for(pane)
    QTest.qWait(50)
    assert pane.article.width() > 0.6 * pane.width()


def _wait_for(work: AgreementPage | AdjudicatePane) -> None:
    while work.busy:
        application().processEvents()
