"""A file of many documents may be of any size; one document may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.reading import LARGEST, heard
from annotator.project.formats import all_formats
from annotator.schema.loading import load_scheme

COUNT = 8
ROWS = {
    "conll2003": ("-DOCSTART- O\n\n", "بغداد B-GPE\n\n"),
    "conllu": (
        "# newdoc id = {number}\n",
        "1\tبغداد\t_\tPROPN\t_\t_\t0\troot\t_\tEntity=(e1-GPE--1)\n\n",
    ),
}
"""How a document begins in a format, and a token of it."""


def large(path: Path, key: str, documents: int) -> Path:
    """Write a file a little larger than a document may be, most of it remarks."""
    begins, token = ROWS[key]
    remark = "#" + "x" * (LARGEST // COUNT) + "\n"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(COUNT):
            if number < documents:
                file.write(begins.format(number=number))
            file.write(remark + token)
    assert path.stat().st_size > LARGEST
    return path


@pytest.mark.parametrize("key", ROWS)
def test_many_documents_are_read_however_large_their_file_is(tmp_path: Path, key: str) -> None:
    read = all_formats()[key].read
    assert read is not None
    file = large(tmp_path / "x", key, COUNT)
    heard_of: list[int] = []
    with heard(heard_of.append):
        found = list(read(file, ReadOptions(scheme=load_scheme("news"))))
    assert [one.document.text.strip() for one in found] == ["بغداد"] * COUNT
    assert sum(heard_of) == file.stat().st_size  # who watches sees the bar go over it once


@pytest.mark.parametrize("key", ROWS)
def test_one_document_of_that_size_is_refused(tmp_path: Path, key: str) -> None:
    read = all_formats()[key].read
    assert read is not None
    file = large(tmp_path / "x", key, 1)
    with pytest.raises(FormatError, match="too large for one document"):
        list(read(file, ReadOptions(scheme=load_scheme("news"))))
