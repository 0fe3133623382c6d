"""Patterns of lines that are not article, as they are matched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from annotator.curation.credits.names import Names
from annotator.curation.lines import Line
from annotator.model.document import RegionKind

Where = Literal["top", "bottom", "edges", "anywhere"]
Cut = Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One entry of a file of patterns; all text in it is folded."""

    name: str
    kind: RegionKind
    where: Where
    longest: int
    confidence: float
    opens: RegionKind | None
    cut: Cut | None
    whole: frozenset[str]
    begins: re.Pattern[str] | None
    ends: re.Pattern[str] | None
    has: re.Pattern[str] | None
    expressions: tuple[re.Pattern[str], ...]
    of_outlet: bool = False

    def match(self, bare: str, begin: str, head: str) -> bool:
        """Say whether a line reads like this, given its key in the three forms of Line."""
        return (
            bare in self.whole
            or (self.begins is not None and self.begins.match(begin) is not None)
            or (self.ends is not None and self.ends.search(bare) is not None)
            or (self.has is not None and self.has.search(bare) is not None)
            or any(one.search(head) for one in self.expressions)
        )

    def is_heading(self, line: Line) -> bool:
        """Say whether a line that matches has nothing but the words that open a list of others."""
        if self.opens is None:
            return False
        begin = line.begin
        begun = None if self.begins is None else self.begins.match(begin)
        rest = begin[begun.end() :] if begun else ""
        return line.bare in self.whole or (begun is not None and not re.search(r"\w", rest))

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """Give what decides between patterns that match the same line: the highest wins."""
        return self.kind == "body", self.of_outlet, self.confidence


@dataclass(frozen=True, slots=True)
class PatternSet:
    """The patterns that hold for one outlet, those of whole lines and those of parts."""

    lines: tuple[Pattern, ...]
    cuts: tuple[Pattern, ...]

    def matching(self, line: Line) -> list[Pattern]:
        """List the patterns that a line reads like, the best first."""
        if not line.key:
            return []
        bare, begin, head, length = line.bare, line.begin, line.head, line.length
        found = [
            one for one in self.lines if length <= one.longest and one.match(bare, begin, head)
        ]
        return sorted(found, key=lambda one: one.rank, reverse=True)


@dataclass(frozen=True, slots=True)
class Patterns:
    """What the resources say of lines that are not article, and of names in credits."""

    general: PatternSet
    outlets: Mapping[str, PatternSet]
    names: Names

    def of(self, outlet: str | None) -> PatternSet:
        """Give the patterns that hold for an outlet (its key), the general ones for any other."""
        return self.outlets.get(outlet or "", self.general)
