"""Groups duplicates around the article that is proposed to be kept, and says why that one.

A group is a star: every article in it is like the one kept, so that nothing is linked to a text it
has little to do with, however long a chain of likenesses leads there. And no two articles that are
kept are alike, unless somebody said that they differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.curation.duplicates.found import Found
from annotator.curation.duplicates.records import KINDS, Kind, Likeness

Reason = Literal["decided", "annotated", "longest", "earliest", "first"]
"""Kept before; most annotations; most words; published first; first in the corpus."""


class Fact(NamedTuple):
    """What speaks for keeping an article: its annotations, and its date (ISO 8601, or empty)."""

    annotations: int = 0
    date: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people said of articles before; articles by their numbers."""

    kept_for: Mapping[int, int] = field(default_factory=dict[int, int])
    """For an article linked as a duplicate, the one kept."""
    parted: frozenset[tuple[int, int]] = frozenset()
    """Pairs (the smaller number first) that are to stay: different, or versions of one another."""

    def keep_apart(self, one: int, other: int) -> bool:
        """Say whether two articles were said to be no duplicates."""
        return (min(one, other), max(one, other)) in self.parted


class Member(NamedTuple):
    """An article that is like the one kept, and whether it is linked to it already."""

    article: int
    likeness: Likeness | None
    """None where somebody linked articles that are not alike by our measure."""
    linked: bool


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles of which one is proposed to be kept."""

    keep: int
    reason: Reason
    members: tuple[Member, ...]

    @property
    def settled(self) -> bool:
        """Say whether every duplicate is linked already."""
        return all(one.linked for one in self.members)

    @property
    def kind(self) -> Kind:
        """Give the loosest kind of likeness in it."""
        kinds = (KINDS.index(one.likeness.kind) for one in self.members if one.likeness)
        return KINDS[max(kinds, default=KINDS.index("near"))]

    @property
    def share(self) -> float:
        """Give the least share of likeness in it."""
        shares = [one.likeness.share for one in self.members if one.likeness is not None]
        return min(shares, default=0.0)


def clusters(
    found: Found, facts: Sequence[Fact], decisions: Decisions | None = None
) -> list[Cluster]:
    """Group what was found, the surest first; what is settled comes last."""
    decided = decisions or Decisions()
    given: dict[int, list[int]] = {}
    for article, kept in decided.kept_for.items():
        given.setdefault(kept, []).append(article)
    order = sorted({*found.alike(), *given}, key=lambda one: _rank(one, found, facts, given))
    taken = set(decided.kept_for)
    groups: list[Cluster] = []
    for center in order:
        if center in taken:
            continue
        taken.add(center)
        fresh = [
            other
            for other in found.like(center)
            if other not in taken and other not in given and not decided.keep_apart(center, other)
        ]
        taken.update(fresh)
        members = tuple(
            _sorted(_members(found, center, sorted(given.get(center, ())), linked=True))
        ) + tuple(_sorted(_members(found, center, fresh, linked=False)))
        if members:
            reason = _reason(center, members, found, facts)
            groups.append(Cluster(center, reason, members))
    return sorted(groups, key=_surest)


def _rank(
    one: int, found: Found, facts: Sequence[Fact], given: Mapping[int, Sequence[int]]
) -> tuple[bool, int, int, str, int]:
    fact = facts[one]
    # An unknown date is later than any.
    return (one not in given, -fact.annotations, -found.words[one], fact.date or "~", one)


def _members(
    found: Found, center: int, articles: Sequence[int], *, linked: bool
) -> Iterator[Member]:
    for other in articles:
        yield Member(other, found.likeness(center, other), linked)


def _sorted(members: Iterator[Member]) -> list[Member]:
    return sorted(members, key=lambda one: -(one.likeness.share if one.likeness else 0.0))


def _reason(center: int, members: Sequence[Member], found: Found, facts: Sequence[Fact]) -> Reason:
    if any(one.linked for one in members):
        return "decided"
    others = [one.article for one in members]
    if any(facts[one].annotations < facts[center].annotations for one in others):
        return "annotated"
    if any(found.words[one] < found.words[center] for one in others):
        return "longest"
    if any((facts[one].date or "~") > (facts[center].date or "~") for one in others):
        return "earliest"
    return "first"


def _surest(one: Cluster) -> tuple[bool, int, float, int]:
    return one.settled, KINDS.index(one.kind), -one.share, one.keep
