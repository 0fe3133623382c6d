"""Keys by their place on the keyboard, so that they work while an Arabic layout is active."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_ARABIC_101 = dict(
    zip("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ", "qwertyuiop[]asdfghjkl;'zxcvnm,./`", strict=True)
)
"""The Arabic (101) layout: what each letter is called on a Latin keyboard."""
_LATIN_TO_ARABIC = {latin: arabic for arabic, latin in _ARABIC_101.items()}
_SHIFTED = {"لأ": "G", "أ": "H", "إ": "Y", "لإ": "T", "لآ": "B", "آ": "N"}
_LATIN_TYPED = _LATIN_TO_ARABIC | {latin: arabic for arabic, latin in _SHIFTED.items()}
_LAM_ALEF = "لا"
"""What the key B writes on the Arabic layout; so do G and H after each other."""
_LAM_ALEFS = (_LAM_ALEF, "\ufefb")
"""The same as two letters (Windows) and as one (X11)."""
_DIGITS = {ord(digit): str(number) for number, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}


def key_name(event: QKeyEvent) -> str:
    """Name the plain key pressed as on a Latin keyboard: "a", "1", or "" for others."""
    text = event.text()
    if not text or not text.isprintable():
        code = event.key()
        return chr(code).lower() if Qt.Key.Key_0 <= code <= Qt.Key.Key_Z else ""
    letter = text.translate(_DIGITS).lower()
    return "b" if letter in _LAM_ALEFS else _ARABIC_101.get(letter, letter)


def latin_key(code: int) -> int:
    """Give the code of the same key on a Latin keyboard; other codes stay as they are."""
    letter = chr(code) if 0x600 <= code <= 0x6FF else ""
    name = _ARABIC_101.get(letter, letter.translate(_DIGITS))
    return ord(name.upper()) if name else code


def on_both_layouts(shortcut: str) -> list[QKeySequence]:
    """Give a shortcut and its twin on the Arabic layout ("Ctrl+Z" and "Ctrl+ئ")."""
    sequences = [QKeySequence(shortcut)]
    head, _, last = shortcut.rpartition("+")
    arabic = _LATIN_TO_ARABIC.get(last.lower()) if len(last) == 1 else None
    if arabic is not None:
        sequences.append(QKeySequence(f"{head}+{arabic}" if head else arabic))
    return sequences


def on_other_layout(text: str) -> list[str]:
    """Read a text as if the other of the Latin and the Arabic layout had been active.

    Gives two readings where an Arabic text has the two letters that one key writes.
    """
    latin = text.lower()
    for typed, key in _SHIFTED.items():
        latin = latin.replace(typed, key.lower())
    latin = latin.replace("\ufefb", "b")
    arabic = "".join(
        _LATIN_TYPED.get(one, _LATIN_TYPED.get(one.lower(), one)) for one in text
    ).replace("b", _LAM_ALEF)
    found = [arabic] if arabic != text else []
    for one in (latin, latin.replace(_LAM_ALEF, "b")):
        written = "".join(_ARABIC_101.get(letter, letter) for letter in one)
        if written != text.lower():
            found.append(written)
    return list(dict.fromkeys(found))


def tab_on(window: QWidget) -> bool:
    """Give the keyboard to what comes next in a window; says whether anything does.

    Qt takes a page that hands the keyboard on to its middle for a stop, and so never reaches what
    stands before that middle.
    """
    held = window.focusWidget() or window
    one = held.nextInFocusChain()
    while one is not None and one is not held:
        if _stops_at(one, window):
            one.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        one = one.nextInFocusChain()
    return False


def _stops_at(one: QWidget, window: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus
    return (
        one.focusPolicy() & tabs == tabs
        and one.focusProxy() is None  # pyright: ignore[reportUnnecessaryComparison] - Qt gives None
        and one.isEnabled()
        and one.isVisibleTo(window)
        and one.window() is window
    )
