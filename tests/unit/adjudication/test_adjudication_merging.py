"""Gold is merged out of marks, attributes, roles, relations, stances and entities."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.adjudication.items import items_of
from annotator.adjudication.merging import Merged, Plan, merge
from annotator.adjudication.positions import Works, key_of, positions_of
from annotator.adjudication.strategy_list import strategy_called
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from annotator.schema.checking import check_set
from annotator.schema.rules import MEMBER
from tests.unit.agreement.builders import NEWS, TEXT, chain, frame, mark, marks

Work = Sequence[Annotation]


def merged(
    strategy: str, *works: Work, gold: Work = (), rejected: frozenset[str] = frozenset()
) -> Merged:
    """Merge the work of A, B, C..."""
    named = dict(zip("ABCDEF", works, strict=False))
    plan = Plan(strategy_called(strategy), decided=rejected)
    found = merge(named, NEWS, len(TEXT), plan, gold=gold)
    errors = [
        one for one in check_set(NEWS, found.annotations, len(TEXT)) if one.severity == "error"
    ]
    assert errors == []
    return found


def written(found: Merged, layer: str = "mention") -> list[str]:
    """Write the marks of a layer as "PER:0-4"."""
    return [
        f"{one.type}:{';'.join(f'{start}-{end}' for start, end in one.spans)}"
        for one in found.annotations
        if one.layer == layer
    ]


def test_what_all_did_alike_becomes_gold_and_is_new() -> None:
    one, other = (
        marks("PER:0-4 ORG:10-14 GPE:20-24;26-28"),
        marks("PER:0-4 LOC:10-14 GPE:20-24;26-28"),
    )
    found = merged("agreeing", one, other)
    assert written(found) == ["PER:0-4", "GPE:20-24;26-28"]
    assert (found.created, found.unmerged) == (2, 1)
    assert not {each.id for each in found.annotations} & {each.id for each in (*one, *other)}


def test_what_one_has_alone_becomes_gold_when_nobody_contradicts() -> None:
    one, other = marks("PER:0-4 ORG:10-14"), marks("PER:0-4 GPE:20-24")
    assert written(merged("incomplete", one, other)) == ["PER:0-4", "ORG:10-14", "GPE:20-24"]
    assert written(merged("agreeing", one, other)) == ["PER:0-4"]


def test_votes_decide() -> None:
    works = [marks(f"{name}:0-4") for name in ("PER", "PER", "PER", "ORG")]
    assert written(merged("threshold", *works)) == ["PER:0-4"]
    assert written(merged("threshold", *works[1:])) == []


def test_attributes_are_part_of_an_answer_and_an_empty_one_is_none() -> None:
    one, other = [mark("PER", "0-4", level="NAM")], [mark("PER", "0-4", level="NOM")]
    assert merged("agreeing", one, other).annotations == ()
    bare, empty = [mark("PER", "0-4")], [mark("PER", "0-4", level="")]
    assert len(merged("agreeing", bare, empty).annotations) == 1
    assert merged("agreeing", one, bare).annotations == ()


def test_identical_stacks_and_nested_marks_merge() -> None:
    stack = "PER:0-4 ORG:0-4 PER:0-10 PER:2-4"
    assert sorted(written(merged("agreeing", marks(stack), marks(stack)))) == sorted(stack.split())
    twice = marks("PER:0-4 PER:0-4")
    assert written(merged("agreeing", twice, marks("PER:0-4 PER:0-4"))) == ["PER:0-4"] * 2


def event(
    attacker: str, target: str | None = None, type_: str = "Conflict.Attack"
) -> list[Annotation]:
    """Make an event with one or two mentions."""
    one = mark("PER", attacker)
    roles = [("Attacker", one)]
    more = [mark("PER", target)] if target else []
    roles += [("Target", each) for each in more]
    return [one, *more, frame("event", type_, "40-44", roles)]


def fillers(found: Merged, layer: str = "event") -> list[tuple[str, tuple[Span, ...] | str | None]]:
    """List role and filler of the frames of a layer."""
    at = {one.id: one for one in found.annotations}
    return [
        (each.role, at[each.target].spans if each.target else each.value)
        for one in found.annotations
        if one.layer == layer
        for each in one.arguments
    ]


def test_events_merge_with_the_fillers_that_merge() -> None:
    found = merged("agreeing", event("0-4", "10-14"), event("0-4", "10-14"))
    assert fillers(found) == [("Attacker", (Span(0, 4),)), ("Target", (Span(10, 14),))]
    assert found.unmerged == 0


def test_a_filler_that_only_one_has_is_left_to_a_person_or_taken() -> None:
    works = event("0-4", "10-14"), event("0-4")
    cautious = merged("agreeing", *works)
    assert fillers(cautious) == [("Attacker", (Span(0, 4),))]
    assert cautious.unmerged == 2  # the mention and the role
    assert fillers(merged("incomplete", *works))[1] == ("Target", (Span(10, 14),))


def test_fillers_that_contradict_each_other_leave_a_role_of_one_empty() -> None:
    def stance(holder: str) -> list[Annotation]:
        who, what = mark("PER", holder), mark("ORG", "20-24")
        roles = [("holder", who), ("target", what)]
        return [who, what, frame("stance", "Stance", "60-64", roles, polarity="against")]

    found = merged("incomplete", stance("0-4"), stance("10-14"))
    assert [role for role, _ in fillers(found, "stance")] in ([], ["target"])
    assert found.unmerged >= 1


def test_a_filler_that_is_not_in_gold_is_told() -> None:
    one, other = event("0-4"), event("0-4")
    one[0] = Annotation(one[0].id, "mention", "ORG", one[0].spans)
    found = merged("agreeing", one, other)
    assert fillers(found) == []
    assert str(found.problems[0]) == (
        "Attacker: what fills it is not in gold: merge or make that first."
    )


def test_a_stance_towards_a_stance_and_of_the_author_merges() -> None:
    def work() -> list[Annotation]:
        who, what = mark("PER", "0-4"), mark("ORG", "20-24")
        first = frame(
            "stance", "Stance", "60-64", [("holder", who), ("target", what)], polarity="favor"
        )
        second = frame(
            "stance",
            "Stance",
            "70-74",
            [("holder", "author"), ("target", first)],
            polarity="against",
        )
        return [who, what, second, first]

    found = merged("agreeing", work(), work())
    assert fillers(found, "stance") == [
        ("holder", (Span(0, 4),)),
        ("target", (Span(20, 24),)),
        ("holder", "author"),
        ("target", (Span(60, 64),)),
    ]


def relation(one: str, other: str, type_: str = "ORG-AFF.Employment") -> list[Annotation]:
    """Make a relation between two mentions."""
    ends = mark("PER", one), mark("ORG", other)
    return [*ends, frame("relation", type_, roles=[("Arg-1", ends[0]), ("Arg-2", ends[1])])]


def test_relations_merge_when_both_ends_are_there() -> None:
    found = merged("agreeing", relation("0-4", "10-14"), relation("0-4", "10-14"))
    assert fillers(found, "relation") == [("Arg-1", (Span(0, 4),)), ("Arg-2", (Span(10, 14),))]
    other = merged("agreeing", relation("0-4", "10-14"), relation("0-4", "10-15"))
    assert fillers(other, "relation") == []


def entities(*groups: str) -> list[Annotation]:
    """Make entities of mentions that are letters of the alphabet."""
    at = {
        sign: mark("PER", f"{4 * (ord(sign) - 97)}-{4 * (ord(sign) - 97) + 3}") for sign in "abcdef"
    }
    return [*at.values(), *(chain(*(at[sign] for sign in group)) for group in groups)]


def grouped(found: Merged) -> list[str]:
    """Write the entities of gold as letters."""
    at = {one.id: one for one in found.annotations}
    return sorted(
        "".join(sorted(chr(97 + at[each].spans[0].start // 4) for each in one.targets(MEMBER)))
        for one in found.annotations
        if one.layer == "entity"
    )


@pytest.mark.parametrize(
    ("strategy", "works", "expected"),
    [
        ("agreeing", [["abc", "de"], ["abc", "de"]], ["abc", "de"]),
        ("agreeing", [["abc"], ["ab", "c"]], ["ab"]),
        ("incomplete", [["abc"], ["ab"]], ["abc"]),
        ("incomplete", [["abc"], ["ab", "c"]], ["ab"]),
        ("threshold", [["abc"], ["abc"], ["abc"], ["ab", "c"]], ["abc"]),
        ("agreeing", [["a", "bc"], ["a", "bc"]], ["a", "bc"]),
    ],
)
def test_entities_keep_the_mentions_that_may_stand_together(
    strategy: str, works: list[list[str]], expected: list[str]
) -> None:
    assert grouped(merged(strategy, *(entities(*one) for one in works))) == expected


def test_gold_that_is_there_stays_and_only_the_rest_is_merged() -> None:
    gold = [mark("ORG", "0-4")]
    work = "PER:0-4 GPE:20-24"
    found = merged("agreeing", marks(work), marks(work), gold=gold)
    assert written(found) == ["ORG:0-4", "GPE:20-24"]
    assert (found.created, found.preserved) == (1, 1)
    assert found.annotations[0] == gold[0]


def test_merging_again_changes_nothing() -> None:
    works = [*event("0-4", "10-14"), *entities("ab")], [*event("0-4"), *entities("ab")]
    first = merged("incomplete", *works)
    again = merged("incomplete", *works, gold=first.annotations)
    assert again.annotations == first.annotations
    assert again.created == 0


def test_what_a_person_rejected_is_not_merged_again() -> None:
    work = "PER:0-4 GPE:20-24"
    key = key_of("mention", (Span(0, 4),))
    found = merged("agreeing", marks(work), marks(work), rejected=frozenset({key}))
    assert written(found) == ["GPE:20-24"]


# Differences as items


def test_marks_that_overlap_are_one_item_with_versions() -> None:
    works = {"A": marks("PER:0-4 ORG:20-24 GPE:30-34"), "B": marks("PER:0-6 ORG:20-24")}
    found = items_of(works, NEWS)
    assert [(one.state, len(one.versions)) for one in found] == [
        ("differs", 2), ("agreed", 1), ("incomplete", 1),
    ]  # fmt: skip
    assert [one.agreement for one in found] == [0.5, 1, 0.5]


def test_nested_marks_of_one_annotator_are_no_versions_of_each_other() -> None:
    works = {"A": marks("PER:0-9 PER:0-4"), "B": marks("PER:0-9")}
    assert [one.state for one in items_of(works, NEWS)] == ["incomplete", "agreed"]


def test_items_say_how_gold_stands_to_them() -> None:
    works = {"A": marks("PER:0-4 ORG:20-24 GPE:30-34 LOC:40-44"), "B": []}
    gold = marks("PER:0-4 PER:20-24")
    rejected = [key_of("mention", (Span(30, 34),))]
    found = items_of(works, NEWS, gold=gold, rejected=rejected)
    assert [one.standing for one in found] == ["taken", "other", "rejected", "open"]


def test_a_stack_is_told() -> None:
    works = {"A": marks("PER:0-4 ORG:0-4"), "B": marks("PER:0-4")}
    (found,) = items_of(works, NEWS)
    assert found.state == "stacked"
    assert found.versions[0][1].annotators == ("A", "B")


def test_positions_stand_in_the_order_of_the_text() -> None:
    layer = NEWS.layer("mention")
    assert layer is not None
    found = positions_of(Works.of({"A": marks("PER:10-14 PER:0-4"), "B": marks("PER:5-8")}), layer)
    assert [one.span for one in found] == [Span(0, 4), Span(5, 8), Span(10, 14)]
    assert [one.voters for one in found] == [("A",), ("B",), ("A",)]
