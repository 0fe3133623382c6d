"""Words of two versions are paired in order, whatever they hold and however long they are."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import pairing
from annotator.text.pairing import akin, pairs

FEW = st.lists(st.sampled_from("ابت"), max_size=40)


def common(ours: list[str], theirs: list[str]) -> int:
    """Count the longest common sequence, the plain way."""
    row = [0] * (len(theirs) + 1)
    for one in ours:
        above = row
        row = [0]
        for at, other in enumerate(theirs):
            row.append(above[at] + 1 if one == other else max(above[at + 1], row[at]))
    return row[-1]


@given(ours=FEW, theirs=FEW)
def test_pairs_rise_and_are_equal_or_akin(ours: list[str], theirs: list[str]) -> None:
    found = pairs(ours, theirs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    assert all(ours[a] == theirs[b] or akin(ours[a], theirs[b]) for a, b in found)


@given(ours=FEW, theirs=FEW)
def test_few_edits_find_the_most_that_is_common(ours: list[str], theirs: list[str]) -> None:
    found: list[tuple[int, int]] = []
    passage = pairing._Passage(0, len(ours), 0, len(theirs))
    left = pairing._by_few_edits(passage, ours, theirs, found)
    assert (left.a, left.c) == (len(ours), len(theirs))
    assert all(ours[a] == theirs[b] for a, b in found)
    assert len(found) == len(set(found)) == common(ours, theirs)


@pytest.mark.parametrize("seed", range(5))
def test_a_long_text_of_few_words_with_many_edits_is_still_paired(seed: int) -> None:
    chance = random.Random(seed)
    ours = [chance.choice("ابتثجحخد") for _ in range(3000)]
    theirs = [word if chance.random() > 0.1 else "ز" for word in ours]
    found = pairs(ours, theirs)
    assert sum(a == b for a, b in found) > 2000
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("والعراق", "العراق", True),
        ("لبناني", "لبنانيه", True),
        ("محتجين", "مجهولين", False),
        ("من", "عن", False),
        ("في", "في", True),
        ("قال", "مقالات", False),
        ("", "في", False),
        ("اا", "ااا", True),
    ],
)
def test_words_are_akin_by_most_of_their_letters(one: str, other: str, are: bool) -> None:
    assert akin(one, other) is akin(other, one) is are
