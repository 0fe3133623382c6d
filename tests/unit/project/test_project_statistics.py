"""The numbers of a corpus are those that anyone would count by hand."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import Cancelled
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.managing.assigning import AssignTo
from annotator.project.project import Project
from annotator.project.statistics.measuring import NOBODY, measure
from annotator.project.statistics.tables import table, write_table
from annotator.project.statistics.wording import stance_layers
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.store.managing.counting import Scope
from annotator.text.cleaning import text_sha256

NEWS = load_scheme("news")
TEXT = "انتقد الوزير سامر العلي الاتفاق، وقال الوزير إنه يرفضه."


def mark(layer: str, kind: str, words: str = "", nth: int = 0, **more: object) -> Annotation:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    spans = (Span(start, start + len(words)),) if words else ()
    return replace(Annotation(new_annotation_id(), layer, kind, spans), **more)


def work() -> tuple[Annotation, ...]:
    """Annotate by hand: the minister, as an entity, is twice against the agreement."""
    title = mark("mention", "PER.Individual", "الوزير", attributes={"level": "NOM"})
    name = mark("mention", "PER.Individual", "سامر العلي", attributes={"level": "NAM"})
    again = mark("mention", "PER.Individual", "الوزير", 1, attributes={"level": "NOM"})
    person = mark(
        "entity", "PER.Individual",
        arguments=tuple(Argument("member", one.id) for one in (title, name, again)),
    )  # fmt: skip
    deal = mark("claim", "Claim", "الاتفاق", milliseconds=4000)
    against = {"polarity": "against"}
    first = mark(
        "stance", "Stance", attributes=against, milliseconds=6000,
        arguments=(Argument("holder", again.id), Argument("target", deal.id)),
    )  # fmt: skip
    second = mark(
        "stance", "Stance", attributes=against,
        arguments=(Argument("holder", person.id), Argument("target", deal.id)),
    )  # fmt: skip
    third = mark(
        "stance", "Stance", attributes={"polarity": "favor"},
        arguments=(Argument("holder", value="author"),),
    )  # fmt: skip
    return title, name, again, person, deal, first, second, third


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Make three articles, the first annotated by ليلى and in gold."""
    corpus = create_corpus(tmp_path / "a.hashiya", "news")
    for number in range(3):
        text = TEXT + f"\n{number}"
        meta = {"outlet": "الأفق" if number else "الزمان", "date": f"2021-0{number + 1}-10"}
        made = Document(new_document_id(), f"{number}", text, text_sha256(text), meta)
        sets = () if number else (
            AnnotationSet("ليلى", "annotator", "finished", NEWS.reference, work()),
            AnnotationSet("adjudication", "gold", "new", NEWS.reference, work()[:1]),
        )  # fmt: skip
        corpus.add([AnnotatedDocument(made, sets)], title="Import")
    with Project(corpus, "ليلى") as opened:
        yield opened


OWN = Scope("ليلى")


def rows(project: Project, name: str, scope: Scope = OWN, language: str | None = None) -> list:
    return list(measure(project, scope, language)[name].rows)


def test_sizes(project) -> None:
    assert dict(rows(project, "sizes")) == {
        "documents": 3, "duplicates": 0, "words": 3 * 10, "annotators": 1, "sets": 1,
        "finished sets": 1, "annotations": 8,
    }  # fmt: skip
    assert dict(rows(project, "sizes", Scope()))["annotations"] == 9
    assert dict(rows(project, "sizes", Scope(kind="gold")))["annotations"] == 1


def test_metadata_are_counted_by_value_and_month(project) -> None:
    assert rows(project, "outlets") == [("الأفق", 2), ("الزمان", 1)]
    assert rows(project, "months") == [("2021-01", 1), ("2021-02", 1), ("2021-03", 1)]
    assert rows(project, "varieties") == []


def test_types_roles_and_values(project) -> None:
    assert Counter({one[:2]: one[2] for one in rows(project, "types")}) == {
        ("mention", "PER.Individual"): 3,
        ("entity", "PER.Individual"): 1,
        ("claim", "Claim"): 1,
        ("stance", "Stance"): 3,
    }
    assert rows(project, "roles") == [
        ("stance", "Stance", "holder", 3, 3),
        ("stance", "Stance", "target", 2, 2),
    ]
    assert rows(project, "values") == [
        ("mention", "level", "NOM", 2), ("mention", "level", "NAM", 1),
        ("stance", "polarity", "against", 2), ("stance", "polarity", "favor", 1),
    ]  # fmt: skip
    assert ("2021-01", "stance", "Stance", 3) in rows(project, "labels-by-month")


def test_stances_name_the_entity_of_a_holder_by_its_best_mention(project) -> None:
    assert rows(project, "stances") == [
        ("سامر العلي", "الاتفاق", "against", 2),
        ("author", NOBODY, "favor", 1),
    ]


def test_tables_speak_the_language_of_the_reader(project) -> None:
    assert rows(project, "stances", OWN, "ar")[1] == ("كاتب النص", NOBODY, "مؤيد", 1)
    assert ("Mention", "Individual", 3, 1) in rows(project, "types", OWN, "en")
    assert {one[2] for one in rows(project, "roles", OWN, "en")} == {"Holder", "Target"}


def test_times(project) -> None:
    assert rows(project, "times") == [("ليلى", 1, 8, 10.0, 10.0, 10.0, 1.2)]


def test_work_and_progress(project) -> None:
    documents = [one.id for one in project.documents()]
    project.change_corpus(AssignTo(documents[:2], "ليلى"))
    assert rows(project, "work", Scope()) == [
        ("ليلى", "annotator", 0, 0, 1, 0, 8),
        ("adjudication", "gold", 1, 0, 0, 0, 1),
    ]
    assert rows(project, "progress") == [("ليلى", 2, 1, 0, 1, 0, 20, 10)]


def test_it_tells_how_far_it_is_and_stops_when_asked_to(project) -> None:
    told: list[tuple[int, int]] = []
    found = measure(project, progress=lambda *one: told.append(one))
    assert told == [(number + 1, len(found)) for number in range(len(found))]
    with pytest.raises(Cancelled):
        measure(project, cancelled=lambda: True)


def test_every_shipped_scheme_can_be_measured(tmp_path) -> None:
    for key in shipped_schemes():
        with Project(create_corpus(tmp_path / f"{key}.hashiya", key), "x") as empty:
            assert {len(one.rows) for one in measure(empty).values()} == {0, 7}


@pytest.mark.parametrize(
    ("key", "roles"),
    [("news", ("holder", "target", "polarity")), ("ontonotes18", None), ("ace2005", None)],
)
def test_stance_layers_are_found_by_their_roles(key, roles) -> None:
    found = [(one.holder, one.target, one.polarity) for one in stance_layers(load_scheme(key))]
    assert found == ([roles] if roles else [])


def test_a_table_is_written_as_spreadsheets_read_it(tmp_path) -> None:
    path = tmp_path / "a.csv"
    write_table(table("a", "A", ("x", "y"), [('ل،"ب"\n', 1), (",", 0.5)]), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["x", "y"], ['ل،"ب"\n', "1"], [",", "0.5"]]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1"])
def test_a_table_runs_nothing_that_an_outlet_is_called(tmp_path, name: str) -> None:
    path = tmp_path / "a.csv"
    write_table(table("a", "A", ("x", "y"), [(name, -1)]), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["x", "y"], [f"'{name}", "-1"]]
