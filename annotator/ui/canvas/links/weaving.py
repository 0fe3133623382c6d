"""Weaves the web of links for one view: chooses the links in view and finds each its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.links.captions import Captions, Placed
from annotator.ui.canvas.links.edges import EDGE, HEIGHT, INSET, Leaving, Sign, isolated, signs_at
from annotator.ui.canvas.links.ends import End, Fastenings
from annotator.ui.canvas.links.index import LinkIndex
from annotator.ui.canvas.links.link import Link, LinksShown
from annotator.ui.canvas.links.routes import Route, Router
from annotator.ui.canvas.links.rows import Rows
from annotator.ui.canvas.links.web import Band, Strand, Web

_ROOM_BESIDE = 24.0
"""Pixels beside the column that the signs of an edge may use."""
_FORK, _FORK_STEP, _FORKS = 4.5, 2.5, 4
"""Distance from the signs at which links turn to them, and how many do so side by side."""

_CAPTION_AIR = 6.0
"""Pixels that a caption is wider than its words."""
_SHORTENED = 0.7
"""How much of the width of its words a caption keeps where the whole of it has no room."""

Whole = tuple[Link, End, End]
"""A link with both ends in view: source and target."""
Parted = tuple[Link, End, Leaving]
"""A link with one end in view, that end, and where it leaves."""


class Weaver:
    """Weaves the web for one view of a sheet; only links with an end in view cost anything."""

    def __init__(self, sheet: Sheet, view: QRectF, chosen: str | None) -> None:
        self._sheet, self._view, self._chosen = sheet, view, chosen
        self._rows = Rows(sheet)
        self._fastenings = Fastenings(self._rows)
        stripes = sheet.setting.stripes
        side = (-1 if sheet.rtl else 1) if stripes else None
        self._router = Router(self._rows, self._fastenings, free_side=side)
        self._said: set[tuple[str, str]] = set()
        self._captions = self._between_signs(())

    def weave(self, index: LinkIndex, shown: LinksShown) -> Web:
        """Draw up the links of the chosen mark, or all, as far as an end is in view."""
        if shown == "none" or not index:
            return Web()
        whole, parted = self._sorted_by_ends(self._links(index, shown))
        self._captions = self._between_signs(parted)
        strands = self._between(whole, shown)
        signs: list[Sign] = []
        bands: list[Band] = []
        for up in (True, False):
            leaving = [one for one in parted if one[2].up == up]
            if leaving:
                found = self._signs(leaving, up=up)
                strands += self._to_signs(leaving, found, up=up)
                signs += found
                bands.append(self._band(up=up))
        return Web(strands, signs, bands)

    def _between_signs(self, parted: Sequence[Parted]) -> Captions:
        """Make room for captions in all of the view but the edges where signs will stand."""
        up, down = (any(one[2].up == side for one in parted) for side in (True, False))
        view, setting = self._view, self._sheet.setting
        within = view.top() + EDGE * up, view.bottom() - EDGE * down
        return Captions(setting.measure, setting.row, within)

    def _links(self, index: LinkIndex, shown: LinksShown) -> list[Link]:
        own = index.of_mark(self._chosen)
        if shown != "all" and self._chosen is not None and self._chosen not in self._sheet.marks:
            # A relation, an entity or a hopper stands nowhere in the text: the links are its own.
            return index.every()
        if shown != "all":
            return own
        known = {link.id for link in own}
        return [*own, *(one for one in index.between(*self._range()) if one.id not in known)]

    def _sorted_by_ends(self, links: list[Link]) -> tuple[list[Whole], list[Parted]]:
        """Tell links with both ends in view from those with one, and leave out the others."""
        whole: list[Whole] = []
        parted: list[Parted] = []
        for link in links:
            source, target = self._seen(link.source), self._seen(link.target)
            if source is not None and target is not None:
                whole.append((link, source, target))
            elif source is not None:
                parted.append((link, source, self._leaving(link, link.target, source)))
            elif target is not None:
                parted.append((link, target, self._leaving(link, link.source, target)))
        return whole, parted

    def _range(self) -> tuple[int, int]:
        """Give the stretch of text whose lines are in view."""
        sheet = self._sheet
        first = sheet.caret_line(sheet.line_at(self._view.top()))
        last = sheet.caret_line(sheet.line_at(self._view.bottom() - 1))
        return first.start, last.end + 1

    def _seen(self, mark: str) -> End | None:
        """Find an end that is in view."""
        sheet = self._sheet
        found = sheet.marks.get(mark)
        if found is None or not found.spans:
            return None
        top = sheet.heights.top(sheet.part_of(found.spans[0].start))
        if top > self._view.bottom():
            return None
        end = self._fastenings.end(mark)
        if end is None:
            return None
        above, below = self._view.top() + EDGE, self._view.bottom() - EDGE
        # Above the title there is nothing to which a sign could lead.
        is_seen = end.row.letters >= above or self._view.top() <= 0
        return end if is_seen and end.row.below <= below else None

    def _leaving(self, link: Link, far: str, end: End) -> Leaving:
        mark = self._sheet.marks[far]
        return Leaving(link, mark, up=mark.spans[0].start < end.mark.spans[0].start)

    def _between(self, whole: list[Whole], shown: LinksShown) -> list[Strand]:
        def length(one: Whole) -> tuple[object, ...]:
            link, source, target = one
            rows = abs(source.row.above - target.row.above)
            return rows, abs(source.box.x() - target.box.x()), link.id

        return [
            self._strand((link, source, target), self._router.between(source, target), shown)
            for link, source, target in sorted(whole, key=length)
        ]

    def _strand(self, one: Whole, route: Route, shown: LinksShown) -> Strand:
        link, points = one[0], tuple(route.points)
        if not link.label:
            return Strand(link, points)
        # One of several links from the chosen mark that say the same is enough to cover others.
        said = {(link.label, mark) for mark in (link.source, link.target)}
        own = shown == "chosen" or self._chosen in (link.source, link.target)
        forced = own and not said & self._said
        placed = self._captions.place(route, self._width_of(link.label))
        caption = link.label
        if placed is None and forced:
            caption, placed = self._forced(one, route)
        if placed is None:
            spare = self._captions.spare(route, self._width_of(link.label))
            return Strand(link, points, link.label, spare_box=spare)
        self._said |= said
        return Strand(link, points, caption, *placed)

    def _forced(self, one: Whole, route: Route) -> tuple[str, Placed | None]:
        """Name a link of the chosen mark in the place of labels, at the other end if possible."""
        link, setting = one[0], self._sheet.setting
        first = [end.label_alone for end in one[1:] if end.mark.id != self._chosen]
        # The list and the inspector name the others; the chosen mark is looked at here.
        own = self._fastenings.end(self._chosen) if self._chosen is not None else None
        never = [own.label] if own is not None and own.label is not None else []
        labels = [label for label in first if label is not None]
        short = setting.elided(link.label, _SHORTENED * setting.caption_width(link.label))
        for caption in (link.label, short):
            width = self._width_of(caption)
            placed = self._captions.force(route, width, first=labels, never=never)
            if placed is not None:
                return caption, placed
        return link.label, None

    def _width_of(self, caption: str) -> float:
        return self._sheet.setting.caption_width(isolated(caption)) + _CAPTION_AIR

    def _signs(self, parted: list[Parted], *, up: bool) -> list[Sign]:
        sheet, leaving = self._sheet, [one for *_, one in parted]
        return signs_at(leaving, sheet.text, sheet.setting, self._room(up=up), rtl=sheet.rtl)

    def _to_signs(self, parted: list[Parted], signs: list[Sign], *, up: bool) -> list[Strand]:
        sign_of = {link.id: sign for sign in signs for link in sign.links}
        nearest = sorted(parted, key=lambda one: (one[1].row.above, one[0].id), reverse=not up)
        found: list[Strand] = []
        for number, (link, end, one) in enumerate(nearest):
            points = self._to_sign(end, sign_of[link.id], number % _FORKS).points
            in_order = points if one.far.id == link.target else points[::-1]
            found.append(Strand(link, tuple(in_order), away=one.far.id))
        return found

    def _to_sign(self, end: End, sign: Sign, fork: int) -> Route:
        box, off = sign.box, _FORK + fork * _FORK_STEP
        y = round(box.bottom() + off if sign.up else box.top() - off) + 0.5
        route = self._router.out_of_view(end, y)
        # From a line close to the edge it goes to its sign without turning back.
        y = min(y, route.runs[-1].y) if sign.up else max(y, route.runs[-1].y)
        route.points[-1].setY(y)
        inner = box.width() / 2 - 8
        x = max(box.center().x() - inner, min(route.points[-1].x(), box.center().x() + inner))
        edge = box.bottom() if sign.up else box.top()
        route.points += [QPointF(x, y), QPointF(x, edge)]
        return route

    def _band(self, *, up: bool) -> Band:
        room, forks = self._room(up=up), _FORK + _FORKS * _FORK_STEP
        return Band(room.adjusted(0, -INSET if up else -forks, 0, forks if up else INSET), up)

    def _room(self, *, up: bool) -> QRectF:
        view, measure = self._view, self._sheet.setting.measure
        top = view.top() + INSET if up else view.bottom() - INSET - HEIGHT
        left = max(view.left() + INSET, -_ROOM_BESIDE)
        right = min(view.right() - INSET, measure + _ROOM_BESIDE)
        return QRectF(left, top, right - left, HEIGHT)
