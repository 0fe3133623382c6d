"""Where on the page a mark is: the height that its lines take, and where its name may stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotator.ui.canvas.layout.set_line import Label, Segment, SetLine
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.stripes import Stripe

_TAG_HEIGHT = 1.45
_TAG_PADDING = 6.0


class Reached(NamedTuple):
    """A mark on one line, with the y at which the paragraph of the line begins."""

    top: float
    part: int
    line: SetLine
    segment: Segment


def lines_of(sheet: Sheet, mark: str) -> Iterator[Reached]:
    """List the lines that a mark reaches, as far as they are laid out."""
    known = sheet.marks.get(mark)
    for part in sheet.parts_of(known) if known is not None else ():
        if not sheet.is_laid_out(part):
            continue
        top = sheet.heights.top(part)
        for line in sheet.block(part).lines:
            for segment in line.segments:
                if segment.mark.id == mark:
                    yield Reached(top, part, line, segment)


def rows_of(sheet: Sheet, mark: str) -> tuple[float, float] | None:
    """Give the heights between which something changes when a mark is shown otherwise."""
    found = [(one.top + one.line.top, one.line.height) for one in lines_of(sheet, mark)]
    if not found:
        return None
    above = 2 * _TAG_HEIGHT * sheet.setting.row
    return min(top for top, _ in found) - above, max(top + height for top, height in found) + 8


def stripes_of(sheet: Sheet, mark: str) -> Iterator[tuple[float, Stripe]]:
    """List the stripes of a mark with the y at which their paragraphs begin."""
    known = sheet.marks.get(mark)
    for part in sheet.parts_of(known) if known is not None else ():
        if sheet.is_laid_out(part):
            for stripe in sheet.block(part).stripes:
                if stripe.mark.id == mark:
                    yield sheet.heights.top(part), stripe


def tag_of(sheet: Sheet, mark: str) -> Label | None:
    """Place the full name of a mark above its first words; y is counted from the sheet's top."""
    first = next(lines_of(sheet, mark), None)
    known = sheet.marks.get(mark)
    if first is None or known is None or not known.caption:
        return None
    setting, stretches = sheet.setting, first.segment.pieces[0].stretches
    width = setting.label_width(known, known.caption) + 2 * _TAG_PADDING
    height = round(setting.row * _TAG_HEIGHT)
    left = stretches[-1].right - width if sheet.rtl else stretches[0].left
    left = round(max(-_TAG_PADDING, min(left, setting.measure - width + _TAG_PADDING)))
    bottom = first.top + first.line.baseline - sheet.block(first.part).face.rise - 4
    return Label(known, known.caption, QRectF(left, round(bottom) - height, width, height))
