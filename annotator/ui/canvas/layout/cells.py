"""Where each grapheme of a visual line is drawn: the table from which boxes, caret and mouse come.

Offsets are UTF-16 units of the paragraph, x is measured as Qt does. No single answer of Qt's would
do. `xToCursor` is wrong on wrapped lines. `cursorToX` collapses where directions meet, and with
Qt 6.11 also at as many characters into a run against the paragraph as the run has glyphs; in such
a run at the end of a wrapped line it counts the white space that nobody sees. `glyphRuns` of one
grapheme is right but slow, but for a part of a ligature, and finds no tabs. So an ordinary line
takes the ends of each direction run from its glyph runs, the edges within from `cursorToX`, and is
looked over; where something is odd, every grapheme is asked for on its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

UNSEEN = 0.05
"""Width in pixels from which on a grapheme counts as drawn."""
_FLAGS = QTextLayout.GlyphRunRetrievalFlag
_RETRIEVED = _FLAGS.RetrieveGlyphIndexes | _FLAGS.RetrieveStringIndexes
_LONGEST_LIGATURE = 8
"""Graphemes that a ligature joins at most."""
_SPLIT = QGlyphRun.GlyphRunFlag.SplitLigature


class Cell(NamedTuple):
    """One grapheme as drawn: its offsets, its bounds, and the way it is read."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    @property
    def leading(self) -> float:
        """Give the edge at which the grapheme begins."""
        return self.right if self.rtl else self.left

    @property
    def trailing(self) -> float:
        """Give the edge at which the grapheme ends."""
        return self.left if self.rtl else self.right


class Stops(NamedTuple):
    """The grapheme boundaries of a line from its first to its last, and what is known about them.

    `tabs` are offsets of characters that take room without a glyph. A paragraph is `intricate` when
    it holds controls that set one direction inside the other, or is read from left to right and
    holds words that are not. A line `hangs` when what stands at its end may be without a
    place: white space over the margin, and what joins it.
    """

    places: Sequence[int]
    rtl: bool
    tabs: frozenset[int]
    intricate: bool
    hangs: bool


class _Run(NamedTuple):
    start: int
    left: float
    right: float
    rtl: bool


class _Box(NamedTuple):
    left: float
    right: float
    rtl: bool
    cuts_ligature: bool
    crosses: bool


def cells_of(line: QTextLine, stops: Stops) -> list[Cell]:
    """List the graphemes of a line that can be seen, in logical order."""
    if len(stops.places) < 2:
        return []
    found = None if stops.intricate else _by_runs(line, stops)
    if found is None:
        found = _one_by_one(line, stops)
    return [cell for cell in found if cell.right - cell.left > UNSEEN]


def _by_runs(line: QTextLine, stops: Stops) -> list[Cell] | None:
    """Ask for whole direction runs, and give up where the answers do not fit together."""
    first, last = stops.places[0], stops.places[-1]
    runs: list[_Run] = []
    for run in line.glyphRuns(first, last - first, _RETRIEVED):
        box, indexes = run.boundingRect(), run.stringIndexes()
        start = min(indexes, default=-1)
        runs.append(_Run(start, box.left(), box.right(), run.isRightToLeft()))
    runs.sort()
    if not runs or runs[0].start != first or not _touch(runs):
        return None
    if stops.hangs and not _agree(line, runs, stops):
        return None
    found: list[Cell] = []
    ends = [run.start for run in runs[1:]] + [last]
    for run, end in zip(runs, ends, strict=True):
        cells = _cells_of_run(line, run, stops.places[len(found) :], end)
        if cells is None:
            return None
        found += cells
    return found


def _cells_of_run(line: QTextLine, run: _Run, places: Sequence[int], end: int) -> list[Cell] | None:
    """Divide a run at its places; None where they do not follow each other in its direction."""
    edge, last = (run.right, run.left) if run.rtl else (run.left, run.right)
    start = run.start
    if places[0] != start:
        return None
    found: list[Cell] = []
    for place in places[1:]:
        far = last if place >= end else x_of(line, place)
        left, right = (far, edge) if run.rtl else (edge, far)
        if right - left <= UNSEEN:
            return None
        found.append(Cell(start, place, left, right, run.rtl))
        start, edge = place, far
        if place >= end:
            break
    return found if start == end else None


def _agree(line: QTextLine, runs: list[_Run], stops: Stops) -> bool:
    """Say whether both answers put the ends of a line at one place, white space left out."""
    begins = runs[0].right if runs[0].rtl else runs[0].left
    ends = min(run.left for run in runs) if stops.rtl else max(run.right for run in runs)
    answers = x_of(line, stops.places[0]) - begins, x_of(line, stops.places[-1]) - ends
    return all(abs(apart) <= UNSEEN for apart in answers)


