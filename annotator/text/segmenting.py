"""Sentences and tokens as people corrected them: parted at some places, joined at others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.text.letters import INVISIBLE
from annotator.text.sentences import sentences
from annotator.text.words import tokens

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Corrections:
    """Where a piece of text begins all the same (`breaks`), and where none does (`joins`).

    Places are code points of the text that is segmented.
    """

    breaks: Collection[int] = ()
    joins: Collection[int] = ()

    def within(self, start: int, end: int) -> Corrections:
        """Give what holds of a stretch of the text, counted from its beginning."""
        return Corrections(
            *(
                [place - start for place in places if start < place < end]
                for places in (self.breaks, self.joins)
            )
        )

    def __bool__(self) -> bool:
        return bool(self.breaks or self.joins)


NOTHING = Corrections()


def corrected_sentences(text: str, corrections: Corrections = NOTHING) -> Spans:
    """List the sentences of a text; where a line ends, a sentence ends whatever was decided."""
    found = sentences(text)
    lines = {start for start, _ in found if _begins_a_line(text, start)}
    joins = [place for place in corrections.joins if place not in lines]
    return _corrected(text, found, Corrections(corrections.breaks, joins))


def corrected_tokens(text: str, corrections: Corrections = NOTHING) -> Spans:
    """List the tokens of a text; across white space none are joined."""
    joins = [place for place in corrections.joins if _touches(text, place)]
    return _corrected(text, tokens(text), Corrections(corrections.breaks, joins))


def toggled(text: str, found: Sequence[tuple[int, int]], place: int, *, apart: bool) -> str | None:
    """Say what is to be done at a place: "break" or "join"; None where neither is possible.

    `apart` says whether what white space parts may be joined, as sentences may and tokens not.
    """
    starts = [start for start, _ in found]
    at = bisect_left(starts, place)
    if at < len(found) and starts[at] == place:
        near = apart or _touches(text, place)
        return "join" if at > 0 and near and not _begins_a_line(text, place) else None
    inside = at > 0 and starts[at - 1] < place < found[at - 1][1]
    return "break" if inside else None


def _touches(text: str, place: int) -> bool:
    """Say whether no white space stands before a place, invisible signs passed over."""
    while place and text[place - 1] in INVISIBLE:
        place -= 1
    return place > 0 and not text[place - 1].isspace()


def _begins_a_line(text: str, place: int) -> bool:
    """Say whether nothing but white space stands before a place on its line."""
    before = text[text.rfind("\n", 0, place) + 1 : place]
    return not before.strip()


def _corrected(text: str, found: Spans, corrections: Corrections) -> Spans:
    if not corrections:
        return found
    return _parted(text, _joined(found, corrections.joins), sorted(corrections.breaks))


def _joined(found: Iterable[tuple[int, int]], joins: Collection[int]) -> Spans:
    kept: Spans = []
    for start, end in found:
        if start in joins and kept:
            kept[-1] = kept[-1][0], end
        else:
            kept.append((start, end))
    return kept


def _parted(text: str, found: Spans, breaks: Sequence[int]) -> Spans:
    parted: Spans = []
    for start, end in found:
        first, last = bisect_right(breaks, start), bisect_left(breaks, end)
        edges = (start, *breaks[first:last], end)
        for left, right in pairwise(edges):
            piece = text[left:right]
            seen = piece.strip()
            if seen:
                begin = left + len(piece) - len(piece.lstrip())
                parted.append((begin, begin + len(seen)))
    return parted
