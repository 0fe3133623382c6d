"""brat's lines are right to a second reader written from brat's own description."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.brat.brat import write
from annotator.formats.brat.names import brat_role
from annotator.formats.jsonl import read
from annotator.formats.shared.file_names import file_names
from annotator.schema.loading import load_scheme

ITEMS = list(read(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the sample corpus once."""
    out = tmp_path / "out"
    out.mkdir()
    write(ITEMS, out, WriteOptions(load_scheme("news")))
    return out


def lines(folder: Path, name: str) -> dict[str, str]:
    """Read an .ann file as brat does: an id, a tab, the rest; * lines get a number."""
    found: dict[str, str] = {}
    for number, line in enumerate((folder / f"{name}.ann").read_text("utf-8").splitlines()):
        key, _, rest = line.partition("\t")
        key = f"*{number}" if key == "*" else key
        assert key not in found
        assert re.fullmatch(r"[TERA#]\d+|\*\d+", key)
        found[key] = rest
    return found


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.document.name)
def test_the_text_of_every_mark_is_what_stands_there(folder: Path, item) -> None:
    text = (folder / f"{item.document.name}.txt").read_bytes().decode()
    assert text == item.document.text
    for key, rest in lines(folder, item.document.name).items():
        if key.startswith("T"):
            head, _, tail = rest.partition("\t")
            type_name, _, places = head.partition(" ")
            spans = [tuple(map(int, one.split(" "))) for one in places.split(";")]
            assert re.fullmatch(r"[a-zA-Z0-9_-]+", type_name)
            assert " ".join(text[start:end] for start, end in spans) == tail
            assert "\n" not in tail


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.document.name)
def test_every_reference_is_there_and_triggers_have_the_type(folder: Path, item) -> None:
    found = lines(folder, item.document.name)
    for key, rest in found.items():
        assert all(one in found for one in re.findall(r"(?<=[: ])[TER]\d+(?=\s|$)", rest))
        if key.startswith("E"):
            type_name, trigger = rest.split(" ")[0].split(":")
            assert found[trigger].startswith(type_name + " ")


def test_what_is_not_written_is_counted(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    report = write(ITEMS, out, WriteOptions(load_scheme("news")))
    total = sum(len(work.annotations) for item in ITEMS for work in item.sets)
    left_out = report.left_out()
    assert report.written + len(left_out) == total


def test_the_configuration_names_every_type_written(folder: Path) -> None:
    configured = (folder / "annotation.conf").read_text("utf-8")
    labels = (folder / "visual.conf").read_text("utf-8")
    for item in ITEMS:
        for rest in lines(folder, item.document.name).values():
            name = re.split(r"[ :\t]", rest)[0]
            if name not in {"Equiv", "AnnotatorNotes"}:
                assert re.search(rf"^{name}\b", configured, re.MULTILINE)
    assert "شخص" in labels


def test_hostile_names_become_safe_and_different() -> None:
    names = file_names(["../../etc/passwd", "a/b", "A-b", "", "con", "خبر\u202e", "خبر"])
    assert len(set(names)) == 7
    assert all(re.fullmatch(r"[\w-]+", one) for one in names)


def test_a_role_that_ends_in_a_digit_can_be_repeated() -> None:
    assert brat_role("Arg-1") == "Arg-1_"
