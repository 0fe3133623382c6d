"""The article as HTML: real text with an element around every mark, and letters that stay joined.

Marks are inline elements with a background, a shadow or a line under the text and nothing that
takes room: browsers shape such text as a whole, so that Arabic letters join across their edges.
Marks that cross are cut into pieces; the pieces of one mark carry the same number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from annotator.model.document import Region, RegionKind
from annotator.model.spans import Span
from annotator.ui.canvas.marks import Mark

_MOST_GROWTH = 2
_ASIDE: frozenset[RegionKind] = frozenset({"caption", "link", "boilerplate"})


@dataclass(frozen=True, slots=True)
class Numbered:
    """A mark with its number in the table, the class of its colour, and what its tip says."""

    mark: Mark
    number: int
    color: str
    tip: str
    growth: int = 0


def growths(marks: Sequence[Mark]) -> dict[str, int]:
    """Count how many levels of marks lie within each, so that outer ones can be drawn taller."""
    ordered = _outer_first(marks)
    within: dict[int, list[int]] = {}
    for outer, inner in _meeting(ordered):
        within.setdefault(outer, []).append(inner)
    found: dict[str, int] = {}
    for index in range(len(ordered) - 1, -1, -1):
        levels = [found[ordered[inner].id] + 1 for inner in within.get(index, ())]
        found[ordered[index].id] = min(max(levels, default=0), _MOST_GROWTH)
    return found


def _meeting(ordered: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Give the pairs of marks that share text, by their places in the order."""
    spans = sorted((span, index) for index, mark in enumerate(ordered) for span in mark.spans)
    for number, (span, index) in enumerate(spans):
        for place in range(number + 1, len(spans)):
            other, near = spans[place]
            if other.start >= span.end:
                break
            if index != near:
                yield min(index, near), max(index, near)


def article_html(
    text: str, span: Span, regions: Sequence[Region], marks: Sequence[Numbered]
) -> Iterator[str]:
    """Write the paragraphs of a stretch of the text."""
    by_id = {one.mark.id: one for one in marks}
    ordered = [by_id[mark.id] for mark in _outer_first([one.mark for one in marks])]
    begun: set[int] = set()
    start = span.start
    for written in text[span.start : span.end].split("\n"):
        paragraph = Span(start, start + len(written))
        start = paragraph.end + 1
        if not written.strip():
            continue
        kind = _kind(written, paragraph, regions)
        tag = "h1" if kind == "title" else "p"
        look = f' class="{"aside" if kind in _ASIDE else kind}"' if kind != "body" else ""
        yield f"<{tag}{look}>{''.join(_pieces(text, paragraph, ordered, begun))}</{tag}>"


def _pieces(
    text: str, paragraph: Span, marks: Sequence[Numbered], begun: set[int]
) -> Iterator[str]:
    here = [(one, span) for one in marks for span in one.mark.spans if span.overlaps(paragraph)]
    edges = {paragraph.start, paragraph.end}
    for _, span in here:
        edges |= {max(span.start, paragraph.start), min(span.end, paragraph.end)}
    stops = sorted(edges)
    around: list[Numbered] = []
    for start, end in pairwise(stops):
        over = [one for one, span in here if span.start <= start and end <= span.end]
        kept = 0
        while kept < min(len(around), len(over)) and around[kept] is over[kept]:
            kept += 1
        yield "</span>" * (len(around) - kept)
        for one in over[kept:]:
            yield _opening(one, first=one.number not in begun)
            begun.add(one.number)
        yield escape(text[start:end])
        around = over
    yield "</span>" * len(around)


def _opening(one: Numbered, *, first: bool) -> str:
    look = [one.mark.style, one.color]
    if one.growth:
        look.append(f"g{one.growth}")
    if one.mark.muted:
        look.append("muted")
    name = f' id="a{one.number}"' if first else ""
    return (
        f'<span{name} class="{" ".join(look)}" data-number="{one.number}"'
        f' data-type="{escape(one.mark.label)}" title="{escape(one.tip)}">'
    )


def _kind(written: str, paragraph: Span, regions: Sequence[Region]) -> RegionKind:
    bare = Span(
        paragraph.start + len(written) - len(written.lstrip()),
        paragraph.start + len(written.rstrip()),
    )
    found = (one for one in regions if Span(one.start, one.end).contains(bare))
    special: RegionKind | None = next((one.kind for one in found if one.kind != "body"), None)
    return special or "body"


def _outer_first(marks: Sequence[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda one: (-one.length, one.id))


def color_classes(marks: Sequence[Mark]) -> Mapping[str, str]:
    """Give every colour that occurs a class of its own."""
    return {color: f"c{n}" for n, color in enumerate(dict.fromkeys(one.color for one in marks))}
