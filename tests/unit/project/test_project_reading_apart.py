"""A large file of annotations is read by a process of its own, and all is as if it were not."""

from __future__ import annotations

import json
import multiprocessing
import os
import pickle
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.jsonl import line_of
from annotator.formats.jsonl import read as read_jsonl
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.intake.apart import receiving
from annotator.project.intake.apart.messages import Account, Batch, Failure, flat, whole
from annotator.project.project import Project
from tests.unit.formats.articles import document

GOLD = paths.sample_corpus() / "sample.gold.jsonl"
ITEMS = list(read_jsonl(GOLD, ReadOptions()))
BRAT = {
    "a.txt": "بغداد تهاجم",
    "a.ann": (
        "T1\tGPE 0 5\tبغداد\nT2\tConflict_Attack 6 11\tتهاجم\nE1\tConflict_Attack:T2 Time:T1\n"
        "T3\tStarship 0 5\tبغداد\nT4\tGPE 0 5\tلا\n"
    ),
}


@pytest.fixture
def project(tmp_path: Path):
    """Open an empty corpus."""
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya") as opened:
        yield opened


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Give what lets every file be large enough for a process of its own."""

    def do() -> None:
        monkeypatch.setattr(receiving, "LEAST_APART", 1)
        monkeypatch.setattr(os, "cpu_count", lambda: 2)

    return do


def heavy(path: Path, number: int) -> Path:
    """Write a file of long articles, of which only few are read ahead."""
    texts = (f"{one}\n" + "قال الوزير في بغداد. " * 2000 for one in range(number))
    items = (AnnotatedDocument(document(text)) for text in texts)
    path.write_text("".join(map(line_of, items)), "utf-8")
    return path


@pytest.fixture
def slow(apart: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a file whose reader has to wait until what it read is stored."""
    monkeypatch.setattr(receiving, "_AHEAD", 1)
    apart()
    return heavy(tmp_path / "x.jsonl", 300)


def left_over() -> list[object]:
    """List processes and threads that an import left behind."""
    threads = [one for one in threading.enumerate() if one.name.endswith("(_receive)")]
    return [*multiprocessing.active_children(), *threads]


def test_all_comes_in_as_in_one_process(project: Project, apart: Callable[[], None]) -> None:
    apart()
    told: list[int] = []
    (done,) = import_files(
        project, [GOLD], ImportOptions(), progress=lambda part, of: told.append(part * 100 // of)
    )
    assert (done.problem, done.documents, done.sets) == (None, len(ITEMS), len(ITEMS))
    assert list(project.corpus.annotated_documents()) == ITEMS
    assert told[0] == 0
    assert 99 in told
    assert told[-1] == 100
    assert left_over() == []
    (again,) = import_files(project, [GOLD], ImportOptions())
    assert (again.documents, again.sets, again.already_there) == (0, 0, len(ITEMS))


def test_what_is_left_out_is_told_and_counted_alike(
    project: Project, apart: Callable[[], None], tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in BRAT.items():
        (folder / name).write_text(text, "utf-8")
    options = ImportOptions("brat", annotator="ليلى", on_error="skip")
    create_corpus(tmp_path / "d.hashiya", "news").close()
    with Project.open(tmp_path / "d.hashiya") as other:
        (alone,) = import_files(other, [folder / "a.ann"], options)
    apart()
    (done,) = import_files(project, [folder / "a.ann"], options)
    assert _said(done) == _said(alone)
    assert done.skipped
    assert done.lacking == {"Starship": 1}


def _said(done: Imported) -> list[object]:
    return [
        *map(str, done.skipped), str(done.problem), done.lacking, done.documents,
        done.annotations, done.cleaned, done.realigned,
    ]  # fmt: skip


def test_a_fault_stops_it_with_its_place_and_nothing_comes_in(
    project: Project, apart: Callable[[], None], tmp_path: Path
) -> None:
    file = heavy(tmp_path / "x.jsonl", 60)
    lines = file.read_text("utf-8").split("\n")
    lines[57] = json.dumps({"format": "hashiya/1"})
    file.write_text("\n".join(lines), "utf-8")
    apart()
    (done,) = import_files(project, [file], ImportOptions())
    assert isinstance(done.problem, FormatError)
    assert "x.jsonl, line 58:" in str(done.problem)
    assert project.documents() == []
    assert left_over() == []


def test_it_is_stopped_and_the_process_goes(project: Project, slow: Path) -> None:
    seen: list[int] = []

    def is_stopped() -> bool:
        seen.append(len(multiprocessing.active_children()))
        return sum(seen) > 20

    assert import_files(project, [slow], ImportOptions(), cancelled=is_stopped) == []
    assert sum(seen) > 20
    assert project.documents() == []
    assert left_over() == []


def test_a_process_that_dies_is_told_in_one_sentence(project: Project, slow: Path) -> None:
    def kill(part: int, of: int) -> None:
        if 0 < part < of:
            for one in multiprocessing.active_children():
                one.kill()

    (done,) = import_files(project, [slow], ImportOptions(), progress=kill)
    assert "ended before its time" in str(done.problem)
    assert str(slow) in str(done.problem)
    assert project.documents() == []
    (whole_file,) = import_files(project, [slow], ImportOptions())
    assert whole_file.documents == 300


def test_messages_say_the_same_when_they_arrive() -> None:
    batch = Batch(ITEMS, 7)
    arrived = whole(pickle.loads(pickle.dumps(flat(batch))))
    assert arrived == batch
    assert isinstance(arrived, Batch)
    for item, was in zip(arrived.items, ITEMS, strict=True):
        assert repr(item) == repr(was)
    problem = FormatError("{file}, line {line}: no.", file="x", line=3)
    for message in (Account(1, 2, [problem], Counter({"Starship": 1})), Failure(problem)):
        assert repr(whole(pickle.loads(pickle.dumps(flat(message))))) == repr(message)


def test_small_files_are_read_here(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    before: list[object] = []
    import_files(project, [GOLD], ImportOptions(), progress=lambda *_: before.extend(left_over()))
    assert before == []
