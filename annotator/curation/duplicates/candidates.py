"""Which articles may have much in common, found without comparing each with each.

Two ways: MinHash signatures that agree in a band (whole articles alike), and rare triples of words
in common (a short article inside a long one, which signatures do not see). Both give more pairs
than there are duplicates; each pair is then compared exactly.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportAttributeAccessIssue=false
# rensa brings no types.

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import rensa
from numpy.typing import NDArray

from annotator.curation.duplicates.reading import Numbers
from annotator.curation.duplicates.records import Watch

_PERMUTATIONS = 128
_SEED = 42
_AT_ONCE = 1000
_MISSED = 0.001
"""Chance that a pair just at the threshold agrees in no band."""
_SAMPLED = np.uint64(4)
"""Of so many triples one is looked up for what stands inside another article."""
_SHORT = 100
"""Triples up to which an article is looked up by all of them, as a sample would be too small."""
_MOST_IN_COMMON = 40
"""Articles beyond which a triple is a stock phrase that tells nothing."""
_NEIGHBOURS = 50
"""With how many that follow it an article is compared where a band has very many."""
_SHARED = 0.4
"""Part of the looked-up triples of the shorter article that the longer one must have."""
_LEAST_SHARED = 2

Pairs = NDArray[np.uint64]
"""Two numbers of articles in one: the smaller one above 32 bits, the larger one below."""
_HALF = np.uint64(32)


def signatures(triples: Sequence[Numbers], watch: Watch) -> NDArray[np.uint32]:
    """Give the MinHash signature of each article, a row for each."""
    found = np.empty((len(triples), _PERMUTATIONS), np.uint32)
    for start in range(0, len(triples), _AT_ONCE):
        watch(start, len(triples))
        some = triples[start : start + _AT_ONCE]
        edges = np.cumsum([0, *(one.size for one in some)]).astype(np.uint64)
        rows = rensa.RMinHash.digest_matrix_from_flat_token_hashes(
            np.concatenate(some), edges, _PERMUTATIONS, _SEED
        )
        found[start : start + len(some)] = rows.to_rows()
    return found


def rows_of_a_band(near: float) -> int:
    """Choose how long a band is, so that a pair at the threshold is hardly ever missed."""
    for rows in range(_PERMUTATIONS, 1, -1):
        missed = (1 - near**rows) ** (_PERMUTATIONS // rows)
        if missed <= _MISSED:
            return rows
    return 1


def alike(signed: NDArray[np.uint32], near: float) -> Pairs:
    """Pair the articles whose signatures agree in a band."""
    rows = rows_of_a_band(near)
    found = [np.empty(0, np.uint64)]
    factors = np.random.default_rng(_SEED).integers(1, 2**63, rows, np.uint64)
    for band in range(_PERMUTATIONS // rows):
        part = signed[:, band * rows : (band + 1) * rows].astype(np.uint64)
        keys: Numbers = (part * factors).sum(axis=1, dtype=np.uint64)
        found.append(_paired(keys, np.arange(len(signed), dtype=np.uint64), _NEIGHBOURS))
    return np.unique(np.concatenate(found))


def sharing(triples: Sequence[Numbers]) -> Pairs:
    """Pair the articles of which one has many of the other's rarer triples."""
    nothing = np.empty(0, np.uint64)
    of_short = np.unique(np.concatenate([nothing, *(one for one in triples if one.size <= _SHORT)]))
    chosen = [one[(one % _SAMPLED == 0) | _among(one, of_short)] for one in triples]
    counts = [one.size for one in chosen]
    keys = np.concatenate([nothing, *chosen])
    owners = np.repeat(np.arange(len(chosen), dtype=np.uint64), counts)
    keys, owners = _without_stock_phrases(keys, owners)
    sizes = np.bincount(owners.astype(np.int64), minlength=len(chosen))
    pairs, shared = np.unique(_paired(keys, owners, _MOST_IN_COMMON), return_counts=True)
    one, other = _halves(pairs)
    least = np.minimum(sizes[one], sizes[other])
    return pairs[shared >= np.maximum(_LEAST_SHARED, least * _SHARED)]


def _among(numbers: Numbers, known: Numbers) -> NDArray[np.bool_]:
    """Say of each number whether it is among those known, which are sorted."""
    if not known.size:
        return np.zeros(numbers.size, np.bool_)
    places = np.minimum(np.searchsorted(known, numbers), known.size - 1)
    return known[places] == numbers


def parted(pairs: Pairs) -> Iterator[tuple[int, int]]:
    """Give both numbers of each pair, the smaller one first."""
    one, other = _halves(pairs)
    return zip(one.tolist(), other.tolist(), strict=True)


def _halves(pairs: Pairs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return (pairs >> _HALF).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def _without_stock_phrases(keys: Numbers, owners: Numbers) -> tuple[Numbers, Numbers]:
    _, where, counts = np.unique(keys, return_inverse=True, return_counts=True)
    rare = counts[where] <= _MOST_IN_COMMON
    return keys[rare], owners[rare]


def _paired(keys: Numbers, owners: Numbers, neighbours: int) -> Pairs:
    """Pair the owners of equal keys, each with so many of those that follow it."""
    order = np.argsort(keys, kind="stable")
    keys, owners = keys[order], owners[order]
    return np.concatenate([np.empty(0, np.uint64), *_steps(keys, owners, neighbours)])


def _steps(keys: Numbers, owners: Numbers, neighbours: int) -> Iterator[Pairs]:
    places = np.arange(max(0, keys.size - 1))
    for step in range(1, neighbours + 1):
        places = places[places + step < keys.size]
        places = places[keys[places] == keys[places + step]]
        if not places.size:
            return
        one, other = owners[places], owners[places + step]
        yield (np.minimum(one, other) << _HALF) | np.maximum(one, other)
