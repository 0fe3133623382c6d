"""A page while its lines are told apart: what is known of each line, and where the article is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.curation.lines import Line
from annotator.curation.regions.decisions import Decisions, places
from annotator.curation.regions.patterns import Pattern, Patterns, PatternSet
from annotator.curation.regions.records import Found, Reason, ReasonKind
from annotator.curation.regions.source_lines import SourceLines
from annotator.model.document import Region, RegionKind

LONGEST_NOTICE = 100
"""What a site adds below an article in a sentence, in characters."""

OF_THE_SITE: frozenset[RegionKind] = frozenset({"link", "boilerplate"})


@dataclass(slots=True)
class Piece:
    """A line, or a part of one, with what it is found to be; unclaimed until a rule claims it."""

    line: Line
    kind: RegionKind | None = None
    reason: Reason = field(default_factory=lambda: Reason("text"))
    confidence: float = 0.0
    heads: RegionKind | None = None
    """Of which kind the lines below are, where this one is their heading."""
    matched: list[Pattern] | None = None

    @property
    def is_free(self) -> bool:
        """Say whether no rule has claimed the piece."""
        return self.kind is None

    @property
    def is_paragraph(self) -> bool:
        """Say whether the piece is free, reads as running text, and like no line of a site."""
        of_site = self.matched and self.matched[0].kind != "body"
        return self.is_free and self.line.is_prose and not of_site

    def found(self) -> Found:
        """Give what was found; what nothing claimed is article."""
        region = Region(self.line.start, self.line.end, self.kind or "body")
        return Found(region, self.reason, self.confidence or 0.9)


@dataclass(slots=True)
class Page:
    """The pieces of a text, and everything the rules may ask about them."""

    text: str
    meta: Mapping[str, str]
    pieces: list[Piece]
    patterns: Patterns
    matching: PatternSet
    source: SourceLines
    decided: Decisions
    first_prose: int = 0
    last_prose: int = -1

    def find_prose(self) -> None:
        """Find the first and the last full paragraph that nothing has claimed.

        A sentence right below a line of the site (a notice), or in a list that a heading opens (a
        teaser), is no paragraph when nothing fuller follows. Without any paragraph, the longest
        free line stands for both.
        """
        prose = [at for at, one in enumerate(self.pieces) if one.is_paragraph]
        while len(prose) > 1 and self._is_notice(prose[-1], prose[-2]):
            prose.pop()
        if not prose:
            free = [at for at, one in enumerate(self.pieces) if one.is_free]
            prose = [max(free, key=lambda at: self.pieces[at].line.length)] if free else [0]
        self.first_prose, self.last_prose = prose[0], prose[-1]

    def _is_notice(self, at: int, before: int) -> bool:
        if self.pieces[at].line.length > LONGEST_NOTICE:
            return False
        if any(one.heads is not None for one in self.pieces[before + 1 : at]):
            return True
        above = self.pieces[at - 1]
        if above.reason.by == "decision":
            return False  # one line that people took out says nothing about the next
        of_site = above.matched[0].kind if above.matched else above.kind
        return of_site in OF_THE_SITE

    def is_top(self, at: int) -> bool:
        """Say whether a piece stands before the first full paragraph."""
        return at < self.first_prose

    def is_bottom(self, at: int) -> bool:
        """Say whether a piece stands after the last full paragraph."""
        return at > self.last_prose

    def is_first(self, at: int) -> bool:
        """Say whether nothing but lines of the site stands above a piece."""
        return all(one.kind in OF_THE_SITE for one in self.pieces[:at])

    def is_edge(self, at: int) -> bool:
        """Say whether a piece stands before or after the article's paragraphs."""
        return not self.first_prose <= at <= self.last_prose

    def free(self) -> Iterator[tuple[int, Piece]]:
        """Give the pieces that no rule has claimed, with their numbers."""
        return ((at, one) for at, one in enumerate(self.pieces) if one.is_free)

    def claim(
        self, piece: Piece, kind: RegionKind, by: ReasonKind, confidence: float, name: str = ""
    ) -> bool:
        """Take a piece for a kind, unless people refuse this reason for this source."""
        reason = Reason(by, name)
        if by != "decision" and self.decided.refuses(reason):
            return False
        piece.kind, piece.reason, piece.confidence = kind, reason, confidence
        return True

    def place(self, at: int) -> tuple[str, ...]:
        """Name the places of a piece as decisions know them."""
        return places(at, len(self.pieces))
