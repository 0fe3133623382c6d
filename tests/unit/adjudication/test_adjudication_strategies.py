"""The three strategies choose as those of INCEpTION do, and merge identical stacks as well."""

from __future__ import annotations

import pytest

from annotator.adjudication import Ballot, Thresholds
from annotator.adjudication.strategy_list import all_strategies, strategy_called
from annotator.errors import InputError

PLAIN = Thresholds()


def chosen(key: str, ballot: Ballot, thresholds: Thresholds = PLAIN) -> list[int]:
    """Choose by a strategy."""
    return list(strategy_called(key).choose(ballot, thresholds))


def ballot(votes: str, annotators: int, voters: int, **more: bool) -> Ballot:
    """Make a ballot of "2 1" votes."""
    return Ballot(tuple(map(int, votes.split())), annotators, voters, **more)


CASES = {
    "foo foo": (ballot("2", 2, 2), [0], [0]),
    "foo nothing": (ballot("1", 2, 1), [], [0]),
    "foo bar": (ballot("1 1", 2, 2), [], []),
    "foo foo nothing": (ballot("2", 3, 2), [], [0]),
    "foo bar nothing": (ballot("1 1", 3, 2), [], []),
    "the same stack twice": (ballot("2 2", 2, 2, stacked=True), [0, 1], [0, 1]),
    "a stack against one": (ballot("2 1", 2, 2, stacked=True), [], []),
    "nobody": (ballot("", 2, 0), [], []),
}


@pytest.mark.parametrize("name", CASES)
def test_what_all_agree_on_and_what_nobody_contradicts(name: str) -> None:
    votes, agreeing, incomplete = CASES[name]
    assert chosen("agreeing", votes) == agreeing
    assert chosen("incomplete", votes) == incomplete


@pytest.mark.parametrize(
    ("votes", "thresholds", "expected"),
    [
        ("3 1", Thresholds(), [0]),
        ("2 1", Thresholds(), []),
        ("2 1", Thresholds(confidence=0.6), [0]),
        ("2 2", Thresholds(confidence=0.5), []),
        ("3 1", Thresholds(votes=2), [0]),
        ("1", Thresholds(votes=2), []),
        ("1", Thresholds(), [0]),
        ("2 2 1", Thresholds(confidence=0.1, top=2), [0, 1]),
        ("2 1 1", Thresholds(confidence=0.1, top=2), [0, 1, 2]),
        ("3 2 1", Thresholds(confidence=0.1, top=2), [0, 1]),
        ("3 2 1", Thresholds(confidence=0.1, top=0), [0, 1, 2]),
        ("3 2 1", Thresholds(confidence=0.4, top=0), [0]),
    ],
)
def test_votes(votes: str, thresholds: Thresholds, expected: list[int]) -> None:
    number = len(votes.split())
    assert chosen("threshold", ballot(votes, 6, number), thresholds) == expected


def test_where_one_place_takes_one_answer_only_one_rank_stays() -> None:
    votes = ballot("2 2", 4, 4, several=False)
    assert chosen("threshold", votes, Thresholds(confidence=0.1, top=2)) == []
    assert chosen("threshold", ballot("3 1", 4, 4, several=False), Thresholds(top=0)) == [0]


def test_strategies_are_listed_the_most_cautious_first_and_a_wrong_one_is_told() -> None:
    assert list(all_strategies()) == ["agreeing", "incomplete", "threshold"]
    with pytest.raises(InputError, match=r"no strategy called best: choose one of agreeing"):
        strategy_called("best")
