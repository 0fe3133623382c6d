"""A link between two marks, whatever relation, role or chain it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from annotator.ui.canvas.marks import Mark

LinkKind = Literal["relation", "role", "coreference"]
LinksShown = Literal["chosen", "all", "none"]
"""The links of the chosen mark, every link, or no link at all."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link as the reader sees it; `source` and `target` are ids of marks.

    `label` is in the language of the interface, `color` is "#RRGGBB"; what is directed ends in an
    arrow at its target.
    """

    id: str
    source: str
    target: str
    label: str
    color: str
    kind: LinkKind = "relation"
    directed: bool = True

    def other(self, mark: str) -> str:
        """Name the mark at the other end."""
        return self.target if mark == self.source else self.source


class LinksOnPage(NamedTuple):
    """The links of a page that is painted at once: of the chosen mark, or all."""

    links: tuple[Link, ...] = ()
    shown: LinksShown = "none"
    chosen: str | None = None


def chain(chain_id: str, members: Iterable[Mark], label: str, color: str) -> list[Link]:
    """Link the mentions of one entity, each to the next in the order of the text."""
    ordered = sorted(members, key=lambda mark: (mark.spans, mark.id))
    return [
        Link(
            f"{chain_id}/{before.id}",
            before.id,
            after.id,
            label,
            color,
            "coreference",
            directed=False,
        )
        for before, after in pairwise(ordered)
    ]
