"""A scrolled sheet with links between its marks: shown on demand, pointed at, and clicked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from annotator.model.document import Region
from annotator.ui.canvas.layout.hits import label_under
from annotator.ui.canvas.links.drawing import WebPainter
from annotator.ui.canvas.links.index import LinkIndex
from annotator.ui.canvas.links.link import Link, LinksShown
from annotator.ui.canvas.links.weaving import Weaver
from annotator.ui.canvas.links.web import Hit, Web
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.pointing import PointedSheet


class LinkedSheet(PointedSheet):
    """Draws links over the text; a click on one leads to its far end and chooses nothing."""

    link_clicked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._links_shown: LinksShown = "chosen"
        self._index: LinkIndex | None = None
        self._web = Web()
        self._hovered_link: str | None = None

    def set_links(self, links: Iterable[Link]) -> None:
        """Show these links and no others; ends that are no marks of the text are waited for."""
        self._links = tuple(links)
        self._forget_ends()

    def set_links_shown(self, shown: LinksShown) -> None:
        """Show the links of the chosen mark, all, or none."""
        self._links_shown = shown
        self._forget_ends()

    @property
    def links_shown(self) -> LinksShown:
        """Tell which links are shown."""
        return self._links_shown

    def set_text(
        self, text: str, regions: Sequence[Region] = (), *, keep_place: bool = False
    ) -> None:
        """Show a text; links wait for its marks."""
        self._forget_ends()
        super().set_text(text, regions, keep_place=keep_place)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._forget_ends()
        super().set_marks(marks)

    def update_marks(self, changed: Iterable[Mark], removed: Iterable[str] = ()) -> None:
        """Show some marks anew and leave out others."""
        changed, removed = list(changed), list(removed)
        index = self._index
        if index is not None and index.touches([*removed, *(mark.id for mark in changed)]):
            self._forget_ends()
        super().update_marks(changed, removed)

    def link_under(self, pos: QPoint | QPointF) -> str | None:
        """Name the link, or the sign of one at the edge, under a point of the viewport."""
        hit = self.link_hit(pos)
        return None if hit is None else hit.link

    def link_hit(self, pos: QPoint | QPointF) -> Hit | None:
        """Find the link under a point of the viewport, and the mark to which a click there leads.

        Words and labels come first where a link passes close to them.
        """
        if not (self._web.strands or self._web.signs):
            return None
        point = self._on_sheet(pos)
        card = self._sheet.card()
        if card is not None and card.holds(point):
            return None
        if not self._web.covers(point) and label_under(self._sheet, point) is not None:
            return None
        part, number = self._sheet.line_at(point.y())
        block = self._sheet.block(part)
        baseline = self._sheet.heights.top(part) + block.lines[number].baseline
        in_words = baseline - block.face.rise <= point.y() <= baseline + block.face.fall - 3
        return self._web.hit(point, in_words=in_words, near=self._chosen)

    def _forget_ends(self) -> None:
        self._index, self._web = None, Web()
        self._hovered_link = None
        self.viewport().update()

    def hover_link(self, link: str | None) -> None:
        """Show a link, that under the pointer, stronger than the others."""
        if link != self._hovered_link:
            self._hovered_link = link
            self.viewport().update()

    def follow_link(self, hit: Hit) -> None:
        """Bring the far end of a link into view and tell that it was clicked."""
        far = self._sheet.marks.get(hit.far)
        if far is not None and far.spans:
            self.ensure_visible(far.spans[0].start)
        self.link_clicked.emit(hit.link, hit.far)

    # Qt

    def _hover(self, pos: QPointF | None) -> None:
        super()._hover(None if pos is None or self.link_hit(pos) is not None else pos)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget what is under the pointer when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self.hover_link(None)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible lines, and the links between them."""
        super().paintEvent(event)
        if not self._links or self._links_shown == "none":
            self._web = Web()
            return
        if self._index is None:
            self._index = LinkIndex(self._links, self._sheet.marks)
        origin = self._origin()
        view = QRectF(self.viewport().rect()).translated(-origin)
        weaver = Weaver(self._sheet, view, self._chosen)
        self._web = weaver.weave(self._index, self._links_shown)
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        card = self._sheet.card()
        if card is not None:
            covered = card.box.translated(origin).toAlignedRect()
            painter.setClipRegion(event.region().subtracted(QRegion(covered)))
        painter.translate(origin)
        drawing = WebPainter(painter, self._theme, self._sheet.setting, rtl=self._sheet.rtl)
        quiet = self._links_shown == "all"
        drawing.paint(self._web, self._chosen, self._hovered_link, quiet=quiet)
        painter.end()
