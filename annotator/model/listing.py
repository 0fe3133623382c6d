"""Records of documents as lists, tables and plans see them: without their texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.model.identity import DocumentId
from annotator.model.sets import SetKind, SetStatus

ColumnKind = Literal[
    "position", "name", "words", "work", "assigned", "duplicates", "meta", "status", "part"
]
"""What a column of the document table shows; of the last three `key` says which one."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: of metadata `key` is the field, of a status the annotator, of a part the split."""

    kind: ColumnKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class Ordering:
    """By which column documents are listed; those without a value come last either way."""

    column: Column = Column("position")
    descending: bool = False


@dataclass(frozen=True, slots=True)
class WorkLine:
    """How far somebody is with a document, and how many annotations they made."""

    annotator: str
    kind: SetKind
    status: SetStatus
    annotations: int


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as a list shows it; `position` is its place in the corpus, `words` its length.

    `assigned` names who is to annotate it, `parts` its part under each split, `duplicates` and
    `versions` count the documents linked with it as such; `is_spare` says that it is itself the
    duplicate of one that is kept.
    """

    position: int
    id: DocumentId
    name: str
    words: int
    meta: Mapping[str, str]
    work: tuple[WorkLine, ...] = ()
    assigned: tuple[str, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    duplicates: int = 0
    versions: int = 0
    is_spare: bool = False

    def status_of(self, annotator: str) -> SetStatus:
        """Say how far somebody is with it."""
        for one in self.work:
            if one.annotator == annotator and one.kind == "annotator":
                return one.status
        return "new"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a plan for a whole corpus needs of a document."""

    id: DocumentId
    words: int
    meta: Mapping[str, str]
