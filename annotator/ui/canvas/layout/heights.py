"""Heights of paragraphs, estimated at first and exact later, summed fast enough for a novel."""

from __future__ import annotations

from collections.abc import Iterable


class HeightIndex:
    """A Fenwick tree over heights: each question and each change costs log n."""

    __slots__ = ("_heights", "_sums", "_top")

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights = list(heights)
        self._sums = [0.0, *self._heights]
        for index in range(1, len(self._sums)):
            parent = index + (index & -index)
            if parent < len(self._sums):
                self._sums[parent] += self._sums[index]
        self._top = 1 << len(self._heights).bit_length() >> 1

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    @property
    def total(self) -> float:
        """Sum all heights."""
        return self.top(len(self._heights))

    def top(self, index: int) -> float:
        """Sum the heights before the index: where that paragraph begins."""
        total = 0.0
        while index > 0:
            total += self._sums[index]
            index -= index & -index
        return total

    def change(self, index: int, height: float) -> float:
        """Give a paragraph another height and say by how much it grew."""
        growth = height - self._heights[index]
        self._heights[index] = height
        at = index + 1
        while growth and at < len(self._sums):
            self._sums[at] += growth
            at += at & -at
        return growth

    def at(self, y: float) -> int:
        """Find the paragraph at a depth; above the first it is the first, below the last the last.

        Paragraphs without height are passed over.
        """
        place, rest, step = 0, y, self._top
        while step:
            probe = place + step
            if probe < len(self._sums) and self._sums[probe] <= rest:
                place = probe
                rest -= self._sums[probe]
            step >>= 1
        return min(place, max(len(self._heights) - 1, 0))
