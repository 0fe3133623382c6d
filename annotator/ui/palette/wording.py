"""The Arabic names of actions while the window speaks English, so that both are found."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from annotator import paths


@cache
def _translator() -> QTranslator:
    """Load the Arabic translation without putting it to use in the window."""
    found = QTranslator()
    found.load("hashiya_ar", str(paths.resources() / "translations"))
    return found


@cache
def in_both(context: str, text: str) -> tuple[str, str]:
    """Give a text of the window in English and in Arabic."""
    return text, _translator().translate(context, text) or text
