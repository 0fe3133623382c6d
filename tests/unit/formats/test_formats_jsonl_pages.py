"""What people decided about a page goes out and comes back: regions, sentences, words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import FORMAT
from annotator.model.document import Document, Region
from annotator.model.identity import new_document_id
from annotator.model.managing import Boundary
from annotator.model.sets import AnnotatedDocument
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256

TEXT = "عنوان\nنص أول. نص ثان.كلمة\n"


def page(*boundaries: Boundary) -> Document:
    return Document(
        new_document_id(), "خبر", TEXT, text_sha256(TEXT), {},
        (Region(0, 5, "title", True), Region(6, 13, "byline")), (), boundaries,
    )  # fmt: skip


def written(document: Document, folder: Path) -> Path:
    path = folder / "a.jsonl"
    assert FORMAT.write is not None
    FORMAT.write([AnnotatedDocument(document)], path, WriteOptions(load_scheme("news")))
    return path


def read(path: Path) -> list[Document]:
    assert FORMAT.read is not None
    return [one.document for one in FORMAT.read(path, ReadOptions())]


def test_decisions_and_boundaries_come_back(tmp_path: Path) -> None:
    document = page(Boundary(14, "sentence", "join"), Boundary(20, "token", "break"))
    assert read(written(document, tmp_path)) == [document]


@pytest.mark.parametrize(
    ("boundaries", "told"),
    [
        ([{"place": 999, "unit": "token", "kind": "break"}], "out of the text"),
        ([{"place": 3, "unit": "token", "kind": "break"}] * 2, "given twice"),
        ([{"place": 3, "unit": "word", "kind": "break"}], "unit"),
    ],
)
def test_a_boundary_that_cannot_be_is_told(tmp_path: Path, boundaries, told) -> None:
    path = written(page(), tmp_path)
    line = json.loads(path.read_text("utf-8"))
    line["document"]["boundaries"] = boundaries
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", "utf-8")
    with pytest.raises(FormatError, match=told):
        read(path)
