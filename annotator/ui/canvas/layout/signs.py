"""Characters that cannot be seen, and where on a line each of them stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from annotator.text.segmenting import Corrections, corrected_sentences
from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.set_line import SetLine

SignKind = Literal[
    "rlm", "lrm", "alm", "zwnj", "zwj", "break", "joiner", "bom", "opens rtl", "opens ltr",
    "opens first", "closes", "embeds rtl", "embeds ltr", "ends embedding", "nbsp", "tatweel",
    "tab", "hyphen", "end", "sentence",
]  # fmt: skip

SIGNS: dict[str, SignKind] = {
    "\u200f": "rlm",
    "\u200e": "lrm",
    "\u061c": "alm",
    "\u200c": "zwnj",
    "\u200d": "zwj",
    "\u200b": "break",
    "\u2060": "joiner",
    "\ufeff": "bom",
    "\u2066": "opens ltr",
    "\u2067": "opens rtl",
    "\u2068": "opens first",
    "\u2069": "closes",
    "\u202a": "embeds ltr",
    "\u202b": "embeds rtl",
    "\u202d": "embeds ltr",
    "\u202e": "embeds rtl",
    "\u202c": "ends embedding",
    "\u00a0": "nbsp",
    "\u202f": "nbsp",
    "\u0640": "tatweel",
    "\t": "tab",
    "\u00ad": "hyphen",
    "\r": "end",
    "\u2028": "end",
}
"""What is shown on demand; a line end between paragraphs is shown besides."""
OPENING = ("opens rtl", "opens ltr", "opens first", "embeds rtl", "embeds ltr")
_ANY = re.compile(f"[{re.escape(''.join(SIGNS))}]")
_APART = 4.0
"""Pixels between two signs for characters that stand at the same place."""


class Sign(NamedTuple):
    """A character that cannot be seen: the x of its edges, which are equal where it has no width.

    `rtl` says how what stands there is read.
    """

    kind: SignKind
    left: float
    right: float
    rtl: bool


def later_sentences(text: str, start: int, end: int, corrections: Corrections) -> list[int]:
    """Tell where in a paragraph of the text its second sentence begins, and those after it."""
    inside = corrections.within(start, end)
    return [one for one, _ in corrected_sentences(text[start:end], inside)][1:]


def signs_of(
    block: Block, line: SetLine, *, ends: bool, sentences: Sequence[int] = ()
) -> list[Sign]:
    """List the signs of a line in logical order; `ends` where a line end follows its paragraph.

    `sentences` are the places of the paragraph, in code points, at which its later sentences begin.
    """
    offsets, text = block.paragraph.offsets, block.paragraph.text
    first, last = offsets.to_codepoint(line.line.start), offsets.to_codepoint(line.line.next_start)
    found: list[Sign] = []
    for match in _ANY.finditer(text, first, last):
        sign = _sign(line, offsets.to_utf16(match.start()), SIGNS[match[0]])
        found.append(_aside(sign, found))
    for place in sentences:
        if first <= place < last:
            found.append(_aside(_sign(line, offsets.to_utf16(place), "sentence"), found))
    if ends and line is block.lines[-1]:
        found.append(_aside(_end(line), found))
    return found


def _sign(line: SetLine, offset: int, kind: SignKind) -> Sign:
    rtl, before = line.line.rtl, None
    for cell in line.line.cells():
        if cell.start == offset and kind == "sentence":
            return Sign(kind, cell.leading, cell.leading, cell.rtl)
        if cell.start == offset:
            return Sign(kind, cell.left, cell.right, cell.rtl)
        if cell.start < offset < cell.end:
            return Sign(kind, cell.trailing, cell.trailing, cell.rtl)
        if cell.start > offset:
            # Where directions meet a place between two characters has two x: what opens stands
            # behind the text before it, all else before the text behind it.
            edge = before if kind in OPENING and before is not None else cell.leading
            return Sign(kind, edge, edge, rtl)
        before = cell.trailing
    x = line.line.caret_x(offset)
    return Sign(kind, x, x, rtl)


def _end(line: SetLine) -> Sign:
    cells, rtl = line.line.cells(), line.line.rtl
    if not cells:
        x = line.line.caret_x(line.line.start)
    else:
        x = min(cell.left for cell in cells) if rtl else max(cell.right for cell in cells)
    return Sign("end", x, x, rtl)


def _aside(sign: Sign, before: list[Sign]) -> Sign:
    """Move a sign on, in reading direction, until it covers no other without width."""
    step = -_APART if sign.rtl else _APART
    while sign.left == sign.right and any(
        other.left == other.right and abs(other.left - sign.left) < _APART - 0.01
        for other in before
    ):
        sign = sign._replace(left=sign.left + step, right=sign.right + step)
    return sign
