"""A text from a file as it will be stored, with the way from its own offsets to the stored ones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.spans import Span
from annotator.text.cleaning import Cleaned, clean, text_sha256
from annotator.text.offsets import OffsetMap

Unit = Literal["codepoint", "utf16"]


@dataclass(frozen=True, slots=True)
class RawText:
    """What a file says a text is, and what of it is stored.

    Cleaning takes carriage returns, marks and control characters out, so that what follows them
    stands further to the front; `span` maps stretches of the file's text, in its own unit.
    """

    raw: str
    cleaned: Cleaned
    _edges: tuple[int, ...] = field(repr=False)
    _shifts: tuple[int, ...] = field(repr=False)
    _units: OffsetMap | None = field(repr=False)

    @property
    def text(self) -> str:
        """Give the text as it is stored."""
        return self.cleaned.text

    def surface(self, start: int, end: int) -> str:
        """Give what the file's own offsets say stands there, as it is stored."""
        return clean(self.raw[self._point(start) : self._point(end)]).text

    def span(self, start: int, end: int) -> Span | None:
        """Give the stretch of the stored text; None where none of it, or nothing, was stored."""
        first, last = self._point(start), self._point(end)
        if not 0 <= first < last <= len(self.raw):
            return None
        found = Span(self._stored(first), self._stored(last))
        return found if found.start < found.end else None

    def place(self, offset: int) -> int:
        """Give where a place between two characters of the file's text is in the stored one."""
        return self._stored(self._point(offset))

    def document(self, name: str, meta: Mapping[str, str] | None = None) -> Document:
        """Make the document that is stored; its name is one that fits on a line."""
        title = " ".join(clean(name).text.split())
        return Document(
            new_document_id(),
            title or "document",
            self.text,
            text_sha256(self.text),
            meta or {},
            cleaning=self.cleaned.steps,
        )

    def _point(self, offset: int) -> int:
        return offset if self._units is None else self._units.to_codepoint(offset)

    def _stored(self, offset: int) -> int:
        at = bisect_right(self._edges, offset) - 1
        return offset + (self._shifts[at] if at >= 0 else 0)


def raw_text(raw: str, unit: Unit = "codepoint") -> RawText:
    """Clean a text from a file; its offsets count code points or UTF-16 units."""
    cleaned = clean(raw)
    changes = sorted(
        (at, len(step.now.split()), len(step.was.split()))
        for step in cleaned.steps
        for at in step.at
    )
    edges: list[int] = []
    shifts: list[int] = []
    shift = 0
    for at, now, was in changes:
        shift += now - was
        # The raw offset behind the change: before it, every offset moves as those before did.
        edges.append(at + now - shift)
        shifts.append(shift)
    units = OffsetMap(raw) if unit == "utf16" else None
    return RawText(raw, cleaned, tuple(edges), tuple(shifts), units)
