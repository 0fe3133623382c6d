"""Rules for whole lines: decisions, patterns, metadata, signs, frequency, headings, places."""

from __future__ import annotations

import re

from annotator.curation.folded import fold_line
from annotator.curation.lines import Line
from annotator.curation.regions.page import LONGEST_NOTICE, OF_THE_SITE, Page, Piece
from annotator.curation.regions.patterns import Pattern
from annotator.curation.regions.source_lines import LEAST_REPEATED, may_repeat
from annotator.model.document import RegionKind

_LONGEST_TITLE, _LONGEST_LINK = 200, 160
_WORDS_OF_A_TITLE = 3
_LINKS_WITHIN = 4
_SHARE_WITHIN = 0.01
_TOLD = frozenset({"pattern", "heading", "decision", "frequency"})
_NO_TITLE = re.compile(r"(?:[^.]\.|[:،؛])$")
_VISIBLE = re.compile(r"\w")
_NUMBER = re.compile(r"[\d\s.,/\-]+$")


def by_decisions(page: Page) -> None:
    """Take a line for what people took the same line of this source for."""
    for _, piece in page.free():
        decided = page.decided.of_line(piece.line) if page.decided.lines else None
        if decided is not None:
            page.claim(piece, decided[0], "decision", decided[1], "line")


def by_patterns(page: Page) -> None:
    """Take a line for what a pattern says that holds anywhere."""
    for at, piece in page.free():
        piece.matched = page.matching.matching(piece.line)
        _claim_by_pattern(page, at, piece, anywhere=True)


def by_patterns_at_edges(page: Page) -> None:
    """Take a line above or below the article for what a pattern says that holds there."""
    for at, piece in page.free():
        if page.is_edge(at):
            _claim_by_pattern(page, at, piece, anywhere=False)


def by_metadata(page: Page) -> None:
    """Take a line for the title or the author that the metadata name."""
    said: tuple[tuple[str, RegionKind], ...] = (("title", "title"), ("author", "byline"))
    for field, kind in said:
        wanted = _bare(page.meta.get(field, ""))
        if not wanted:
            continue
        for at, piece in page.free():
            same = piece.line.bare == wanted
            if same and (kind == "title" or not page.first_prose < at < page.last_prose):
                page.claim(piece, kind, "metadata", 0.98, field)
                break


def by_signs(page: Page) -> None:
    """Take a line without any letter for decoration; lone numbers and sections for the site's."""
    for at, piece in page.free():
        if piece.line.key and not _VISIBLE.search(piece.line.key):
            page.claim(piece, "boilerplate", "text", 0.9 if page.is_edge(at) else 0.7, "signs")
        elif page.is_edge(at) and _NUMBER.match(piece.line.key):
            page.claim(piece, "boilerplate", "text", 0.6, "number")
        elif page.is_edge(at) and piece.line.bare in page.patterns.names.topics:
            page.claim(piece, "boilerplate", "text", 0.8, "topic")


def by_frequency(page: Page) -> None:
    """Take a short line that stands in several documents of the source for the site's."""
    for at, piece in page.free():
        line = piece.line
        if not may_repeat(line) or page.source.count(line) < LEAST_REPEATED:
            continue
        share = page.source.share(line)
        if line.key.endswith(":"):
            continue
        if share >= _SHARE_WITHIN or (page.is_edge(at) and not line.ends_a_sentence):
            name = str(page.source.count(line))
            page.claim(piece, "boilerplate", "frequency", min(0.95, 0.7 + 2 * share), name)


def title_that_reads_as_a_sentence(page: Page) -> None:
    """Take a first line such as "why do rivers flood?" for the title, with longer text below it."""
    if _has_title(page):
        return
    at, piece = next(page.free(), (-1, None))
    if piece is None or at != page.first_prose or not _may_be_title(piece.line):
        return
    below = page.pieces[at + 1 :]
    if any(one.is_free and one.line.length > piece.line.length for one in below):
        page.claim(piece, "title", "position", 0.75)


def title_by_position(page: Page) -> None:
    """Take the first free line above the article for its title, unless metadata name another."""
    if _has_title(page):
        return
    above = [one for at, one in page.free() if page.is_top(at) and _may_be_title(one.line)]
    full = [one for one in above if one.line.key.count(" ") >= _WORDS_OF_A_TITLE]
    if full or above:
        page.claim((full or above)[0], "title", "position", 0.85)


def below_headings(page: Page) -> None:
    """Take the short lines below a heading ("most read") for what it heads."""
    heads: RegionKind | None = None
    left = 0
    for at, piece in enumerate(page.pieces):
        if piece.heads is not None:
            heads, left = piece.heads, len(page.pieces) if page.is_bottom(at) else _LINKS_WITHIN
        elif not piece.is_free:
            heads = None if piece.kind == "boilerplate" and piece.kind != heads else heads
        elif heads is None or left == 0 or not _may_be_below(page, at):
            heads = None
        else:
            left -= 1
            page.claim(piece, heads, "heading", 0.8)


def by_place(page: Page) -> None:
    """Take a short line for what people took those at its place for."""
    for at, piece in page.free():
        if piece.line.is_prose or not page.is_edge(at):
            continue
        decided = page.decided.at_place(page.place(at))
        if decided is not None and decided[0] != "body":
            page.claim(piece, decided[0], "decision", decided[1], "place")


def below_the_site(page: Page) -> None:
    """Take short lines below the article for the site's, once the site's lines have begun."""
    kinds: set[RegionKind] = set()
    for at, piece in enumerate(page.pieces):
        if not page.is_bottom(at):
            continue
        if piece.kind is not None:
            kinds |= {piece.kind} if piece.reason.by in _TOLD else set()
        elif kinds & OF_THE_SITE and _may_be_link(piece.line):
            page.claim(piece, "boilerplate", "position", 0.6)
        elif "boilerplate" in kinds and piece.line.length <= LONGEST_NOTICE:
            page.claim(piece, "boilerplate", "position", 0.5)


def _claim_by_pattern(page: Page, at: int, piece: Piece, *, anywhere: bool) -> None:
    for pattern in piece.matched or ():
        if (pattern.where == "anywhere") is anywhere and _stands(page, at, pattern):
            if not page.claim(piece, pattern.kind, "pattern", pattern.confidence, pattern.name):
                continue
            if pattern.is_heading(piece.line):
                piece.heads = pattern.opens
            return


def _stands(page: Page, at: int, pattern: Pattern) -> bool:
    match pattern.where:
        case "anywhere":
            return True
        case "top":
            return page.is_top(at)
        case "bottom":
            return page.is_bottom(at)
        case "edges":
            return page.is_edge(at)


def _may_be_title(line: Line) -> bool:
    return bool(line.key) and line.length <= _LONGEST_TITLE and not _NO_TITLE.search(line.key)


def _has_title(page: Page) -> bool:
    """Say whether the title is found, or known from the metadata and not in the text."""
    return any(one.kind == "title" for one in page.pieces) or bool(
        page.meta.get("title", "").strip()
    )


def _may_be_link(line: Line) -> bool:
    return bool(line.key) and line.length <= _LONGEST_LINK and not line.key.endswith(".")


def _may_be_below(page: Page, at: int) -> bool:
    """Say whether a line may stand in a list of links: a title, and a teaser below the article."""
    line = page.pieces[at].line
    return _may_be_link(line) or (page.is_bottom(at) and line.length <= LONGEST_NOTICE)


def _bare(written: str) -> str:
    return Line(0, 0, fold_line(written), is_prose=False).bare
