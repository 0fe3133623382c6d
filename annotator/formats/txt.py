"""Plain text: one file is one document, without annotations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import FormatError, InputError
from annotator.formats import Format, ReadOptions
from annotator.formats.reading import open_regular
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.text.cleaning import clean, text_sha256
from annotator.text.decoding import decode

LARGEST = 64 * 1024 * 1024
"""Bytes; a larger file is a whole corpus, which no one reads as one document."""


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the file as one document, named after the file."""
    cleaned = clean(_decode(path, options.encoding))
    if not cleaned.text.strip():
        raise FormatError("{file}: the file holds no text.", file=path)
    yield AnnotatedDocument(
        Document(
            id=new_document_id(),
            name=document_name(path),
            text=cleaned.text,
            text_sha256=text_sha256(cleaned.text),
            cleaning=cleaned.steps,
        )
    )


def document_name(path: Path) -> str:
    """Name a document after its file, on one line and without what cannot be written."""
    name = " ".join(clean(path.stem).text.split())
    return name or "document"


def _decode(path: Path, encoding: str | None) -> str:
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FormatError(
            "{file}: the file is larger than {limit} MB, too large for one document;"
            " cut it into one file per article.",
            file=path,
            limit=LARGEST // (1024 * 1024),
        )
    if not data:
        raise FormatError("{file}: the file holds no text.", file=path)
    try:
        return decode(data, encoding)
    except InputError as problem:
        raise FormatError("{file}: {problem}", file=path, problem=problem) from problem


FORMAT = Format(
    key="txt",
    title="Plain text",
    suffixes=(".txt",),
    unit="none",
    read=read,
)
