"""Merges what has votes enough."""

from __future__ import annotations

from annotator.adjudication import Ballot, Strategy, Thresholds


def choose(ballot: Ballot, thresholds: Thresholds) -> tuple[int, ...]:
    """Take answers with votes enough, a share of them enough, and a rank high enough.

    Where only one may be taken and several are left, there is a tie and nothing is taken; of
    several ranks, ties at the last one are all taken.
    """
    kept = [at for at, votes in enumerate(ballot.votes) if votes >= thresholds.votes]
    total = sum(ballot.votes[at] for at in kept)
    kept = [at for at in kept if ballot.votes[at] >= thresholds.confidence * total]
    top = thresholds.top if ballot.several else 1
    if top:
        ranked = sorted((ballot.votes[at] for at in kept), reverse=True)
        least = ranked[min(top, len(ranked)) - 1] if ranked else 0
        kept = [at for at in kept if ballot.votes[at] >= least]
    return () if top == 1 and len(kept) > 1 else tuple(kept)


STRATEGY = Strategy(
    key="threshold",
    title="Merge by votes",
    description="What votes enough are for becomes gold, also where annotators differ.",
    choose=choose,
)
