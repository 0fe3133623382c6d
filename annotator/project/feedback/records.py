"""What stands on a feedback sheet, before it is written in a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId

Kind = Literal[
    "missed",  # gold has it, the annotator has not
    "extra",  # the annotator has it, gold has not
    "type",
    "boundary",
    "construct",
    "title",
    "article",
    "clitic",
    "signs",
    "attribute",
    "role",
    "chain",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""In the order in which a sheet lists them."""

EDGES: frozenset[Kind] = frozenset({"boundary", "construct", "title", "article", "clitic", "signs"})


@dataclass(frozen=True, slots=True)
class Count:
    """How many annotations gold has, how many the annotator, and how many are the same."""

    same: int = 0
    gold: int = 0
    own: int = 0

    @property
    def precision(self) -> float | None:
        """Give the share of the annotator's that gold has as well, None where there are none."""
        return self.same / self.own if self.own else None

    @property
    def recall(self) -> float | None:
        """Give the share of gold's that the annotator has as well, None where there are none."""
        return self.same / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Give the harmonic mean of both, None where neither has anything."""
        both = self.gold + self.own
        return 2 * self.same / both if both else None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a layer, or with a type of that type and all below it.

    Strict: the same place and type. Relaxed: edges may differ by proclitics, article and signs.
    """

    layer: str
    type: str | None
    strict: Count
    relaxed: Count


@dataclass(frozen=True, slots=True)
class Side:
    """One version of a thing (None: nothing there), and what it may refer to."""

    mark: Annotation | None
    together: Mapping[AnnotationId, Annotation]


@dataclass(frozen=True, slots=True)
class Error:
    """One difference from gold; `detail` names the attribute or role.

    `reason` and `note` are those of the decision about the place, "" where there is none.
    """

    document: Document
    layer: str
    kind: Kind
    gold: Side
    own: Side
    detail: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one annotator is told; documents without finished gold are left out and counted."""

    annotator: str
    documents: int
    left_out: int
    figures: tuple[Figures, ...]
    errors: tuple[Error, ...]

    def by_kind(self) -> dict[Kind, list[Error]]:
        """Group the differences by kind, the most frequent kind first."""
        found: dict[Kind, list[Error]] = {}
        for kind in KINDS:
            alike = [one for one in self.errors if one.kind == kind]
            if alike:
                found[kind] = alike
        return dict(sorted(found.items(), key=lambda one: -len(one[1])))
