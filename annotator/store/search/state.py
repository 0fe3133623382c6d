"""Whether the index of a file is in step with its texts, and making it anew when it is not."""

from __future__ import annotations

from collections.abc import Callable

from annotator.errors import Cancelled, CorpusError
from annotator.search.forms import FORMS_VERSION
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.index import Index

VERSION = "search"
"""The fact of a corpus that says by which rules its index was made."""


def is_in_step(file: CorpusFile) -> bool:
    """Say whether the index was made by our rules and knows every document.

    Documents and their words are written in one transaction, so only another program, or an
    older Hashiya, can part them.
    """
    version = file.first(statements.INFO, (VERSION,))
    counts = file.run(
        "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM search_docsize)"
    )
    has_forms = file.first("SELECT EXISTS (SELECT 1 FROM search_form)")
    documents, indexed = counts[0]
    return (
        version == (FORMS_VERSION,)
        and documents == indexed
        and (not documents or has_forms == (1,))
    )


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
        file.run("INSERT INTO search(search) VALUES ('delete-all')")
        file.run("DELETE FROM search_form")
        index = Index(file)
        rows = file.run("SELECT position, id FROM document ORDER BY position")
        for number, (position, document) in enumerate(rows, 1):
            if cancelled():
                raise Cancelled
            text = file.run(statements.TEXT, (document,))[0][0]
            index.add(position, text)
            progress(number)
        file.run(
            "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)", (VERSION, FORMS_VERSION)
        )
    return len(rows)
