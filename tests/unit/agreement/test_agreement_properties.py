"""What must hold for every measure, whatever was annotated."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.alpha.nominal import alpha_nominal
from annotator.agreement.codes import coded
from annotator.agreement.coding.cohen import cohen
from annotator.agreement.coding.conger import conger
from annotator.agreement.coding.fleiss import fleiss
from annotator.agreement.coding.gwet_ac1 import ac1
from annotator.agreement.coding.scott import scott
from annotator.agreement.measures import all_measures, measures_for
from annotator.agreement.scoring import by_type, score
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from tests.unit.agreement.builders import (
    NEWS,
    chain,
    corpus,
    document,
    frame,
    mark,
    material,
    number,
)

LAYERS = ("mention", "entity", "event", "relation", "stance")
COMPETENCE = ("dawid-skene", "mace")


def rich(polarity: str = "against", first: str = "0-4") -> list[Annotation]:
    """Annotate a document in every layer."""
    mentions = [
        mark("PER", first),
        mark("ORG", "10-14"),
        mark("PER", "20-24"),
        mark("GPE", "30-34"),
    ]
    one, two, three, four = mentions
    return [
        *mentions,
        chain(one, three),
        chain(two),
        frame("event", "Conflict.Attack", "40-44", [("Attacker", one), ("Target", two)]),
        frame("event", "Contact.Meet", "50-54", [("Entity", three)]),
        frame("relation", "ORG-AFF.Employment", roles=[("Arg-1", one), ("Arg-2", two)]),
        frame("relation", "PHYS.Located", roles=[("Arg-1", three), ("Arg-2", four)]),
        frame("stance", "Stance", "60-64", [("holder", one), ("target", two)], polarity=polarity),
        frame("stance", "Stance", "70-74", [("holder", two), ("target", one)], polarity="favor"),
    ]


def every() -> list[tuple[str, str]]:
    """List every measure with every layer it suits."""
    return [
        (measure.key, name)
        for name in LAYERS
        for measure in measures_for(NEWS.layer(name))  # type: ignore[arg-type]
    ]


def given_by(key: str, documents: list[AnnotatedDocument], layer: str, *who: str) -> float | None:
    """Give the number of a measure."""
    these = material(documents, layer, who or ("A", "B"))
    return score(all_measures()[key], these, draws=0).value


@pytest.mark.parametrize(("key", "layer"), every())
def test_identical_annotation_gives_one_or_no_number(key: str, layer: str) -> None:
    works = {"A": rich(), "B": rich()}
    found = score(all_measures()[key], material(corpus(works), layer), draws=0)
    if found.value is None:
        assert str(found.note).startswith(("Not defined", "Given for each type"))
    else:
        assert found.value == pytest.approx(1)


@pytest.mark.parametrize(("key", "layer"), every())
def test_each_type_of_identical_annotation_gives_one_or_no_number(key: str, layer: str) -> None:
    these = material(corpus({"A": rich(), "B": rich()}), layer)
    found = by_type(all_measures()[key], these, draws=0)
    assert {one.type for one in found} == set(these.types())
    assert all(one.value is None or one.value == pytest.approx(1) for one in found)


@pytest.mark.parametrize(("key", "layer"), every())
def test_it_does_not_matter_who_is_the_first(key: str, layer: str) -> None:
    if all_measures()[key].slow:
        pytest.skip("random samples are drawn otherwise")
    documents = corpus({"A": rich(), "B": rich("favor", "1-4")}, {"A": rich(), "B": rich()})
    one = given_by(key, documents, layer, "A", "B")
    other = given_by(key, documents, layer, "B", "A")
    assert one == (None if other is None else pytest.approx(other))


@pytest.mark.parametrize(("key", "layer"), every())
def test_annotators_of_different_documents_have_no_score(key: str, layer: str) -> None:
    found = score(
        all_measures()[key], material(corpus({"A": rich()}, {"B": rich()}), layer), draws=0
    )
    assert found.value is None
    assert "no document was annotated by two" in str(found.note)
    assert found.left_out == {"documents of one annotator": 2}


@pytest.mark.parametrize(("key", "layer"), every())
def test_a_document_of_one_annotator_changes_nothing(key: str, layer: str) -> None:
    both = {"A": rich(), "B": rich("favor", "1-4")}
    plain = corpus(both)
    more = [*plain, document({"A": rich()}, name="more")]
    assert given_by(key, more, layer) == given_by(key, plain, layer)


@pytest.mark.parametrize(("key", "layer"), every())
def test_empty_work_gives_nothing_or_zero_but_never_one(key: str, layer: str) -> None:
    found = given_by(key, corpus({"A": rich(), "B": []}), layer)
    assert found is None or found < 1


@pytest.mark.parametrize(("key", "layer"), every())
def test_three_annotators_have_a_number_or_a_reason(key: str, layer: str) -> None:
    works = {"A": rich(), "B": rich("favor", "1-4"), "C": rich()}
    these = material(corpus(works, {"A": rich(), "B": rich()}), layer, ("A", "B", "C"))
    found = score(all_measures()[key], these, draws=0)
    assert found.note is not None or found.value is not None
    assert found.value is None or math.isfinite(found.value)
    assert found.documents == 2


SAID = st.lists(st.tuples(*[st.sampled_from("abc")] * 2), min_size=2, max_size=30)


@settings(deadline=None)
@given(SAID)
def test_names_of_categories_do_not_matter(said: list[tuple[str, str]]) -> None:
    other = [tuple({"a": "z", "b": "a", "c": "m"}[one] for one in row) for row in said]
    for measure in (cohen, scott, fleiss, conger, ac1, alpha_nominal):
        one, two = number(measure(coded(said))), number(measure(coded(other)))
        assert one == pytest.approx(two, nan_ok=True)


@settings(deadline=None)
@given(SAID)
def test_alpha_comes_near_pi_when_there_is_more_of_the_same(said: list[tuple[str, str]]) -> None:
    many = coded(said * 400)
    assert number(alpha_nominal(many)) == pytest.approx(number(scott(many)), abs=1e-2, nan_ok=True)


def test_every_measure_says_who_made_it_and_what_it_counts() -> None:
    found = all_measures().values()
    assert all(
        one.citation and one.unit and one.title and one.key == one.key.lower() for one in found
    )
    assert len({one.title for one in found}) == len(found)
