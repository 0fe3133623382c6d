"""The reading fonts: those that come with Hashiya, and those of the system that know Arabic."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont, QTextLayout

from annotator import paths
from annotator.errors import AnnotatorError

PLEX = "IBM Plex Sans Arabic"
AMIRI = "Amiri"
SHIPPED = (PLEX, AMIRI)

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ،؟"
_LAM_ALEF = ("لا", "لأ", "لإ", "لآ", "بلا")
"""The ligature before each alef, and at the end of a word: fonts divide some and not others."""
_MEASURED = 64
"""Pixels at which a font is asked about its ligature."""
_LEAST_PART = 0.1
"""Share of the ligature that the caret must leave to each of its letters."""
_RUNNING_TEXT = (
    "وقال رئيس الوزراء في مؤتمر صحفي إن المحادثات مع الوفد استمرت ثلاثة أيام، وإن الطرفين اتفقا "
    "على لقاء آخر قبل نهاية العام 2024 في بغداد."
)


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


def reading_families() -> list[str]:
    """List the families in which an Arabic article can be set, those of Hashiya first."""
    known = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    others = [
        family
        for family in known
        if not QFontDatabase.isPrivateFamily(family)
        and not family.startswith(SHIPPED)
        and _has_letters(family)
    ]
    return [*SHIPPED, *sorted(others, key=str.casefold)]


@lru_cache(maxsize=256)
def caret_enters_lam_alef(family: str) -> bool:
    """Say whether a font tells where in its ligature the lam ends and the alef begins."""
    return all(_divides(*_edges(word, family)) for word in _LAM_ALEF)


def caret_warning(family: str) -> str:
    """Warn, in the language of the window, where a caret cannot stand inside lam-alef; or ""."""
    if caret_enters_lam_alef(family):
        return ""
    return QCoreApplication.translate(
        "Fonts",
        "This font does not say where lam ends and alef begins in «لا»: "
        "Hashiya divides it in the middle.",
    )


def mean_advance(font: QFont) -> float:
    """Measure how wide a character of running Arabic text is on average, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(_RUNNING_TEXT) / len(_RUNNING_TEXT)


def _edges(word: str, family: str) -> list[float]:
    """Measure where a caret stands before, inside and after the ligature that ends a word."""
    layout = QTextLayout(word, face(_MEASURED, family))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_MEASURED * 10)
    layout.endLayout()
    # PySide declares an object, and gives the x with the offset that it belongs to.
    offsets = range(len(word) - 2, len(word) + 1)
    return [cast("tuple[float, int]", line.cursorToX(offset))[0] for offset in offsets]


def _divides(before: float, between: float, after: float) -> bool:
    least = _LEAST_PART * abs(before - after)
    return least > 0 and min(abs(before - between), abs(between - after)) > least


def _has_letters(family: str) -> bool:
    # A family may claim the script and hold a few of its letters only.
    raw = QRawFont.fromFont(face(_MEASURED, family), QFontDatabase.WritingSystem.Arabic)
    return all(raw.supportsCharacter(ord(letter)) for letter in _LETTERS)
