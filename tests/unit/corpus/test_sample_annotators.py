"""The annotators of the sample corpus follow its scheme, and come from lists of changes."""

from __future__ import annotations

import subprocess
import sys
from itertools import permutations, product
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import hull
from annotator.schema.checking import check_set
from annotator.schema.loading import load_scheme

ROOT = Path(__file__).resolve().parents[3]
FOLDER = paths.sample_corpus()
GOLD = list(read(FOLDER / "sample.gold.jsonl", ReadOptions()))
ITEMS = list(read(FOLDER / "sample.annotators.jsonl", ReadOptions()))
AGAIN = list(read(FOLDER / "sample.again.jsonl", ReadOptions()))
NAMES = ("مريم الخطيب", "يوسف النجار")
SCHEME = load_scheme("news")
OUTSIDE = {"link", "boilerplate", "caption", "byline"}
each_set = pytest.mark.parametrize(
    ("item", "work"),
    [(item, work) for item in ITEMS for work in item.sets],
    ids=lambda one: one.document.name if isinstance(one, AnnotatedDocument) else one.annotator,
)


def people_of(item: AnnotatedDocument) -> list[AnnotationSet]:
    return [one for one in item.sets if one.kind == "annotator"]


def test_two_annotators_finished_the_articles_of_the_gold() -> None:
    assert [one.document for one in ITEMS] == [one.document for one in GOLD]
    for item in ITEMS:
        assert [one.annotator for one in people_of(item)] == list(NAMES)
        assert {one.status for one in item.sets} == {"finished"}
        assert {one.scheme for one in item.sets} == {SCHEME.reference}


def test_a_program_found_names_in_the_last_articles_and_was_often_wrong() -> None:
    models = [[one for one in item.sets if one.kind == "model"] for item in ITEMS]
    assert [len(each) for each in models] == [0, 0, 0, 1, 1, 1]
    for item, gold, found in zip(ITEMS[3:], GOLD[3:], models[3:], strict=True):
        marks = found[0].annotations
        assert {one.attributes["level"] for one in marks} == {"NAM"}
        right = {(one.type, one.spans) for one in gold.sets[0].annotations}
        share = sum((one.type, one.spans) in right for one in marks) / len(marks)
        assert 0.5 < share < 0.9, item.document.name


@pytest.mark.parametrize("item", [*ITEMS, *AGAIN], ids=lambda one: one.document.name)
def test_it_is_told_when_people_worked_and_what_was_suggested_to_them(
    item: AnnotatedDocument,
) -> None:
    offered = {
        (one.type, one.spans)
        for work in item.sets
        if work.kind == "model"
        for one in work.annotations
    }
    for work in people_of(item):
        assert work.provenance.time is not None
        made = work.provenance.made
        assert set(made) == {one.id for one in work.annotations}
        taken = [one for one in work.annotations if made[one.id] == "suggested"]
        assert taken
        assert {one.layer for one in taken} <= {"mention", "value", "event"}
        same = [one for one in work.annotations if one.layer == "mention"]
        assert all(one in taken for one in same if (one.type, one.spans) in offered)


@each_set
def test_the_scheme_allows_every_annotation(item: AnnotatedDocument, work: AnnotationSet) -> None:
    found = check_set(SCHEME, work.annotations, len(item.document.text))
    assert [str(one) for one in found if one.severity == "error"] == []


@each_set
def test_annotations_lie_in_the_article_and_mentions_in_one_entity(
    item: AnnotatedDocument, work: AnnotationSet
) -> None:
    outside = [one for one in item.document.regions if one.kind in OUTSIDE]
    for one in work.annotations:
        for start, end in one.spans:
            assert not any(it.start < end and start < it.end for it in outside), one
    if work.kind == "model":
        return  # it finds names and nothing else
    members = [to for one in work.annotations if one.layer == "entity" for to in one.targets()]
    mentions = [one.id for one in work.annotations if one.layer == "mention"]
    assert sorted(members) == sorted(mentions)


def test_no_identifier_is_that_of_another_annotation() -> None:
    listed = [one.id for item in (*GOLD, *ITEMS) for work in item.sets for one in work.annotations]
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("name", NAMES)
def test_an_annotator_comments_doubts_and_took_time(name: str) -> None:
    works = [one for item in ITEMS for one in item.sets if one.annotator == name]
    marks = [one for work in works for one in work.annotations]
    assert any(one.comment for one in marks)
    assert any(one.doubt for one in marks)
    assert all(one.milliseconds > 0 for one in marks)
    took = [
        sum(one.milliseconds for one in work.annotations) / len(work.annotations) for work in works
    ]
    assert took[-1] < took[0]


@pytest.mark.parametrize("layer", ["mention", "stance"])
def test_one_marked_in_two_stretches_what_the_other_marked_as_their_hull(layer: str) -> None:
    assert any(
        len(one.spans) > 1 and other.spans == (hull(one.spans),)
        for item in ITEMS
        for here, there in permutations(people_of(item))
        for one, other in product(here.annotations, there.annotations)
        if one.layer == other.layer == layer
    )


@pytest.mark.parametrize(
    ("name", "called"),
    [("sample.annotators.jsonl", "documents"), ("sample.again.jsonl", "documents_again")],
)
def test_the_files_are_what_the_lists_of_changes_make_of_the_gold(name: str, called: str) -> None:
    code = f"import annotators as a, sys; sys.stdout.buffer.write(a.made(a.{called}()).encode())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "packaging" / "sample",
        capture_output=True,
        check=True,
    )
    assert done.stdout == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("item", AGAIN, ids=lambda one: one.document.name)
def test_what_came_again_is_the_same_text_done_nearly_the_same_way(item: AnnotatedDocument) -> None:
    before = next(one for one in ITEMS if one.document.text == item.document.text)
    assert item.document.id != before.document.id
    (second,) = item.sets
    first = next(one for one in before.sets if one.annotator == second.annotator)
    assert {one.id for one in first.annotations}.isdisjoint(one.id for one in second.annotations)

    def places(work: AnnotationSet) -> set[object]:
        return {(one.layer, one.type, one.spans) for one in work.annotations}

    same = len(places(first) & places(second))
    assert 0.8 < same / len(places(first)) < 1
    found = check_set(SCHEME, second.annotations, len(item.document.text))
    assert [str(one) for one in found if one.severity == "error"] == []
