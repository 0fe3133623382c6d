"""Relations, events and stances, rung by rung, on cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import Measure
from annotator.agreement.measures import measures_for
from annotator.agreement.spans.pairs import marks_spans
from annotator.agreement.unitizing.units import marks_text
from annotator.model.annotation import Annotation
from tests.unit.agreement.builders import NEWS, chain, corpus, frame, mark, result, value

STANCE = next(one for one in NEWS.layers if one.name == "stance")


def event(type_: str, where: str, **roles: str) -> list[Annotation]:
    """Make an event with a mention in each role."""
    fillers = {role: mark("PER", place) for role, place in roles.items()}
    return [*fillers.values(), frame("event", type_, where, fillers.items())]


EVENTS = {
    "A": [
        *event("Conflict.Attack", "10-15", Attacker="0-5", Target="20-25", Place="30-34"),
        *event("Contact.Meet", "50-55", Entity="0-5"),
    ],
    "B": [
        *event("Conflict.Attack", "10-15", Attacker="0-5", Target="20-26"),
        *event("Contact.Phone-Write", "50-55", Entity="0-5"),
        *event("Conflict.Attack", "70-75", Target="20-25"),
    ],
}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("event-trigger-overlap", 0.8),
        ("event-trigger", 0.8),
        ("event-type", 0.4),
        ("event-attributes", 0.4),
        ("event-argument", 0.5),
        ("event-role", 0.5),
        ("event-role-coreferent", 0.5),
        ("event-argument-attached", 0.25),
        ("event-role-attached", 0.25),
    ],
)
def test_the_rungs_of_events(key: str, expected: float) -> None:
    assert value(key, EVENTS, layer="event") == pytest.approx(expected)


def test_triggers_have_precision_and_recall() -> None:
    found = result("event-trigger", corpus(EVENTS), "event").details
    assert found == {"precision": pytest.approx(2 / 3), "recall": pytest.approx(1)}


def test_an_argument_given_twice_counts_once() -> None:
    twice = event("Conflict.Attack", "10-15", Attacker="0-5")
    twin = event("Conflict.Attack", "10-15", Attacker="0-5")
    work = {"A": [*twice, *twin], "B": event("Conflict.Attack", "10-15", Attacker="0-5")}
    assert value("event-role-attached", work, layer="event") == 1


def test_another_mention_of_the_same_entity_fills_the_role_as_well() -> None:
    def attack(filler: str, *others: str) -> list[Annotation]:
        mentions = [mark("PER", one) for one in (filler, *others)]
        event = frame("event", "Conflict.Attack", "10-15", [("Attacker", mentions[0])])
        return [*mentions, *([chain(*mentions)] if others else []), event]

    joined = {"A": attack("0-5", "60-65"), "B": attack("60-65")}
    assert value("event-role", joined, layer="event") == 0
    assert value("event-role-coreferent", joined, layer="event") == 1
    apart = {"A": attack("0-5"), "B": attack("60-65")}
    assert value("event-role-coreferent", apart, layer="event") == 0


def stance(holder: str, target: str, polarity: str, evidence: str = "") -> list[Annotation]:
    """Make a stance between two mentions."""
    one, other = mark("PER", holder), mark("ORG", target)
    roles = [("holder", one), ("target", other)]
    return [one, other, frame("stance", "Stance", evidence, roles, polarity=polarity)]


STANCES = {
    "A": [*stance("0-5", "20-25", "against", "10-18"), *stance("40-45", "60-66", "favor")],
    "B": [
        *stance("0-5", "20-25", "favor", "10-15"),
        *stance("40-45", "60-64", "favor"),
        *stance("70-72", "60-66", "neutral"),
    ],
}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("stance-pair", 0.8),
        ("stance-pair-exact", 0.4),
        ("stance-polarity", 0.4),
        ("stance-polarity-exact", 0),
        ("stance-attributes", 0.4),
        ("stance-evidence", 0.7692),
        ("stance-alpha", 0),
    ],
)
def test_the_rungs_of_stances(key: str, expected: float) -> None:
    assert value(key, STANCES, layer="stance") == pytest.approx(expected, abs=5e-5)


def test_alpha_on_polarity_says_how_many_stances_it_is_about() -> None:
    found = result("stance-alpha", corpus(STANCES), "stance")
    assert found.details == {
        "coverage of the one": pytest.approx(1),
        "coverage of the other": pytest.approx(2 / 3),
    }
    assert "coverage" in str(found.note)


def test_a_stance_of_the_author_meets_another_of_the_author() -> None:
    def authored(polarity: str) -> list[Annotation]:
        target = mark("ORG", "20-25")
        roles = [("holder", "author"), ("target", target)]
        return [target, frame("stance", "Stance", "10-12", roles, polarity=polarity)]

    work = {"A": authored("favor"), "B": authored("favor")}
    for key in ("stance-pair", "stance-pair-exact", "stance-polarity-exact", "stance-evidence"):
        assert value(key, work, layer="stance") == 1


def relation(type_: str, one: str, other: str) -> list[Annotation]:
    """Make a relation between two mentions."""
    ends = mark("PER", one), mark("ORG", other)
    roles = [("Arg-1", ends[0]), ("Arg-2", ends[1])]
    return [*ends, frame("relation", type_, roles=roles)]


EMPLOYED, BORN = "ORG-AFF.Employment", "GEN-AFF.Citizen-Resident-Religion-Ethnicity"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (relation(EMPLOYED, "0-5", "10-15"), (1, 1, 1)),
        (relation(BORN, "0-5", "10-15"), (0, 0, 1)),
        (relation(EMPLOYED, "0-6", "10-15"), (0, 1, 0)),
        (relation(EMPLOYED, "10-15", "0-5"), (0, 0, 1)),
        (relation(EMPLOYED, "0-5", "30-35"), (0, 0, 0)),
    ],
)
def test_relations_strict_relaxed_and_unlabelled(
    other: list[Annotation], expected: tuple[float, ...]
) -> None:
    work = {"A": relation(EMPLOYED, "0-5", "10-15"), "B": other}
    # Strict and exact differ only where the ends are of other types.
    assert value("relation-exact", work, layer="relation") == expected[0]
    keys = ("relation", "relation-relaxed", "relation-unlabelled")
    assert [value(key, work, layer="relation") for key in keys] == list(expected)


def test_strict_relations_have_ends_of_the_same_types() -> None:
    def employed(type_: str) -> list[Annotation]:
        one, other = mark("PER", "0-5"), mark(type_, "10-15")
        roles = [("Arg-1", one), ("Arg-2", other)]
        return [one, other, frame("relation", EMPLOYED, roles=roles)]

    work = {"A": employed("ORG"), "B": employed("GPE")}
    keys = ("relation", "relation-exact", "relation-relaxed", "relation-unlabelled")
    assert [value(key, work, layer="relation") for key in keys] == [0, 1, 1, 1]


def test_the_label_of_relations_between_the_same_text_has_a_kappa() -> None:
    places = [("0-5", "10-15"), ("20-25", "30-35"), ("40-45", "50-55")]
    one = [part for place in places for part in relation(EMPLOYED, *place)]
    there = relation(EMPLOYED, "60-65", "70-75")
    other = [*relation(EMPLOYED, *places[0]), *relation(BORN, *places[1]), *there]
    found = result("kappa", corpus({"A": one, "B": other}), "relation")
    assert found.value == 0
    assert found.units == 2
    assert found.left_out == {"places that only one annotator marked": 2}


def test_nothing_has_no_number() -> None:
    for key, layer in (
        ("relation", "relation"),
        ("event-type", "event"),
        ("stance-pair", "stance"),
    ):
        assert np.isnan(value(key, {"A": [], "B": []}, layer=layer))


@pytest.mark.parametrize(
    "measure",
    [
        one
        for one in measures_for(STANCE)
        if one.suits in {marks_spans, marks_text} and one.key not in {"gamma-k", "ku-alpha"}
    ],
    ids=lambda one: one.key,
)
def test_frames_without_text_are_counted_where_text_is_compared(measure: Measure) -> None:
    def work(where: str) -> list[Annotation]:
        holder, target = mark("PER", "0-5"), mark("PER", "20-25")
        roles = [("holder", holder), ("target", target)]
        return [holder, target, *(frame("stance", "stance", one, roles) for one in (where, ""))]

    found = result(measure.key, corpus({"A": work("10-18"), "B": work("10-18")}), layer="stance")
    assert found.left_out["annotations without marked text"] == 2
