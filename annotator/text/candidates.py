"""Encodings of one byte a character that a text may be in, weighed by how Arabic it would read."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from annotator.text.rescue.likeness import FOREIGN, LATIN, arabic_cost

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1256": "Windows-1256",
    "iso8859-6": "ISO-8859-6",
    "mac_arabic": "MacArabic",
    "cp720": "DOS 720",
    "cp864": "DOS 864",
    "cp1252": "Windows-1252",
}
"""The encodings offered, by the names of Python, with their usual names."""

_OF_ONE_BYTE = ("cp1256", "iso8859-6", "mac_arabic", "cp720", "cp864", "cp1252")
_LATIN = frozenset({"cp1252"})
_VISUAL = "cp864"
"""Its letters stand where those of ISO-8859-6 do, one for each form: only a person can tell."""
_LAST_CHOICE = -1.0
_SAMPLE = 1 << 18
_SURE_MARGIN = 24.0
"""How much likelier the first must be than the second (natural logarithm) to need no person."""
_SURE_COST = -4.6
_WORST = -7.5
"""Mean cost below which a reading is no Arabic at all."""
_SPACES_TWICE, _SIGNS_TWICE = -2.0, -5.0
"""MacArabic has a second set of ASCII signs, written from right to left, its space in A0."""
_RARE_SPACE = -9.0
_SPACE_BETWEEN_LETTERS = re.compile(rb"[\xc1-\xff]([ \xa0])(?=[\xc1-\xff])")
_MIXED_WORDS = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_MIXED = 0.3
"""Share of bytes beyond ASCII beside Latin letters from which the words are Latin."""
_OTHER_WORDS = -6.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding with how the text would begin; the score is the mean cost of its characters."""

    encoding: str
    beginning: str
    score: float
    sure: bool


def encoding_title(encoding: str) -> str:
    """Give the usual name of an encoding."""
    return ENCODINGS.get(encoding, encoding)


def by_likeness(data: bytes, beginning: int) -> tuple[Candidate, ...]:
    """Weigh the encodings of one byte; the first is sure where the others are far behind.

    Of two encodings that read the text alike, but for the width of a space, the likelier one
    stands for both.
    """
    weights = _Weights(data[:_SAMPLE])
    if not weights.total:
        return ()
    found: dict[str, tuple[float, str, str]] = {}
    for encoding in _OF_ONE_BYTE:
        text = _read(data, encoding)
        if text is not None:
            one = weights.mean(encoding), encoding, text[:beginning]
            key = text.replace("\u00a0", " ")
            if key not in found or one[0] > found[key][0]:
                found[key] = one
    ranked = sorted(found.values(), reverse=True)
    return tuple(
        Candidate(encoding, text, score, place == 0 and _is_sure(ranked, weights.total))
        for place, (score, encoding, text) in enumerate(ranked)
        if place == 0 or score > _WORST
    )


def _is_sure(ranked: list[tuple[float, str, str]], total: int) -> bool:
    best, encoding, _ = ranked[0]
    others = [score for score, other, _ in ranked[1:] if other != _VISUAL]
    behind = best - others[0] if others else _SURE_MARGIN
    return best > _SURE_COST and behind * total > _SURE_MARGIN and encoding != _VISUAL


def _read(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


class _Weights:
    """The bytes of a text, counted once and weighed by each encoding."""

    def __init__(self, sample: bytes) -> None:
        counts = Counter(sample)
        self._high = {byte: count for byte, count in counts.items() if byte > 0x7F}
        self.total = sum(self._high.values())
        spaces = Counter(_SPACE_BETWEEN_LETTERS.findall(sample))
        self._spaces_are_high = spaces[b"\xa0"] > spaces[b" "]
        self._is_latin = len(_MIXED_WORDS.findall(sample)) > _MIXED * self.total

    def mean(self, encoding: str) -> float:
        """Give the mean cost of the characters beyond ASCII, read by an encoding."""
        costs = (count * self._cost(byte, encoding) for byte, count in self._high.items())
        words = 0.0 if self._is_latin == (encoding in _LATIN) else _OTHER_WORDS
        return sum(costs) / self.total + words + (_LAST_CHOICE if encoding == _VISUAL else 0.0)

    def _cost(self, byte: int, encoding: str) -> float:
        character = bytes([byte]).decode(encoding)
        if encoding in _LATIN:
            return LATIN.get(character, FOREIGN)
        if character == " ":
            return _SPACES_TWICE if self._spaces_are_high else _RARE_SPACE
        return _SIGNS_TWICE if character < "\x80" else arabic_cost(character)
