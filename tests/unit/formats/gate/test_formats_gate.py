"""GATE documents are right to a second reader, and those of python-gatenlp are understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.gate.bdocjs import FORMAT
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward


def written(tmp_path: Path, item, **extra: str) -> Path:
    """Export one document."""
    out = tmp_path / "out"
    out.mkdir()
    assert FORMAT.write([item], out, WriteOptions(NEWS, extra)).is_lossless
    (path,) = out.iterdir()
    return path


def covered(document: dict, annotation: dict) -> str:
    """Give the text of an annotation as GATE counts: by the unit that the document declares."""
    text = document["text"]
    start, end = annotation["start"], annotation["end"]
    if document["offset_type"] == "j":
        return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
    return text[start:end]


@pytest.mark.parametrize("unit", ["p", "j"])
@pytest.mark.parametrize("item", [awkward(), SAMPLE[0]], ids=["awkward", "sample"])
def test_marks_have_their_words_in_the_unit_that_the_file_declares(
    tmp_path: Path, item, unit: str
) -> None:
    path = written(tmp_path, item, offsets=unit)
    document = json.loads(path.read_text("utf-8"))
    work = item.sets[0]
    found = document["annotation_sets"][work.annotator]
    assert [one["id"] for one in found["annotations"]] == list(range(found["next_annid"]))
    assert len(found["annotations"]) == len(work.annotations)
    for ours, theirs in zip(work.annotations, found["annotations"], strict=True):
        assert theirs["type"] == ours.type
        if len(ours.spans) == 1:
            assert covered(document, theirs) == surface(item.document.text, ours.spans)
    assert list(FORMAT.read(path, ReadOptions(scheme=NEWS))) == [item]


FOREIGN = {
    "annotation_sets": {
        "": {
            "name": "detached-from:",
            "annotations": [
                {"type": "Token", "start": 0, "end": 2, "id": 0, "features": {"kind": "symbol"}},
                {"type": "PER", "start": 3, "end": 7, "id": 1, "features": {"level": "NOM"}},
                {"type": "Lookup", "start": 8, "end": 11, "id": 7, "features": {"major": "ORG"}},
            ],
            "next_annid": 8,
        }
    },
    "text": "😀 محمد قال",
    "features": {"url": "x", "n": 3},
    "offset_type": "j",
    "name": "doc",
}  # fmt: skip


def test_a_document_of_gatenlp_is_read_by_the_scheme(tmp_path: Path) -> None:
    path = tmp_path / "testdoc1.bdocjs"
    path.write_text(json.dumps(FOREIGN), "utf-8")
    told: list[FormatError] = []
    (item,) = FORMAT.read(path, ReadOptions(scheme=NEWS, annotator="هند", tell=told.append))
    (work,) = item.sets
    found = {
        surface(item.document.text, one.spans): (one.layer, one.type, one.attributes["level"])
        for one in work.annotations
    }
    assert found == {"محمد": ("mention", "PER", "NOM"), "قال": ("mention", "ORG", "NAM")}
    assert (work.annotator, work.kind) == ("هند", "import")
    assert item.document.name == "doc"
    assert item.document.meta == {"url": "x", "n": "3"}
    assert [one for one in told if "Token" in str(one)] == told
    assert told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        json.dumps(FOREIGN | {"offset_type": "x"}),
        json.dumps(FOREIGN | {"text": 3}),
        json.dumps(FOREIGN | {"text": "قصير"}),
        json.dumps(FOREIGN | {"annotation_sets": {"a": {"annotations": [{"type": "PER"}]}}}),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.bdocjs"
    path.write_text(text, "utf-8")
    with pytest.raises(FormatError) as told:
        list(FORMAT.read(path, ReadOptions()))
    assert "x.bdocjs" in str(told.value)
    assert "\n" not in str(told.value)
