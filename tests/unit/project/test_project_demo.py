"""The sample corpus is made once, and one that cannot be opened stands in nobody's way."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.project import Project


def test_the_sample_corpus_is_made_once_and_keeps_what_was_done_in_it(tmp_path: Path) -> None:
    path = make_demo(tmp_path)
    before = path.stat().st_mtime_ns
    assert make_demo(tmp_path) == path == tmp_path / "sample.hashiya"
    assert path.stat().st_mtime_ns == before


def test_a_sample_corpus_of_an_older_hashiya_is_kept_and_a_fuller_one_made(tmp_path: Path) -> None:
    older = tmp_path / "sample.hashiya"
    create_corpus(older, "news").close()
    heard: list[str] = []
    another = make_demo(tmp_path, lambda problem: heard.append(str(problem)))
    assert another == tmp_path / "sample-2.hashiya"
    assert make_demo(tmp_path) == another
    assert older.exists()
    assert set(heard) == {"sample.hashiya is the sample corpus of an older Hashiya."}


def test_a_sample_corpus_that_cannot_be_opened_is_kept_and_another_made(tmp_path: Path) -> None:
    older = make_demo(tmp_path)
    with sqlite3.connect(older) as other:
        other.execute("CREATE TABLE older (x)")
    other.close()
    kept = older.read_bytes()
    heard: list[str] = []
    another = make_demo(tmp_path, lambda problem: heard.append(str(problem)))
    assert another == tmp_path / "sample-2.hashiya"
    assert make_demo(tmp_path) == another
    with Project.open(another, read_only=True) as project:
        assert project.documents()
    assert older.read_bytes() == kept
    (told,) = heard
    assert told.startswith("sample.hashiya ")
