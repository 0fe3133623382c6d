"""Mojibake: a text that was read by a wrong encoding and stored so, once or several times over.

اللغة becomes ط§ظ„ظ„ط؛ط© when UTF-8 is read as Windows-1256, Ø§Ù„Ù„ØºØ© as Windows-1252, and ÇááÛÉ
when Windows-1256 is read as Windows-1252. Nothing is lost then: the way back is exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.text.candidates import by_likeness
from annotator.text.rescue.likeness import likeness

_READ_AS = ("cp1256", "cp1252", "latin-1", "mac_roman")
_LIKE_ARABIC = -5.2
_BETTER = 1.5
"""How much more Arabic (mean cost of a character) a text must read to be called repaired."""
_MOST_TIMES = 3
_LEAST = 4
"""Characters beyond ASCII that a line needs before anything is said of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text went wrong: its encoding was `was`, and it was read as `read_as`."""

    was: str
    read_as: str


@dataclass(frozen=True, slots=True)
class _Way:
    likeness: float
    text: str
    readings: tuple[Reading, ...]


def _continuations(encoding: str) -> str:
    read = "".join(_table(encoding)[byte] for byte in range(0x80, 0xC0))
    return re.escape(read)


@cache
def _table(encoding: str) -> str:
    """Give the 256 characters of an encoding; what it leaves undefined is read as a control."""
    return "".join(
        bytes([byte]).decode(encoding, "replace").replace("\ufffd", chr(byte))
        for byte in range(256)
    )


@cache
def _bytes_of(encoding: str) -> dict[int, int]:
    return {ord(character): byte for byte, character in enumerate(_table(encoding))}


_TELLTALES = re.compile(
    f"[طظعغ][{_continuations('cp1256')}]"
    f"|[ØÙÚÛÃÂ][\x80-\xbf{_continuations('cp1252')}]"
    f"|[ÿŸ⁄€√¬][{_continuations('mac_roman')}]"
    "|[À-ÿ]{3}"
)


def undo_mojibake(text: str) -> tuple[str, tuple[Reading, ...]]:
    """Give the text as it was, and the wrong readings undone, the last made first.

    A text in which nothing is wrong comes back as it is; single lines may have gone wrong alone.
    """
    if not _is_suspect(text):
        return text, ()
    whole = _better(text)
    if whole is not None:
        return whole.text, whole.readings
    lines, readings = text.split("\n"), dict[Reading, None]()
    for place, line in enumerate(lines):
        found = _better(line) if _is_garbled(line) else None
        if found is not None:
            lines[place] = found.text
            readings |= dict.fromkeys(found.readings)
    return "\n".join(lines), tuple(readings)


def _is_suspect(text: str) -> bool:
    """Say whether pairs of characters that betray a wrong reading are many, in any line."""
    first = _TELLTALES.search(text)
    return first is not None and any(
        _is_garbled(line) for line in text[first.start() :].split("\n")
    )


def _is_garbled(line: str) -> bool:
    high = sum(one > "\x7f" for one in line)
    return high >= _LEAST and sum(map(len, _TELLTALES.findall(line))) > 0.5 * high


def _better(text: str) -> _Way | None:
    """Find the way back that reads most like Arabic, if one is clearly better than the text."""
    best = max(_ways_back(text, _MOST_TIMES), key=lambda one: one.likeness, default=None)
    return best if best is not None and best.likeness > likeness(text) + _BETTER else None


def _ways_back(text: str, times: int) -> Iterator[_Way]:
    """Give the ways to a text that reads as Arabic, also those that go through another one."""
    for one, reading in _undone(text):
        like = likeness(one)
        if like > _LIKE_ARABIC:
            yield _Way(like, one, (reading,))
        elif times > 1 and _is_suspect(one):
            for way in _ways_back(one, times - 1):
                yield _Way(way.likeness, way.text, (reading, *way.readings))


def _undone(text: str) -> Iterator[tuple[str, Reading]]:
    for read_as in _READ_AS:
        data = _encoded(text, read_as)
        if data is None:
            continue
        try:
            yield data.decode("utf-8"), Reading("utf-8", read_as)
        except UnicodeDecodeError:
            found = by_likeness(data, 0) if read_as != "cp1256" else ()
            if found and found[0].sure and found[0].encoding != "cp1252":
                yield data.decode(found[0].encoding), Reading(found[0].encoding, read_as)


def _encoded(text: str, encoding: str) -> bytes | None:
    codes = _bytes_of(encoding)
    try:
        return bytes([codes[ord(one)] for one in text])
    except KeyError:
        return None
