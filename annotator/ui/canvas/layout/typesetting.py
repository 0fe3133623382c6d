"""The measures of the page, all taken from the reading face and its size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.model.document import RegionKind
from annotator.text.letters import MARKS
from annotator.ui import fonts
from annotator.ui.theme import TITLE_SCALE

Role = Literal["title", "body", "small", "aside"]
ROLES: dict[RegionKind, Role] = {
    "title": "title",
    "dateline": "small",
    "byline": "small",
    "body": "body",
    "link": "aside",
    "caption": "aside",
    "boilerplate": "aside",
}
"""The part that each kind of region plays on the page."""

MEASURE = 36
"""Width of the column, in sizes of the face: 720 px at 20 px, 62 to 72 characters a line."""
LINE_HEIGHT = 1.9
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


@dataclass(frozen=True, slots=True)
class Face:
    """How lines of one role are set: heights in pixels, counted from the base line."""

    font: QFont
    rise: float
    fall: float
    pitch: float


class Typesetting:
    """Everything that follows from a family, a size and the room there is."""

    def __init__(self, family: str, pixels: int, room: float | None = None) -> None:
        self.family, self.pixels = family, pixels
        self.measure = float(min(MEASURE * pixels, room or MEASURE * pixels))
        label_pixels = max(_SMALLEST_LABEL, min(round(pixels * _LABEL_SHARE), _LARGEST_LABEL))
        self.label_font = fonts.face(label_pixels, weight=QFont.Weight.Medium)
        self.label_metrics = QFontMetricsF(self.label_font)
        self.chip_padding = float(round(label_pixels * 0.4))
        self.lane = float(round(label_pixels * 1.1))
        self.faces: dict[Role, Face] = {
            "title": self._face(round(pixels * TITLE_SCALE), QFont.Weight.DemiBold),
            "body": self._face(pixels),
            "small": self._face(round(pixels * _SMALL_SCALE)),
            "aside": self._face(pixels),
        }
        self.gap = round(PARAGRAPH_GAP * self.faces["body"].pitch - self.lane)

    def _face(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
        font = fonts.face(pixels, self.family, weight)
        metrics = QFontMetricsF(font)
        rise = -metrics.tightBoundingRect(_TALL).top() + 0.5
        # One lane of labels always fits, so that the first mark of a line moves nothing.
        deep = metrics.tightBoundingRect(_DEEP).bottom()
        pitch = round(max(LINE_HEIGHT * pixels, rise + deep * _LEAST_TAIL + self.lane))
        return Face(font, rise, min(deep, pitch - self.lane - rise), pitch)

    def face(self, role: Role, text: str) -> Face:
        """Give the face for a paragraph; where it is written with vowels, lines stand apart."""
        face = self.faces[role]
        marks = sum(map(text.count, MARKS))
        if marks <= _VOWELLED * len(text):
            return face
        room = round(_ROOM_FOR_VOWELS * face.font.pixelSize())
        return replace(face, rise=face.rise + room, pitch=face.pitch + room)

    def caption_width(self, caption: str) -> float:
        """Measure a label."""
        return self.label_metrics.horizontalAdvance(caption)

    def elided(self, caption: str, width: float) -> str:
        """Shorten a label to a width."""
        return self.label_metrics.elidedText(caption, Qt.TextElideMode.ElideRight, width)
