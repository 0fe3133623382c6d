"""Finds the regions of a scraped article: by patterns, position, frequency, and what was decided.

Nothing is cut from the text: every line that shows anything gets exactly one region, or several
that share it without overlapping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotator.curation.lines import lines_of
from annotator.curation.regions import credit_lines, whole_lines
from annotator.curation.regions.cutting import cut_pieces
from annotator.curation.regions.decisions import UNDECIDED, Decisions
from annotator.curation.regions.outlets import outlet_of
from annotator.curation.regions.page import Page, Piece
from annotator.curation.regions.patterns import Patterns
from annotator.curation.regions.records import Found
from annotator.curation.regions.source_lines import SourceLines

_NO_LINES = SourceLines()

_RULES: tuple[Callable[[Page], None], ...] = (
    whole_lines.by_decisions,
    cut_pieces,
    whole_lines.by_patterns,
    Page.find_prose,
    whole_lines.by_metadata,
    Page.find_prose,
    whole_lines.by_patterns_at_edges,
    whole_lines.by_signs,
    whole_lines.title_that_reads_as_a_sentence,
    Page.find_prose,
    credit_lines.by_credits,
    whole_lines.title_by_position,
    whole_lines.below_headings,
    whole_lines.by_frequency,
    whole_lines.by_place,
    whole_lines.below_the_site,
    credit_lines.part_openings,
    credit_lines.part_tails,
)
"""In this order; what one rule has claimed no later one changes."""


def find_regions(
    text: str,
    meta: Mapping[str, str],
    patterns: Patterns,
    source: SourceLines | None = None,
    decided: Decisions = UNDECIDED,
) -> tuple[Found, ...]:
    """Tell what each line of an article's text is, in the order of the text.

    The metadata may name the outlet (or an address), the title and the author; `source` counts the
    lines of the same outlet, `decided` is what people made of its earlier articles.
    """
    outlet = outlet_of(meta, patterns.names)
    page = Page(
        text,
        meta,
        [Piece(line) for line in lines_of(text)],
        patterns,
        patterns.of(None if outlet is None else outlet.key),
        _NO_LINES if source is None else source,
        decided,
    )
    if page.pieces:
        for rule in _RULES:
            rule(page)
    return tuple(piece.found() for piece in page.pieces)
