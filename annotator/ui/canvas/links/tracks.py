"""Keeps links apart that run side by side, by a few pixels and always the same way."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

APART = 2.4
"""Pixels between two links that run side by side, at least."""
_AIR = 4.0
"""Pixels between the end of one link and the beginning of the next on one track."""


class Tracks:
    """Remembers which stretches of which tracks are taken; a way is a channel or a margin."""

    def __init__(self) -> None:
        self._taken: dict[Hashable, list[tuple[float, float, float]]] = {}

    def take(self, way: Hashable, start: float, end: float, wanted: Sequence[float]) -> float:
        """Take the first of the wanted tracks that is free from start to end.

        Where all are taken, links share the one on which they meet the fewest others.
        """
        start, end = min(start, end), max(start, end)
        taken = self._taken.setdefault(way, [])
        met: list[tuple[int, int]] = []
        for number, track in enumerate(wanted):
            others = sum(
                abs(other - track) < APART and start < until + _AIR and since < end + _AIR
                for other, since, until in taken
            )
            met.append((others, number))
            if not others:
                break
        track = wanted[min(met)[1]]
        taken.append((track, start, end))
        return track
