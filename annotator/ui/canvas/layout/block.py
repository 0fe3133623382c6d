"""A paragraph on the page: its lines one below the other, with the marks and labels on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF

from annotator.model.spans import Span
from annotator.ui.canvas.layout.lanes import Place, Request, fold
from annotator.ui.canvas.layout.line import Line, Stretch
from annotator.ui.canvas.layout.paragraph import Paragraph
from annotator.ui.canvas.layout.set_line import UNDERLINED, Fold, Label, Piece, Segment, SetLine
from annotator.ui.canvas.layout.stripes import Stripe, stripes_beside
from annotator.ui.canvas.layout.typesetting import MOST_LANES, Face, Typesetting
from annotator.ui.canvas.marks import Mark

LONGEST_LABEL = 9.0
"""Width at which a label is elided, in lanes, unless its mark is wider."""
_MOST_UNDERLINES = 3


_Found = list[tuple[Mark, list[Piece]]]
"""The marks that reach a line, each with what it covers there."""


class Block:
    """A shaped paragraph and what is marked in it; marks change its labels, never its words.

    Whoever paints the block may keep in `drawn` what is true until its marks change.
    """

    def __init__(self, start: int, paragraph: Paragraph, face: Face, setting: Typesetting) -> None:
        self.start = start
        self.paragraph = paragraph
        self.face = face
        self._setting = setting
        self.lines: list[SetLine] = []
        self.stripes: list[Stripe] = []
        self.drawn: dict[int, object] = {}
        self.height = 0.0
        self._known: dict[str, tuple[Mark, dict[int, list[Piece]]]] = {}
        self._reached: list[_Found] = []
        self.decorate(())

    def decorate(self, marks: Iterable[Mark]) -> None:
        """Show these marks, and no others, on the lines that they reach."""
        known, self._known = self._known, {}
        reached: list[_Found] = [[] for _ in self.paragraph.lines]
        for mark in marks:
            before = known.get(mark.id)
            same = before is not None and before[0] == mark
            pieces = before[1] if before is not None and same else self._pieces(mark)
            self._known[mark.id] = mark, pieces
            for number, found in pieces.items():
                reached[number].append((mark, found))
        self._set_lines(reached)
        self.drawn.clear()
        self.stripes = []
        if self._setting.stripes:
            self._set_stripes()

    def _set_lines(self, reached: list[_Found]) -> None:
        """Set the lines on which something changed anew, and move the others below them."""
        before, self._reached = self._reached, reached
        lines, self.lines, self.height = self.lines, [], 0.0
        for number, line in enumerate(self.paragraph.lines):
            if number < len(before) and before[number] == reached[number]:
                set_line = lines[number]
                set_line.move(self.height)
            else:
                set_line = self._set(line, reached[number], self.height)
            self.lines.append(set_line)
            self.height += set_line.height

    def _set_stripes(self) -> None:
        for line in self.lines:
            line.folds = []
        self.stripes, folds = stripes_beside(self.lines, self._setting, rtl=self.paragraph.rtl)
        for number, folded, box in folds:
            self.lines[number].folds.append(Fold(folded, box))

    def line_at(self, y: float) -> int:
        """Find the line at a height within the block, the nearest one outside it."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def local(self, span: Span) -> Span:
        """Cut a span of the whole text to the part that lies in this paragraph."""
        return Span(
            max(span.start - self.start, 0), min(span.end - self.start, len(self.paragraph.text))
        )

    def boxes(self, line: SetLine, span: Span) -> list[Stretch]:
        """Give what a span of the whole text covers of a line."""
        local, offsets = self.local(span), self.paragraph.offsets
        return line.line.boxes(offsets.to_utf16(local.start), offsets.to_utf16(local.end))

    def _pieces(self, mark: Mark) -> dict[int, list[Piece]]:
        found: dict[int, list[Piece]] = {}
        offsets = self.paragraph.offsets
        for span in mark.spans:
            local = self.local(span)
            if local.start >= local.end:
                continue
            start, end = offsets.to_utf16(local.start), offsets.to_utf16(local.end)
            last = self.paragraph.line_of(local.end - 1)
            for number in range(self.paragraph.line_of(local.start), last + 1):
                line = self.paragraph.lines[number]
                stretches = tuple(line.boxes(start, end))
                if stretches:
                    opens = span.start >= self.start and start >= line.start
                    closes = local.end == span.end - self.start and end <= line.next_start
                    piece = Piece(span, stretches, opens, closes, line.rtl)
                    found.setdefault(number, []).append(piece)
        return found

    def _set(self, line: Line, found: _Found, top: float) -> SetLine:
        segments = _underline(_nest(found))
        labels, folds, lanes = self._labels(line, segments)
        setting, face = self._setting, self.face
        under = setting.room_for_underlines(face, _underlines(segments))
        height = face.pitch + max(lanes - 1, 0) * setting.lane + under
        slack = face.pitch - setting.lane - face.rise - face.fall
        baseline = top + height - under - face.fall - slack / 2
        above = baseline - face.rise
        for place in (*labels, *folds):
            place.box.moveTop(above + place.box.top())
        return SetLine(line, top, baseline, height, segments, labels, folds)

    def _labels(self, line: Line, segments: list[Segment]) -> tuple[list[Label], list[Fold], int]:
        requests: list[Request] = []
        marks: dict[str, tuple[Mark, str]] = {}
        for segment in segments if self._setting.lane else ():
            first = segment.pieces[0]
            begins = first.opens and first.span == segment.mark.spans[0]
            if begins and segment.mark.caption:
                request, caption = self._request(line, segment)
                requests.append(request)
                marks[request.key] = segment.mark, caption
        room = 0.0, self._setting.measure
        places, folded = fold(requests, room, most=MOST_LANES, chip=self._setting.chip)
        labels = [Label(*marks[key], self._label_box(place)) for key, place in places.items()]
        folds = [
            Fold(tuple(marks[key][0] for key in keys), self._label_box(place))
            for keys, place in folded
        ]
        taken = [*places.values(), *(place for _, place in folded)]
        return labels, folds, max((place.lane + 1 for place in taken), default=0)

    def _label_box(self, place: Place) -> QRectF:
        height = self._setting.lane
        return QRectF(place.left, -(place.lane + 1) * height, place.right - place.left, height)

    def _request(self, line: Line, segment: Segment) -> tuple[Request, str]:
        first = segment.pieces[0]
        offset = self.paragraph.offsets.to_utf16(first.span.start - self.start)
        edge, leftwards = line.start_edge(offset)
        run = next(
            (one for one in first.stretches if one.left - 1 <= edge <= one.right + 1),
            first.stretches[0],
        )
        left, right = (run.left, edge) if leftwards else (edge, run.right)
        caption, width = self._caption(segment.mark, right - left)
        return Request(segment.mark.id, left, right, width, leftwards), caption

    def _caption(self, mark: Mark, extent: float) -> tuple[str, float]:
        setting, caption = self._setting, self._setting.caption(mark)
        width = setting.label_width(mark, caption)
        most = max(LONGEST_LABEL * setting.lane, extent)
        if width > most:
            around = width - setting.caption_width(caption)
            caption = setting.elided(caption, most - around)
            width = setting.label_width(mark, caption)
        return caption, width


