"""A window that slides over a text: where it tells two segmentations apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

import numpy as np

from annotator.agreement import NOTHING, Tally
from annotator.agreement.material import Item, Material
from annotator.agreement.segments.boundary_similarity import boundaries_in
from annotator.agreement.summing import divided, over_pairs
from annotator.text.words import tokens

_LEAST = 2

Apart = Callable[[int, int], bool]
"""Says whether so many boundaries in the key and in the response are an error."""


def errors(
    key: Iterable[int], response: Iterable[int], words: int, apart: Apart
) -> tuple[float, float]:
    """Count the windows in which a response errs, and all of them; half a segment is a window.

    Boundaries are the numbers of the words before which a segment begins, of a text of `words`.
    """
    a, b = sorted(key), sorted(response)
    wide = max(_LEAST, round(words / (len(a) + 1) / 2))
    windows = range(max(0, words - wide))
    wrong = sum(apart(_within(a, at, at + wide), _within(b, at, at + wide)) for at in windows)
    return float(wrong), float(len(windows))


def _within(boundaries: list[int], first: int, last: int) -> int:
    """Count the boundaries between two words."""
    return bisect_right(boundaries, last) - bisect_right(boundaries, first)


def windows_alike(material: Material, apart: Apart) -> Tally:
    """Score every pair of annotators by the windows without an error, each of them once the key."""

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = np.array([_row(item, one, other, apart) for item in these.items]).reshape(-1, 2)
        return Tally(
            rows, lambda sums: 1 - divided(sums[..., 0], sums[..., 1]), rows[:, 1], NOTHING
        )

    return over_pairs(material, tally)


def _row(item: Item, one: str, other: str, apart: Apart) -> tuple[float, float]:
    if one not in item.works or other not in item.works:
        return 0.0, 0.0
    starts = [start for start, _ in tokens(item.document.text)]
    a, b = (boundaries_in(item, name, starts) for name in (one, other))
    if not a and not b:
        return 0.0, 0.0
    there, back = errors(a, b, len(starts), apart), errors(b, a, len(starts), apart)
    return there[0] + back[0], there[1] + back[1]
