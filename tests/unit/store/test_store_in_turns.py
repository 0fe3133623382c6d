"""A large import is all there or not at all, and who edits meanwhile need not wait for its end."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.errors import Cancelled, CorpusError
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, Provenance
from annotator.search.parsing import parse_query
from annotator.store.corpus import Corpus
from annotator.text.cleaning import text_sha256
from tests.unit.store.conftest import REFERENCE
from tests.unit.store.test_store_search_index import assert_in_step

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
MANY = 1500


def articles(number: int = MANY, about: str = "زلزال") -> Iterator[AnnotatedDocument]:
    """Give articles of which each has words of its own."""
    for one in range(number):
        own = f"{LETTERS[one % 28]}{LETTERS[one // 28 % 28]}{about}"
        text = f"{about} {one} والمدينة {own} " * 40
        made = Document(new_document_id(), f"{about} {one}", text, text_sha256(text))
        yield AnnotatedDocument(made)


def whole(corpus: Corpus, documents: int) -> None:
    """See that a corpus holds so many documents, and no notes of an import."""
    assert corpus.document_count() == documents
    notes = "SELECT count(*) FROM info WHERE name LIKE 'unfinished%'"
    assert corpus._file.run(notes) == [(0,)]


def test_an_edit_is_done_while_an_import_goes_on(corpus: Corpus, path: Path, making) -> None:
    corpus.add([making.item(making.mention())], title="Import")
    work = corpus.sets()[0]
    begun, edited = threading.Event(), threading.Event()
    seen: list[int] = []

    def bring_in() -> None:
        def progress(done: int) -> None:
            seen.append(done)
            if done == 400:
                begun.set()

        def read() -> Iterator[AnnotatedDocument]:
            for number, one in enumerate(articles()):
                if number == MANY - 1:
                    # The last article is not even read before the edit is done.
                    edited.wait(60)
                yield one

        with Corpus.open(path) as other:
            other.add(read(), title="Import", progress=progress)

    importing = threading.Thread(target=bring_in)
    importing.start()
    assert begun.wait(60)
    with corpus.edit("Mark", "ليلى") as writing:
        writing.put(work.id, making.mention(1, 3))
    assert len(seen) < MANY
    edited.set()
    importing.join()
    assert len(corpus.annotations(work.id)) == 2
    assert corpus.undo("ليلى") is not None
    whole(corpus, MANY + 1)
    assert [entry.title for entry in corpus.journal()].count("Import") == 2
    corpus.close()
    assert_in_step(path)


@pytest.mark.parametrize("stop", [Cancelled(), CorpusError("wrong"), KeyboardInterrupt()])
@pytest.mark.parametrize("before", [5, 460], ids=["most of the corpus", "a part of it"])
def test_an_import_that_fails_late_leaves_nothing(
    corpus: Corpus, path: Path, stop: BaseException, before: int
) -> None:
    corpus.add(articles(before, "بغداد"), title="Import")

    told = Provenance(datetime(2026, 3, 1, tzinfo=UTC))

    def failing() -> Iterator[AnnotatedDocument]:
        work = AnnotationSet("ليلى", "annotator", "finished", REFERENCE, (), told)
        yield from (replace(one, sets=(work,)) for one in articles(450))
        raise stop

    with pytest.raises(type(stop)):
        corpus.add(failing(), title="Import")
    whole(corpus, before)
    assert corpus._file.run("SELECT count(*) FROM work") == [(0,)]
    searcher = corpus.searcher()
    assert searcher.count(parse_query("زلزال")).documents == 0
    assert searcher.count(parse_query("الم*")).documents == before
    assert [entry.title for entry in corpus.journal()] == ["Import"]
    corpus.close()
    assert_in_step(path)


def test_what_somebody_worked_on_meanwhile_stays(corpus: Corpus, path: Path, making) -> None:
    def failing() -> Iterator[AnnotatedDocument]:
        yield from articles()
        first = corpus.order()[0]
        document = corpus.lines([first])[0].id
        with corpus.edit("Mark", "ليلى") as writing:
            work = writing.ensure_set(document, "ليلى", "annotator", making.reference)
            writing.put(work, making.mention())
        raise Cancelled

    with Corpus.open(path) as other, pytest.raises(Cancelled):
        other.add(failing(), title="Import")
    whole(corpus, 1)
    assert [one.annotations for one in corpus.sets()] == [1]
    corpus.close()
    assert_in_step(path)


_DYING = """
import os, sys
from pathlib import Path
from annotator.store.corpus import Corpus
from tests.unit.store.test_store_in_turns import articles
def dying():
    yield from articles()
    os._exit(3)
Corpus.open(Path(sys.argv[1])).add(dying(), title="Import")
"""


@pytest.mark.parametrize("first_only_read", [False, True])
def test_what_a_program_that_died_had_added_is_taken_out_at_the_next_opening(
    corpus: Corpus, path: Path, first_only_read: bool
) -> None:
    corpus.add(articles(3, "بغداد"), title="Import")
    corpus.close()
    root = Path(__file__).resolve().parents[3]
    died = subprocess.run(
        [sys.executable, "-c", _DYING, str(path)],
        cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False,
    )  # fmt: skip
    assert died.returncode == 3
    other = sqlite3.connect(path)
    assert other.execute("SELECT count(*) FROM document").fetchone()[0] > 3
    other.close()
    if first_only_read:
        with Corpus.open(path, read_only=True) as reading:
            assert reading.read_only
            whole(reading, 3)
    with Corpus.open(path) as again:
        whole(again, 3)
        assert again.add(articles(), title="Import").documents == MANY
    assert_in_step(path)


def test_an_import_under_way_is_left_alone_by_who_opens_the_file(
    corpus: Corpus, path: Path
) -> None:
    def looking() -> Iterator[AnnotatedDocument]:
        yield from articles()
        with Corpus.open(path) as other:
            assert other.document_count() > 0

    assert corpus.add(looking(), title="Import").documents == MANY
    whole(corpus, MANY)
    assert not list(path.parent.glob("*-import"))


def test_a_small_import_is_done_beside_a_large_one(corpus: Corpus, path: Path) -> None:
    def meeting() -> Iterator[AnnotatedDocument]:
        yield from articles()
        with Corpus.open(path) as other:
            other.add(articles(2, "بغداد"), title="Import")

    assert corpus.add(meeting(), title="Import").documents == MANY
    whole(corpus, MANY + 2)
    corpus.close()
    assert_in_step(path)


def test_the_index_is_made_anew_while_others_write(corpus: Corpus, path: Path, making) -> None:
    corpus.add(articles(), title="Import")
    with Corpus.open(path) as other:
        made: list[int] = []

        def progress(done: int) -> None:
            made.append(done)
            if done == 1 or done == 700:
                thread = threading.Thread(target=edit)
                thread.start()
                threads.append(thread)

        def edit() -> None:
            with Corpus.open(path) as own:
                own.add([making.item(making.mention())], title="Import")

        threads: list[threading.Thread] = []
        assert other.rebuild_index(progress) >= MANY
        for thread in threads:
            thread.join()
        assert other.searcher().count(parse_query("زلزال")).documents == MANY
    corpus.close()
    assert_in_step(path)
