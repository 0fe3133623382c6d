"""Places for the captions of links: in free leading, over no word and over no label."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF

from annotator.ui.canvas.links.routes import Route, Run

_STEP = 8.0
_OVERLAP = 8.0
"""Pixels of its run that a caption wider than the run still touches."""
_BEYOND = 32.0
"""Pixels beside its run to which a caption moves rather than cover another."""
_LOOSE = 1.5
_AIR = 3.0


class Captions:
    """Hands out places between two heights of the page, none over another."""

    def __init__(self, measure: float, height: float, within: tuple[float, float]) -> None:
        self._measure, self._height, self._within = measure, height, within
        self._taken: list[QRectF] = []

    def place(self, route: Route, width: float, *, forced: bool) -> QRectF | None:
        """Find the free place that is nearest to the middle of a way.

        Where there is none, what is forced covers as little as it can, and the rest has no place.
        """
        runs = sorted(route.runs, key=lambda run: -abs(run.end - run.start))
        found: QRectF | None = None
        for run in runs:
            found = next((box for box in self._choices(run, width) if self._fits(box, run)), None)
            if found is not None:
                break
        if found is None and forced:
            choices = [(box, run) for run in runs for box in self._choices(run, width, _BEYOND)]
            found = min(choices, key=lambda one: self._harm(*one))[0] if choices else None
        if found is not None:
            self._taken.append(found)
        return found

    def spare(self, route: Route, width: float) -> QRectF | None:
        """Find a place for a caption that stands only while its link is pointed at."""
        run = max(route.runs, key=lambda one: abs(one.end - one.start), default=None)
        return self._choices(run, width)[0] if run is not None else None

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

    def _fits(self, box: QRectF, run: Run) -> bool:
        if box.top() < run.row.above - _LOOSE or box.bottom() > run.row.letters + _LOOSE:
            return False
        if box.top() < self._within[0] or box.bottom() > self._within[1]:
            return False
        around = box.adjusted(-_AIR, 0, _AIR, 0)
        return not any(around.intersects(other) for other in (*run.row.labels, *self._taken))

    def _harm(self, box: QRectF, run: Run) -> float:
        """Measure what a caption would cover; other captions count more than labels."""
        return 3 * _covered(box, self._taken) + _covered(box, run.row.labels)


def _covered(box: QRectF, others: Iterable[QRectF]) -> float:
    shared = (box.intersected(other) for other in others if box.intersects(other))
    return sum(each.width() * each.height() for each in shared)
