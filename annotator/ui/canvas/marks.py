"""What the canvas shows of one annotation, whatever layer and scheme it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model.spans import Span

MarkStyle = Literal["mention", "trigger", "evidence", "quick"]
Badge = Literal["open", "doubt", "comment"]
"""A small sign at a label: something is open, somebody doubts it, somebody commented on it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as the reader sees it; spans count code points of the whole text.

    `label` is in the language of the interface, `color` is "#RRGGBB", `symbol` stands before the
    label, `short` is its code where labels are short, what is gold carries a ring, and what is
    muted (suggestions, the work of others) is dashed and half as strong.
    """

    id: str
    spans: tuple[Span, ...]
    label: str
    color: str
    style: MarkStyle = "mention"
    symbol: str = ""
    muted: bool = False
    short: str = ""
    gold: bool = False
    badges: tuple[Badge, ...] = ()

    @property
    def caption(self) -> str:
        """Give the symbol and the label as one short text."""
        return f"{self.symbol} {self.label}".strip()

    @property
    def length(self) -> int:
        """Count the code points under the mark, so that inner marks come before outer ones."""
        return sum(end - start for start, end in self.spans)
