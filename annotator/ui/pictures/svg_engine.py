"""A paint engine that writes SVG: whatever is painted on it appears, its text as outlines.

Qt's own SVG generator writes text with the name of a font, and every viewer shapes it anew: letters
part, brackets turn round. Here Qt gives the outlines of a text with every letter in its place, and
each letter that occurs is written once and used wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPen,
    QTextItem,
    QTransform,
)

from annotator.ui.pictures.glyphs import Outline, letters_of, number, outline_of

_HATCH = 8.0
"""Distance of hatching lines along an edge, as in the pattern of Qt."""
_TOUCHING = 0.001
_CAPS = {Qt.PenCapStyle.FlatCap: "butt", Qt.PenCapStyle.RoundCap: "round"}
_JOINS = {Qt.PenJoinStyle.MiterJoin: "miter", Qt.PenJoinStyle.RoundJoin: "round"}


class SvgEngine(QPaintEngine):
    """Collects what is painted as SVG elements; `letters` and `clips` name what these refer to."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.elements: list[str] = []
        self.letters: dict[Outline, str] = {}
        self.clips: dict[str, str] = {}
        self._pen, self._brush = QPen(), QBrush()
        self._transform = QTransform()
        self._clip: QRectF | None = None
        self._opacity = 1.0
        self._in_text = False

    def begin(self, pdev: QPaintDevice) -> bool:
        """Start painting."""
        return True

    def end(self) -> bool:
        """End painting."""
        return True

    def type(self) -> QPaintEngine.Type:
        """Tell Qt that this is an engine of our own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Take over pen, brush, place and clip."""
        self._pen, self._brush = state.pen(), state.brush()
        self._transform, self._opacity = state.transform(), state.opacity()
        painter = state.painter()
        clip = painter.clipBoundingRect() if painter.hasClipping() else None
        self._clip = self._transform.mapRect(clip) if clip is not None else None

    def drawPath(self, path: QPainterPath) -> None:
        """Write a path, or the letters of a text."""
        path = self._transform.map(path)
        cut = self._cut(path.boundingRect())
        if path.isEmpty() or cut is None:
            return
        if self._in_text:
            self._write_letters(path, cut)
        else:
            look = f"{self._filled()}{self._stroked()}{cut}"
            self.elements.append(f'<path d="{outline_of(path)}"{look}/>')

    def drawTextItem(self, p: Any, textItem: QTextItem) -> None:  # noqa: ANN401, N803 - as in Qt
        """Let Qt turn a text into outlines."""
        self._in_text = True
        super().drawTextItem(p, textItem)
        self._in_text = False

    def drawRects(self, rects: Sequence[QRectF]) -> None:  # type: ignore[override] # pyright: ignore
        """Write rectangles; those that only touch make one shape, so that no seam shows."""
        found = [self._transform.mapRect(QRectF(one)) for one in rects]
        if self._clip is not None:
            found = [one.intersected(self._clip) for one in found]
        found = [one for one in found if not one.isEmpty()]
        if self._brush.style() == Qt.BrushStyle.BDiagPattern:
            self._hatch(found)
            return
        look = f"{self._filled()}{self._stroked()}"
        for group in _touching(found):
            shape = "".join(
                f"M{number(one.x())} {number(one.y())}h{number(one.width())}"
                f"v{number(one.height())}h{number(-one.width())}z"
                for one in group
            )
            self.elements.append(f'<path d="{shape}"{look}/>')

    def drawLines(self, lines: Sequence[QLineF]) -> None:  # type: ignore[override] # pyright: ignore
        """Write lines."""
        found = [self._transform.map(QLineF(one)) for one in lines]
        kept = [one for one in found if self._cut(QRectF(one.p1(), one.p2())) is not None]
        if kept:
            shape = "".join(_line(one) for one in kept)
            self.elements.append(f'<path d="{shape}" fill="none"{self._stroked()}/>')

    def drawPolygon(  # type: ignore[override]
        self,
        points: Sequence[QPointF],
        mode: QPaintEngine.PolygonDrawMode,
    ) -> None:
        """Write a polygon, or an open line of several points."""
        path = QPainterPath(QPointF(points[0]))
        for point in points[1:]:
            path.lineTo(QPointF(point))
        if mode == QPaintEngine.PolygonDrawMode.PolylineMode:
            path = self._transform.map(path)
            cut = self._cut(path.boundingRect())
            if cut is not None:
                look = f' fill="none"{self._stroked()}{cut}'
                self.elements.append(f'<path d="{outline_of(path)}"{look}/>')
        else:
            path.closeSubpath()
            self.drawPath(path)

    def drawPixmap(self, r: Any, pm: Any, sr: Any) -> None:  # noqa: ANN401 - as in Qt
        """Refuse pictures of pixels: a page has none."""
        raise NotImplementedError

    def _cut(self, box: QRectF) -> str | None:
        """Tell how to cut off what lies beyond the clip; None where all of it does."""
        clip = self._clip
        box = box.normalized().adjusted(-_TOUCHING, -_TOUCHING, _TOUCHING, _TOUCHING)
        if clip is None or clip.contains(box):
            return ""
        if not clip.intersects(box):
            return None
        sides = clip.x(), clip.y(), clip.width(), clip.height()
        shape = " ".join(number(one) for one in sides)
        return f' clip-path="url(#{self.clips.setdefault(shape, f"k{len(self.clips)}")})"'

    def _write_letters(self, path: QPainterPath, cut: str) -> None:
        uses: list[str] = []
        for letter in letters_of(path):
            name = self.letters.setdefault(letter.outline, f"g{len(self.letters)}")
            uses.append(
                f'<use xlink:href="#{name}" x="{number(letter.x)}" y="{number(letter.y)}"/>'
            )
        if uses:
            self.elements.append(f"<g{self._filled()}{cut}>{''.join(uses)}</g>")

    def _hatch(self, rects: Sequence[QRectF]) -> None:
        color = _colored("stroke", self._brush.color(), self._opacity)
        for rect in rects:
            shape = "".join(_line(one) for one in _diagonals(rect))
            self.elements.append(f'<path d="{shape}" fill="none"{color}/>')

    def _filled(self) -> str:
        if self._brush.style() == Qt.BrushStyle.NoBrush:
            return ' fill="none"'
        return _colored("fill", self._brush.color(), self._opacity)

    def _stroked(self) -> str:
        pen = self._pen
        if pen.style() == Qt.PenStyle.NoPen:
            return ""
        width = (pen.widthF() or 1.0) * abs(self._transform.m11())
        written = _colored("stroke", pen.color(), self._opacity)
        written += f' stroke-width="{number(width)}"' if width != 1 else ""
        cap = _CAPS.get(pen.capStyle(), "square")
        written += f' stroke-linecap="{cap}"' if cap != "butt" else ""
        join = _JOINS.get(pen.joinStyle(), "bevel")
        written += f' stroke-linejoin="{join}"' if join != "miter" else ""
        if pen.style() != Qt.PenStyle.SolidLine:
            dashes = " ".join(number(one * width) for one in pen.dashPattern())
            written += f' stroke-dasharray="{dashes}"'
        return written


