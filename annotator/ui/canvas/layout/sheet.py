"""The whole text as one long page: paragraphs laid out when they are first needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from annotator.model.document import Region
from annotator.model.spans import Span
from annotator.text.direction import base_direction
from annotator.text.segmenting import NOTHING
from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.folding import Card, open_card
from annotator.ui.canvas.layout.heights import HeightIndex
from annotator.ui.canvas.layout.paragraph import Paragraph, Tint
from annotator.ui.canvas.layout.shelf import Shelf
from annotator.ui.canvas.layout.typesetting import BLANK, ROLES, Role, Typesetting
from annotator.ui.canvas.marks import Mark

_LETTER_WIDTH = 0.43
"""Mean advance of a letter in sizes of the face, to guess heights before shaping."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph before it is shaped: where it is, its role, and ranges set in other ink."""

    start: int
    end: int
    role: Role
    ranges: tuple[tuple[Span, Role], ...] = ()


class LinePlace(NamedTuple):
    """A line of the page, by paragraph and number, with the caret places it begins and ends at."""

    part: int
    number: int
    start: int
    end: int


class Sheet:
    """Text, regions and marks set in one face; y is counted from the top of the first paragraph."""

    def __init__(
        self, text: str, regions: Sequence[Region], setting: Typesetting, inks: dict[Role, str]
    ) -> None:
        self.text = text
        self.rtl = base_direction(text) == "rtl"
        self.corrections = NOTHING
        """Where people parted or joined sentences."""
        self.setting = setting
        self._inks = inks
        self.parts = _divide(text, regions)
        self._starts = [part.start for part in self.parts]
        self._blocks = Shelf()
        self._measured: set[int] = set()
        self.heights = HeightIndex(_guess(part, setting) for part in self.parts)
        self.marks: dict[str, Mark] = {}
        self._marks_of: dict[int, dict[str, Mark]] = {}
        self._opened: str | None = None
        self._card: Card | None = None
        self._knows_card = False

    def reset(self, setting: Typesetting, inks: dict[Role, str]) -> None:
        """Set everything anew in another face, width or ink; text and marks stay."""
        self.setting, self._inks = setting, inks
        self._blocks.clear()
        self._measured.clear()
        self._knows_card = False
        self.heights = HeightIndex(_guess(part, setting) for part in self.parts)

    def redraw(self) -> None:
        """Forget how lines were drawn, not how they are laid out."""
        for _, block in self._blocks:
            block.drawn.clear()

    # Marks

    def set_marks(self, marks: Iterable[Mark]) -> float:
        """Show these marks instead of all others; only visible text pays for it."""
        self.marks = {mark.id: mark for mark in marks}
        self._marks_of.clear()
        for mark in self.marks.values():
            self._enter(mark)
        self._measured.clear()
        return sum(self._decorate(part, block) for part, block in self._blocks)

    def update_marks(self, changed: Iterable[Mark], removed: Iterable[str]) -> dict[int, float]:
        """Replace some marks and tell by how much each touched paragraph grew."""
        touched: set[int] = set()
        changed = list(changed)
        for old in [*removed, *(mark.id for mark in changed)]:
            known = self.marks.pop(old, None)
            if known is not None:
                touched.update(self._leave(known))
        for mark in changed:
            self.marks[mark.id] = mark
            touched.update(self._enter(mark))
        self._measured -= touched
        found = {part: self._blocks.get(part) for part in touched}
        return {part: self._decorate(part, one) for part, one in found.items() if one is not None}

    def open_fold(self, mark: str | None) -> bool:
        """Open the labels among which this mark is folded away, or none; say if that is new."""
        changed = mark != self._opened
        if changed:
            self._opened, self._knows_card = mark, False
        return changed

    def card(self) -> Card | None:
        """Give the opened labels at their place over the page, None where none are folded."""
        if not self._knows_card:
            mark = self.marks.get(self._opened) if self._opened is not None else None
            self._card = self._find_card(mark) if mark is not None else None
            self._knows_card = True
        return self._card

    def _find_card(self, mark: Mark) -> Card | None:
        for part in self.parts_of(mark):
            block = self._blocks.get(part)
            for line in block.lines if block is not None else ():
                for fold in line.folds:
                    if any(one.id == mark.id for one in fold.marks):
                        return open_card(fold, self.setting, self.heights.top(part), rtl=self.rtl)
        return None

    def marks_at(self, offset: int) -> list[Mark]:
        """List the marks over a character, the innermost first."""
        around = self._marks_of.get(self.part_of(offset), {})
        found = [
            mark
            for mark in around.values()
            if any(start <= offset < end for start, end in mark.spans)
        ]
        return sorted(found, key=lambda mark: (mark.length, mark.id))

    def parts_of(self, mark: Mark) -> list[int]:
        """List the paragraphs that a mark reaches."""
        found: set[int] = set()
        for start, end in mark.spans:
            found.update(range(self.part_of(start), self.part_of(max(end - 1, start)) + 1))
        return sorted(found)

    def _enter(self, mark: Mark) -> list[int]:
        parts = self.parts_of(mark)
        for part in parts:
            self._marks_of.setdefault(part, {})[mark.id] = mark
        return parts

    def _leave(self, mark: Mark) -> list[int]:
        parts = self.parts_of(mark)
        for part in parts:
            self._marks_of[part].pop(mark.id, None)
        return parts

    # Places

    def part_of(self, offset: int) -> int:
        """Find the paragraph that holds the caret before a code point."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def block(self, part: int) -> Block:
        """Give a paragraph with its lines, laid out on first use."""
        found = self._blocks.get(part)
        if found is None:
            found = self._lay_out(self.parts[part])
            self._blocks.put(part, found)
            self._decorate(part, found)
        return found

    def is_laid_out(self, part: int) -> bool:
        """Say whether a paragraph is at hand with its lines."""
        return part in self._blocks

    def is_measured(self, part: int) -> bool:
        """Say whether the height of a paragraph is exact."""
        return part in self._measured

    def measure(self, part: int) -> None:
        """Make the height of a paragraph exact; where there is no room its lines are not kept."""
        if self._blocks.is_full and part not in self._blocks:
            self._decorate(part, self._lay_out(self.parts[part]))
        else:
            self.block(part)

    def line_of(self, offset: int) -> tuple[int, int]:
        """Find the paragraph and the line that hold the caret before a code point."""
        part = self.part_of(offset)
        return part, self.block(part).paragraph.line_of(offset - self.parts[part].start)

    def line_at(self, y: float) -> tuple[int, int]:
        """Find the paragraph and the line at a height, the nearest one outside the text."""
        part = self.heights.at(y)
        return part, self.block(part).line_at(y - self.heights.top(part))

    def caret_line(self, place: tuple[int, int]) -> LinePlace:
        """Tell the caret places between which a line lies."""
        part, number = place
        start, end = self.block(part).paragraph.bounds(number)
        offset = self.parts[part].start
        return LinePlace(part, number, offset + start, offset + end)

    def neighbour(self, place: tuple[int, int], step: int) -> tuple[int, int] | None:
        """Find the next (1) or previous (-1) line, None beyond the text."""
        part, number = place[0], place[1] + step
        if 0 <= number < len(self.block(part).lines):
            return part, number
        part += step
        if not 0 <= part < len(self.parts):
            return None
        return part, 0 if step > 0 else len(self.block(part).lines) - 1

    def caret_x(self, offset: int) -> float:
        """Tell where on its line the caret before a code point stands."""
        part, number = self.line_of(offset)
        block = self.block(part)
        local = block.paragraph.offsets.to_utf16(offset - block.start)
        return block.lines[number].line.caret_x(local)

    def offset_at(self, x: float, place: tuple[int, int]) -> int:
        """Find the caret place of a line that is nearest to an x of the column."""
        block = self.block(place[0])
        local = block.lines[place[1]].line.offset_at(x)
        return block.start + block.paragraph.offsets.to_codepoint(local)

    # Layout

    def _lay_out(self, part: Part) -> Block:
        text = self.text[part.start : part.end]
        face = self.setting.face(part.role, text)
        tints = [
            Tint(span.start - part.start, span.end - part.start, self._inks[role])
            for span, role in part.ranges
        ]
        paragraph = Paragraph(
            text,
            face,
            measure=self.setting.measure,
            rtl=self.rtl,
            tints=tints,
        )
        return Block(part.start, paragraph, face, self.setting)

    def _decorate(self, number: int, block: Block) -> float:
        self._knows_card = False
        block.decorate(self._marks_of.get(number, {}).values())
        part = self.parts[number]
        height = _blank(self.setting) if part.start == part.end else block.height + self.setting.gap
        self._measured.add(number)
        return self.heights.change(number, height)


def _blank(setting: Typesetting) -> float:
    return round(BLANK * setting.faces["body"].pitch)


def _guess(part: Part, setting: Typesetting) -> float:
    if part.start == part.end:
        return _blank(setting)
    face = setting.faces[part.role]
    width = (part.end - part.start) * _LETTER_WIDTH * face.font.pixelSize()
    return ceil(width / setting.measure) * face.pitch + setting.gap


def _divide(text: str, regions: Sequence[Region]) -> list[Part]:
    """Cut a text at its line ends and find out what role each paragraph plays."""
    special = sorted(
        (region for region in regions if ROLES[region.kind] != "body"),
        key=lambda region: (region.start, region.end),
    )
    parts: list[Part] = []
    first = 0
    start = 0
    for written in text.split("\n"):
        end = start + len(written)
        while first < len(special) and special[first].end <= start:
            first += 1
        parts.append(_part(text, start, end, special[first:]))
        start = end + 1
    return parts


def _part(text: str, start: int, end: int, regions: Sequence[Region]) -> Part:
    ranges: list[tuple[Span, Role]] = []
    for region in regions:
        if region.start >= end:
            break
        span = Span(max(region.start, start), min(region.end, end))
        if span.start < span.end:
            ranges.append((span, ROLES[region.kind]))
    for span, role in ranges:
        if not text[start : span.start].strip() and not text[span.end : end].strip():
            return Part(start, end, role)
    return Part(start, end, "body", tuple(ranges))
