"""Somebody who leads the work sees agreement over time, with gold, with and without suggestions."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.agreeing_names import AGAIN, GOLD
from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.edits.marking import AddAnnotation, TakeProposal
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256
from annotator.ui.agreeing.figures import TABS
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.agreeing.plots.course import Course
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.plain import PlainLabel
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look
from tests.journeys.linguist import leave
from tests.journeys.test_the_agreement_view import choose, click, settle, turn
from tests.unit.agreement.builders import NEWS, TEXT, document, marks

LAYLA, SAMI = "ليلى", "سامي"
Open = Callable[..., AgreementPage]
KEYS = Qt.Key
MANY = 12


def plain(at: int) -> AnnotatedDocument:
    """Make an article on which nobody has worked yet."""
    item = document({}, f"{TEXT}{at}", f"d{at:02}")
    sha256 = text_sha256(item.document.text)
    return replace(item, document=replace(item.document, text_sha256=sha256))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make twelve articles that two people annotated here, the last of them first.

    Over time Sami begins to mark one letter more; the first mark of each came from a proposal.
    There is gold as Layla has it, a model annotated every other article, three are not finished,
    and Sami did six of the texts again, two marks of them otherwise.
    """
    path = tmp_path / "work.hashiya"
    with create_corpus(path, "news") as made:
        made.add([plain(at) for at in range(MANY)], title="made")
        for at, one in enumerate(list(made.annotated_documents())):
            gold = tuple(marks("PER:0-4 ORG:10-14"))
            sets = [AnnotationSet("adjudication", "gold", "finished", NEWS.reference, gold)]
            if at % 2:
                guessed = tuple(marks("PER:0-4"))
                sets.append(AnnotationSet("m", "model", "finished", NEWS.reference, guessed))
            made.add([replace(one, sets=tuple(sets))], title="more")
    with Project.open(path, LAYLA) as one, Project.open(path, SAMI) as other:
        for at in reversed(range(MANY)):
            for project in (one, other):
                name, drifts = DocumentId(f"d{at:02}"), project is other and at < 6
                project.apply(name, TakeProposal("mention", "PER", (Span(0, 4),)))
                place = Span(9 if drifts else 10, 14)
                project.apply(name, AddAnnotation("mention", "ORG", (place,)))
                if at >= 3:
                    project.apply(name, SetStatusOfArticle("finished"))
        for at in range(6):
            found = next(one.corpus.annotated_documents(documents=[DocumentId(f"d{at:02}")]))
            again = tuple(marks("GPE:0-4 ORG:9-14" if at < 2 else "PER:0-4 ORG:9-14"))
            copy = replace(found.document, id=DocumentId(f"again{at}"), name=f"again{at}")
            work = AnnotationSet(SAMI, "annotator", "finished", NEWS.reference, again)
            one.corpus.add([AnnotatedDocument(copy, (work,))], title="again")
    return path


@pytest.fixture
def open_view(corpus: Path, tmp_path: Path) -> Iterator[Open]:
    """Open the view of agreement by its key, in either language."""
    shells: list[Shell] = []

    def start(language: str = "en", path: Path | None = None) -> AgreementPage:
        settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        shells.append(Shell(application(), settings))
        window = shells[-1].start(Project.open(path or corpus, "هدى"), Look(language, LIGHT))
        window.resize(1366, 768)
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window, KEYS.Key_5, Qt.KeyboardModifier.ControlModifier)
        page = window.views.widget("agreement")
        assert isinstance(page, AgreementPage)
        settle(page)
        return page

    yield start
    for shell in shells:
        leave(shell)


def see(page: AgreementPage, tab: str) -> str:
    """Click on a tab that is worked out when it is seen; give what its plot says."""
    tabs = page.figures.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(TABS.index(tab)).center())
    settle(page)
    plot = turn(page, tab)
    return plot.drawing.text(plot.sheet())


@pytest.fixture
def alone(tmp_path: Path) -> Path:
    """Make six texts that Sami alone did, and did again, two marks of them otherwise."""
    path = tmp_path / "alone.hashiya"
    with create_corpus(path, "news") as made:
        for turn in ("", "again"):
            for at in range(6):
                first = document({}, f"{TEXT}{at}", f"d{at:02}").document
                one = replace(first, id=DocumentId(f"{turn}{first.id}"), name=f"{turn}{first.name}")
                own = tuple(marks("GPE:0-4 ORG:9-14" if turn and at < 2 else "PER:0-4 ORG:9-14"))
                work = AnnotationSet(SAMI, "annotator", "finished", NEWS.reference, own)
                made.add([AnnotatedDocument(one, (work,))], title="made")
    return path


