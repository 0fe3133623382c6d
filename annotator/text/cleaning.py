"""Import cleaning: what a text may not hold is taken out, and every change is recorded."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

CleaningKind = Literal["byte-order-mark", "line-end", "control", "surrogate", "noncharacter"]
CLEANING_KINDS: frozenset[str] = frozenset(get_args(CleaningKind))
"""What cleaning does to characters; other steps tell how the text was won from its file."""

REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class CleaningStep:
    """One kind of change made at import: what stood in the source, what stands now, and where.

    `at` holds code-point offsets into the stored text, so the source can be put together again.
    Other parts of the program add kinds of their own, whose `was` and `now` are names.
    `was` and `now` are written as code points ("U+000D U+000A"; nothing for a removal), because
    what is taken out of a text can be stored and sent no better than the text that held it.
    """

    kind: str
    was: str
    now: str
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text fit to be stored, with the changes that made it so."""

    text: str
    steps: tuple[CleaningStep, ...]


_SEPARATORS = "\x1c-\x1f"  # white space to Unicode and to str.split: a space keeps words apart
_REMOVED = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_LINE_ENDS = "\r\v\f\x85\u2028\u2029"
_SURROGATES = "\ud800-\udfff"
_NONCHARACTERS = "\ufdd0-\ufdef\ufffe\uffff"
_ASTRAL_NONCHARACTERS = "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17)
)
# Two classes, because one that reaches beyond U+FFFF is several times slower on clean text.
_UNFIT = re.compile(f"[{_SEPARATORS}{_REMOVED}{_LINE_ENDS}{_SURROGATES}{_NONCHARACTERS}]")
_UNFIT_ASTRAL = re.compile(f"[{_ASTRAL_NONCHARACTERS}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Removed characters are taken in whole runs: their order would be lost if two steps had one offset.
_CHANGE = re.compile(
    rf"(?P<mark>\A[{_REMOVED}]*\ufeff[{_REMOVED}\ufeff]*)|(?P<removed>[{_REMOVED}]+)"
    rf"|(?P<separator>[{_SEPARATORS}])|(?P<line>\r\n|[{_LINE_ENDS}])"
    rf"|(?P<surrogate>[{_SURROGATES}])|(?P<noncharacter>[{_NONCHARACTERS}{_ASTRAL_NONCHARACTERS}])"
)
_OUTCOMES: dict[str, tuple[CleaningKind, str]] = {
    "mark": ("byte-order-mark", ""),
    "removed": ("control", ""),
    "separator": ("control", " "),
    "line": ("line-end", "\n"),
    "surrogate": ("surrogate", REPLACEMENT),
    "noncharacter": ("noncharacter", REPLACEMENT),
}


def clean(raw: str) -> Cleaned:
    """Take out of a decoded text what cannot be stored, shown or written to every format.

    Line ends of any kind (CR LF, CR, VT, FF, NEL, U+2028, U+2029) become LF, a leading byte order
    mark and control characters other than TAB go, lone surrogates and noncharacters become U+FFFD.
    All else stays as it is: bidi controls, tatweel, joiners, no-break spaces, vowel marks.
    """
    if _is_fit(raw):
        return Cleaned(raw, ())
    pieces: list[str] = []
    found: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    done = length = 0
    for change in _CHANGE.finditer(raw):
        kind, now = _OUTCOMES[change.lastgroup or ""]
        pieces += (raw[done : change.start()], now)
        length += change.start() - done
        found[kind, change.group(), now].append(length)
        length += len(now)
        done = change.end()
    pieces.append(raw[done:])
    return Cleaned("".join(pieces), tuple(_steps(found)))


def restore(text: str, steps: Iterable[CleaningStep]) -> str:
    """Put the text together again as it was before cleaning.

    Steps that came before it, such as the encoding or a repair, are passed over.
    """
    changes = sorted(
        # At one offset a removal (no width) stood before what replaced a character there.
        (offset, len(now), was)
        for step in steps
        if step.kind in CLEANING_KINDS
        for was, now in ((_from_notation(step.was), _from_notation(step.now)),)
        for offset in step.at
    )
    pieces: list[str] = []
    done = 0
    for offset, width, was in changes:
        pieces += (text[done:offset], was)
        done = offset + width
    return "".join((*pieces, text[done:]))


def text_sha256(text: str) -> str:
    """Give the SHA-256 of a cleaned text (of its UTF-8 bytes) in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def _is_fit(raw: str) -> bool:
    if raw.startswith("\ufeff") or _UNFIT.search(raw) is not None:
        return False
    return _ASTRAL.search(raw) is None or _UNFIT_ASTRAL.search(raw) is None


def _steps(found: dict[tuple[str, str, str], list[int]]) -> Iterator[CleaningStep]:
    for (kind, was, now), at in found.items():
        yield CleaningStep(kind, _to_notation(was), _to_notation(now), tuple(at))


def _to_notation(characters: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in characters)


def _from_notation(notation: str) -> str:
    return "".join(chr(int(point.removeprefix("U+"), 16)) for point in notation.split())