class SvgDevice(QPaintDevice):
    """A page of SVG to paint on; a pixel of it is one of the screen."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.engine = SvgEngine()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: round(width),
            metric.PdmHeight: round(height),
            metric.PdmWidthMM: round(width / 96 * 25.4),
            metric.PdmHeightMM: round(height / 96 * 25.4),
            metric.PdmNumColors: 1 << 24,
            metric.PdmDepth: 32,
            metric.PdmDpiX: 96,
            metric.PdmDpiY: 96,
            metric.PdmPhysicalDpiX: 96,
            metric.PdmPhysicalDpiY: 96,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 0x10000,
        }

    def paintEngine(self) -> QPaintEngine:
        """Give the engine that writes."""
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """Tell the size of the page and of its pixels."""
        return self._metrics.get(metric, 0)


def _line(line: QLineF) -> str:
    return f"M{number(line.x1())} {number(line.y1())}L{number(line.x2())} {number(line.y2())}"


def _colored(what: str, color: QColor, opacity: float) -> str:
    written = f' {what}="{color.name()}"'
    opacity *= color.alphaF()
    return written if opacity > 0.9995 else f'{written} {what}-opacity="{number(opacity)}"'


def _touching(rects: Sequence[QRectF]) -> Iterator[list[QRectF]]:
    """Put together what follows one another and touches without lying over one another."""
    group: list[QRectF] = []
    for rect in rects:
        grown = rect.adjusted(-_TOUCHING, -_TOUCHING, _TOUCHING, _TOUCHING)
        inner = rect.adjusted(_TOUCHING, _TOUCHING, -_TOUCHING, -_TOUCHING)
        touches = any(grown.intersects(one) for one in group)
        if group and (not touches or any(inner.intersects(one) for one in group)):
            yield group
            group = []
        group.append(rect)
    if group:
        yield group


def _diagonals(rect: QRectF) -> Iterator[QLineF]:
    """Hatch a rectangle with lines that rise to the right, on one grid for the whole page."""
    first = (rect.left() + rect.top()) // _HATCH * _HATCH
    total = first
    while (total := total + _HATCH) < rect.right() + rect.bottom():
        left = max(rect.left(), total - rect.bottom())
        right = min(rect.right(), total - rect.top())
        if right > left:
            yield QLineF(QPointF(left, total - left), QPointF(right, total - right))
