"""BLANC: links within entities and links between them weigh the same."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.chains.clusters import (
    Clusters,
    counted,
    is_chain,
    shared,
    sizes,
)
from annotator.agreement.material import Material
from annotator.agreement.reasons import PRECISION, RECALL
from annotator.agreement.summing import divided, harmonic, over_pairs

NO_PAIR = Note("Not defined: no document has two mentions in entities.")


def links(key: Clusters, response: Clusters) -> tuple[float, ...]:
    """Count links within entities, then those between: in both, in the key, in the response."""
    both, of_key, of_response = shared(key, response), sizes(key), sizes(response)
    within = _chosen(both)
    mentions = float(both.sum())
    between = (
        _chosen(np.array([mentions]))
        - _chosen(both.sum(axis=1))
        - _chosen(both.sum(axis=0))
        + within
    )
    return (
        within,
        _within(of_key),
        _within(of_response),
        between,
        _pairs(of_key) - _within(of_key),
        _pairs(of_response) - _within(of_response),
    )


def _chosen(counts: Floats) -> float:
    return float((counts * (counts - 1) / 2).sum())


def _within(size: Floats) -> float:
    return _chosen(size)


def _pairs(size: Floats) -> float:
    return _chosen(np.array([size.sum()]))


def blanc_of(sums: Floats) -> tuple[Floats, Floats, Floats]:
    """Give recall, precision and F1 of sums of links; a kind of link nobody has does not count."""
    parts = [_of_kind(sums[..., at : at + 3]) for at in (0, 3)]
    found: list[Floats] = []
    for which in range(3):
        one, other = parts[0][which], parts[1][which]
        there = [~np.isnan(parts[0][2]), ~np.isnan(parts[1][2])]
        total = np.where(there[0], np.nan_to_num(one), 0) + np.where(
            there[1], np.nan_to_num(other), 0
        )
        found.append(divided(total, there[0] + there[1].astype(np.float64)))
    return found[0], found[1], found[2]


def _of_kind(sums: Floats) -> tuple[Floats, Floats, Floats]:
    recall, precision = divided(sums[..., 0], sums[..., 1]), divided(sums[..., 0], sums[..., 2])
    return recall, precision, harmonic(precision, recall, sums[..., 1] + sums[..., 2])


def blanc(material: Material) -> Tally:
    """Score every pair of annotators."""

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = np.array(counted(these, one, other, links, width=6), dtype=np.float64)
        return Tally(
            rows,
            lambda sums: blanc_of(sums)[2],
            rows[:, [1, 2, 4, 5]].sum(axis=1),
            NO_PAIR,
            details={
                RECALL: lambda sums: blanc_of(sums)[0],
                PRECISION: lambda sums: blanc_of(sums)[1],
            },
        )

    return over_pairs(material, tally)


MEASURE = Measure(
    key="blanc",
    title="BLANC",
    citation="Recasens, Hovy (2011), Natural Language Engineering 17(4); Luo et al. (2014), ACL",
    unit="links of both",
    score=blanc,
    suits=is_chain,
    pair=True,
    by_type=False,
)
