"""Brings sets over stored documents in as one edit, which is undone as any other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.errors import Cancelled
from annotator.model.sets import AnnotatedDocument
from annotator.store.bulk import Bulk
from annotator.store.database import CorpusFile
from annotator.store.history import History
from annotator.store.records import Added
from annotator.store.search.index import Index

IMPORT_SENTENCES: tuple[str, ...] = ("Import articles",)
BROUGHT = IMPORT_SENTENCES[0]
"""How the title of every import begins."""


def bring(
    file: CorpusFile,
    items: Iterable[AnnotatedDocument],
    *,
    title: str,
    annotator: str,
    cancelled: Callable[[], bool],
) -> Added:
    """Write the sets in one transaction; raises Cancelled when stopped, and nothing is changed."""
    bulk = Bulk(file)
    with History(file).edit(title, annotator):
        index = Index(file)
        for one in items:
            if cancelled():
                raise Cancelled
            bulk.add(one, index)
        index.finish()
    return Added(len(bulk.documents), len(bulk.sets), bulk.annotations, bulk.already_there)
