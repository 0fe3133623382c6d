"""Roles filled otherwise and mentions grouped otherwise are items of their own."""

from __future__ import annotations

from annotator.adjudication.inside import entity_items, role_items
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from tests.unit.agreement.builders import NEWS, chain, frame, mark


def event(**fillers: str) -> list[Annotation]:
    """Make an attack whose roles are filled by mentions."""
    marks = {role: mark("PER", place) for role, place in fillers.items()}
    return [*marks.values(), frame("event", "Conflict.Attack", "40-44", list(marks.items()))]


def test_roles_agree_differ_or_are_incomplete() -> None:
    works = {
        "A": event(Attacker="0-4", Target="10-14", Place="20-24"),
        "B": event(Attacker="0-4", Target="10-16"),
    }
    found = role_items(works, NEWS)
    assert [(one.role, one.state, len(one.fillings)) for one in found] == [
        ("Attacker", "agreed", 1),
        ("Target", "differs", 2),
        ("Place", "incomplete", 1),
    ]
    assert found[0].fillings[0].annotators == ("A", "B")
    assert len({one.key for one in found}) == 3


def test_roles_of_an_event_that_one_alone_has_are_no_items() -> None:
    assert role_items({"A": event(Attacker="0-4"), "B": []}, NEWS) == []


def entities(*groups: str) -> list[Annotation]:
    """Make entities of mentions that are letters of the alphabet."""
    at = {sign: mark("PER", f"{4 * place}-{4 * place + 3}") for place, sign in enumerate("abcdef")}
    return [*at.values(), *(chain(*(at[sign] for sign in group)) for group in groups)]


def test_mentions_that_anybody_joins_are_one_item_with_versions() -> None:
    works = {"A": entities("abc", "de"), "B": entities("ab", "c", "de"), "C": entities("abc")}
    found = entity_items(works, NEWS)
    assert [(one.state, len(one.mentions)) for one in found] == [("differs", 3), ("incomplete", 2)]
    assert [one.annotators for one in found[0].versions] == [("A", "C"), ("B",)]
    assert found[0].mentions[0] == (Span(0, 3),)


def test_entities_that_all_have_are_agreed() -> None:
    works = {"A": entities("abc"), "B": entities("abc")}
    assert [one.state for one in entity_items(works, NEWS)] == ["agreed"]
