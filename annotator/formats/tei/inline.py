"""Reads TEI of other projects: names marked in the running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.fitting import Fitting
from annotator.formats.markup.safe_xml import Element
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.model.annotation import Annotation
from annotator.model.identity import new_annotation_id
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span

_NAMES = {
    "persName": ("PER", "PERS", "Person"),
    "placeName": ("GPE", "LOC", "Location"),
    "geogName": ("LOC", "Location"),
    "orgName": ("ORG", "Organization"),
    "date": ("Time", "DATE", "TIME"),
    "time": ("Time", "TIME"),
    "name": (),
    "rs": (),
}
"""Elements that mark what is named, each with what schemes call that."""
_BLOCKS = frozenset({"p", "head", "ab", "l", "item", "div", "lg", "list", "cell", "row", "lb"})
_LEFT_OUT = frozenset({"note", "fw", "figDesc", "teiHeader", "standOff", "del"})
_BLANKS = re.compile(r"\s+")


def read_inline(root: Element, path: Path, options: ReadOptions) -> AnnotatedDocument:
    """Read the text, a line for each block, and the names marked in it."""
    body = next((one for one in root.all("body")), None)
    flowing = _Flowing()
    if body is not None:
        flowing.add(body)
    text = "".join(flowing.pieces)
    if not text.strip():
        raise FormatError("{file}: the file holds no text.", file=path)
    source, fitting = raw_text(text), Fitting(path, options)
    title = next((one.text for one in root.all("title")), "")
    document = source.document(fitting.name(title))
    return fitting.filed(document, list(_annotations(flowing, source, fitting)))


def _annotations(flowing: _Flowing, source: RawText, fitting: Fitting) -> Iterator[Annotation]:
    text = "".join(flowing.pieces)
    for one, start, end in flowing.marks:
        words = text[start:end].rstrip()
        values = (one.get("subtype"), one.get("type"), *_NAMES[one.name])
        placed = fitting.place("", values, one.get("type") or one.name)
        if placed is not None and words:
            span = Span(source.place(start), source.place(start + len(words)))
            attributes = fitting.attributes(*placed, {})
            yield Annotation(new_annotation_id(), *placed, (span,), attributes)


class _Flowing:
    """Puts the text of elements together as it is read: one blank between words, lines for blocks.

    `marks` holds each name with the offsets of its text.
    """

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.marks: list[tuple[Element, int, int]] = []
        self._length = 0

    def add(self, element: Element) -> None:
        """Add an element with all that is in it."""
        if element.name in _LEFT_OUT:
            return
        if element.name in _BLOCKS:
            self._break_line()
        start = self._length
        for piece in element.pieces:
            if isinstance(piece, str):
                self._add_text(piece)
            else:
                self.add(piece)
        if element.name in _NAMES:
            self.marks.append((element, start, self._length))
        if element.name in _BLOCKS:
            self._break_line()

    def _add_text(self, text: str) -> None:
        flat = _BLANKS.sub(" ", text)
        last = self.pieces[-1][-1] if self.pieces else "\n"
        if last in " \n":
            flat = flat.removeprefix(" ")
        if flat:
            self.pieces.append(flat)
            self._length += len(flat)

    def _break_line(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
            self._length += 1
