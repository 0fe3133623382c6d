"""Adds up by document, and joins what was counted for several pairs of annotators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from annotator.agreement import NOTHING, Floats, Ints, Note, Tally, Value
from annotator.agreement.material import Material
from annotator.agreement.reasons import AGREED, CHANCE, PRECISION, RECALL, STRANGERS


def by_document(values: Floats, document: Ints, documents: int) -> Floats:
    """Sum rows (items x features) into one row for each document."""
    rows = values if values.ndim == 2 else values.reshape(len(values), 1)
    found = np.zeros((documents, rows.shape[1]))
    for column in range(rows.shape[1]):
        found[:, column] = np.bincount(document, rows[:, column], documents)
    return found


def divided(over: Floats, under: Floats) -> Floats:
    """Divide, giving NaN where nothing is to be divided by."""
    safe = np.where(under == 0, 1.0, under)
    return np.where(under == 0, np.nan, over / safe)


def corrected(observed: Floats, expected: Floats) -> Floats:
    """Correct observed agreement for chance; not defined where chance alone agrees always."""
    return divided(observed - expected, np.where(expected > 1 - 1e-12, 0.0, 1 - expected))


def chance_details(parts: Callable[[Floats], tuple[Floats, Floats]]) -> dict[str, Value]:
    """Give agreement as observed and by chance, beside what comes of the two."""
    return {AGREED: lambda sums: parts(sums)[0], CHANCE: lambda sums: parts(sums)[1]}


def over_pairs(material: Material, tally: Callable[[Material, str, str], Tally]) -> Tally:
    """Count each pair of annotators; the number is the mean over the pairs that have one.

    `tally` gives a row for each item of the material, of zeros where the two did not both work.
    """
    tallies = [tally(material, one, other) for one, other in material.pairs()]
    if len(tallies) == 1:
        return tallies[0]
    mean = joined(tallies)
    strangers = sum(not _met(material, *pair) for pair in material.pairs())
    return replace(mean, left_out=dict(Counter(mean.left_out) + Counter({STRANGERS: strangers})))


def joined(tallies: Sequence[Tally]) -> Tally:
    """Give the mean of numbers that were counted on the same documents, of those defined."""
    widths = [one.counts.shape[1] for one in tallies]
    edges = [int(edge) for edge in np.cumsum([0, *widths])]
    # Where there is no number, the reason is that of a pair that had something to compare.
    first = next((one for one in tallies if one.units.any()), tallies[0])
    names = dict.fromkeys(name for one in tallies for name in one.details)
    left_out = sum((Counter(one.left_out) for one in tallies), Counter[str]())
    return replace(
        first,
        counts=np.concatenate([one.counts for one in tallies], axis=1),
        value=_mean([one.value for one in tallies], edges),
        units=np.sum([one.units for one in tallies], axis=0),
        left_out=dict(left_out),
        details={name: _mean([one.details[name] for one in tallies], edges) for name in names},
    )


def _met(material: Material, one: str, other: str) -> bool:
    return any(one in item.works and other in item.works for item in material.items)


def _mean(values: Sequence[Value], edges: Sequence[int]) -> Value:
    def mean(sums: Floats) -> Floats:
        found = np.stack(
            [one(sums[..., edges[at] : edges[at + 1]]) for at, one in enumerate(values)]
        )
        there = ~np.isnan(found)
        return divided(np.where(there, found, 0.0).sum(axis=0), there.sum(axis=0).astype(float))

    return mean


def f_tally(
    counts: Sequence[Sequence[float]], left_out: Mapping[str, int], why: Note = NOTHING
) -> Tally:
    """Give precision, recall and F1 of (agreed in the one, agreed in the other, of one, of other).

    The first annotator is taken for the key, the second for the response; F1 is the same either
    way round. Documents in which neither has anything count for nothing.
    """
    rows = np.asarray(counts, dtype=float).reshape(-1, 4)

    def precision(sums: Floats) -> Floats:
        return divided(sums[..., 1], sums[..., 3])

    def recall(sums: Floats) -> Floats:
        return divided(sums[..., 0], sums[..., 2])

    return Tally(
        rows,
        lambda sums: harmonic(precision(sums), recall(sums), sums[..., 2] + sums[..., 3]),
        rows[:, 2] + rows[:, 3],
        why,
        left_out=left_out,
        details={PRECISION: precision, RECALL: recall},
    )


def harmonic(precision: Floats, recall: Floats, there: Floats) -> Floats:
    """Give F1; where only one side has anything it is 0, where neither has, not defined."""
    p, r = np.nan_to_num(precision), np.nan_to_num(recall)
    return np.where(there > 0, 2 * p * r / np.where(p + r == 0, 1.0, p + r), np.nan)
