"""What is no corpus of ours is refused with one sentence, before anything in it runs."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from playhouse.apsw_ext import APSWDatabase

from annotator.errors import CorpusError
from annotator.store.corpus import Corpus
from annotator.store.failures import told
from annotator.store.opening import APPLICATION_ID


def change(path: Path, sql: str) -> None:
    """Change a corpus file as another program would."""
    with sqlite3.connect(path) as other:
        other.executescript(sql)
    other.close()


def test_a_new_corpus_keeps_its_scheme(corpus, path, making) -> None:
    corpus.close()
    with Corpus.open(path) as again:
        assert again.scheme() == making.scheme
        assert again.documents() == []


def test_the_header_carries_our_mark_and_the_durable_settings(corpus, path) -> None:
    corpus.close()
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()


def test_a_file_that_cannot_be_opened_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "x.hashiya"
    database = APSWDatabase(str(path))
    with pytest.raises(CorpusError, match=r"^x\.hashiya cannot be opened: you may"), told(path):
        database.connect()


def test_an_existing_file_is_never_replaced(path, making) -> None:
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(CorpusError, match="already there"):
        Corpus.create(path, making.scheme)
    assert path.read_text("utf-8") == "mine"


def test_a_missing_folder_is_told(tmp_path, making) -> None:
    with pytest.raises(CorpusError, match="folder"):
        Corpus.create(tmp_path / "no" / "c.hashiya", making.scheme)


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: path.unlink(), "no such file"),
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "text": (lambda path: path.write_bytes(b"not a database" * 20), "not a Hashiya corpus"),
    "foreign": (lambda path: change(path, "PRAGMA application_id = 7"), "not a Hashiya corpus"),
    "newer": (lambda path: change(path, "PRAGMA user_version = 99"), "newer"),
    "table": (lambda path: change(path, "CREATE TABLE x (y)"), "another program"),
    "lacking": (lambda path: change(path, "DROP TABLE journal"), "another program"),
    "trigger": (
        lambda path: change(
            path, "CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM document; END"
        ),
        "another program",
    ),
    "view": (lambda path: change(path, "CREATE VIEW v AS SELECT 1"), "another program"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_not_ours_is_refused(corpus, path, kind) -> None:
    corpus.close()
    spoil, sentence = BAD[kind]
    spoil(path)
    with pytest.raises(CorpusError, match=sentence) as told:
        Corpus.open(path)
    assert "\n" not in str(told.value)


def test_a_folder_is_told(tmp_path) -> None:
    with pytest.raises(CorpusError, match="folder"):
        Corpus.open(tmp_path)


def test_damage_is_told(corpus, path, making) -> None:
    corpus.add([making.item(*(making.mention() for _ in range(500)))], title="x")
    corpus.close()
    data = bytearray(path.read_bytes())
    data[8192:40960] = b"\xa5" * 32768
    path.write_bytes(bytes(data))
    with pytest.raises(CorpusError, match=r"damaged|another program"):
        Corpus.open(path)


def test_a_corpus_opened_for_reading_is_not_written(corpus, path, making, tmp_path) -> None:
    corpus.close()
    copy = shutil.copy(path, tmp_path / "copy.hashiya")
    with Corpus.open(Path(copy), read_only=True) as again:
        assert again.read_only
        with pytest.raises(CorpusError, match="reading only"):
            again.add([making.item()], title="x")
