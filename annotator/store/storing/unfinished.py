"""What an import has written so far is noted in the file, so that all of it can be taken out again.

An import of many articles is written in turns. Until the last of them, each notes what it added;
the last one removes the notes. So an import that was stopped, or whose program died, is known by
its notes, and what it added is taken out: at once, or when the file is opened to be written next.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from time import sleep

from annotator.model.identity import DocumentId, SetId
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.index import Index
from annotator.store.search.state import empty_index, write_anew
from annotator.store.storing.lock import hold
from annotator.store.storing.turns import GAP, turns

_NAME = "unfinished import "
_LIKE = f"{_NAME}%"
_NOTES = "SELECT name, value FROM info WHERE name LIKE ? ORDER BY name DESC"
_IS_ANY = "SELECT 1 FROM info WHERE name LIKE ? LIMIT 1"
_FORGET_ALL = "DELETE FROM info WHERE name LIKE ?"
_FORGET = "DELETE FROM info WHERE name = ?"
_OF_SET = (
    "DELETE FROM span WHERE annotation_id IN (SELECT id FROM annotation WHERE set_id = ?)",
    "DELETE FROM argument WHERE annotation_id IN (SELECT id FROM annotation WHERE set_id = ?)",
    "DELETE FROM annotation WHERE set_id = ?",
    "DELETE FROM work WHERE set_id = ?",
    "DELETE FROM annotation_set WHERE id = ?",
)
_OF_DOCUMENT = (
    "DELETE FROM region WHERE document_id = ?",
    "DELETE FROM boundary WHERE document_id = ?",
    "DELETE FROM assignment WHERE document_id = ?",
    "DELETE FROM split WHERE document_id = ?",
)
_LINKS = "DELETE FROM link WHERE document_id = ? OR other_id = ?"
_POSITION = "SELECT position, text FROM document WHERE id = ?"
_IS_WORKED_ON = "SELECT 1 FROM annotation_set WHERE document_id = ?"
_NUMBER = "SELECT count(*) FROM document"
_AS_LONG = 2
"""How many documents are put into the index while one is taken out of it."""
_REMOVE = "DELETE FROM document WHERE id = ?"


def note(
    file: CorpusFile, number: int, documents: Sequence[DocumentId], sets: Sequence[SetId]
) -> None:
    """Note what a turn added, in its transaction."""
    value = json.dumps({"documents": documents, "sets": sets})
    file.run(statements.INSERT_INFO, (f"{_NAME}{number:09}", value))


def forget(file: CorpusFile) -> None:
    """Forget the notes, in the transaction of the last turn: the import is whole."""
    file.run(_FORGET_ALL, (_LIKE,))


def is_any(file: CorpusFile) -> bool:
    """Say whether an import is under way, or was left unfinished."""
    return file.first(_IS_ANY, (_LIKE,)) is not None


def recover(file: CorpusFile) -> None:
    """Take out what an import left whose program died; one that is under way is left alone."""
    if not is_any(file):
        return
    held = hold(file.path)
    if held is not None:
        with held, closing(file.to_store()) as storing:
            take_out(storing)


def take_out(file: CorpusFile) -> None:
    """Take out what an unfinished import added, in turns; articles worked on meanwhile stay.

    Where that is a large part of the corpus, its index goes as a whole, and is made anew of what
    stays: to take words out takes twice as long as to put them in.
    """
    notes = [(name, json.loads(value)) for name, value in file.run(_NOTES, (_LIKE,))]
    if not notes:
        return
    number = sum(len(noted["documents"]) for _, noted in notes)
    is_made_anew = _AS_LONG * number > file.run(_NUMBER)[0][0]
    if is_made_anew:
        empty_index(file)
    index = None if is_made_anew else Index(file)
    for name, noted in notes:
        _take_out_sets(file, noted["sets"])
        _take_out_documents(file, index, noted["documents"])
        with file.transaction():
            file.run(_FORGET, (name,))
    if index is None:
        write_anew(file)
        return
    with file.transaction():
        index.forget_forms()
        index.finish()


def _take_out_sets(file: CorpusFile, sets: Sequence[SetId]) -> None:
    for ids in turns(sets):
        with file.transaction():
            for one, sql in ((one, sql) for one in ids for sql in _OF_SET):
                file.run(sql, (one,))
        sleep(GAP)


def _take_out_documents(
    file: CorpusFile, index: Index | None, documents: Sequence[DocumentId]
) -> None:
    for ids in turns(documents):
        with file.transaction():
            for one in ids:
                _remove(file, index, one)
            if index is not None:
                index.finish()
        sleep(GAP)


def _remove(file: CorpusFile, index: Index | None, document: DocumentId) -> None:
    row = file.first(_POSITION, (document,))
    if row is None or file.first(_IS_WORKED_ON, (document,)) is not None:
        return
    if index is not None:
        index.remove(*row)
    for sql in _OF_DOCUMENT:
        file.run(sql, (document,))
    file.run(_LINKS, (document, document))
    file.run(_REMOVE, (document,))
