"""The sample corpus shows what agreement and adjudication can show: every kind, every measure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.agreement.differences.kinds import KINDS
from annotator.project.adjudicating_queue import KINDS as QUESTIONS
from annotator.project.adjudicating_queue import read_table
from annotator.project.agreeing import Agreement, AgreeOptions, agree
from annotator.project.agreeing_differences import Told, differences_of
from annotator.project.project import Project
from annotator.project.reliability.pages import every_page
from annotator.project.reliability.past import past_of
from annotator.project.reliability.repeats import repeated

NAMES = ("مريم الخطيب", "يوسف النجار")


@pytest.fixture(scope="module")
def project(demo: Path) -> Iterator[Project]:
    """Open the sample corpus as somebody who has done nothing in it."""
    with Project.open(demo, "ليلى", read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def told(project: Project) -> list[Told]:
    """List how the annotators differ, in every layer."""
    return differences_of(project)


@pytest.fixture(scope="module")
def agreement(project: Project) -> Agreement:
    """Score the annotators, without intervals."""
    return agree(project, AgreeOptions(draws=0))


def test_each_article_has_gold_first_and_then_both_annotators(project: Project) -> None:
    once = [one for one in project.documents() if not one.name.endswith("-again")]
    assert len(once) == 6
    for document in once:
        sets = project.corpus.sets(document.id)
        assert [(one.annotator, one.kind, one.status) for one in sets if one.kind != "model"] == [
            ("adjudication", "gold", "finished"),
            *((name, "annotator", "finished") for name in NAMES),
        ]
        assert project.own_set(document.id) is None


def test_one_annotator_did_three_articles_twice(project: Project) -> None:
    found = repeated(project, past_of(project.corpus), NAMES)
    assert list(found) == [NAMES[0]]
    assert [one.document.name for one in found[NAMES[0]]] == [
        "01-rutba-truce", "03-antiquities-trial", "05-tripoli-demonstration",
    ]  # fmt: skip


def test_every_page_of_agreement_on_mentions_is_full(project: Project) -> None:
    options = AgreeOptions("mention", ("f1",), draws=100)
    (pages,) = every_page(project, options)
    assert len(pages.trend.windows) == 4
    assert list(pages.times) == list(pages.trend.documents)
    assert sorted(pages.times.values()) == list(pages.times.values())
    assert all(one.value is not None for one in pages.trend.windows)
    assert pages.trend.windows[-1].change.value is not None
    assert pages.trend.windows[-1].change.value > 0
    assert len(pages.repeats) == 1
    found = pages.suggestions
    assert all(one.value is not None for one in found.parts.values())
    assert None not in (found.places.value, found.documents.value)
    assert found.parts["over a model"].documents == 3
    assert found.parts["from nothing"].documents == 3


@pytest.mark.parametrize("layer", ["mention", "value", "event"])
def test_some_of_it_was_suggested(project: Project, layer: str) -> None:
    (pages, *_) = every_page(project, AgreeOptions(layer, ("f1",), draws=0))
    assert pages.suggestions.parts["suggested"].value is not None


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_difference_occurs(told: list[Told], kind: str) -> None:
    assert any(one.difference.kind == kind for one in told)


@pytest.mark.parametrize("side", [0, 1])
def test_each_of_them_has_what_the_other_has_not(told: list[Told], side: int) -> None:
    alone = [(one.difference.one, one.difference.other)[side] for one in told]
    partner = [(one.difference.other, one.difference.one)[side] for one in told]
    layers = {
        mark.layer
        for mark, other in zip(alone, partner, strict=True)
        if mark is not None and other is None
    }
    assert {"mention", "event", "stance", "entity"} <= layers


@pytest.mark.parametrize(
    ("layer", "kind", "detail"),
    [
        ("mention", "attribute", "level"),
        ("event", "attribute", "modality"),
        ("event", "attribute", "polarity"),
        ("event", "role", "Place"),
        ("event", "type", ""),
        ("relation", "type", ""),
        ("entity", "chain", ""),
        ("stance", "attribute", "polarity"),
        ("stance", "attribute", "sarcasm"),
        ("stance", "role", "holder"),
        ("stance", "role", "target"),
        ("stance", "boundary", ""),
        ("value", "type", ""),
    ],
)
def test_people_differ_as_people_do(told: list[Told], layer: str, kind: str, detail: str) -> None:
    found = {(one.difference.layer, one.difference.kind, one.difference.detail) for one in told}
    assert (layer, kind, detail) in found


@pytest.mark.parametrize(
    ("layer", "measure", "low", "high"),
    [
        ("mention", "f1", 0.75, 0.85),
        ("event", "event-type", 0.6, 0.7),
        ("stance", "stance-pair", 0.55, 0.65),
    ],
)
def test_they_agree_about_as_far_as_people_do(
    agreement: Agreement, layer: str, measure: str, low: float, high: float
) -> None:
    (value,) = (
        one.value
        for one in agreement.results
        if (one.layer, one.measure, one.type) == (layer, measure, None)
    )
    assert value is not None
    assert low < value < high


def test_every_measure_asked_is_defined_somewhere(agreement: Agreement) -> None:
    asked = {one.measure for one in agreement.results}
    defined = {one.measure for one in agreement.results if one.value is not None}
    assert asked - defined == set()
    assert {"gamma", "alpha-ordinal", "ac2", "conll", "lea", "relation", "stance-alpha"} <= asked


def test_the_adjudication_has_questions_of_every_kind_decided_and_open(project: Project) -> None:
    found = [
        one
        for document in project.documents()
        for one in read_table(project, document.id).differences
    ]
    assert {one.kind for one in found} == set(QUESTIONS)
    assert {one.settled for one in found} == {True, False}
