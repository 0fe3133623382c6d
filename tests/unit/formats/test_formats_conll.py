"""CoNLL-2003 is read back by a reader that is not ours, and says what it lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from seqeval.metrics import f1_score
from seqeval.scheme import IOB2, Entities

from annotator import paths
from annotator.errors import InputError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.conll.conll2003 import write
from annotator.formats.jsonl import read
from annotator.formats.shared import causes
from annotator.formats.writing import replace_whole
from annotator.schema.loading import load_scheme

NEWS = load_scheme("news")
ITEMS = list(read(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))


def tags(file: Path) -> list[list[str]]:
    """Read the tags of each sentence."""
    blocks = file.read_text("utf-8").split("\n\n")
    lines = [block.splitlines() for block in blocks]
    return [
        [line.split(" ")[3] for line in block]
        for block in lines
        if block and not block[0].startswith("-DOCSTART-")
    ]


def export(folder: Path, **extra: str) -> tuple[list[list[str]], object]:
    """Export the sample corpus."""
    report = write(ITEMS, folder / "x.conll", WriteOptions(NEWS, extra))
    return tags(folder / "x.conll"), report


def test_a_strict_reader_finds_every_mention_that_was_written(tmp_path: Path) -> None:
    found, report = export(tmp_path)
    entities = Entities(found, IOB2)
    assert sum(len(one) for one in entities.entities) == report.written
    assert f1_score(found, found, mode="strict", scheme=IOB2) == 1


def test_every_mention_is_written_or_counted_as_lost(tmp_path: Path) -> None:
    _, report = export(tmp_path)
    mentions = [
        one.id for item in ITEMS for one in item.sets[0].annotations if one.layer == "mention"
    ]
    assert report.written + len(report.left_out() & {*mentions}) == len(mentions)


def test_names_only_and_full_types_are_choices(tmp_path: Path) -> None:
    found, report = export(tmp_path, levels="NAM", types="full")
    assert any("B-GPE.Nation" in sentence for sentence in found)
    assert report.struck(causes.NOT_CHOSEN)


def test_nothing_outside_the_article_is_written(tmp_path: Path) -> None:
    export(tmp_path)
    text = (tmp_path / "x.conll").read_text("utf-8")
    boilerplate = [
        item.document.text[one.start : one.end]
        for item in ITEMS
        for one in item.document.regions
        if one.kind == "link"
    ]
    assert boilerplate
    for line in boilerplate:
        assert "\n".join(f"{word} _ _ O" for word in line.split()[:3]) not in text


def test_a_failed_export_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with pytest.raises(ZeroDivisionError), replace_whole(target, is_folder=False) as unfinished:
        unfinished.write_text(str(1 / 0), encoding="utf-8")
    assert list(tmp_path.iterdir()) == []


def test_a_full_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="not empty"), replace_whole(tmp_path, is_folder=True):
        pytest.fail("nothing may be written")
