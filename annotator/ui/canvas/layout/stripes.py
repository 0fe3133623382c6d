"""Stripes in the margin: beside its lines each mark has one, and none lies over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.canvas.layout.set_line import SetLine
from annotator.ui.canvas.layout.typesetting import STRIPE_LANES, Typesetting
from annotator.ui.canvas.marks import Mark

_BETWEEN = 3.0
"""Pixels between the stripes of two lines that belong to two marks."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """The stripe of a mark beside the lines that it covers; relative to the block.

    `line` is the stretch from its first line to its last, `pieces` are the lines it covers. It is
    open at an end where the mark goes on in another paragraph.
    """

    mark: Mark
    line: QRectF
    pieces: tuple[QRectF, ...]
    opens: bool
    closes: bool


def stripes_beside(
    lines: Sequence[SetLine], setting: Typesetting, *, rtl: bool
) -> tuple[list[Stripe], list[tuple[int, tuple[Mark, ...], QRectF]]]:
    """Give every mark the free lane nearest to the text, in the order in which marks begin.

    Where more marks share a line than there are lanes, the others are told by the number of the
    line, with the place of a chip that stands for them.
    """
    reached: dict[str, list[int]] = {}
    marks: dict[str, Mark] = {}
    for number, line in enumerate(lines):
        for segment in line.segments:
            marks[segment.mark.id] = segment.mark
            reached.setdefault(segment.mark.id, []).append(number)
    stripes: list[Stripe] = []
    left_over: dict[int, list[Mark]] = {}
    taken: list[int] = [-1] * STRIPE_LANES
    order = sorted(marks.values(), key=lambda one: (reached[one.id][0], one.spans, one.id))
    for mark in order:
        first, last = reached[mark.id][0], reached[mark.id][-1]
        lane = next((n for n, until in enumerate(taken) if until < first), None)
        if lane is None:
            left_over.setdefault(first, []).append(mark)
            continue
        taken[lane] = last
        stripes.append(_stripe(mark, [lines[n] for n in reached[mark.id]], lane, setting, rtl))
    folds = [
        (number, tuple(found), _chip(lines[number], setting, rtl))
        for number, found in left_over.items()
    ]
    return stripes, folds


def _stripe(mark: Mark, lines: list[SetLine], lane: int, setting: Typesetting, rtl: bool) -> Stripe:
    x = setting.stripe_x(lane, rtl=rtl)
    pieces = [
        QRectF(
            x,
            line.top + _BETWEEN / 2,
            setting.stripe_width,
            line.height - _BETWEEN,
        )
        for line in lines
    ]
    own = [one for line in lines for one in line.segments if one.mark.id == mark.id]
    first, last = own[0].pieces[0], own[-1].pieces[-1]
    return Stripe(
        mark,
        QRectF(pieces[0].topLeft(), pieces[-1].bottomRight()),
        _joined(pieces),
        first.opens or first.span != mark.spans[0],
        last.closes or last.span != mark.spans[-1],
    )


def _joined(pieces: list[QRectF]) -> tuple[QRectF, ...]:
    """Make one piece of lines that follow each other."""
    found = [QRectF(pieces[0])]
    for piece in pieces[1:]:
        if piece.top() - found[-1].bottom() <= _BETWEEN + 0.01:
            found[-1].setBottom(piece.bottom())
        else:
            found.append(QRectF(piece))
    return tuple(found)


def _chip(line: SetLine, setting: Typesetting, rtl: bool) -> QRectF:
    edge = setting.stripe_x(STRIPE_LANES, rtl=rtl)
    left = edge if rtl else edge + setting.stripe_width - setting.chip
    top = line.top + (line.height - setting.row) / 2
    return QRectF(left, top, setting.chip, setting.row)
