"""At every rung of the ladders, what is the same is what the measure of that rung counts."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from annotator.agreement.comparing.rungs import RUNGS, rung_called
from annotator.agreement.comparing.units import Pairing
from annotator.agreement.differences.edges import Edges
from annotator.agreement.measures import measure_called
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from tests.unit.agreement.builders import (
    CLITICS,
    NEWS,
    TEXT,
    chain,
    corpus,
    frame,
    mark,
    marks,
    material,
)

MEASURES = (
    ("exact", "f1-exact", "mention"),
    ("type", "f1-type", "mention"),
    ("strict", "f1", "mention"),
    ("relaxed", "f1-relaxed", "mention"),
    ("relation-ends", "relation-unlabelled", "relation"),
    ("relation-relaxed", "relation-relaxed", "relation"),
    ("relation", "relation-exact", "relation"),
    ("trigger", "event-trigger", "event"),
    ("trigger-type", "event-type", "event"),
    ("argument", "event-argument", "event"),
    ("role", "event-role", "event"),
    ("stance-pair", "stance-pair", "stance"),
    ("stance-polarity", "stance-polarity", "stance"),
    ("stance-attributes", "stance-attributes", "stance"),
)
EVENTS = ("Conflict.Attack", "Contact.Meet", "Life.Die", "Movement.Transport-Person")


RELATIONS = ("PHYS.Near", "PART-WHOLE.Geographical")


def related(type_: str, one: Annotation, other: Annotation) -> Annotation:
    """Relate two mentions."""
    return frame("relation", type_, "", [("Arg-1", one), ("Arg-2", other)])


def compared(
    rung: str, one: list[Annotation], other: list[Annotation], layer: str, text: str = TEXT
) -> list[Pairing]:
    """Compare the work of two annotators at a rung."""
    these = material(corpus({"A": one, "B": other}, text=text), layer)
    (item,) = these.items
    here, there = item.works["A"], item.works["B"]
    return rung_called(rung).compare(here, there, these.layer, Edges(text, CLITICS))


def kinds(found: list[Pairing]) -> list[tuple[str, str]]:
    """List what differs."""
    return [kind for each in found for kind in each.kinds]


def work(seed: int) -> list[Annotation]:
    """Annotate at random: mentions with entities of them, events, relations and stances.

    No two events and no two relations are alike.
    """
    random = Random(seed)
    places = [f"{at}-{at + random.choice((4, 4, 4, 5, 8))}" for at in range(0, 120, 10)]
    types = ("PER", "ORG", "GPE")
    mentions = [mark(random.choice(types), one) for one in places if random.random() < 0.9]
    events = [
        frame(
            "event",
            name,
            f"{125 + at * 10}-{130 + at * 10}",
            zip(("Attacker", "Target"), random.sample(mentions[:4], 2), strict=True),
        )
        for at, name in enumerate(EVENTS)
        if random.random() < 0.8
    ]
    stances = [
        frame(
            "stance",
            "Stance",
            f"{170 + at * 5}-{174 + at * 5}",
            [("holder", mentions[at % 2]), ("target", random.choice(mentions[2:]))],
            polarity=random.choice(("favor", "against")),
            certainty=random.choice(("certain", "possible")),
        )
        for at in range(4)
    ]
    relations = [
        related(random.choice(RELATIONS), *random.sample((one, other), 2))
        for one, other in pairwise(mentions)
        if random.random() < 0.8
    ]
    entities = [
        chain(one, other) for one, other in zip(mentions[::2], mentions[1::2], strict=False)
    ]
    return [*mentions, *events, *relations, *stances, *entities]


@pytest.mark.parametrize(("rung", "measure", "layer"), MEASURES)
def test_as_much_is_the_same_as_the_measure_counts(rung: str, measure: str, layer: str) -> None:
    agreed = of_all = 0
    for seed in range(8):
        one, other = work(seed), work(seed + 100)
        found = compared(rung, one, other, layer)
        these = material(corpus({"A": one, "B": other}), layer)
        same, _, here, there = measure_called(measure).score(these).counts[0]
        assert sum(each.same for each in found) == same
        assert sum(each.one is not None for each in found) == here
        assert sum(each.other is not None for each in found) == there
        agreed, of_all = agreed + same, of_all + here
    # Random work that agrees everywhere or nowhere would show nothing.
    assert 0 < agreed < of_all


@pytest.mark.parametrize("rung", [one.key for one in RUNGS])
def test_the_same_work_has_no_differences_at_any_rung(rung: str) -> None:
    one = work(3)
    fitting = [layer for layer in NEWS.layers if rung_called(rung).suits(layer)]
    found = [each for layer in fitting for each in compared(rung, one, one, layer.name)]
    assert found
    assert kinds(found) == []


@pytest.mark.parametrize("rung", [one.key for one in RUNGS])
@pytest.mark.parametrize("sides", [(1, 0), (0, 1), (0, 0)])
def test_who_has_nothing_lacks_everything(rung: str, sides: tuple[int, int]) -> None:
    one, other = (work(3) if side else [] for side in sides)
    for layer in NEWS.layers:
        if rung_called(rung).suits(layer):
            these = material(corpus({"A": one, "B": other}), layer.name)
            (item,) = these.items
            found = rung_called(rung).compare(item.works["A"], item.works["B"], layer, Edges(TEXT))
            assert {kind for kind, _ in kinds(found)} <= {"missing"}
            assert all((each.one is None) == (sides != (1, 0)) for each in found)


PLACES = "قال الرئيس العراقي برهم صالح إن بيت السلام بعيد"


def at(words: str) -> str:
    """Say where words stand."""
    start = PLACES.index(words)
    return f"{start}-{start + len(words)}"


@pytest.mark.parametrize(
    ("rung", "expected"),
    [
        ("overlap", []),
        ("exact", [("title", ""), ("construct", "")]),
        ("type", [("type", "")]),
        ("strict", [("title", ""), ("construct", ""), ("type", "")]),
        ("all", [("title", ""), ("construct", ""), ("type", ""), ("attribute", "level")]),
    ],
)
def test_a_mention_differs_by_what_its_rung_asks_for(
    rung: str, expected: list[tuple[str, str]]
) -> None:
    one = [mark("PER", at("الرئيس العراقي برهم صالح"), level="NAM"), mark("FAC", at("بيت"))]
    other = [mark("PER", at("برهم صالح"), level="NOM"), mark("LOC", at("بيت السلام"))]
    assert sorted(kinds(compared(rung, one, other, "mention", PLACES))) == sorted(expected)


def test_what_is_the_same_is_not_parted_by_what_is_only_alike() -> None:
    # The long mark of A overlaps both of B; only one pair can be the same in words and type.
    one = marks("PER:0-10 PER:0-4")
    other = marks("PER:0-4 ORG:0-10")
    found = compared("strict", one, other, "mention")
    assert [each.same for each in found].count(True) == 1
    assert kinds(found) == [("type", "")]


def event(**roles: str) -> list[Annotation]:
    """Mark an attack with a mention in each role."""
    fillers = {role: mark("PER", place) for role, place in roles.items()}
    return [*fillers.values(), frame("event", "Conflict.Attack", "100-105", fillers.items())]


@pytest.mark.parametrize(
    ("other", "identified", "classified"),
    [
        (event(Attacker="0-4", Target="10-14"), [], []),
        (event(Target="0-4", Attacker="10-14"), [], [("role", "Attacker"), ("role", "Target")]),
        (event(Attacker="0-4", Target="11-14"), [("boundary", "")], [("boundary", "")]),
        (event(Attacker="0-4", Target="30-34"), [("role", "Target")], [("role", "Target")]),
        (event(Attacker="0-4"), [("missing", "")], [("missing", "")]),
    ],
)
def test_arguments_are_compared_one_by_one(
    other: list[Annotation],
    identified: list[tuple[str, str]],
    classified: list[tuple[str, str]],
) -> None:
    one = event(Attacker="0-4", Target="10-14")
    assert kinds(compared("argument", one, other, "event")) == identified
    assert sorted(kinds(compared("role", one, other, "event"))) == classified


def test_an_argument_is_seen_at_its_filler_and_a_literal_at_its_stance() -> None:
    one = event(Attacker="0-4")
    (found,) = compared("role", one, [], "event")
    assert found.one is not None
    assert found.one.spans == (Span(0, 4),)
    (found,) = compared(
        "all", [frame("stance", "Stance", "20-24", [("holder", "author")])], [], "stance"
    )
    assert found.one is not None
    assert found.one.spans == (Span(20, 24),)


def stance(holder: str, polarity: str, evidence: str) -> list[Annotation]:
    """Mark a stance towards the same target."""
    who, what = mark("PER", holder), mark("ORG", "60-64")
    roles = [("holder", who), ("target", what)]
    return [who, what, frame("stance", "Stance", evidence, roles, polarity=polarity)]


@pytest.mark.parametrize(
    ("rung", "expected"),
    [
        ("stance-pair", []),
        ("stance-polarity", [("attribute", "polarity")]),
        ("stance-attributes", [("attribute", "polarity")]),
        ("stance-evidence", [("construct", "")]),
    ],
)
def test_stances_differ_rung_by_rung(rung: str, expected: list[tuple[str, str]]) -> None:
    one, other = stance("0-4", "favor", "80-90"), stance("0-3", "against", "80-88")
    assert kinds(compared(rung, one, other, "stance")) == expected


def test_stances_of_other_holders_are_told_by_their_holder() -> None:
    one, other = stance("0-4", "favor", "80-90"), stance("10-14", "favor", "80-90")
    assert kinds(compared("stance-pair", one, other, "stance")) == [("role", "holder")]


def test_entities_are_seen_at_their_mentions() -> None:
    first, second = marks("PER:0-4 PER:10-14")
    third, fourth = marks("PER:0-4 PER:10-14")
    one, other = [first, second, chain(first, second)], [third, fourth, chain(third)]
    (found,) = compared("all", one, other, "entity")
    assert found.kinds == (("chain", ""),)
    assert found.one is not None
    assert found.other is not None
    assert (found.one.spans, found.other.spans) == (((0, 4), (10, 14)), ((0, 4),))


def relation(type_: str, one: str, other: str) -> list[Annotation]:
    """Mark a relation between two places."""
    here, there = mark("GPE", one), mark("GPE", other)
    return [here, there, related(type_, here, there)]


NEAR, PART = RELATIONS
ROLES = [("role", "Arg-1"), ("role", "Arg-2")]


@pytest.mark.parametrize(
    ("other", "ends", "relaxed", "strict"),
    [
        (relation(PART, "0-4", "10-14"), [], [], []),
        (relation(PART, "10-14", "0-4"), [], ROLES, ROLES),
        (relation(NEAR, "0-4", "10-14"), [], [("type", "")], [("type", "")]),
        (relation(PART, "0-4", "11-14"), [("boundary", "")], [], [("boundary", "")]),
        (relation(PART, "30-34", "40-44"), *[[("missing", "")] * 2] * 3),
    ],
)
def test_relations_differ_rung_by_rung(
    other: list[Annotation],
    ends: list[tuple[str, str]],
    relaxed: list[tuple[str, str]],
    strict: list[tuple[str, str]],
) -> None:
    one = relation(PART, "0-4", "10-14")
    assert kinds(compared("relation-ends", one, other, "relation")) == ends
    assert kinds(compared("relation-relaxed", one, other, "relation")) == relaxed
    assert kinds(compared("relation", one, other, "relation")) == strict


def test_of_a_symmetric_relation_it_does_not_matter_which_way_round_it_stands() -> None:
    one, other = relation(NEAR, "0-4", "10-14"), relation(NEAR, "10-14", "0-4")
    assert kinds(compared("relation", one, other, "relation")) == []


@pytest.mark.parametrize(
    ("type_", "where", "expected"),
    [
        ("GPE", "العراق", []),
        ("GPE", "عراق", []),
        ("ORG", "العراق", [("clitic", ""), ("type", "")]),
        ("GPE", "بالعراق الشقيق", [("construct", "")]),
    ],
)
def test_clitics_and_the_article_alone_make_no_difference_at_the_relaxed_rung(
    type_: str, where: str, expected: list[tuple[str, str]]
) -> None:
    text = "رحّبوا بالعراق الشقيق"
    start = text.index(where)
    one, other = [mark("GPE", "7-14")], [mark(type_, f"{start}-{start + len(where)}")]
    assert text[7:14] == "بالعراق"
    assert kinds(compared("relaxed", one, other, "mention", text)) == expected
    assert kinds(compared("strict", one, other, "mention", text))


def test_entities_with_a_mention_in_common_are_found_whatever_else_they_hold() -> None:
    first, second, third, fourth = marks("PER:0-4 PER:10-14 PER:0-3 ORG:30-34")
    one = [first, second, chain(first, second)]
    other = [third, fourth, chain(third, fourth, type_="ORG")]
    assert kinds(compared("entity", one, other, "entity")) == []
    assert kinds(compared("entity-type", one, other, "entity")) == [("type", "")]
    assert ("chain", "") in kinds(compared("all", one, other, "entity"))
    assert kinds(compared("entity", one, [fourth, chain(fourth)], "entity")) == [
        ("missing", ""),
        ("missing", ""),
    ]


def test_a_rung_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(InputError, match=r"no rung called tall.*overlap"):
        rung_called("tall")
