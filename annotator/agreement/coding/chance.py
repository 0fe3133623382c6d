"""Counts for the measures of two annotators that compare a table with what chance gives."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from annotator.agreement import Floats, Tally
from annotator.agreement.codes import Codes, codes_of
from annotator.agreement.material import Material
from annotator.agreement.summing import chance_details, corrected, divided, over_pairs

Expected = Callable[[Floats, Floats], Floats]
"""Gives the agreement by chance from the shares of both annotators, (..., categories) each."""


def shares(sums: Floats, size: int) -> tuple[Floats, Floats]:
    """Give the table as shares of all items, and how many items there are."""
    table = sums.reshape(*sums.shape[:-1], size, size)
    total = table.sum(axis=(-2, -1))
    return divided(table, np.asarray(total)[..., None, None]), total


def by_table(codes: Codes, expected: Expected) -> Tally:
    """Count the table of the two annotators; agreement is corrected by what chance expects."""
    kept, size = codes.pairable(), max(1, codes.size)

    def parts(sums: Floats) -> tuple[Floats, Floats]:
        table, _ = shares(sums, size)
        observed = np.trace(table, axis1=-2, axis2=-1)
        return observed, expected(table.sum(axis=-1), table.sum(axis=-2))

    return Tally(
        kept.table(),
        lambda sums: corrected(*parts(sums)),
        kept.units(),
        kept.why,
        left_out=kept.left_out,
        details=chance_details(parts),
    )


def each_pair(material: Material, tally: Callable[[Codes], Tally]) -> Tally:
    """Score what stands at each place for each pair of annotators, by a measure for two."""
    return each_pair_of(codes_of(material), material, tally)


def each_pair_of(codes: Codes, material: Material, tally: Callable[[Codes], Tally]) -> Tally:
    """Score codes for each pair of annotators, by a measure for two."""
    number = {name: at for at, name in enumerate(material.annotators)}
    return over_pairs(
        material, lambda _, one, other: tally(codes.columns(number[one], number[other]))
    )
