"""Questions are answered beside the window; one that is dropped is never heard of again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.search.concordance import ContextOrder, Order
from annotator.search.parsing import parse_query
from annotator.ui.searching.seeking import FIRST, Answer, Question, Seeking, Tally
from tests.unit.store.test_store_search_index import items

NUMBER = 300


class Asker:
    """Asks, and writes down all that is told."""

    def __init__(self, project: Project, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._parent = QObject()
        self.seeking = Seeking(project, self._parent)
        self.answers: list[Answer] = []
        self.tallies: list[Tally] = []
        self.problems: list[AnnotatorError] = []
        self.seeking.answered.connect(self.answers.append)
        self.seeking.counted.connect(self.tallies.append)
        self.seeking.failed.connect(self.problems.append)

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.seeking.busy, timeout=20_000)

    def names(self) -> list[str]:
        return [hit.match for answer in self.answers for hit in answer.hits]


@pytest.fixture
def asker(tmp_path: Path, qtbot: QtBot) -> Iterator[Asker]:
    path = tmp_path / "c.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        texts = [f"كلمة{'ابتث'[n % 4]} بغداد {n} نص" for n in range(NUMBER)]
        project.corpus.add(items(*texts), title="Import")
        found = Asker(project, qtbot)
        yield found
        found.seeking.finish()


def ask(typed: str, order: ContextOrder | Order = "corpus") -> Question:
    return Question(parse_query(typed), order)


def test_a_question_is_answered_page_by_page_and_counted(asker: Asker) -> None:
    asker.seeking.ask(ask("بغداد"))
    asker.wait()
    assert [answer.is_first for answer in asker.answers] == [True]
    assert FIRST <= len(asker.names()) < NUMBER
    assert not asker.answers[0].complete
    assert asker.tallies == [Tally(NUMBER, NUMBER)]
    asker.seeking.read_on(NUMBER)
    asker.wait()
    assert len(asker.names()) == NUMBER
    assert asker.answers[-1].complete
    asker.seeking.read_on(NUMBER + 10)
    asker.wait()
    assert len(asker.names()) == NUMBER


def test_a_question_asked_meanwhile_takes_the_place_of_the_one_before(asker: Asker) -> None:
    for typed in ("بغداد", "كل*", "نص", "كلمةث"):
        asker.seeking.ask(ask(typed))
    asker.wait()
    assert set(asker.names()) == {"كلمةث"}
    assert [tally.documents for tally in asker.tallies] == [NUMBER // 4]
    assert asker.problems == []


def test_what_is_dropped_is_not_told(asker: Asker) -> None:
    asker.seeking.ask(ask("بغداد"))
    asker.seeking.drop()
    asker.wait()
    asker.seeking.ask(ask("كلمةث"))
    asker.wait()
    assert set(asker.names()) == {"كلمةث"}


def test_an_order_by_context_comes_whole(asker: Asker) -> None:
    asker.seeking.ask(ask("بغداد", "before"))
    asker.wait()
    assert [(answer.is_first, answer.complete) for answer in asker.answers] == [(True, True)]
    before = [hit.before.strip() for hit in asker.answers[0].hits]
    assert before == sorted(before)
    assert asker.tallies == [Tally(NUMBER, NUMBER)]


def test_a_problem_of_the_engine_is_told_and_the_next_question_answered(asker: Asker) -> None:
    asker.seeking.ask(ask("/(/"))
    asker.wait()
    assert len(asker.problems) == 1
    asker.seeking.ask(ask("كلمةث"))
    asker.wait()
    assert set(asker.names()) == {"كلمةث"}


def test_at_least_so_many_are_read_as_were_shown_before(asker: Asker) -> None:
    asker.seeking.ask(ask("بغداد"), 200)
    asker.wait()
    assert len(asker.names()) >= 200


def test_nothing_is_left_running(asker: Asker) -> None:
    asker.seeking.ask(ask("/ب(غ|ق)داد/"))
    asker.seeking.finish()
    asker.seeking.finish()
    assert not asker.seeking.busy
