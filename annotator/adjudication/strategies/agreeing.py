"""Merges what all annotators did alike, and nothing else."""

from __future__ import annotations

from annotator.adjudication import Ballot, Strategy, Thresholds


def choose(ballot: Ballot, thresholds: Thresholds) -> tuple[int, ...]:
    """Take every answer when every annotator gave every one of them, several of each included."""
    del thresholds
    agreed = bool(ballot.votes) and all(one == ballot.annotators for one in ballot.votes)
    return tuple(range(len(ballot.votes))) if agreed else ()


STRATEGY = Strategy(
    key="agreeing",
    title="Merge what all agree on",
    description="What every annotator did alike becomes gold; all else waits for a decision.",
    choose=choose,
)
