"""A linguist annotates the Iraq article with the keyboard alone, and hands her work over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.annotation import Annotation
from annotator.project.creating import create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.view import SetView
from tests.journeys.linguist import Linguist
from tests.journeys.test_a_linguist_annotates_an_article import press_choice

REAL = Path(__file__).resolve().parents[3] / "shared" / "articles" / "levant-iraq.txt"
pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the real article is not at hand")
KEYS = Qt.Key
PER, ORG, GPE, LOC, FAC = KEYS.Key_1, KEYS.Key_2, KEYS.Key_3, KEYS.Key_4, KEYS.Key_5

MENTIONS = (
    ("الولايات المتحدة", "", GPE),
    ("العراق", "", GPE),
    ("وزارة الخارجية الأميركية", "", ORG),
    ("المتحدثة الإقليمية باسم وزارة الخارجية الأميركية", "", PER),
    ("إليزابيث ستكني", "", PER),
    ("الولايات المتحدة", "على التزام", GPE),
    ("فصائل مسلحة عراقية", "", ORG),
    ("القواعد الأميركية", "", FAC),
    ("كتائب حزب الله", "", ORG),
    ("ه", "لدور", GPE),
    ("وكالة أنباء العالم العربي", "", ORG),
    ("AWP", "", ORG),
    ("رئيس الوزراء العراقي، محمد شياع السوداني", "", PER),
    ("انسحاب", "", None),
    ("العراق", "حول مستقبل التحالف", GPE),
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Import the real article."""
    path = tmp_path / "iraq.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [REAL], ImportOptions())
    return path


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    """Give a window after an hour of work."""
    found = sit_down()
    for words, after, key in MENTIONS:
        found.press(KEYS.Key_Escape)
        found.select(words, after=after)
        if key is None:
            found.press(KEYS.Key_E)
            press_choice(found, "حركة…")
            press_choice(found, "انتقال ونقل")
        else:
            found.press(key)
        assert found.chosen_text() == words
    join_the_spokeswoman(found)
    make_an_attack(found)
    make_a_stance(found)
    return found


def join_the_spokeswoman(linguist: Linguist) -> None:
    """Her name and what she is called are one entity; Enter chooses the innermost mark."""
    linguist.press(KEYS.Key_Escape)
    linguist.go_to("إليزابيث")
    linguist.press(KEYS.Key_Return)
    linguist.press(KEYS.Key_J)
    linguist.go_to("المتحدثة")
    linguist.press(KEYS.Key_Return)


def make_an_attack(linguist: Linguist) -> None:
    """Repeated attacks by armed factions on the bases."""
    linguist.press(KEYS.Key_Escape)
    linguist.select("هجمات")
    linguist.press(KEYS.Key_E)
    press_choice(linguist, "نزاع…")
    press_choice(linguist, "هجوم")
    press_choice(linguist, "المهاجم")
    linguist.go_to("فصائل")
    linguist.press(KEYS.Key_Return)
    press_choice(linguist, "الهدف")
    linguist.go_to("القواعد")
    linguist.press(KEYS.Key_Return)


def make_a_stance(linguist: Linguist) -> None:
    """The spokeswoman is against Iraq being drawn in."""
    linguist.press(KEYS.Key_Escape)
    linguist.select("التزام")
    linguist.press(KEYS.Key_S)
    press_choice(linguist, "صاحب الموقف")
    linguist.go_to("إليزابيث")
    linguist.press(KEYS.Key_Return)
    press_choice(linguist, "متعلَّق الموقف")
    linguist.select("انجرار العراق", after="بضمان")
    linguist.press(KEYS.Key_Return)
    linguist.press(KEYS.Key_Q)
    press_choice(linguist, "معارض")


def view_of(linguist: Linguist) -> SetView:
    """Give the set on show."""
    view = linguist.window.workspace.view
    assert view is not None
    return view


def test_the_work_of_an_hour_is_there(linguist: Linguist) -> None:
    view = view_of(linguist)
    assert [view.text_of(one) for one in view.of_layer("mention")] == [
        words
        for words, after, key in sorted(
            MENTIONS, key=lambda one: linguist.text.index(one[0], linguist.text.index(one[1]))
        )
        if key is not None
    ]
    attack = next(one for one in view.of_layer("event") if one.type.endswith("Attack"))
    assert {one.role: words_at(view, one.target) for one in attack.arguments} == {
        "Attacker": "فصائل مسلحة عراقية",
        "Target": "القواعد الأميركية",
    }
    (stance,) = view.of_layer("stance")
    assert {one.role: words_at(view, one.target) for one in stance.arguments} == {
        "holder": "إليزابيث ستكني",
        "target": "انجرار العراق",
    }
    (entity,) = view.of_layer("entity")
    assert len(entity.arguments) == 2


def words_at(view: SetView, target: object) -> str:
    """Read the words of an annotation by its id."""
    found = next(one for one in view.all() if one.id == target)
    return view.text_of(found)


def test_json_lines_come_back_byte_for_byte(linguist: Linguist, tmp_path: Path) -> None:
    project = linguist.window.workspace.project
    first = export(project, tmp_path / "a.jsonl", ExportOptions("jsonl")).path
    (item,) = read(first, ReadOptions())
    assert list(item.sets[0].annotations) == linguist.everything()
    again = tmp_path / "again.hashiya"
    create_corpus(again, "news").close()
    with Project.open(again) as other:
        assert import_files(other, [first], ImportOptions())[0].problem is None
        second = export(other, tmp_path / "b.jsonl", ExportOptions("jsonl")).path
    assert second.read_bytes() == first.read_bytes()


def test_brat_holds_every_mention_at_its_place(linguist: Linguist, tmp_path: Path) -> None:
    project = linguist.window.workspace.project
    out = export(project, tmp_path / "brat", ExportOptions("brat")).path
    text = next(out.rglob("*.txt")).read_text("utf-8")
    bound: dict[str, str] = {}
    lines = next(out.rglob("*.ann")).read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("T"):
            _, where, words = line.split("\t")
            _, start, end = where.split(" ")
            assert text[int(start) : int(end)] == words
            bound[words] = where
    assert {one[0] for one in MENTIONS} <= set(bound)
    assert any(line.startswith("E") and "Attacker:" in line for line in lines)


def test_conll_tags_the_tokens_of_whole_word_mentions(linguist: Linguist, tmp_path: Path) -> None:
    project = linguist.window.workspace.project
    done = export(project, tmp_path / "out.conll", ExportOptions("conll2003"))
    rows = [line.split(" ") for line in done.path.read_text("utf-8").splitlines() if line]
    tagged = [(row[0], row[-1]) for row in rows if row[-1] not in {"O", ""}]
    assert ("إليزابيث", "B-PER") in tagged
    assert ("ستكني", "I-PER") in tagged
    assert done.loss_file is not None


def test_the_article_is_finished_and_found_so_after_a_restart(
    linguist: Linguist, sit_down: Callable[..., Linguist]
) -> None:
    before: list[Annotation] = linguist.everything()
    linguist.press(KEYS.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    linguist.window.close()
    linguist.window.workspace.project.close()
    again = sit_down("en")
    summary = view_of(again).summary
    assert summary is not None
    assert summary.status == "finished"
    assert again.everything() == before
