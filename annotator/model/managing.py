"""Records of the work on a corpus: assignments, links between documents, boundaries, releases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from annotator.model.identity import DocumentId

LinkKind = Literal["duplicate", "version", "different"]
LINK_KINDS: tuple[LinkKind, ...] = get_args(LinkKind)
"""A duplicate of the other, another version of its text, or said by somebody to be neither."""

BoundaryUnit = Literal["sentence", "token"]
BOUNDARY_UNITS: tuple[BoundaryUnit, ...] = get_args(BoundaryUnit)

BoundaryKind = Literal["break", "join"]
BOUNDARY_KINDS: tuple[BoundaryKind, ...] = get_args(BoundaryKind)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A document that an annotator is to work on, and the batch it was handed out in."""

    document: DocumentId
    annotator: str
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """What a document is to another one; of duplicates, the other is the one kept."""

    document: DocumentId
    other: DocumentId
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place (code point) where sentences or words were parted or joined by hand."""

    place: int
    unit: BoundaryUnit
    kind: BoundaryKind


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """A release as the corpus remembers it; the manifest is JSON."""

    number: int
    version: str
    time: str
    manifest: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What the adjudication decided about one difference; sources and item are JSON."""

    id: str
    document: DocumentId
    item: str
    sources: str
    result: str | None
    action: str
    reason: str
    note: str
    annotator: str
    time: str