def _touch(runs: list[_Run]) -> bool:
    """Say whether runs lie side by side; those in several fonts each have the box of the whole."""
    boxes = sorted((run.left, run.right) for run in runs)
    return all(abs(one[1] - other[0]) <= UNSEEN for one, other in pairwise(boxes))


def _one_by_one(line: QTextLine, stops: Stops) -> list[Cell]:
    places, number = stops.places, 0
    found: list[Cell] = []
    tabs: list[Cell] = []
    while number < len(places) - 1:
        box, after = _whole_box(line, places, number)
        if box is not None:
            found += _shared(box, places[number : after + 1])
        elif places[number] in stops.tabs:
            tabs.append(Cell(places[number], places[after], 0.0, 0.0, stops.rtl))
        number = after
    for tab in tabs:
        found = _with_tab(line, found, tab, stops)
    return found


def _whole_box(line: QTextLine, places: Sequence[int], first: int) -> tuple[_Box | None, int]:
    """Give the box of a grapheme, or of the ligature that it begins, and where the next begins."""
    alone = _box(line, places[first], places[first + 1])
    if alone is None or not alone.cuts_ligature:
        return alone, first + 1
    for after in range(first + 2, min(first + _LONGEST_LIGATURE + 1, len(places))):
        box = _box(line, places[first], places[after])
        if box is None or box.crosses:
            break
        if not box.cuts_ligature:
            return box, after
    # The ligature has begun before, with a joiner that belongs to the grapheme there.
    begun = _box(line, places[first] - 1, places[first + 1]) if first else None
    return alone if begun is None or begun.cuts_ligature else begun, first + 1


def _box(line: QTextLine, start: int, end: int) -> _Box | None:
    runs = line.glyphRuns(start, end - start, _FLAGS.RetrieveGlyphIndexes)
    if not runs:
        return None
    # The marks at the end of a grapheme may be set in a run of their own, seen or not.
    boxes = [run.boundingRect() for run in runs]
    widest = max(range(len(runs)), key=lambda number: boxes[number].width())
    left, right = start_of, end_of = boxes[widest].left(), boxes[widest].right()
    cuts = crosses = False
    for run, box in zip(runs, boxes, strict=True):
        # Pieces of one run in several fonts each come with the box of the whole.
        if (box.left(), box.right()) == (start_of, end_of):
            cuts = cuts or bool(run.flags() & _SPLIT)
        elif box.width() > UNSEEN:
            crosses = True
            if box.left() <= right + UNSEEN and left <= box.right() + UNSEEN:
                left, right = min(left, box.left()), max(right, box.right())
    return _Box(left, right, runs[widest].isRightToLeft(), cuts, crosses)


def _shared(box: _Box, places: Sequence[int]) -> list[Cell]:
    """Give each letter of a ligature as much of it as it has units, as Qt does for the caret."""
    step = (box.right - box.left) / (places[-1] - places[0])
    found: list[Cell] = []
    for start, end in pairwise(places):
        near, far = (start - places[0]) * step, (end - places[0]) * step
        left = box.right - far if box.rtl else box.left + near
        found.append(Cell(start, end, left, left + far - near, box.rtl))
    return found


def _with_tab(line: QTextLine, found: list[Cell], tab: Cell, stops: Stops) -> list[Cell]:
    """Fit in a tab, which lies in the direction of the paragraph between what is around it."""
    before = [cell for cell in found if cell.start < tab.start]
    after = found[len(before) :]
    further, nearer = (min, max) if stops.rtl else (max, min)
    # Where a tab follows a tab, all of the room is with the first.
    enters = further((_side(cell, left=stops.rtl) for cell in before), default=None)
    leaves = nearer((_side(cell, left=not stops.rtl) for cell in after), default=None)
    edges = (
        x_of(line, stops.places[0]) if enters is None else enters,
        x_of(line, stops.places[-1]) if leaves is None else leaves,
    )
    return [*before, tab._replace(left=min(edges), right=max(edges)), *after]


def _side(cell: Cell, *, left: bool) -> float:
    return cell.left if left else cell.right


def x_of(line: QTextLine, offset: int) -> float:
    """Ask Qt where the caret before an offset is drawn; see above for when that is wrong."""
    # PySide declares an object, and gives the x with the offset that it belongs to.
    return cast("tuple[float, int]", line.cursorToX(offset))[0]
