"""Files of older versions come up to date whole, with a backup, or are left as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from annotator.errors import CorpusError
from annotator.model.identity import SetId
from annotator.model.sets import AnnotatedDocument, Provenance
from annotator.store import migrating, opening
from annotator.store.corpus import Corpus

NEW_TABLES = ("assignment", "split", "link", "boundary", "saved", "release", "decision", "work")
REGION_1 = (
    'CREATE TABLE "region" ("document_id" TEXT NOT NULL, "position" INTEGER NOT NULL, '
    '"start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "kind" TEXT NOT NULL '
    "CHECK (\"kind\" IN ('title', 'dateline', 'byline', 'body', 'link', 'caption', "
    '\'boilerplate\')), PRIMARY KEY ("document_id", "position"), FOREIGN KEY ("document_id") '
    'REFERENCES "document" ("id"), CHECK (0 <= "start" AND "start" <= "end")) '
    "STRICT, WITHOUT ROWID"
)


def make_old(path: Path) -> None:
    """Turn a corpus file into one of version 1."""
    with apsw.Connection(str(path)) as file:
        for table in NEW_TABLES:
            file.execute(f"DROP TABLE {table}")
        rows = file.execute(
            'SELECT document_id, position, start, "end", kind FROM region'
        ).fetchall()
        file.execute("DROP TABLE region")
        file.execute(REGION_1)
        file.executemany("INSERT INTO region VALUES (?, ?, ?, ?, ?)", rows)
        file.execute("PRAGMA user_version = 1")
    file.close()


@pytest.fixture
def old(corpus, path, making) -> tuple[Path, list[AnnotatedDocument]]:
    """Give a file of version 1 and what it holds."""
    corpus.add([making.item(making.mention()) for _ in range(3)], title="Import")
    held = list(corpus.annotated_documents())
    corpus.close()
    make_old(path)
    return path, held


def test_an_older_file_is_brought_up_to_date_and_a_backup_stays(old) -> None:
    path, held = old
    before = path.read_bytes()
    with Corpus.open(path) as corpus:
        assert list(corpus.annotated_documents()) == held
        assert corpus.assignments() == []
    (backup,) = path.parent.glob("*before version 3*")
    with apsw.Connection(str(backup)) as copy:
        assert copy.execute("PRAGMA user_version").get == 1
        assert copy.execute("SELECT count(*) FROM region").get == 3
    copy.close()
    assert before
    with Corpus.open(path) as corpus:
        assert list(corpus.annotated_documents()) == held
    assert len(list(path.parent.glob("*before version 3*"))) == 1


def test_a_file_of_version_2_learns_to_tell_how_work_from_elsewhere_was_done(
    corpus, path, making
) -> None:
    set_id = corpus_with_an_edit(corpus, making)
    held = list(corpus.annotated_documents())
    corpus.close()
    with apsw.Connection(str(path)) as file:
        file.execute("DROP TABLE work")
        file.execute("PRAGMA user_version = 2")
    file.close()
    with Corpus.open(path) as opened:
        assert list(opened.annotated_documents()) == held
        # What was done under version 2 is undone and done again under this one.
        assert opened.undo("ليلى") is not None
        assert opened.annotations(set_id) == []
        assert opened.redo("ليلى") is not None
        assert list(opened.annotated_documents()) == held
        told = Provenance(datetime(2026, 3, 1, tzinfo=UTC))
        item = making.item(making.mention())
        opened.add([replace(item, sets=(replace(item.sets[0], provenance=told),))], title="Import")
        assert told.time in opened.work_done().changed.values()
    (backup,) = path.parent.glob("*before version 3*")
    with apsw.Connection(str(backup)) as copy:
        assert copy.execute("PRAGMA user_version").get == 2
    copy.close()


def corpus_with_an_edit(corpus: Corpus, making) -> SetId:
    """Let somebody mark something, and give the set."""
    corpus.add([making.item()], title="Import")
    (work,) = corpus.sets()
    with corpus.edit("Mark", "ليلى") as writing:
        writing.put(work.id, making.mention())
    return work.id


def test_a_second_backup_takes_another_name(old) -> None:
    path, _ = old
    taken = path.with_name("c (before version 3).hashiya")
    taken.write_text("somebody's file", "utf-8")
    Corpus.open(path).close()
    assert taken.read_text("utf-8") == "somebody's file"
    assert path.with_name("c (before version 3 2).hashiya").exists()


def test_a_foreign_table_in_an_older_file_is_refused(old) -> None:
    path, _ = old
    with apsw.Connection(str(path)) as file:
        file.execute("CREATE TABLE evil (x)")
    file.close()
    with pytest.raises(CorpusError, match="changed by another program"):
        Corpus.open(path)
    assert not list(path.parent.glob("*before version*"))


def test_an_older_file_is_brought_up_to_date_for_who_only_reads_it(old) -> None:
    path, held = old
    with Corpus.open(path, read_only=True) as corpus:
        assert corpus.read_only
        assert list(corpus.annotated_documents()) == held
    assert len(list(path.parent.glob("*before version 3*"))) == 1


def test_an_older_file_that_cannot_be_written_is_told(old, monkeypatch) -> None:
    path, _ = old
    monkeypatch.setattr(opening, "is_writable", lambda _: False)
    with pytest.raises(CorpusError, match="older Hashiya"):
        Corpus.open(path, read_only=True)
    assert not list(path.parent.glob("*before version*"))


def test_a_file_that_another_program_brings_up_to_date_first_is_left_alone(
    old, monkeypatch
) -> None:
    path, held = old
    back_up = migrating.back_up

    def slow(file, why):
        made = back_up(file, why)
        monkeypatch.undo()
        Corpus.open(path).close()  # the other program
        return made

    monkeypatch.setattr(migrating, "back_up", slow)
    with Corpus.open(path) as corpus:
        assert list(corpus.annotated_documents()) == held


def test_what_fails_half_way_leaves_the_file_as_it_was(old, monkeypatch) -> None:
    path, held = old
    made = opening._make_tables

    def stop(file, *, safe=False) -> None:
        made(file, safe=safe)
        if safe:
            raise CorpusError("The disk is full.")

    monkeypatch.setattr(opening, "_make_tables", stop)
    with pytest.raises(CorpusError, match="full"):
        Corpus.open(path)
    monkeypatch.undo()
    assert not list(path.parent.glob("*before version*"))
    with apsw.Connection(str(path)) as file:
        assert file.execute("PRAGMA user_version").get == 1
        assert file.execute("SELECT count(*) FROM region").get == 3
    file.close()
    with Corpus.open(path) as corpus:
        assert list(corpus.annotated_documents()) == held
