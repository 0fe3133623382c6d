"""Each annotator against one set that stands for what is right, such as gold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from annotator.agreement import Measure, Tally
from annotator.agreement.material import Material
from annotator.agreement.scoring import ALONE, DRAWS, Result, score, summed_up
from annotator.agreement.summing import joined


def pairs_with(material: Material, center: str) -> list[tuple[str, str]]:
    """List each annotator with the one that all are held against."""
    return [(name, center) for name in material.annotators if name != center]


def each_against(
    measure: Measure, material: Material, center: str, *, draws: int = DRAWS
) -> Iterator[Result]:
    """Score each annotator against `center`, one after the other."""
    for pair in pairs_with(material, center):
        yield score(measure, material.between(pair), draws=draws)


def mean_against(
    measure: Measure, material: Material, center: str, *, draws: int = DRAWS
) -> Result:
    """Give the mean over annotators of their numbers against `center`, those that have one."""
    shared = tuple(item for item in material.items if center in item.works)
    those = replace(material, items=shared, _kept={})
    if not shared:
        return replace(score(measure, those, draws=0), note=ALONE)
    tallies = [_spread(measure, those, pair) for pair in pairs_with(those, center)]
    return summed_up(measure, those, joined([one for one in tallies if one is not None]), draws)


def _spread(measure: Measure, material: Material, pair: tuple[str, str]) -> Tally | None:
    """Count one pair, with a row of zeros for each document that the two do not share."""
    part = material.between(pair)
    if not part.items:
        return None
    tally = measure.score(part)
    at = {item.document.id: row for row, item in enumerate(material.items)}
    rows = [at[item.document.id] for item in part.items]
    counts = np.zeros((len(material.items), tally.counts.shape[1]))
    units = np.zeros(len(material.items))
    counts[rows], units[rows] = tally.counts, tally.units
    return replace(tally, counts=counts, units=units)
