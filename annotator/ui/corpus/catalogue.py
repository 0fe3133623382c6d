"""The articles of a corpus, a page of them read at a time, as far as somebody looks."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterator

from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentLine
from annotator.project.project import Project
from annotator.store.managing.listing import Positions

PAGE = 128
"""Lines read at once: more than a screen shows, and read in a few milliseconds."""
_PAGES = 24
"""Pages kept: enough to scroll back and forth, a few megabytes."""


class Catalogue:
    """Knows only the places of articles, and reads their lines when they are asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._positions: Positions = array("q")
        self._pages: OrderedDict[int, list[DocumentLine]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._positions)

    def show(self, positions: Positions) -> None:
        """List the articles at these places, in this order."""
        self._positions = positions
        self._pages.clear()

    def forget(self) -> None:
        """Read the lines anew when they are next asked for."""
        self._pages.clear()

    def line(self, row: int) -> DocumentLine | None:
        """Give a line; None when its article is no longer there."""
        page, at = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            lines = self._project.corpus.lines(self._positions[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = lines
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return lines[at] if at < len(lines) else None

    def __iter__(self) -> Iterator[DocumentLine]:
        return self.lines(len(self))

    def lines(self, most: int) -> Iterator[DocumentLine]:
        """Give the first lines."""
        for row in range(min(most, len(self))):
            line = self.line(row)
            if line is not None:
                yield line

    def position(self, row: int) -> int:
        """Give the place in the corpus of the article in a row."""
        return self._positions[row]

    def positions(self, rows: Collection[int]) -> list[int]:
        """Give the places in the corpus of the articles in some rows."""
        return [self._positions[row] for row in rows]

    def row_of(self, document: DocumentId) -> int | None:
        """Find the row of an article, None when it is not listed."""
        position = self._project.corpus.position_of(document)
        if position is None:
            return None
        try:
            return self._positions.index(position)
        except ValueError:
            return None

    def neighbour(self, document: DocumentId | None, by: int) -> DocumentId | None:
        """Give the article so many rows from another one; the first where that is not listed."""
        here = None if document is None else self.row_of(document)
        row = 0 if here is None else here + by
        line = self.line(row) if 0 <= row < len(self) else None
        return line.id if line is not None else None
