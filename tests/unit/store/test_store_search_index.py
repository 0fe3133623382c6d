"""The index is in step with the texts, however a document came in and whatever befell the file."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from pathlib import Path

import apsw
import pytest

from annotator import paths
from annotator.errors import Cancelled, CorpusError
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.project.demo import make_demo
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.search.parsing import parse_query
from annotator.search.words import TextWords, Vocabulary, shipped_forms
from annotator.store.corpus import Corpus
from annotator.text.cleaning import text_sha256

CITY = parse_query("بغداد")


def items(*texts: str) -> list[AnnotatedDocument]:
    return [
        AnnotatedDocument(Document(new_document_id(), text[:10], text, text_sha256(text)))
        for text in texts
    ]


def indexed(path: Path) -> list[list[str]]:
    """Read the words of each document in the index, by plain SQLite."""
    other = sqlite3.connect(path)
    other.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, search, instance)")
    rows = other.execute("SELECT doc, term FROM v ORDER BY doc, offset").fetchall()
    documents = other.execute("SELECT position FROM document ORDER BY position").fetchall()
    other.close()
    return [[term for doc, term in rows if doc == position] for (position,) in documents]


def assert_in_step(path: Path) -> None:
    """See that the index holds the words of the texts and all their forms, and nothing else."""
    with Corpus.open(path) as corpus:
        texts = list(corpus.texts())
    written = [TextWords(text, Vocabulary()).written for text in texts]
    assert indexed(path) == written
    other = sqlite3.connect(path)
    forms = Counter(other.execute("SELECT form, written FROM search_form").fetchall())
    other.close()
    words = {word for text in written for word in text}
    assert forms == Counter((form, word) for word in words for form in shipped_forms().of(word))


def change(path: Path, sql: str) -> None:
    other = sqlite3.connect(path)
    with other:
        other.executescript(sql)
    other.close()


def test_texts_added_one_by_one_and_together(corpus: Corpus, path: Path) -> None:
    corpus.add(items("في بغداد 😀 ٢٠٢٤"), title="Import")
    corpus.add(items("وللعِراق ﷲ محمدﷺ", "", "F-16 Biden", "بغداد بغداد"), title="Import")
    corpus.close()
    assert_in_step(path)


def test_an_import_that_fails_or_is_stopped_leaves_no_words(corpus: Corpus, path: Path) -> None:
    corpus.add(items("في بغداد"), title="Import")
    two = items("نص ثان", "نص ثالث")
    with pytest.raises(Cancelled):
        corpus.add(two, title="Import", cancelled=iter([False, True]).__next__)
    wrong = AnnotatedDocument(Document(two[0].document.id, "خطأ", "غير", text_sha256("غير")), ())
    with pytest.raises(CorpusError):
        corpus.add([two[0], wrong], title="Import")
    corpus.close()
    assert_in_step(path)


def test_the_sample_corpus(tmp_path: Path) -> None:
    assert_in_step(make_demo(tmp_path / "demo", lambda _: None))


def test_imported_files(tmp_path: Path) -> None:
    made = make_demo(tmp_path / "demo", lambda _: None)
    (tmp_path / "خبر.txt").write_text("خبر عن بغداد\nوالبصرة", "utf-8")
    texts = paths.sample_corpus() / "texts"
    with Project.open(made, "ليلى") as project:
        import_files(project, [tmp_path / "خبر.txt", texts], ImportOptions())
    assert_in_step(made)


def test_undo_and_redo_leave_the_index_alone(corpus: Corpus, path: Path, making) -> None:
    corpus.add([making.item(making.mention())], title="Import")
    work = corpus.sets()[0]
    with corpus.edit("Mark", "ليلى") as writing:
        writing.put(work.id, making.mention(1, 3))
    corpus.undo("ليلى")
    corpus.redo("ليلى")
    corpus.close()
    assert_in_step(path)


@pytest.fixture
def closed(corpus: Corpus, path: Path) -> Path:
    """Give a closed file of some texts, large enough for an index of several pages."""
    corpus.add(items("في بغداد", *(f"وبغداد {n} كلمة{n} " * 50 for n in range(40))), title="Import")
    corpus.close()
    return path


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM search_docsize WHERE id = 3",
        "DELETE FROM search_docsize",
        "DELETE FROM search_data WHERE id > 10",
        "DELETE FROM search_data WHERE id <= 10",
        "DELETE FROM search_idx",
        "DELETE FROM search_tally",
        "DELETE FROM search_tally WHERE beginning = 'الم'",
        "DROP TABLE search_tally",
        "DELETE FROM search_form",
        "DELETE FROM search_form WHERE form = 'بغداد'",
        "DELETE FROM search_idx WHERE pgno = (SELECT max(pgno) FROM search_idx)",
        "DELETE FROM info WHERE name = 'search size'",
        "INSERT INTO search(search) VALUES ('delete-all')",
        "DELETE FROM info WHERE name = 'search'",
        "UPDATE info SET value = 'older' WHERE name = 'search'",
        "DROP TABLE search",
        (
            "DROP TABLE search; DROP TABLE search_form; DROP INDEX document_date;"
            "DROP INDEX document_position_date; DROP INDEX document_outlet;"
            "DROP INDEX annotationrow_layer_type; DELETE FROM info WHERE name = 'search'"
        ),
    ],
)
def test_an_index_that_another_program_changed_is_made_anew(closed: Path, damage: str) -> None:
    change(closed, damage)
    with Corpus.open(closed) as corpus:
        assert corpus.searcher().count(CITY).documents == 41
    assert_in_step(closed)


def test_where_nothing_can_be_written_it_is_told(closed: Path) -> None:
    change(closed, "DELETE FROM search_docsize")
    with (
        Corpus.open(closed, read_only=True) as corpus,
        pytest.raises(CorpusError, match=r"index of c\.hashiya is not in step .* reading only"),
    ):
        corpus.searcher()


def test_a_foreign_table_beside_a_missing_index_is_still_refused(closed: Path) -> None:
    change(closed, "DROP TABLE search; CREATE TABLE guest (x)")
    with pytest.raises(CorpusError, match="changed by another program"):
        Corpus.open(closed)


def test_an_index_is_made_anew_with_its_progress_or_not_at_all(closed: Path) -> None:
    before = indexed(closed)
    seen: list[int] = []
    with Corpus.open(closed) as corpus:
        with pytest.raises(Cancelled):
            corpus.rebuild_index(cancelled=lambda: bool(seen) or bool(seen.append(1)))
        seen.clear()
        assert corpus.rebuild_index(seen.append) == 41
        assert seen == list(range(1, 42))
    assert indexed(closed) == before
    assert_in_step(closed)


def test_every_sqlite_can_read_the_file(closed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(closed, copy)
    other = sqlite3.connect(copy)
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert other.execute("SELECT count(*) FROM document").fetchall() == [(41,)]
    found = other.execute("SELECT rowid FROM search WHERE search MATCH ?", ("بغداد",)).fetchall()
    assert found == [(0,)]
    other.execute("VACUUM")
    other.close()
    with Corpus.open(copy) as corpus:
        assert corpus.searcher().count(CITY).documents == 41


def test_nobody_writes_the_index_by_hand(closed: Path) -> None:
    with Corpus.open(closed) as opened, pytest.raises(apsw.SQLError, match="may not be modified"):
        opened._file.connection.execute("DELETE FROM search_data")


def test_words_of_an_import_that_was_stopped_are_found_when_they_come_in_later(
    corpus, path
) -> None:
    corpus.add(items("قال الوزير"), title="Import")
    seen: list[int] = []
    with pytest.raises(Cancelled):
        corpus.add(
            items("زلزال ضرب الميناء", "نص آخر"),
            title="Import",
            progress=seen.append,
            cancelled=lambda: bool(seen),
        )
    corpus.add(items("زلزال عنيف"), title="Import")
    assert corpus.searcher().count(parse_query("زلزال")).documents == 1
    corpus.close()
    assert_in_step(path)
