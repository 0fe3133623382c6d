"""The ends of links: at the first fragment of a mark, on the side where its label begins."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.layout.line import Stretch
from annotator.ui.canvas.links.rows import Row, Rows
from annotator.ui.canvas.marks import Mark

_INSET = 5.0
_STEP = 7.0
_FARTHEST = 84.0
"""Pixels from the beginning of a mark beyond which no link ends."""
_GROWTH = 1.5


@dataclass(frozen=True, slots=True)
class End:
    """Where a mark begins on the page: its first box, and its label where it has one."""

    mark: Mark
    row: Row
    box: QRectF
    from_right: bool
    label: QRectF | None

    @property
    def label_alone(self) -> QRectF | None:
        """Give the label of this mark, None where it is folded under a chip with others."""
        alone = any(one.mark.id == self.mark.id for one in self.row.line.labels)
        return self.label if alone else None

    def candidates(self) -> list[float]:
        """List where links may end, from the beginning of the mark on."""
        inset = min(_INSET, self.box.width() / 2)
        room = min(self.box.width() - 2 * inset, _FARTHEST)
        steps = [inset + number * _STEP for number in range(int(room / _STEP) + 1)]
        return [self.box.right() - x if self.from_right else self.box.left() + x for x in steps]


class Fastenings:
    """Chooses the points at which links leave and reach their marks, each at its own."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._ends: dict[str, End | None] = {}
        self._taken: dict[tuple[str, bool], list[float]] = {}

    def end(self, mark: str) -> End | None:
        """Find where a mark begins, None where its paragraph is not laid out."""
        if mark not in self._ends:
            self._ends[mark] = self._find(mark)
        return self._ends[mark]

    def over(self, end: End) -> QPointF:
        """Choose a point above a mark: on its box or, if that is covered, on its label."""
        taken = self._taken.setdefault((end.mark.id, True), [])

        def cost(choice: tuple[int, float]) -> float:
            number, x = choice
            crossed = sum(_covers(box, x) for box in end.row.labels if box != end.label)
            on_label = end.label is not None and _covers(end.label, x)
            crowd = sum(abs(x - other) < _STEP - 1 for other in taken)
            return 10 * crossed + 3 * on_label + 4 * crowd + 0.1 * number

        x = min(enumerate(end.candidates()), key=cost)[1]
        taken.append(x)
        if end.label is not None and _covers(end.label, x):
            return QPointF(x, end.label.top() + 1)
        return QPointF(x, end.box.top())

    def under(self, end: End) -> QPointF:
        """Choose a point below a mark."""
        taken = self._taken.setdefault((end.mark.id, False), [])

        def cost(choice: tuple[int, float]) -> float:
            number, x = choice
            return 4 * sum(abs(x - other) < _STEP - 1 for other in taken) + 0.1 * number

        x = min(enumerate(end.candidates()), key=cost)[1]
        taken.append(x)
        return QPointF(x, end.box.bottom())

    def _find(self, mark_id: str) -> End | None:
        sheet = self._rows.sheet
        mark = sheet.marks.get(mark_id)
        if mark is None or not mark.spans:
            return None
        start = mark.spans[0].start
        if not sheet.is_laid_out(sheet.part_of(start)):
            return None
        row = self._rows.row(sheet.line_of(start))
        segment = next((one for one in row.line.segments if one.mark.id == mark_id), None)
        if segment is None:
            return None
        local = row.block.paragraph.offsets.to_utf16(start - row.block.start)
        edge, from_right = row.line.line.start_edge(local)
        stretch = _around(segment.pieces[0].stretches, edge)
        grown = segment.growth * _GROWTH
        height = row.below - row.letters + 2 * grown
        box = QRectF(stretch.left, row.letters - grown, stretch.right - stretch.left, height)
        return End(mark, row, box, from_right, self._label(row, mark_id))

    def _label(self, row: Row, mark_id: str) -> QRectF | None:
        top = self._rows.sheet.heights.top(row.place[0])
        for label in row.line.labels:
            if label.mark.id == mark_id:
                return label.box.translated(0, top)
        for folded in row.line.folds:
            if any(mark.id == mark_id for mark in folded.marks):
                return folded.box.translated(0, top)
        return None


def _around(stretches: tuple[Stretch, ...], x: float) -> Stretch:
    return min(stretches, key=lambda one: max(one.left - x, x - one.right, 0.0))


def _covers(box: QRectF, x: float) -> bool:
    return box.left() - 1.5 <= x <= box.right() + 1.5
