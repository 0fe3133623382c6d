"""Signs at the edges of the view for the ends of links that are out of sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.model.spans import surface
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.links.link import Link
from annotator.ui.canvas.marks import Mark

HEIGHT = 20.0
INSET = 4.0
"""Pixels between a sign and the edge of the view."""
EDGE = HEIGHT + 2 * INSET
"""Height at either edge of the view in which no end of a link counts as seen."""
ARROW = 8.0
PADDING = 7.0
BETWEEN = 6.0
_LIMITS = (36, 24, 16, 10)
"""Letters of the far mark that are shown, the most that the signs of an edge have room for."""
_FIRST_ISOLATE, _POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Leaving:
    """A link that leaves the view, upwards or downwards, and the mark it leads to."""

    link: Link
    far: Mark
    up: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands at an edge for one link, or for the many that found no room there."""

    links: tuple[Link, ...]
    far: Mark
    up: bool
    caption: str
    words: str
    box: QRectF


def signs_at(
    leaving: Sequence[Leaving], text: str, setting: Typesetting, room: QRectF, *, rtl: bool
) -> list[Sign]:
    """Set the signs of one edge in a row, in the order of the far marks in the text.

    `room` is the row; what finds no place in it shares one sign that says how many they are.
    """
    ordered = sorted(leaving, key=lambda one: (one.far.spans, one.link.id))
    found: list[Sign] = []
    for limit in _LIMITS:
        found = [_sign(one, text, setting, limit) for one in ordered]
        if sum(sign.box.width() + BETWEEN for sign in found) <= room.width() + BETWEEN:
            break
    else:
        found = _fold(found, setting, room.width())
    return list(_set(found, room, rtl=rtl))


def isolated(text: str) -> str:
    """Keep a piece of text from changing the direction of what stands beside it."""
    return f"{_FIRST_ISOLATE}{text}{_POP}"


def first_words(text: str, mark: Mark, longest: int) -> str:
    """Give the first words of a mark, whole words where there are any."""
    words = " ".join(surface(text, mark.spans).split())
    if len(words) <= longest:
        return words
    cut = words.rfind(" ", 0, longest)
    return words[: cut if cut > longest // 2 else longest - 1] + "…"


def _sign(one: Leaving, text: str, setting: Typesetting, limit: int) -> Sign:
    caption, words = isolated(one.link.label), isolated(first_words(text, one.far, limit))
    width = ARROW + 2 * PADDING + BETWEEN + setting.caption_width(words)
    if one.link.label:
        width += setting.caption_width(caption) + BETWEEN
    return Sign((one.link,), one.far, one.up, caption, words, QRectF(0, 0, width, HEIGHT))


def _fold(signs: list[Sign], setting: Typesetting, room: float) -> list[Sign]:
    """Keep those that have room, the ones nearest to the view, and count the others."""
    up = signs[0].up
    near = signs[::-1] if up else signs
    left = room - setting.chip - ARROW - 2 * BETWEEN - 2 * PADDING
    kept = 0
    while kept < len(near) - 1 and near[kept].box.width() + BETWEEN <= left:
        left -= near[kept].box.width() + BETWEEN
        kept += 1
    others = near[kept:]
    links = tuple(link for sign in others for link in sign.links)
    words = f"+{len(links)}"
    width = ARROW + 2 * PADDING + BETWEEN + setting.caption_width(words)
    rest = Sign(links, others[0].far, up, "", words, QRectF(0, 0, width, HEIGHT))
    return [rest, *near[:kept][::-1]] if up else [*near[:kept], rest]


def _set(signs: list[Sign], room: QRectF, *, rtl: bool) -> list[Sign]:
    x, found = room.right() if rtl else room.left(), list[Sign]()
    for sign in signs:
        width = sign.box.width()
        left = x - width if rtl else x
        box = QRectF(left, room.top(), width, HEIGHT)
        found.append(Sign(sign.links, sign.far, sign.up, sign.caption, sign.words, box))
        x += -(width + BETWEEN) if rtl else width + BETWEEN
    return found
