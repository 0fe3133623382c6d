"""Places for the captions of links: in free leading, over no word and over no other label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotator.ui.canvas.links.routes import Route, Run

_STEP = 8.0
_OVERLAP = 8.0
"""Pixels of its run that a caption wider than the run still touches."""
_BEYOND = 32.0
"""Pixels beside its run to which a caption moves rather than cover a label."""
_LOOSE = 1.5
_AIR = 3.0


class Placed(NamedTuple):
    """The place of a caption, and the labels that give way to it."""

    box: QRectF
    instead_of: tuple[QRectF, ...] = ()


class Captions:
    """Hands out places between two heights of the page, none over another."""

    def __init__(self, measure: float, height: float, within: tuple[float, float]) -> None:
        self._measure, self._height, self._within = measure, height, within
        self._taken: list[QRectF] = []

    def place(self, route: Route, width: float) -> Placed | None:
        """Find the free place that is nearest to the middle of a way."""
        return self._take(
            box for box, run in self._choices_of(route, width) if self._fits(box, run)
        )

    def force(
        self, route: Route, width: float, *, first: Sequence[QRectF], never: Sequence[QRectF]
    ) -> Placed | None:
        """Find a place on or near a way for a caption that has to be read.

        Where nothing is free, labels give way: those named `first`, then as little of others as
        can be, and `never` those named so. Half a word beside a caption says nothing, so whatever
        gives way is gone as a whole.
        """
        choices = list(self._choices_of(route, width, _BEYOND))
        for movable in ((), first):
            fitting = (box for box, run in choices if self._fits(box, run, movable))
            placed = self._take(fitting, first)
            if placed is not None:
                return placed
        harm: list[tuple[float, int]] = []
        for number, (box, run) in enumerate(choices):
            movable = [one for one in run.row.labels if one not in (*run.row.chips, *never)]
            if self._fits(box, run, movable):
                others = [one for one in movable if one not in first]
                harm.append((_covered(box, others), number))
        if not harm:
            return None
        box, run = choices[min(harm)[1]]
        return self._take([box], [one for one in run.row.labels if one not in never])

    def _take(self, boxes: Iterable[QRectF], labels: Sequence[QRectF] = ()) -> Placed | None:
        box = next(iter(boxes), None)
        if box is None:
            return None
        self._taken.append(box)
        around = box.adjusted(-_AIR, 0, _AIR, 0)
        return Placed(box, tuple(one for one in labels if around.intersects(one)))

    def spare(self, route: Route, width: float) -> QRectF | None:
        """Find a place for a caption that stands only while its link is pointed at."""
        run = max(route.runs, key=lambda one: abs(one.end - one.start), default=None)
        return self._choices(run, width)[0] if run is not None else None

    def _choices_of(
        self, route: Route, width: float, beyond: float = 0.0
    ) -> Iterator[tuple[QRectF, Run]]:
        """Give the places along a way, on its longest piece first."""
        for run in sorted(route.runs, key=lambda run: -abs(run.end - run.start)):
            for box in self._choices(run, width, beyond):
                yield box, run

    def _choices(self, run: Run, width: float, beyond: float = 0.0) -> list[QRectF]:
        left, right = min(run.start, run.end), max(run.start, run.end)
        middle = (left + right) / 2
        reach = max((right - left - width) / 2, (right - left + width) / 2 - _OVERLAP, 0.0) + beyond
        shifts = [0.0]
        for number in range(1, int(reach / _STEP) + 1):
            shifts += [number * _STEP, -number * _STEP]
        room = run.row.letters - self._height
        top = run.y if run.y <= room + _LOOSE else (run.row.above + room) / 2
        last = max(self._measure - width, 0.0)
        return [
            QRectF(max(0.0, min(middle + shift - width / 2, last)), top, width, self._height)
            for shift in shifts
        ]

    def _fits(self, box: QRectF, run: Run, movable: Sequence[QRectF] = ()) -> bool:
        """Say whether nothing but movable labels stands in a place."""
        if box.top() < run.row.above - _LOOSE or box.bottom() > run.row.letters + _LOOSE:
            return False
        if box.top() < self._within[0] or box.bottom() > self._within[1]:
            return False
        around = box.adjusted(-_AIR, 0, _AIR, 0)
        standing = (one for one in run.row.labels if one not in movable)
        return not any(around.intersects(other) for other in (*standing, *self._taken))


def _covered(box: QRectF, labels: Iterable[QRectF]) -> float:
    """Measure what goes with a caption: all of each label that it touches."""
    around = box.adjusted(-_AIR, 0, _AIR, 0)
    return sum(one.width() for one in labels if around.intersects(one))
