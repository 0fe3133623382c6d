"""Writes an export document by document: one file, or the files of a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TextIO

from annotator.errors import FormatError
from annotator.formats import Author, Files, Parts, Pieces, Plan, WriteOptions, Writer
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.file_names import file_names
from annotator.model.sets import AnnotatedDocument

TOGETHER = 100
"""Documents that one process writes at one go."""


def plan_of(items: Sequence[AnnotatedDocument]) -> Plan:
    """Make the plan of an export from all of its documents."""
    names = file_names(item.document.name for item in items)
    ids = (item.document.id for item in items)
    authors: dict[Author, None] = {}
    for item in items:
        authors.update(dict.fromkeys((work.annotator, work.kind) for work in item.sets))
    return Plan(dict(zip(ids, names, strict=True)), tuple(authors))


def writer_of(key: str, parts: Parts, *, is_folder: bool = False) -> Writer:
    """Give what writes a whole export in one process."""

    def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
        report = LossReport(key)
        if is_folder:
            listed = items
            if options.plan is None:
                listed = list(items)
                options = replace(options, plan=plan_of(listed))
            _write_folder(listed, path, parts, options, report)
            _write_files(path, parts.beside(options))
        else:
            with open_text(path) as file:
                file.write(parts.head(options))
                _write_pieces(items, file, parts, options, report)
                file.write(parts.tail)
        return report

    return write


def pieces_of(parts: Parts, *, is_folder: bool) -> Pieces:
    """Give how several processes share what is written document by document."""
    if is_folder:
        return Pieces(
            TOGETHER, partial(_write_within, parts), partial(_finish, parts), are_apart=True
        )
    return Pieces(TOGETHER, partial(_write_piece, parts), partial(_join, parts))


def _write_within(
    parts: Parts,
    items: Iterable[AnnotatedDocument],
    folder: Path,
    options: WriteOptions,
    report: LossReport,
) -> None:
    _write_folder(items, folder, parts, options, report)


def _finish(parts: Parts, pieces: Sequence[Path], folder: Path, options: WriteOptions) -> None:
    del pieces
    _write_files(folder, parts.beside(options))


def _write_piece(
    parts: Parts,
    items: Iterable[AnnotatedDocument],
    piece: Path,
    options: WriteOptions,
    report: LossReport,
) -> None:
    with open_text(piece) as file:
        _write_pieces(items, file, parts, options, report)


def _join(parts: Parts, pieces: Sequence[Path], out: Path, options: WriteOptions) -> None:
    with open_text(out) as file:
        file.write(parts.head(options))
    with out.open("ab") as file:
        is_first = True
        for piece in pieces:
            if piece.stat().st_size:
                file.write(b"" if is_first else parts.between.encode())
                is_first = False
                with piece.open("rb") as part:
                    shutil.copyfileobj(part, file, 1024 * 1024)
            piece.unlink()
        file.write(parts.tail.encode())


def _write_pieces(
    items: Iterable[AnnotatedDocument],
    file: TextIO,
    parts: Parts,
    options: WriteOptions,
    report: LossReport,
) -> None:
    """Write what each document adds to one file."""
    is_first = True
    for item in items:
        pieces = 0
        for _, text in _pieces(item, parts, options, report):
            file.write(text if is_first else parts.between + text)
            is_first = False
            pieces += 1
        _count(item, pieces, report)


def _write_folder(
    items: Iterable[AnnotatedDocument],
    folder: Path,
    parts: Parts,
    options: WriteOptions,
    report: LossReport,
) -> None:
    """Write the files of each document into a folder."""
    for item in items:
        _count(item, _write_files(folder, _pieces(item, parts, options, report)), report)


def _count(item: AnnotatedDocument, pieces: int, report: LossReport) -> None:
    """Count a document, or tell that it is not there: formats of annotations have no bare texts."""
    if pieces or item.sets:
        report.documents += 1
    else:
        report.add_document(causes.NO_WORK, item.document.id)


def _write_files(folder: Path, files: Files) -> int:
    """Write files whose names may name a folder in this one, and say how many."""
    count = 0
    for name, text in files:
        count += 1
        path = folder / name
        if "/" in name:
            path.parent.mkdir(exist_ok=True)
        with open_text(path) as file:
            file.write(text)
    return count


def open_text(path: Path) -> TextIO:
    """Open a file for writing text in UTF-8 with line feeds on every system."""
    return path.open("w", encoding="utf-8", newline="\n")


def _pieces(
    item: AnnotatedDocument, parts: Parts, options: WriteOptions, report: LossReport
) -> Files:
    check_places(item)
    return parts.of(item, options, report)


def check_places(item: AnnotatedDocument) -> None:
    """Refuse a document with an annotation that reaches out of its text."""
    length = len(item.document.text)
    for work in item.sets:
        for one in work.annotations:
            for start, end in one.spans:
                if not 0 <= start < end <= length:
                    raise FormatError(
                        "{document}: annotation {annotation} reaches out of the text;"
                        " nothing was written.",
                        document=item.document.name,
                        annotation=one.id,
                    )