@pytest.mark.parametrize("language", ["ar", "en"])
def test_who_works_alone_is_compared_with_himself_on_texts_done_twice(
    open_view: Open, alone: Path, language: str
) -> None:
    page = open_view(language, alone)
    assert page.stack.currentWidget() is page.full
    assert "0.83" in page.summary.text()
    if language == "en":
        assert page.summary.text().startswith("No two annotators share an article yet")
    assert {row.pair for row in page.listed.table.rows} == {(SAMI, f"{SAMI}{AGAIN}")}
    assert len(page.listed.table.rows) == 2
    for tab in TABS:
        see(page, tab)
    assert "0.83" in see(page, "again")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_agreement_over_time_leads_to_the_differences_of_a_window(
    open_view: Open, language: str
) -> None:
    page = open_view(language)
    lines = see(page, "trend").splitlines()
    assert len(lines) == MANY - 5 + 1
    assert "d11" in lines[0]
    assert "1.00" in lines[0]
    assert "0.50" in lines[-1]
    assert "\u22120.50" in lines[-1]  # against the start
    drawing = page.figures.cards["trend"].plot.drawing
    assert isinstance(drawing, Course)
    assert [one.differs for one in drawing.points] == [False] * 5 + [True] * 3
    click(turn(page, "trend"), "(\u2068d04\u2069 – \u2068d00\u2069)")
    assert {row.name for row in page.listed.table.rows} == {f"d{at:02}" for at in range(5)}
    assert page.listed.rows.hasFocus()


def test_the_size_of_windows_is_chosen_by_keys(open_view: Open) -> None:
    page = open_view()
    see(page, "trend")
    size = page.figures.window_size
    assert size.isVisible()
    size.setFocus()
    for _ in range(3):
        QTest.keyClick(size, KEYS.Key_Up)
    settle(page)
    assert size.value() == 8
    assert len(see(page, "trend").splitlines()) == MANY - 8 + 1
    turn(page, "matrix")
    assert not size.isVisible()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_annotator_is_compared_with_himself(open_view: Open, language: str) -> None:
    page = open_view(language)
    (line,) = see(page, "again").splitlines()
    assert SAMI in line
    assert "0.83" in line  # ten of twelve marks are the same
    click(turn(page, "again"), SAMI)
    choose(page.listed.kind, "type")
    assert [row.name for row in page.listed.table.rows] == ["d00", "d01"]
    assert {row.pair for row in page.listed.table.rows} == {(SAMI, f"{SAMI}{AGAIN}")}
    assert AGAIN not in "".join(page.listed.table.headings())
    QTest.mouseClick(page.listed.every, Qt.MouseButton.LeftButton)
    assert {row.pair for row in page.listed.table.rows} == {(SAMI, LAYLA)}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_suggestions_are_told_apart_and_saved(
    open_view: Open, tmp_path: Path, language: str
) -> None:
    page = open_view(language)
    taken, by_hand, over, bare = see(page, "suggestions").splitlines()
    assert "1.00" in taken
    assert "0.50" in by_hand
    assert "0.75" in over
    assert "0.75" in bare
    card = page.figures.cards["suggestions"]
    card.save_table(tmp_path / "s.csv")
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["part"]: row["value"] for row in csv.DictReader(file)}
    assert rows == {
        "suggested": "1.0",
        "by hand": "0.5",
        "over a model": "0.75",
        "from nothing": "0.75",
    }
    for name in ("trend", "again", "suggestions"):
        page.figures.cards[name].save_picture(tmp_path / f"{name}.svg")
        assert "<svg" in (tmp_path / f"{name}.svg").read_text("utf-8")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_each_annotator_is_held_against_gold(open_view: Open, language: str) -> None:
    page = open_view(language)
    assert page.answer is not None
    assert page.answer.whole.value == 0.75
    choose(page.choosers.against, GOLD)
    settle(page)
    assert page.answer.question.gold
    assert page.answer.whole.value == 0.875
    assert {pair: one.value for pair, one in page.answer.pairs.items()} == {
        (SAMI, LAYLA): 0.75, (SAMI, GOLD): 0.75, (LAYLA, GOLD): 1,
    }  # fmt: skip
    plot = turn(page, "matrix")
    assert GOLD not in plot.drawing.text(plot.sheet()) or language == "ar"
    click(plot, "1.00")
    assert page.listed.narrowed.pair == (LAYLA, GOLD)
    choose(page.choosers.against, "")
    settle(page)
    assert page.answer.whole.value == 0.75


def test_only_finished_work_is_compared_and_all_of_it_again(
    open_view: Open, tmp_path: Path
) -> None:
    page = open_view()
    choose(page.choosers.status, "finished")
    settle(page)
    assert page.answer is not None
    assert page.answer.whole.documents == 9
    path = tmp_path / "begun.hashiya"
    with create_corpus(path, "news") as made:
        work = document({LAYLA: marks("PER:0-4"), SAMI: marks("PER:0-4")})
        begun = tuple(replace(one, status="in progress") for one in work.sets)
        made.add([replace(work, sets=begun)], title="made")
    page = open_view("en", path)
    choose(page.choosers.status, "finished")
    settle(page)
    assert page.empty.isVisible()
    QTest.mouseClick(page.empty.every, Qt.MouseButton.LeftButton)
    settle(page)
    assert page.answer is not None
    assert page.answer.whole.documents == 1
    assert page.choosers.status.currentData() == ""


