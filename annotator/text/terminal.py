"""Arabic in terminals: shaped and put into visual order where the terminal does not do it.

Only for text terminals. Qt, PDF and SVG shape by themselves, and doing it twice breaks the text.
"""
# Neither package ships type information; what is taken from them here is typed here.
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Literal

import regex
from arabic_reshaper import ArabicReshaper

# The other get_display, of the package itself, does not mirror brackets: (AWP) becomes )AWP(.
from bidi.algorithm import get_display

from annotator.text.direction import base_direction
from annotator.text.letters import BIDI_CONTROLS, MARKS

Direction = Literal["L", "R"]

_RIGHT_TO_LEFT = regex.compile(r"[\p{bc=R}\p{bc=AL}]")
_MARK_OF: dict[Direction, str] = {"L": "\u200e", "R": "\u200f"}
_CLOSER_OF = {"(": ")", "[": "]", "{": "}"}
_NO_CONTROLS = dict.fromkeys(map(ord, BIDI_CONTROLS))
_NESTING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# By default it deletes vowel marks, and turns الله into one sign that many fonts do not have.
_RESHAPER = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": False})
_MARKS_BEFORE_LETTER = regex.compile(rf"([{MARKS}]+)(\w)")
_FIRST_VTE = 5800  # VTE 0.58 (2019) brought the bidirectional algorithm


def for_terminal(line: str) -> str:
    """Give one line in joined forms and visual order, left to right, for a plain terminal."""
    if _RIGHT_TO_LEFT.search(line) is None:
        return line
    base: Direction = "R" if base_direction(line) == "rtl" else "L"
    shaped = _hold_brackets(_RESHAPER.reshape(_bearable(line)), base)
    visual = str(get_display(shaped, base_dir=base)).translate(_NO_CONTROLS)
    return _MARKS_BEFORE_LETTER.sub(_put_marks_after, visual)


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


def _bearable(line: str) -> str:
    # get_display stops with an assertion at isolates and at characters newer than Python's tables;
    # overrides serve only to disguise a line.
    return "".join(
        character if unicodedata.bidirectional(character) else "\ufffd"
        for character in line
        if character not in _NESTING
    )


def _hold_brackets(line: str, base: Direction) -> str:
    """Keep both brackets of a pair on one level by marks around them.

    Rule N0 of the algorithm, which get_display leaves out: CNN (Atlanta) in an Arabic line.
    """
    strong = list(_strong_directions(line, base))
    pieces = list(line)
    for pair in sorted(_bracket_pairs(line)):
        direction = _pair_direction(strong, pair, base)
        if direction is None:
            continue
        for at in pair:
            strong[at] = direction
            pieces[at] = f"{_MARK_OF[direction]}{line[at]}{_MARK_OF[direction]}"
    return "".join(pieces)


def _pair_direction(
    strong: list[Direction | None], pair: tuple[int, int], base: Direction
) -> Direction | None:
    opened, closed = pair
    inside = {one for one in strong[opened + 1 : closed] if one is not None}
    if not inside or base in inside:
        return base if inside else None
    # The other direction holds only when it stands before the pair as well as in it.
    for one in reversed(strong[:opened]):
        if one is not None:
            return one
    return base


def _strong_directions(line: str, base: Direction) -> Iterator[Direction | None]:
    """Give each character its direction, None for neutral ones; numbers follow a Latin word."""
    letter = base
    for character in line:
        match unicodedata.bidirectional(character):
            case "L":
                letter = "L"
                yield "L"
            case "R" | "AL":
                letter = "R"
                yield "R"
            case "EN":
                yield letter
            case "AN":
                yield "R"
            case _:
                yield None


def _bracket_pairs(line: str) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for at, character in enumerate(line):
        if character in _CLOSER_OF:
            waiting.append((_CLOSER_OF[character], at))
        elif waiting and character == waiting[-1][0]:
            yield waiting.pop()[1], at


def _put_marks_after(match: regex.Match[str]) -> str:
    # Rule L3, which get_display leaves out: a terminal puts a mark on the letter printed before.
    marks, letter = match.groups()
    return f"{letter}{marks[::-1]}"
