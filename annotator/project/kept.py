"""Which documents stay when duplicates are left out."""

from __future__ import annotations

from annotator.model.identity import DocumentId
from annotator.project.managing.linking import kept_for
from annotator.project.project import Project


def linked_away(project: Project) -> dict[DocumentId, DocumentId]:
    """Give for each document that is a duplicate of another one that which is kept."""
    return kept_for(project.corpus.links())


def kept_documents(project: Project) -> list[DocumentId]:
    """List the documents that are no duplicate of another one, in corpus order.

    The others stay in the corpus, but exports, splits and assignments leave them out.
    """
    away = linked_away(project)
    return [one.id for one in project.documents() if one.id not in away]
