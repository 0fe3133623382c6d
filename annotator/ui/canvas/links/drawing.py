"""Draws a web of links: quiet lines with round corners, arrow heads, captions, and signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from annotator.ui.canvas.drawing.colors import faded, legible
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.links.edges import ARROW, BETWEEN, PADDING, Sign, isolated
from annotator.ui.canvas.links.web import Band, Strand, Web
from annotator.ui.theme import Theme

_CORNER = 5.0
_WIDTH = {"relation": 1.3, "role": 1.3, "coreference": 1.0}
_STRONG = 1.2
"""Pixels that a link under the pointer is thicker."""
_QUIET = 0.5
"""Opacity of links that are not those of the chosen mark, where all are shown."""
_TINGE = 0.10
"""How much of its colour the paper behind a caption takes: that tells it from a mark's label."""
_BAND, _FADED = 0.92, 0.4
"""Opacity of the paper behind the signs of an edge, and where in the band it is reached."""
_HEAD = (4.0, 6.0)
"""Half the width of an arrow head, and its length."""
_DOT = 1.8
_SIGN_CORNER = 6.0


class WebPainter:
    """Paints a web in one theme; `hovered` names the link under the pointer."""

    def __init__(self, painter: QPainter, theme: Theme, setting: Typesetting, *, rtl: bool) -> None:
        self._painter, self._theme, self._setting = painter, theme, setting
        self._rtl = rtl

    def paint(self, web: Web, chosen: str | None, hovered: str | None, *, quiet: bool) -> None:
        """Paint the web: quiet links first, then those of the chosen mark, the hovered one last."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._setting.label_font)

        def rank(strand: Strand) -> int:
            link = strand.link
            return 2 if link.id == hovered else int(chosen in (link.source, link.target))

        for band in web.bands:
            self._draw_band(band)
        ordered = sorted(web.strands, key=rank)
        for strand in ordered:
            opacity = _QUIET if quiet and rank(strand) == 0 else 0.95
            self._draw_line(strand, opacity, strong=rank(strand) == 2)
        paper = QColor(self._theme.paper)
        for label in (each for strand in ordered for each in strand.instead_of):
            painter.fillRect(label.adjusted(-1, -1, 1, 0), paper)  # its edges are softened
        for strand in ordered:
            strong = rank(strand) == 2
            box = self._whole(strand) if strong else strand.box
            if box is not None:
                caption = strand.link.label if strong else strand.caption
                self._draw_caption(strand, box, caption, strong=strong)
        for sign in web.signs:
            strong = any(link.id == hovered for link in sign.links)
            self._draw_sign(sign, strong=strong)

    def _draw_band(self, band: Band) -> None:
        """Let the text fade away towards the signs of an edge."""
        box, paper = band.box, self._theme.paper
        inner, edge = (box.bottom(), box.top()) if band.up else (box.top(), box.bottom())
        fade = QLinearGradient(0, inner, 0, edge)
        fade.setColorAt(0.0, faded(paper, 0.0))
        fade.setColorAt(_FADED, faded(paper, _BAND))
        fade.setColorAt(1.0, faded(paper, _BAND))
        self._painter.fillRect(box, fade)

    def _color(self, strand: Strand) -> QColor:
        return legible(strand.link.color, self._theme)

    def _draw_line(self, strand: Strand, opacity: float, *, strong: bool) -> None:
        painter, link = self._painter, strand.link
        color = faded(self._color(strand).name(), 1.0 if strong else opacity)
        width = _WIDTH[link.kind] + (_STRONG if strong else 0.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        lines, corners = rounded(strand.points)
        painter.drawLines(lines)
        if not corners.isEmpty():
            painter.drawPath(corners)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if strand.away != link.source:
            painter.drawEllipse(strand.points[0], _DOT, _DOT)
        if strand.away == link.target:
            return
        if link.directed:
            painter.drawPolygon(arrow_head(strand.points))
        else:
            painter.drawEllipse(strand.points[-1], _DOT, _DOT)

    def _whole(self, strand: Strand) -> QRectF | None:
        """Give the box of the caption under the pointer, with room for all its words."""
        box = strand.box
        if box is None or strand.caption == strand.link.label:
            return box or strand.spare_box
        more = self._setting.caption_width(strand.link.label)
        more -= self._setting.caption_width(strand.caption)
        return box.adjusted(-more / 2, 0, more / 2, 0)

    def _draw_caption(self, strand: Strand, box: QRectF, caption: str, *, strong: bool) -> None:
        painter, color = self._painter, self._color(strand)
        painter.setBrush(self._theme.tint(strand.link.color, _TINGE))
        painter.setPen(QPen(color, 1.0) if strong else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(color)
        self._write(box, isolated(caption))

    def _draw_sign(self, sign: Sign, *, strong: bool) -> None:
        painter, box = self._painter, sign.box.adjusted(0.5, 0.5, -0.5, -0.5)
        color = legible(sign.links[0].color, self._theme)
        if not sign.caption and len(sign.links) > 1:
            color = QColor(self._theme.muted)
        painter.setBrush(QColor(self._theme.paper))
        painter.setPen(QPen(color, 2.0 if strong else 1.0))
        painter.drawRoundedRect(box, _SIGN_CORNER, _SIGN_CORNER)
        x = box.right() - PADDING if self._rtl else box.left() + PADDING
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(self._triangle(x, box.center().y(), up=sign.up))
        x += -(ARROW + BETWEEN) if self._rtl else ARROW + BETWEEN
        for text, ink in ((sign.caption, color), (sign.words, QColor(self._theme.ink))):
            if not text or text == isolated(""):
                continue
            width = self._setting.caption_width(text)
            painter.setPen(ink)
            left = x - width if self._rtl else x
            self._write(QRectF(left, box.top(), width, box.height()), text)
            x += -(width + BETWEEN) if self._rtl else width + BETWEEN

    def _triangle(self, x: float, y: float, *, up: bool) -> QPolygonF:
        far = x - ARROW if self._rtl else x + ARROW
        tip, foot = (y - 3, y + 3) if up else (y + 3, y - 3)
        return QPolygonF([QPointF(x, foot), QPointF(far, foot), QPointF((x + far) / 2, tip)])

    def _write(self, box: QRectF, text: str) -> None:
        # One pixel higher than centred: the tails of the letters go down further than they rise.
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(box.adjusted(-2, -4, 2, 2), flags, text)


def rounded(points: Sequence[QPointF]) -> tuple[list[QLineF], QPainterPath]:
    """Trace a way with round corners: its straight pieces, and apart from them its corners.

    Qt paints the two in half the time that one path takes.
    """
    kept = _bends(points)
    lines, corners, at = list[QLineF](), QPainterPath(), kept[0]
    for before, corner, after in zip(kept, kept[1:], kept[2:], strict=False):
        begin, end = _towards(corner, before), _towards(corner, after)
        lines.append(QLineF(at, begin))
        corners.moveTo(begin)
        corners.quadTo(corner, end)
        at = end
    return [*lines, QLineF(at, kept[-1])], corners


def arrow_head(points: Sequence[QPointF]) -> QPolygonF:
    """Give the arrow head at the end of a way, pointing along its last piece."""
    kept = _bends(points)
    tip, before = kept[-1], kept[-2]
    half, length = _HEAD
    foot = tip.y() - length if before.y() < tip.y() else tip.y() + length
    return QPolygonF([tip, QPointF(tip.x() - half, foot), QPointF(tip.x() + half, foot)])


def _bends(points: Sequence[QPointF]) -> list[QPointF]:
    """Leave out points that are no bends."""
    kept = [points[0]]
    for point in points[1:]:
        if (point - kept[-1]).manhattanLength() < 0.01:
            continue
        if len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept[-1] = point
        else:
            kept.append(point)
    return kept if len(kept) > 1 else [points[0], points[0] + QPointF(0, 1)]


def _in_line(one: QPointF, two: QPointF, three: QPointF) -> bool:
    return one.x() == two.x() == three.x() or one.y() == two.y() == three.y()


def _towards(corner: QPointF, point: QPointF) -> QPointF:
    way = point - corner
    length = way.manhattanLength()
    return corner + way * (min(_CORNER, length / 2) / length)
