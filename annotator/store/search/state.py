"""Whether the index of a file is in step with its texts, and making it anew when it is not."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from time import sleep

from annotator.errors import Cancelled, CorpusError
from annotator.search.forms import FORMS_VERSION
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.index import SIZE, Index, size_of
from annotator.store.storing.lock import hold
from annotator.store.storing.turns import GAP, Turn

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
        "search_tally",
        "document_date", "document_position_date", "document_outlet", "annotationrow_layer_type",
    }
)  # fmt: skip
"""What a corpus file lacks that was made before there was an index."""


_MISSING = (
    "SELECT position, id FROM document WHERE position > ? AND NOT EXISTS"
    " (SELECT 1 FROM search_docsize WHERE search_docsize.id = document.position)"
    " ORDER BY position LIMIT ?"
)
_REMEMBERED = "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)"
_AT_ONCE = 1000
"""Documents that are looked for at a time; fewer may be written in a turn."""


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
    rebuild_index(file, always=False)


def rebuild_index(
    file: CorpusFile,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    always: bool = True,
) -> int:
    """Make the index anew from the texts; gives how many documents were put into it.

    It is written in turns, between which others may write. Until the last one it counts as not in
    step. Unless `always`, nothing is done when another program has done it meanwhile.
    """
    with closing(file.to_store()) as storing:
        while (held := hold(file.path)) is None:
            if cancelled():
                raise Cancelled
            sleep(GAP)
        with held:
            if not always and is_in_step(file):
                return 0
            return write_anew(storing, progress, cancelled)


def write_anew(
    file: CorpusFile,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Do so for who holds the lock of the file already."""
    with file.transaction():
        _empty(file)
        file.run("DELETE FROM info WHERE name = ?", (VERSION,))
    index, number, last, is_whole = Index(file), 0, -1, False
    while not is_whole:
        sleep(GAP)
        turn = Turn(file.path)
        with file.transaction():
            rows = file.run(_MISSING, (last, _AT_ONCE))
            for position, document in rows:
                if cancelled():
                    raise Cancelled
                index.add(position, file.run(statements.TEXT, (document,))[0][0])
                number, last = number + 1, position
                progress(number)
                if turn.is_over:
                    break
            else:
                is_whole = len(rows) < _AT_ONCE
            index.finish()
            if is_whole:
                file.run(_REMEMBERED, (VERSION, FORMS_VERSION))
    return number


def empty_index(file: CorpusFile) -> None:
    """Throw a damaged index away, so that the next search makes it anew."""
    with file.transaction():
        _empty(file)


def _empty(file: CorpusFile) -> None:
    file.run("INSERT INTO search(search) VALUES ('delete-all')")
    file.run("DELETE FROM search_form")
    file.run("DELETE FROM search_tally")
