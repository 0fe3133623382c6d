"""Whether the index of a file is in step with its texts, and making it anew when it is not."""

from __future__ import annotations

from collections.abc import Callable

from annotator.errors import Cancelled, CorpusError
from annotator.search.forms import FORMS_VERSION
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.index import SIZE, Index, size_of

VERSION = "search"
"""The fact of a corpus that says by which rules its index was made."""

USE_MEMORY = "INSERT INTO search(search, rank) VALUES ('hashsize', 16777216)"
"""Lets SQLite gather this many bytes of words before it writes them: an import takes half as long
as with its usual megabyte, and what is written in larger pieces is found faster.
"""

INDEX_DAMAGE = "fts5"
"""Stands in what SQLite says of a damaged index, and nowhere else."""

ADDED_WITH_THE_INDEX = frozenset(
    {
        "search", "search_config", "search_data", "search_docsize", "search_idx", "search_form",
        "document_date", "document_position_date", "document_outlet", "annotationrow_layer_type",
    }
)  # fmt: skip
"""What a corpus file lacks that was made before there was an index."""


def is_in_step(file: CorpusFile) -> bool:
    """Say whether the index was made by our rules, knows every document, and is whole.

    Documents and their words are written in one transaction, so only another program, or an
    older Hashiya, can part them.
    """
    version = file.first(statements.INFO, (VERSION,))
    found = file.run(
        "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM search_docsize)"
    )
    documents, indexed = found[0]
    if version != (FORMS_VERSION,) or documents != indexed:
        return False
    return not documents or file.first(statements.INFO, (SIZE,)) == (size_of(file),)


def check_index(file: CorpusFile) -> None:
    """See that the index can be used: it is made anew if need be; CorpusError where it cannot."""
    if is_in_step(file):
        return
    if file.read_only:
        raise CorpusError(
            "The search index of {name} is not in step with its texts, and the file was opened for"
            " reading only: open a copy of it in a folder of your own and search there.",
            name=file.path.name,
        )
    rebuild_index(file)


def rebuild_index(
    file: CorpusFile,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Make the index anew from the texts, all of it or nothing; gives how many documents it has."""
    with file.transaction():
        _empty(file)
        index = Index(file)
        rows = file.run("SELECT position, id FROM document ORDER BY position")
        for number, (position, document) in enumerate(rows, 1):
            if cancelled():
                raise Cancelled
            text = file.run(statements.TEXT, (document,))[0][0]
            index.add(position, text)
            progress(number)
        index.finish()
        file.run(
            "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)", (VERSION, FORMS_VERSION)
        )
    return len(rows)


def empty_index(file: CorpusFile) -> None:
    """Throw a damaged index away, so that the next search makes it anew."""
    with file.transaction():
        _empty(file)


def _empty(file: CorpusFile) -> None:
    file.run("INSERT INTO search(search) VALUES ('delete-all')")
    file.run("DELETE FROM search_form")
