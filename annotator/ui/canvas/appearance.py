"""How a reader wants the article set and its marks shown; kept between sittings as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Literal, get_args

from annotator.ui.fonts import PLEX
from annotator.ui.theme import LARGEST_READING_SIZE, READING_SIZE, SMALLEST_READING_SIZE

LabelStyle = Literal["full", "short", "none"]
"""Labels as the scheme says them, as codes, or no lanes for labels at all."""
MarkMode = Literal["boxes", "stripes"]
"""Boxes behind the words, or words left alone and stripes in the margin beside them."""

SPACING = (0.9, 1.6)
"""Least and greatest factor on the distance of lines."""
MEASURE = (40, 140)
"""Least and greatest cap on the length of lines, in characters."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """The wishes of one reader; what lies outside its limits is brought to the nearest of them.

    `pixels` is the height of the reading face, `spacing` a factor on the distance of lines,
    `measure` the longest line in characters of running text with its spaces.
    """

    family: str = PLEX
    pixels: int = READING_SIZE
    spacing: float = 1.0
    measure: int = 90
    labels: LabelStyle = "full"
    mode: MarkMode = "boxes"
    invisibles: bool = False

    def __post_init__(self) -> None:
        pixels = max(SMALLEST_READING_SIZE, min(self.pixels, LARGEST_READING_SIZE))
        object.__setattr__(self, "pixels", pixels)
        object.__setattr__(self, "spacing", max(SPACING[0], min(self.spacing, SPACING[1])))
        object.__setattr__(self, "measure", max(MEASURE[0], min(self.measure, MEASURE[1])))

    @property
    def has_lanes(self) -> bool:
        """Say whether labels stand above the lines."""
        return self.mode == "boxes" and self.labels != "none"

    def to_json(self) -> str:
        """Write the wishes down."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, written: str) -> Appearance:
        """Read wishes back; whatever is missing or makes no sense is as usual."""
        try:
            found: object = json.loads(written)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            return cls()
        usual = cls()
        kept = {
            field.name: found[field.name]
            for field in fields(cls)
            if _makes_sense(field.name, found.get(field.name), getattr(usual, field.name))
        }
        return cls(**kept)


def _makes_sense(name: str, value: object, usual: object) -> bool:
    if name == "labels":
        return value in get_args(LabelStyle)
    if name == "mode":
        return value in get_args(MarkMode)
    if name == "spacing":
        return type(value) in (int, float)
    return type(value) is type(usual)
