"""Edits of the corpus as a whole: metadata, regions, links, assignments, things kept by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Protocol

from annotator.model.document import Region
from annotator.model.identity import DocumentId
from annotator.model.managing import Assignment, Boundary, Link


class ManagingCorpus(Protocol):
    """What such an edit needs of the store for documents and for what is kept by name."""

    def set_meta(self, document: DocumentId, meta: Mapping[str, str]) -> None:
        """Give a document other metadata."""
        ...

    def set_regions(self, document: DocumentId, regions: Sequence[Region]) -> None:
        """Give a document these regions."""
        ...

    def assign(self, one: Assignment) -> None:
        """Hand a document to an annotator."""
        ...

    def unassign(self, document: DocumentId, annotator: str) -> None:
        """Take a document off an annotator's list."""
        ...

    def set_part(self, split: str, document: DocumentId, part: str | None) -> None:
        """Put a document into a part of a split, or with None into none."""
        ...

    def link(self, one: Link) -> None:
        """Say what a document is to another one."""
        ...

    def unlink(self, document: DocumentId, other: DocumentId) -> None:
        """Say nothing any more of what a document is to another one."""
        ...

    def set_boundary(self, document: DocumentId, one: Boundary) -> None:
        """Part or join sentences or words at a place."""
        ...

    def forget_boundary(self, document: DocumentId, one: Boundary) -> None:
        """Let the segmenter decide about a place again."""
        ...

    def save(self, kind: str, name: str, value: str) -> None:
        """Keep something under a name."""
        ...

    def forget(self, kind: str, name: str) -> None:
        """Forget what was kept under a name."""
        ...


class CorpusWriting(Protocol):
    """What an edit of the corpus needs of the store's open transaction."""

    @property
    def manager(self) -> ManagingCorpus:
        """Give what writes about documents and the corpus."""
        ...

    def set_stem(self, form: str, stem: tuple[int, int] | None) -> None:
        """Remember where the stem of a word form lies (code points), or forget it."""
        ...


class CorpusEdit(Protocol):
    """One gesture that concerns no single annotation set; its title names it under Undo."""

    title: ClassVar[str]

    def perform(self, writing: CorpusWriting) -> None:
        """Make the change; raises EditError when it is not possible."""
        ...
