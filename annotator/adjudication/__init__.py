"""Adjudication: one gold set out of the work of several annotators. Records in, records out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

GOLD_AUTHOR = "adjudication"
"""Whose work gold is."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How many votes a strategy by votes asks for: at least, of all, and of which rank.

    `votes` is the least number of annotators; `confidence` the least share of all votes that are
    many enough; `top` how many ranks may stay where a layer has several annotations at a place
    (0: any number).
    """

    votes: int = 1
    confidence: float = 0.75
    top: int = 1


@dataclass(frozen=True, slots=True)
class Ballot:
    """What annotators said of one place: for each different answer, how many gave it.

    `annotators` counts those who worked on the document, `voters` those who put anything here.
    Answers are `stacked` when one annotator gave several; `several` says whether a place may have
    more than one.
    """

    votes: tuple[int, ...]
    annotators: int
    voters: int
    stacked: bool = False
    several: bool = True


Choose = Callable[[Ballot, Thresholds], tuple[int, ...]]
"""Gives the numbers of the answers that become gold; none leaves the place to a person."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way to merge: its names, what it does in one sentence, and how it chooses."""

    key: str
    title: str
    description: str
    choose: Choose
