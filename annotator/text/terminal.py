"""Arabic in terminals: shaped and put into visual order where the terminal does not do it.

Only for text terminals. Qt, PDF and SVG shape by themselves, and doing it twice breaks the text.
"""
# Neither package ships type information; what is taken from them here is typed here.
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

from collections.abc import Mapping

import regex
from arabic_reshaper import ArabicReshaper

# The other get_display, of the package itself, does not mirror brackets: (AWP) becomes )AWP(.
from bidi.algorithm import get_display

from annotator.text.direction import base_direction
from annotator.text.letters import MARKS

_RIGHT_TO_LEFT = regex.compile(r"[\p{bc=R}\p{bc=AL}]")
# By default it deletes vowel marks, and turns الله into one sign that many fonts do not have.
_RESHAPER = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": False})
_MARKS_BEFORE_LETTER = regex.compile(rf"([{MARKS}]+)(\w)")
_FIRST_VTE = 5800  # VTE 0.58 (2019) brought the bidirectional algorithm


def for_terminal(line: str) -> str:
    """Give one line in joined forms and visual order, left to right, for a plain terminal."""
    if _RIGHT_TO_LEFT.search(line) is None:
        return line
    base = "R" if base_direction(line) == "rtl" else "L"
    visual = str(get_display(_RESHAPER.reshape(line), base_dir=base))
    return _MARKS_BEFORE_LETTER.sub(_put_marks_after, visual)


def _put_marks_after(match: regex.Match[str]) -> str:
    # Rule L3, which get_display leaves out: a terminal puts a mark on the letter printed before.
    marks, letter = match.groups()
    return f"{letter}{marks[::-1]}"


def terminal_reorders(environ: Mapping[str, str]) -> bool:
    """Say whether the terminal shapes and reorders by itself, from what it tells of itself.

    GNOME Terminal and its kin (VTE 0.58 or later), Konsole, mlterm and Apple's Terminal do.
    iTerm2 can, but does not unless it is switched on, so it counts as one that does not.
    """
    version = environ.get("VTE_VERSION", "")
    if version.isdecimal() and int(version) >= _FIRST_VTE:
        return True
    program = environ.get("TERM_PROGRAM", "")
    names = (program, environ.get("TERM", ""))
    return (
        "KONSOLE_VERSION" in environ
        or program == "Apple_Terminal"
        or any(name.startswith("mlterm") for name in names)
    )