def _nest(found: _Found) -> list[Segment]:
    """Order the marks of a line from outer to inner and count how deep each one lies."""
    ordered = sorted(found, key=lambda one: (-one[0].length, one[0].id))
    inside = [0] * len(ordered)
    around = [0] * len(ordered)
    pairs = [
        (outer, inner)
        for inner in range(len(ordered))
        for outer in range(inner)
        if _overlap(ordered[outer][1], ordered[inner][1])
    ]
    for outer, inner in pairs:
        inside[inner] = max(inside[inner], inside[outer] + 1)
    for outer, inner in sorted(pairs, reverse=True):
        if inside[inner] > inside[outer]:
            around[outer] = max(around[outer], around[inner] + 1)
    return [
        Segment(mark, tuple(pieces), inside[index], around[index])
        for index, (mark, pieces) in enumerate(ordered)
    ]


def _underline(segments: list[Segment]) -> list[Segment]:
    """Set lines under the words one below the other where they meet, inner ones nearest."""
    taken: list[list[Stretch]] = [[] for _ in range(_MOST_UNDERLINES)]
    found: list[Segment] = []
    for segment in reversed(segments):
        if segment.mark.style not in UNDERLINED:
            found.append(segment)
            continue
        stretches = segment.stretches
        free = (n for n, lane in enumerate(taken) if not _meet(lane, stretches))
        number = next(free, _MOST_UNDERLINES - 1)
        taken[number] += stretches
        found.append(replace(segment, underline=number))
    return found[::-1]


def _underlines(segments: list[Segment]) -> int:
    under = (one.underline + 1 for one in segments if one.mark.style in UNDERLINED)
    return max(under, default=0)


def _meet(some: list[Stretch], others: list[Stretch]) -> bool:
    return any(
        one.left < other.right and other.left < one.right for one in some for other in others
    )


def _overlap(one: list[Piece], other: list[Piece]) -> bool:
    return any(
        first.span.start < second.span.end and second.span.start < first.span.end
        for first in one
        for second in other
    )
