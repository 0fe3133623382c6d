"""Finds the links of a mark and of a stretch of text without going through all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from annotator.ui.canvas.links.link import Link
from annotator.ui.canvas.marks import Mark


class LinkIndex:
    """Links in the order of their ends; those without two different marks in the text are left out.

    Offsets are code points of the whole text.
    """

    def __init__(self, links: Iterable[Link] = (), marks: Mapping[str, Mark] | None = None) -> None:
        self.links = tuple(links)
        self._of_mark: dict[str, list[Link]] = {}
        begins = {one.id: one.spans[0].start for one in (marks or {}).values() if one.spans}
        ends: list[tuple[int, int]] = []
        for number, link in enumerate(self.links):
            source, target = begins.get(link.source), begins.get(link.target)
            if source is None or target is None or link.source == link.target:
                continue
            ends += (source, number), (target, number)
            self._of_mark.setdefault(link.source, []).append(link)
            self._of_mark.setdefault(link.target, []).append(link)
        ends.sort()
        self._starts = [start for start, _ in ends]
        self._ends = [self.links[number] for _, number in ends]

    def __bool__(self) -> bool:
        return bool(self._ends)

    def touches(self, marks: Iterable[str]) -> bool:
        """Say whether one of these marks is, or could be, the end of a link."""
        wanted = set(marks)
        return any(link.source in wanted or link.target in wanted for link in self.links)

    def of_mark(self, mark: str | None) -> list[Link]:
        """List the links of a mark."""
        return list(self._of_mark.get(mark or "", ()))

    def every(self) -> list[Link]:
        """List the links with both ends in the text, in the order of their first ends."""
        return list({link.id: link for link in self._ends}.values())

    def between(self, start: int, end: int) -> list[Link]:
        """List the links with an end that begins within a stretch of the text."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return list({link.id: link for link in self._ends[first:last]}.values())
