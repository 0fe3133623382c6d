"""The measures of the page, all taken from the reading face and its size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.model.document import RegionKind
from annotator.text.letters import MARKS
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import TITLE_SCALE

Role = Literal["title", "body", "small", "aside"]
ROLES: dict[RegionKind, Role] = {
    "title": "title",
    "dateline": "small",
    "byline": "small",
    "date": "small",
    "body": "body",
    "link": "aside",
    "caption": "aside",
    "boilerplate": "aside",
}
"""The part that each kind of region plays on the page."""

LINE_HEIGHT = 1.9
TIGHT_LINE_HEIGHT = 1.65
"""Distance of lines, in sizes of the face: with a lane for labels, and without."""
PARAGRAPH_GAP = 0.8
BLANK = 0.35
"""Height of an empty paragraph, in lines."""
_VOWELLED = 0.08
"""Share of vowel marks from which a text counts as vowelled; a tanween here and there does not."""
_ROOM_FOR_VOWELS = 0.22
_SMALL_SCALE = 0.85
_TALL = "لكطا"
_DEEP = "جعحقي"
_LEAST_TAIL = 0.8
"""Share of the longest tails that a box must cover."""
_LABEL_SHARE = 0.55
_SMALLEST_LABEL = 10
_LARGEST_LABEL = 16
MOST_LANES = 4
"""Lanes of labels above a line; what finds no place there is folded away under a chip."""
STRIPE_LANES = 10
"""Stripes that stand beside a line in the margin."""
_STRIPES_FROM = 22.0
"""Pixels between the text and the first stripe, beyond the strips of what is not article."""
_STRIPE_WIDTH = 3.0
_STRIPE_PITCH = 7.0
UNDERLINE = 3.2
"""Pixels from one line under the words to the next."""
_UNDER_UNDERLINES = 2.6
RING_AIR = 2.0
_RING = 0.6
"""Diameter of the ring of gold, in sizes of the label."""


def label_face(pixels: int) -> QFont:
    """Give the font of labels, which belong to the interface and not to the text."""
    return fonts.face(pixels, weight=QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class Face:
    """How lines of one role are set: heights in pixels, counted from the base line."""

    font: QFont
    rise: float
    fall: float
    pitch: float


class Typesetting:
    """Everything that follows from the wishes of a reader and the room there is for the column.

    `measure` is the width of the column and `margin` that of the stripes beside it; `lane` is the
    height of a lane for labels, 0 where none stand above the lines.
    """

    def __init__(self, appearance: Appearance, room: float | None = None) -> None:
        self.appearance = appearance
        self.pixels = pixels = appearance.pixels
        label_pixels = max(_SMALLEST_LABEL, min(round(pixels * _LABEL_SHARE), _LARGEST_LABEL))
        self.label_font = label_face(label_pixels)
        self.label_metrics = QFontMetricsF(self.label_font)
        self.chip_padding = float(round(label_pixels * 0.4))
        self.row = float(round(label_pixels * 1.1))
        self.ring = float(round(label_pixels * _RING))
        self.chip = self.label_metrics.horizontalAdvance("+99") + 2 * self.chip_padding
        self.lane = self.row if appearance.has_lanes else 0.0
        self.faces: dict[Role, Face] = {
            "title": self._face(round(pixels * TITLE_SCALE), QFont.Weight.DemiBold),
            "body": self._face(pixels),
            "small": self._face(round(pixels * _SMALL_SCALE)),
            "aside": self._face(pixels),
        }
        cap = round(appearance.measure * fonts.mean_advance(self.faces["body"].font))
        self.measure = float(cap if room is None else min(cap, room - self.margin))
        self.gap = round(PARAGRAPH_GAP * self.faces["body"].pitch - self.lane)
        self._widths: dict[str, float] = {}

    @property
    def stripes(self) -> bool:
        """Say whether marks are stripes in the margin instead of boxes."""
        return self.appearance.mode == "stripes"

    @property
    def stripe_width(self) -> float:
        """Give the width of a stripe."""
        return _STRIPE_WIDTH

    @property
    def margin(self) -> float:
        """Tell how much room the stripes need beside the column, 0 where there are none."""
        if not self.stripes:
            return 0.0
        return _STRIPES_FROM + STRIPE_LANES * _STRIPE_PITCH + self.chip

    def column_left(self, width: float, *, rtl: bool) -> float:
        """Tell where the column begins when it stands, with its stripes, amid some width."""
        left = (width - self.measure - self.margin) / 2
        return round(left if rtl else left + self.margin)

    def stripe_x(self, lane: int, *, rtl: bool) -> float:
        """Tell the left edge of a stripe; stripes stand at the side where lines begin."""
        away = _STRIPES_FROM + lane * _STRIPE_PITCH
        return self.measure + away if rtl else -away - _STRIPE_WIDTH

    def _face(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
        font = fonts.face(pixels, self.appearance.family, weight)
        metrics = QFontMetricsF(font)
        rise = -metrics.tightBoundingRect(_TALL).top() + 0.5
        # One lane of labels always fits, so that the first mark of a line moves nothing.
        deep = metrics.tightBoundingRect(_DEEP).bottom()
        high = LINE_HEIGHT if self.lane else TIGHT_LINE_HEIGHT
        least = rise + deep * _LEAST_TAIL + self.lane
        pitch = round(max(high * self.appearance.spacing * pixels, least))
        return Face(font, rise, min(deep, pitch - self.lane - rise), pitch)

    def face(self, role: Role, text: str) -> Face:
        """Give the face for a paragraph; where it is written with vowels, lines stand apart."""
        face = self.faces[role]
        marks = sum(map(text.count, MARKS))
        if marks <= _VOWELLED * len(text):
            return face
        room = round(_ROOM_FOR_VOWELS * face.font.pixelSize())
        return replace(face, rise=face.rise + room, pitch=face.pitch + room)

    def room_for_underlines(self, face: Face, count: int) -> float:
        """Tell by how much a line with lines under its words is higher than one without."""
        if self.stripes:
            return 0.0
        slack = face.pitch - self.lane - face.rise - face.fall
        needed = count * UNDERLINE + _UNDER_UNDERLINES if count else 0.0
        return float(max(0, round(needed - slack / 2)))

    def caption(self, mark: Mark) -> str:
        """Give what a label says of its mark."""
        if self.appearance.labels == "short" and mark.short:
            return f"{mark.symbol} {mark.short}".strip()
        return mark.caption

    def label_width(self, mark: Mark, caption: str) -> float:
        """Measure a label with what belongs to it: the chip of an event, the signs behind it."""
        padding = 2 * self.chip_padding if mark.style == "trigger" else 0.0
        signs = len(mark.badges) + mark.gold
        return self.caption_width(caption) + padding + signs * (self.ring + RING_AIR)

    def caption_width(self, caption: str) -> float:
        """Measure a label."""
        width = self._widths.get(caption)
        if width is None:
            width = self._widths[caption] = self.label_metrics.horizontalAdvance(caption)
        return width

    def elided(self, caption: str, width: float) -> str:
        """Shorten a label to a width."""
        return self.label_metrics.elidedText(caption, Qt.TextElideMode.ElideRight, width)
