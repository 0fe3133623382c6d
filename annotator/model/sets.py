"""Annotation sets: one annotator's annotations of one document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId, SetId

SetKind = Literal["annotator", "gold", "model", "import"]
SET_KINDS: tuple[SetKind, ...] = get_args(SetKind)

SetStatus = Literal["new", "in progress", "finished", "locked"]
SET_STATUSES: tuple[SetStatus, ...] = get_args(SetStatus)


Making = Literal["suggested", "by hand"]
MAKINGS: tuple[Making, ...] = get_args(Making)
"""How an annotation came about: taken from what was proposed or made by somebody else, or not."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """When a set was worked on and how its annotations were made, as far as that is known.

    `time` is when it was finished, or else changed last.
    """

    time: datetime | None = None
    made: Mapping[AnnotationId, Making] = field(default_factory=dict[AnnotationId, Making])


NO_PROVENANCE = Provenance()


@dataclass(frozen=True, slots=True)
class SchemeReference:
    """Which scheme, in which version, with which content."""

    key: str
    version: str
    hash: str


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """An annotator's annotations of a document, with their status and scheme."""

    annotator: str
    kind: SetKind
    status: SetStatus
    scheme: SchemeReference
    annotations: tuple[Annotation, ...] = ()
    provenance: Provenance = NO_PROVENANCE
    """Told where a set goes from one corpus to another; within one, the history tells it."""


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document together with the annotation sets over it: what formats read and write."""

    document: Document
    sets: tuple[AnnotationSet, ...] = ()


@dataclass(frozen=True, slots=True)
class SetSummary:
    """An annotation set as a list shows it."""

    id: SetId
    document: DocumentId
    annotator: str
    kind: SetKind
    status: SetStatus
    scheme: SchemeReference
    annotations: int


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document as a list shows it, in corpus order; length in code points."""

    id: DocumentId
    name: str
    length: int
    meta: Mapping[str, str]
    sets: tuple[SetSummary, ...]
