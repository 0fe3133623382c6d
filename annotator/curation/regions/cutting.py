"""Words that a site runs into the paragraph beside them become pieces of their own."""

from __future__ import annotations

from annotator.curation.folded import Folded
from annotator.curation.lines import Line, line_at
from annotator.curation.regions.page import Page, Piece
from annotator.curation.regions.patterns import Pattern

_REACH = 340
"""How many characters of a line are looked at, from its start or its end."""
_LINES_AT_EDGES = 3
_HINT = 12


def cut_pieces(page: Page) -> None:
    """Part the lines at both ends of a page where a pattern with `cut` matches."""
    if not page.matching.cuts:
        return
    cut: list[Piece] = []
    last = len(page.pieces) - _LINES_AT_EDGES
    for at, piece in enumerate(page.pieces):
        near = at < _LINES_AT_EDGES or at >= last
        cut += _parts(page, piece) if near and piece.line.length >= _HINT else [piece]
    page.pieces = cut


def _parts(page: Page, piece: Piece) -> list[Piece]:
    line = piece.line
    begin, end = line.start, line.end
    before: list[Piece] = []
    after: list[Piece] = []
    for side, start, stop in (
        ("start", begin, min(end, begin + _REACH)),
        ("end", max(begin, end - _REACH), end),
    ):
        patterns = [one for one in page.matching.cuts if one.cut == side and _may_match(one, line)]
        found = _match(page.text, start, stop, patterns) if patterns else None
        if found is None:
            continue
        pattern, span = found
        made = Piece(line_at(page.text, *span))
        if not made.line.length or not page.claim(
            made, pattern.kind, "pattern", pattern.confidence, pattern.name
        ):
            continue
        if side == "start":
            begin, before = span[1], [made]
        else:
            end, after = max(begin, span[0]), [made]
    if not before and not after:
        return [piece]
    rest = Piece(line_at(page.text, begin, end))
    return before + ([rest] if rest.line.length else []) + after


def _may_match(pattern: Pattern, line: Line) -> bool:
    """Say whether it is worth looking where in the line a pattern matches."""
    return not line.key or any(one.search(line.key) for one in pattern.expressions)


def _match(
    text: str, start: int, end: int, patterns: list[Pattern]
) -> tuple[Pattern, tuple[int, int]] | None:
    folded = Folded(text, start, end)
    for pattern in patterns:
        for one in pattern.expressions:
            found = one.search(folded.text)
            if found is not None and found.end() > found.start():
                return pattern, folded.span(*found.span())
    return None
