"""Each difference between two annotators is told with its kind, edges of Arabic words too."""

from __future__ import annotations

import pytest

from annotator.agreement.differences.edges import Edges
from annotator.agreement.differences.finding import confusions, differences, kinds_of
from annotator.agreement.differences.kinds import boundary_kinds
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from tests.unit.agreement.builders import CLITICS, chain, corpus, frame, mark, marks, material

TEXT = "وقال الرئيسُ العراقي برهم صالح، في بيان للعراق: إن كتابه عن بيت السلام والشعب وصل بالسلام"


def place(words: str) -> tuple[Span, ...]:
    """Say where words stand in the text, the last time they do."""
    start = TEXT.rindex(words)
    return (Span(start, start + len(words)),)


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("الرئيسُ", "الرئيس", {"signs"}),
        ("برهم صالح", "برهم صالح،", {"signs"}),
        ("للعراق", "لعراق", {"clitic"}),
        ("للعراق", "عراق", {"clitic"}),
        ("السلام والشعب", "سلام والشعب", {"article"}),
        ("بالسلام", "السلام", {"clitic"}),
        ("الرئيسُ العراقي برهم صالح", "برهم صالح", {"title"}),
        ("بيت", "بيت السلام", {"construct"}),
        ("بيت السلام", "بيت السلام والشعب", {"boundary"}),
        ("برهم صالح", "برهم صالح، في بيان", {"boundary"}),
        ("العراقي برهم", "برهم صالح", {"boundary", "construct"}),
        ("برهم صالح", "برهم صالح", set()),
    ],
)
def test_an_edge_that_differs_is_of_a_kind(one: str, other: str, kinds: set[str]) -> None:
    edges = Edges(TEXT, CLITICS)
    assert boundary_kinds(edges, place(one), place(other)) == kinds
    assert boundary_kinds(edges, place(other), place(one)) == kinds


def test_fragments_in_the_same_hull_are_another_boundary() -> None:
    one, other = (Span(0, 4), Span(6, 9)), (Span(0, 9),)
    assert boundary_kinds(Edges(TEXT), one, other) == {"boundary"}


def found(one: list[Annotation], other: list[Annotation], layer: str) -> list[tuple[str, str]]:
    """List kind and detail of the differences between two annotators."""
    these = material(corpus({"A": one, "B": other}), layer)
    return [(each.kind, each.detail) for each in differences(these, "A", "B")]


def test_types_attributes_and_missing_marks_are_told_apart() -> None:
    one = [mark("PER", "0-4", level="NAM"), mark("ORG", "10-14", level="NAM"), mark("GPE", "20-24")]
    other = [mark("PER", "0-4", level="NOM"), mark("LOC", "10-14", level="NAM")]
    assert found(one, other, "mention") == [
        ("attribute", "level"), ("type", ""), ("missing", ""),
    ]  # fmt: skip


def test_a_role_filled_otherwise_is_a_difference_of_the_event() -> None:
    def event(where: str, *, place_too: bool = False) -> list[Annotation]:
        attacker = mark("PER", where)
        roles = [("Attacker", attacker), *([("Place", "author")] if place_too else [])]
        return [attacker, frame("event", "Conflict.Attack", "10-15", roles)]

    assert found(event("0-5"), event("0-5"), "event") == []
    assert found(event("0-5"), event("1-5"), "event") == []  # the mention differs, not the role
    assert found(event("0-5"), event("5-9"), "event") == [("role", "Attacker")]
    assert found(event("0-5"), event("0-5", place_too=True), "event") == [("role", "Place")]


def test_entities_with_other_mentions_differ_as_chains() -> None:
    def entity(*places: str) -> list[Annotation]:
        mentions = [mark("PER", one) for one in places]
        return [*mentions, chain(*mentions)]

    assert found(entity("0-5", "10-15"), entity("0-5", "10-15"), "entity") == []
    assert found(entity("0-5", "10-15"), entity("0-5"), "entity") == [("chain", "")]
    assert found(entity("0-5", "10-15"), entity("0-5", "10-14"), "entity") == []
    assert found(entity("0-5"), entity("20-25"), "entity") == [("missing", ""), ("missing", "")]


def test_kinds_are_counted_and_types_confused() -> None:
    work = {
        "A": marks("PER:0-4 ORG:10-14 GPE:20-24 PER:30-34"),
        "B": marks("PER:0-4 LOC:10-14 LOC:40-44 PER:30-34"),
    }
    these = material(corpus(work))
    assert kinds_of(differences(these, "A", "B")) == {"missing": 2, "type": 1}
    assert confusions(these, "A", "B") == {
        ("PER", "PER"): 2,
        ("ORG", "LOC"): 1,
        ("GPE", None): 1,
        (None, "LOC"): 1,
    }