def test_one_sentence_says_how_many_articles_a_width_takes(open_view: Open) -> None:
    page = open_view()
    planning = page.planning
    assert planning.width_wanted.value() == 0.1
    many = planning.sentence.text()
    assert "on 12 articles" in many
    planning.width_wanted.setFocus()
    planning.width_wanted.selectAll()
    QTest.keyClicks(planning.width_wanted, "1.00")
    QTest.keyClick(planning.width_wanted, KEYS.Key_Return)
    assert "no more articles are needed" in planning.sentence.text()


def test_types_stand_in_the_words_of_the_interface(open_view: Open) -> None:
    english = open_view("en")
    english.listed.rows.setFocus()
    assert "[Organization]" in english.listed.table.rows[0].one
    arabic = open_view("ar")
    assert "[منظمة]" in arabic.listed.table.rows[0].one
    for row in (*english.listed.table.rows, *arabic.listed.table.rows):
        assert "ORG" not in row.one + row.other


def test_the_report_of_the_window_holds_what_was_asked_and_the_pages(
    open_view: Open, corpus: Path, tmp_path: Path
) -> None:
    page = open_view()
    choose(page.choosers.status, "finished")
    settle(page)
    out = tmp_path / "report.json"
    page.reporting.save(out)
    settle(page, 300)
    report = json.loads(out.read_text("utf-8"))
    assert report["options"]["finished"] is True
    assert report["pages"][0]["trend"]["documents"] == 9
    faces = Faces(lambda: False, lambda *_: 1, lambda *_: [])
    assert run(["agree", str(corpus), "--repeat", str(out), "--json"], faces) == 0


def test_imported_work_has_no_time_and_says_so(open_view: Open, tmp_path: Path) -> None:
    path = tmp_path / "imported.hashiya"
    with create_corpus(path, "news") as made:
        for at in range(3):
            work = {LAYLA: marks("PER:0-4"), SAMI: marks("PER:0-4")}
            made.add([document(work, f"{TEXT}{at}", f"d{at}")], title="made")
    page = open_view("en", path)
    see(page, "trend")
    said = " ".join(one.text() for one in page.figures.findChildren(PlainLabel))
    assert "3 stand first, in the order of the corpus" in said
    assert see(page, "again") == ""


def test_the_lead_sees_when_work_was_done_that_annotators_sent(
    open_view: Open, corpus: Path, tmp_path: Path
) -> None:
    """Layla and Sami send files; in the lead's own corpus they are as if done here."""
    faces = Faces(lambda: False, lambda *_: 1, lambda *_: [])
    for name, file in ((LAYLA, "layla.jsonl"), (SAMI, "sami.jsonl")):
        command = ["export", str(corpus), str(tmp_path / file), "--format", "jsonl"]
        assert run([*command, "--annotator", name], faces) == 0
    lead = tmp_path / "lead.hashiya"
    assert run(["new", str(lead), "--scheme", "news"], faces) == 0
    files = [str(tmp_path / file) for file in ("layla.jsonl", "sami.jsonl")]
    assert run(["import", str(lead), *files], faces) == 0
    there, here = open_view("en", lead), open_view("en", corpus)
    assert see(there, "trend") == see(here, "trend")
    said = " ".join(one.text() for one in there.figures.findChildren(PlainLabel))
    assert "is not always known" not in said
    told = [see(page, "suggestions").splitlines()[:2] for page in (there, here)]
    assert told[0] == told[1]
    assert "0." in told[0][1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_of_the_sample_corpus_is_full(
    open_view: Open, tmp_path: Path, language: str
) -> None:
    page = open_view(language, make_demo(tmp_path))
    said = see(page, "trend")
    assert len(said.splitlines()) == 4
    assert "0." in said.splitlines()[3].rpartition(":")[2]  # against the start
    bars = see(page, "suggestions").splitlines()
    assert len(bars) == 4
    assert all("0." in one for one in bars)
    assert "0." in see(page, "again")


def test_one_annotator_alone_is_held_against_gold(open_view: Open, tmp_path: Path) -> None:
    path = tmp_path / "gold.hashiya"
    with create_corpus(path, "news") as made:
        for at in range(6):
            work = document({LAYLA: marks("PER:0-4 ORG:10-14")}, f"{TEXT}{at}", f"d{at}")
            gold = AnnotationSet(
                "adjudication", "gold", "finished", NEWS.reference, tuple(marks("PER:0-4"))
            )
            made.add([replace(work, sets=(*work.sets, gold))], title="made")
    page = open_view("en", path)
    assert page.empty.isVisible()
    QTest.mouseClick(page.empty.gold, Qt.MouseButton.LeftButton)
    settle(page)
    assert page.answer is not None
    assert page.answer.whole.value == pytest.approx(2 / 3)
    assert page.choosers.against.currentData() == GOLD
    assert len(see(page, "trend").splitlines()) == 4
