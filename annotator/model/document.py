"""A document: its text as stored, its regions, and what import changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from annotator.model.identity import DocumentId
from annotator.model.managing import Boundary
from annotator.text.cleaning import CleaningStep

RegionKind = Literal[
    "title", "dateline", "byline", "date", "body", "link", "caption", "boilerplate"
]
REGION_KINDS: tuple[RegionKind, ...] = get_args(RegionKind)

OUTSIDE_ARTICLE: frozenset[RegionKind] = frozenset(
    {"byline", "date", "link", "caption", "boilerplate"}
)
"""Kinds left out of annotation, agreement and exports by default."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the text (code points, half open) that has a part to play in the page.

    It was found by rule, or `decided` by a person who accepted or set it.
    """

    start: int
    end: int
    kind: RegionKind
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its identity; the text never changes once it is stored."""

    id: DocumentId
    name: str
    text: str
    text_sha256: str
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    regions: tuple[Region, ...] = ()
    cleaning: tuple[CleaningStep, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    """Where people parted or joined sentences and tokens, in the order of the text."""
