"""The links in view at their places, and which of them is under a point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.links.edges import Sign
from annotator.ui.canvas.links.link import Link

_NEAR = 4.0
_NEAR_IN_WORDS = 2.0
"""Pixels beside a link at which it is meant, between the lines and among the words."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A link as drawn; its points lead from source to target, or to where it leaves the view.

    `box` is that of its caption, None where there was no room for it, `instead_of` the boxes of
    labels in whose place that stands. Under the pointer the whole label is shown, then in
    `spare_box` where there is no other.
    """

    link: Link
    points: tuple[QPointF, ...]
    caption: str = ""
    box: QRectF | None = None
    instead_of: tuple[QRectF, ...] = ()
    spare_box: QRectF | None = None
    away: str | None = None


class Band(NamedTuple):
    """An edge of the view where signs stand, and the text steps back."""

    box: QRectF
    up: bool


class Hit(NamedTuple):
    """The link under a point, and the mark to which a click there leads."""

    link: str
    far: str


class Web:
    """The links of one view; points are measured as on the sheet."""

    def __init__(
        self,
        strands: Iterable[Strand] = (),
        signs: Iterable[Sign] = (),
        bands: Iterable[Band] = (),
    ) -> None:
        self.strands, self.signs, self.bands = tuple(strands), tuple(signs), tuple(bands)

    def covers(self, point: QPointF) -> bool:
        """Say whether a sign, or a caption in the place of labels, is all that is seen there."""
        captions = (each.box for each in self.strands if each.instead_of and each.box is not None)
        boxes = (*(sign.box for sign in self.signs), *captions)
        return any(box.contains(point) for box in boxes)

    def hit(self, point: QPointF, *, in_words: bool, near: str | None = None) -> Hit | None:
        """Find the link under a point; `near` is a mark that one looks away from."""
        for sign in self.signs:
            if sign.box.contains(point):
                return Hit(sign.links[0].id, sign.far.id)
        tolerance = _NEAR_IN_WORDS if in_words else _NEAR
        best: tuple[float, Hit] | None = None
        for strand in self.strands:
            if strand.box is not None and strand.box.contains(point):
                return Hit(strand.link.id, _far_end(strand, point, near))
            away = _distance(strand.points, point)
            if away <= tolerance and (best is None or away < best[0]):
                best = away, Hit(strand.link.id, _far_end(strand, point, near))
        return best[1] if best is not None else None


def _far_end(strand: Strand, point: QPointF, near: str | None) -> str:
    """Choose where a click leads: out of view, away from the chosen mark, or to the far end."""
    link = strand.link
    if strand.away is not None:
        return strand.away
    if near in (link.source, link.target):
        return link.other(near or "")
    first, last = strand.points[0] - point, strand.points[-1] - point
    return link.source if first.manhattanLength() > last.manhattanLength() else link.target


def _distance(points: tuple[QPointF, ...], point: QPointF) -> float:
    """Measure how far a point is from a way; its pieces are horizontal or vertical."""
    return min(
        (_to_piece(start, end, point) for start, end in pairwise(points)),
        default=float("inf"),
    )


def _to_piece(start: QPointF, end: QPointF, point: QPointF) -> float:
    left, right = sorted((start.x(), end.x()))
    top, bottom = sorted((start.y(), end.y()))
    across = max(left - point.x(), point.x() - right, 0.0)
    down = max(top - point.y(), point.y() - bottom, 0.0)
    return (across * across + down * down) ** 0.5
