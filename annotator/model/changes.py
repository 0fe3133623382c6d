"""What an edit touched: the news every open view is told."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.identity import AnnotationId, DocumentId, SetId


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that an edit, an undo or a redo touched, by kind."""

    title: str = ""
    documents: frozenset[DocumentId] = frozenset()
    sets: frozenset[SetId] = frozenset()
    added: frozenset[AnnotationId] = frozenset()
    changed: frozenset[AnnotationId] = frozenset()
    removed: frozenset[AnnotationId] = frozenset()
    words: frozenset[str] = frozenset()
    """Word forms whose clitics were decided anew."""
    scheme: bool = False
    """Whether the scheme is another one; then anything may have changed, and nothing is listed."""
    pages: frozenset[DocumentId] = frozenset()
    """Documents whose regions, metadata, or boundaries set by hand are others."""
    managed: frozenset[DocumentId] = frozenset()
    """Documents assigned, put into a part, linked or decided about."""
    kept: frozenset[str] = frozenset()
    """Kinds of what is kept under a name: queries, reasons and the like."""

    def __bool__(self) -> bool:
        of_sets = self.documents or self.sets or self.annotations
        return bool(of_sets or self.words or self.scheme or self.pages or self.managed or self.kept)

    @property
    def annotations(self) -> frozenset[AnnotationId]:
        """List every annotation touched, however it was."""
        return self.added | self.changed | self.removed
