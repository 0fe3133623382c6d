"""A window that slides over a text: where it tells two segmentations apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

from annotator.agreement import Tally
from annotator.agreement.material import Material
from annotator.agreement.segments.boundaries import Boundaries, share_right

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

    def wrong(one: Boundaries, other: Boundaries, words: int) -> tuple[float, float]:
        if not one and not other:
            return 0.0, 0.0
        there, back = errors(one, other, words, apart), errors(other, one, words, apart)
        return there[0] + back[0], there[1] + back[1]

    return share_right(material, wrong)
