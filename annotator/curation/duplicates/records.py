"""What is compared when duplicates are sought, and what is told of two articles.

Nothing here needs numpy, so that what only shows or remembers duplicates starts without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol, get_args

Kind = Literal["exact", "folded", "near", "contained"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""The same characters; the same words once folded; nearly the same; one stands in the other."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From when on two articles are told as duplicates; shares from 0 to 1.

    Chosen by reading pairs among 5,467 articles of newspapers: down to 0.65 of all triples each
    pair read was the same report, edited; the nearest two that told of different things (cables to
    two presidents) had 0.43. Of what stands in a longer article an editor cuts the dateline, the
    credit and titles off, so that 0.8 of it is left.
    """

    near: float = 0.7
    """Word triples in common, of all that either article has (Jaccard's measure)."""
    contained: float = 0.8
    """Word triples of the shorter article that the longer one has too."""
    least_words: int = 20
    """Words that an article has at least to be told as standing in another one."""


class Compared(NamedTuple):
    """An article as it is compared: its text and the stretches (code points) that are article."""

    text: str
    stretches: tuple[tuple[int, int], ...]


class Likeness(NamedTuple):
    """How much two articles have in common."""

    kind: Kind
    share: float
    """For one that stands in another, the part of it that does; otherwise Jaccard's measure."""


class Reused(NamedTuple):
    """A sentence (code points of its text), and the numbers of the other articles it stands in."""

    start: int
    end: int
    articles: tuple[int, ...]


class Reusing(Protocol):
    """What knows the sentences that stand in more than one article."""

    def of(self, article: int) -> list[Reused]:
        """List the sentences of an article that stand in others, in order."""
        ...

    def count(self, article: int) -> int:
        """Count the sentences of an article that stand in others."""
        ...


class Watch(Protocol):
    """Is told how much is done of all, and may raise Cancelled to stop the work."""

    def __call__(self, done: int, total: int, /) -> None:
        """Take note of it."""
        ...
