"""The fonts that come with Hashiya, so that Arabic looks the same on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from annotator import paths
from annotator.errors import AnnotatorError

PLEX = "IBM Plex Sans Arabic"
AMIRI = "Amiri"


def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts with Qt and list their families; needs a QGuiApplication."""
    families: dict[str, None] = {}
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    if PLEX not in families:
        raise AnnotatorError("The font {font} is missing: install Hashiya again.", font=PLEX)
    return tuple(families)


def face(pixels: int, family: str = PLEX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give a font by its height in pixels."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
