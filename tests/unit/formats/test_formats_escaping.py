"""What XML cannot hold, pasted into a name or a comment, makes no file that nobody can read."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation
from annotator.project.edits.remarks import SetComment
from annotator.project.exporting import ExportOptions, export
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256

TEXT = "وصل الوزير إلى بغداد."
BAD = "\x00\x01\x1b[31m\ufffe"
ENDINGS = ("", ".xml", ".xmi")


@pytest.mark.parametrize("key", ["tei", "xmi"])
def test_signs_that_xml_cannot_hold_are_replaced(tmp_path: Path, key: str) -> None:
    corpus = create_corpus(tmp_path / "a.hashiya", "news")
    meta = {"outlet": f"ص{BAD}"}
    made = Document(new_document_id(), f"خبر{BAD}", TEXT, text_sha256(TEXT), meta)
    corpus.add([AnnotatedDocument(made)], title="Import")
    corpus.close()
    with Project.open(tmp_path / "a.hashiya", f"ليلى{BAD}") as project:
        add = AddAnnotation("mention", "PER.Individual", (Span(4, 10),))
        (one,) = project.apply(made.id, add).added
        project.apply(made.id, SetComment(one, f"تعليق{BAD}"))
        export(project, tmp_path / "out", ExportOptions(key))
    out = tmp_path / "out"
    files = [one for one in (out, *out.rglob("*")) if one.is_file()]
    read = [ET.fromstring(one.read_bytes()) for one in files if one.suffix in ENDINGS]
    assert read
