"""For every measure, whatever was annotated: the same gives 1 or no number, strangers have none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.agreement.measures import all_measures, measures_for
from annotator.agreement.scoring import Result, score
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Constraint, Layer
from tests.unit.agreement.builders import NEWS, chain, corpus, frame, mark, material

PLACES = [
    ("mention", None),
    ("mention", "level"),
    ("entity", None),
    ("event", None),
    ("event", "polarity"),
    ("relation", None),
    ("stance", None),
    ("stance", "polarity"),
    ("stance", "intensity"),
]
"""Layers and attributes, one with values in an order among them."""

NUMBERS = st.integers(0, 30)


@st.composite
def works(draw: st.DrawFn) -> list[Annotation]:
    """Annotate a text: mentions that may nest and overlap, entities, events, relations, stances."""
    mentions = [
        mark(
            draw(st.sampled_from(["PER", "ORG", "GPE"])),
            f"{start}-{start + length}",
            level=draw(st.sampled_from(["NAM", "NOM", "PRO"])),
        )
        for start, length in draw(
            st.lists(st.tuples(NUMBERS, st.integers(1, 8)), min_size=2, max_size=5)
        )
    ]
    one, two = mentions[0], mentions[-1]
    found = [*mentions]
    if draw(st.booleans()):
        cut = draw(st.integers(1, len(mentions) - 1))
        found += [chain(*mentions[:cut]), chain(*mentions[cut:])]
    for start in draw(st.lists(st.integers(40, 60), max_size=2, unique=True)):
        type_ = draw(st.sampled_from(["Conflict.Attack", "Contact.Meet"]))
        role = "Attacker" if type_ == "Conflict.Attack" else "Entity"
        filled = [(role, one)] if draw(st.booleans()) else []
        found.append(frame("event", type_, f"{start}-{start + 3}", filled, polarity="Positive"))
    if draw(st.booleans()):
        type_ = draw(st.sampled_from(["ORG-AFF.Employment", "PHYS.Located"]))
        found.append(frame("relation", type_, roles=[("Arg-1", one), ("Arg-2", two)]))
    for start in draw(st.lists(st.integers(70, 90), max_size=2, unique=True)):
        values = {
            "polarity": draw(st.sampled_from(["favor", "against"])),
            "intensity": draw(st.sampled_from("123")),
        }
        roles = [("holder", one), ("target", two)]
        found.append(frame("stance", "Stance", f"{start}-{start + 2}", roles, **values))
    return found


def copied(work: list[Annotation]) -> list[Annotation]:
    """Do the same once more: the same content under other identifiers."""
    names: dict[AnnotationId, AnnotationId] = {one.id: new_annotation_id() for one in work}

    def again(one: Argument) -> Argument:
        return replace(one, target=None if one.target is None else names[one.target])

    return [
        replace(one, id=names[one.id], arguments=tuple(again(each) for each in one.arguments))
        for one in work
    ]


def where_it_fits(key: str) -> list[tuple[Layer, str | None]]:
    """List the layers and attributes that a measure is for; mentions as segments among them."""
    layers = {one.name: one for one in NEWS.layers}
    places = [(layers[name], attribute) for name, attribute in PLACES]
    places.append((replace(layers["mention"], constraints=(Constraint("no-overlap"),)), None))
    return [
        (layer, attribute)
        for layer, attribute in places
        if key in {one.key for one in measures_for(layer, attribute=attribute is not None)}
    ]


def scored(
    key: str, documents: list[AnnotatedDocument], layer: Layer, attribute: str | None
) -> Result:
    """Score what A and B did in a layer."""
    gathered = replace(material(documents, layer.name, attribute=attribute), layer=layer)
    return score(all_measures()[key], gathered, draws=0)


@pytest.mark.parametrize("key", all_measures())
def test_every_measure_is_for_something(key: str) -> None:
    assert where_it_fits(key)


@pytest.mark.parametrize("key", all_measures())
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(works(), min_size=1, max_size=3))
def test_the_same_gives_one_or_no_number(key: str, done: list[list[Annotation]]) -> None:
    documents = corpus(*({"A": work, "B": copied(work)} for work in done))
    for layer, attribute in where_it_fits(key):
        found = scored(key, documents, layer, attribute)
        if found.value is None:
            assert str(found.note).startswith(("Not defined", "Given for each type"))
        else:
            assert found.value == pytest.approx(1)


@pytest.mark.parametrize("key", all_measures())
@settings(deadline=None, max_examples=4, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(works(), min_size=2, max_size=4))
def test_annotators_of_different_documents_have_no_score(
    key: str, done: list[list[Annotation]]
) -> None:
    documents = corpus(*({"AB"[at % 2]: work} for at, work in enumerate(done)))
    for layer, attribute in where_it_fits(key):
        found = scored(key, documents, layer, attribute)
        assert found.value is None
        assert str(found.note) == "Not defined: no document was annotated by two of them."
        assert found.left_out == {"documents of one annotator": len(done)}
