"""An export is whole or not there, tells its loss, and is the same however many processes write."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import Cancelled, CorpusError, InputError
from annotator.formats import Files, Parts, WriteOptions
from annotator.formats.huggingface import huggingface, parquet
from annotator.formats.loss import LossReport
from annotator.formats.shared import parts
from annotator.model.sets import AnnotatedDocument
from annotator.project import exporting, sharing
from annotator.project.creating import create_corpus
from annotator.project.exporting import Exported, ExportOptions, export, preview
from annotator.project.formats import all_formats
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project


@pytest.fixture
def project(tmp_path: Path):
    """Open a corpus with the sample articles."""
    source = (paths.sample_corpus() / "sample.gold.jsonl").read_text("utf-8")
    (tmp_path / "in.jsonl").write_text(source, "utf-8")
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya") as opened:
        import_files(opened, [tmp_path / "in.jsonl"], ImportOptions())
        yield opened


def content(path: Path) -> dict[str, bytes]:
    """Read what an export wrote."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in files if one.is_file()}


@pytest.mark.parametrize("key", ["jsonl", "brat", "stances"])
def test_several_processes_write_the_same_bytes_as_one(
    project: Project, tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = export(project, tmp_path / "one", ExportOptions(key))
    monkeypatch.setattr(sharing, "LEAST_SHARED", 1)
    monkeypatch.setattr(parts, "TOGETHER", 2)
    seen: list[int] = []
    shared = export(
        project, tmp_path / "two", ExportOptions(key), progress=lambda done, _: seen.append(done)
    )
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert alone.loss.as_json() == shared.loss.as_json()
    assert seen[-1] == len(project.documents())
    with pytest.raises(Cancelled):
        export(project, tmp_path / "three", ExportOptions(key), cancelled=lambda: True)
    assert not [one for one in tmp_path.iterdir() if "three" in one.name]


def test_several_processes_write_the_same_parquet_file_as_one(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "BATCH", 2)
    export(project, tmp_path / "one", ExportOptions("huggingface"))
    pieces = huggingface.FORMAT.pieces
    assert pieces is not None
    changed = replace(huggingface.FORMAT, pieces=replace(pieces, documents=2))
    monkeypatch.setattr(exporting, "format_for_writing", lambda _: changed)
    monkeypatch.setattr(sharing, "LEAST_SHARED", 1)
    seen: list[int] = []
    export(
        project, tmp_path / "two", ExportOptions("huggingface"),
        progress=lambda done, _: seen.append(done),
    )  # fmt: skip
    assert len(seen) > 1
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert {one.name for one in tmp_path.iterdir() if "two" in one.name} == {
        "two", "two.loss.json",
    }  # fmt: skip


def _changed_elsewhere(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    del options, report
    raise CorpusError("{name} is damaged.", name=item.document.name)


def test_what_goes_wrong_in_another_process_is_told_in_the_same_sentence(
    project: Project, tmp_path: Path
) -> None:
    first = project.documents()[0]
    pieces = parts.pieces_of(Parts(_changed_elsewhere), is_folder=False)
    task = sharing.Task(
        project.corpus.path, "x", pieces, None, None,
        WriteOptions(project.scheme), False,
    )  # fmt: skip
    shares = sharing.shares_of([first.id], tmp_path / "out", pieces)
    with pytest.raises(CorpusError) as told:
        sharing.write_shared(task, shares, tmp_path / "out", lambda _: None, lambda: False)
    assert str(told.value) == f"{first.name} is damaged."


def test_the_loss_is_written_beside_every_export(project: Project, tmp_path: Path) -> None:
    done = export(project, tmp_path / "a.conll", ExportOptions("conll2003"))
    report = json.loads(done.loss_file.read_text("utf-8"))
    assert report["documents"] == len(project.documents())
    nested = next(one for one in report["losses"] if one["cause"] == "nested")
    assert nested["count"] == len(nested["annotations"])
    assert nested["reason_ar"]
    lossless = export(project, tmp_path / "a.jsonl", ExportOptions("jsonl"))
    assert json.loads(lossless.loss_file.read_text("utf-8"))["losses"] == []


def test_what_nobody_agrees_to_leaves_nothing(project: Project, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export(project, tmp_path / "a", ExportOptions("brat"), agree=lambda loss: loss.is_lossless)
    told = preview(project, tmp_path / "a", ExportOptions("brat"), progress=lambda *_: None)
    assert not told.loss.is_lossless
    assert set(tmp_path.iterdir()) == before


def test_an_unknown_choice_is_told_with_those_there_are(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no option x; it has: tags, columns"):
        export(project, tmp_path / "a", ExportOptions("conll2003", extra={"x": "1"}))
    with pytest.raises(InputError, match="is one of iob2, iob1, bioes"):
        export(project, tmp_path / "a", ExportOptions("conll2003", extra={"tags": "x"}))


@pytest.mark.parametrize("key", sorted(one.key for one in all_formats().values() if one.write))
def test_the_sample_corpus_goes_out_in_every_format(
    project: Project, tmp_path: Path, key: str
) -> None:
    done = export(project, tmp_path / "a", ExportOptions(key))
    assert done.loss.documents == len(project.documents())
    assert done.loss.written + len(done.loss.left_out()) > 0


@pytest.mark.parametrize("key", ["jsonl", "conll2003", "brat"])
def test_the_report_is_written_in_pieces_as_it_would_be_in_one(
    project: Project, tmp_path: Path, key: str
) -> None:
    done = export(project, tmp_path / "out", ExportOptions(key))
    whole = json.dumps(done.loss.as_json(), ensure_ascii=False, indent=2)
    assert done.loss_file.read_text("utf-8") == f"{whole}\n"


def test_names_that_a_format_has_no_place_for_are_told(project: Project, tmp_path: Path) -> None:
    gold = export(project, tmp_path / "one.conll", ExportOptions("conll2003"))
    assert "names-dropped" not in {one["cause"] for one in document_losses(gold)}
    file = paths.sample_corpus() / "sample.annotators.jsonl"
    (done,) = import_files(project, [file], ImportOptions("jsonl"))
    assert done.problem is None
    several = export(project, tmp_path / "two.conll", ExportOptions("conll2003"))
    told = next(one for one in document_losses(several) if one["cause"] == "names-dropped")
    assert told["count"] == len(project.documents())


def document_losses(done: Exported) -> list[dict[str, object]]:
    """Read what the report beside an export says of whole documents."""
    return json.loads(done.loss_file.read_text("utf-8"))["document_losses"]


@pytest.mark.parametrize("key", ["jsonl", "brat"])
def test_nothing_is_written_over_a_corpus(project: Project, tmp_path: Path, key: str) -> None:
    corpus = tmp_path / "c.hashiya"
    before = corpus.read_bytes()
    with pytest.raises(InputError):
        export(project, corpus, ExportOptions(key))
    assert corpus.read_bytes() == before
