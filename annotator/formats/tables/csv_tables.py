"""CSV tables of mentions, events, what fills their roles, and stances: a folder of files.

RFC 4180 with a byte order mark, without which Excel shows no Arabic. A cell that a spreadsheet
would run as a formula gets an apostrophe before it, which is told.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.cells import is_formula
from annotator.formats.shared.options import REGIONS
from annotator.formats.shared.parts import check_places
from annotator.formats.tables.rows import Cell, note_rows, set_rows, shapes
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument

LOSSES: tuple[Cause, ...] = (
    causes.OUTSIDE,
    causes.NO_PLACE,
    causes.FILLER,
    causes.ATTRIBUTES,
    *causes.REMARKS,
    causes.METADATA,
    causes.REGIONS,
    causes.CLEANING,
    causes.BOUNDARIES,
)


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write the tables into a folder."""
    report = LossReport("csv")
    with ExitStack() as stack:
        writers: dict[str, csv.DictWriter[str]] = {}
        for shape in shapes(options.scheme):
            out = path / f"{shape.name}.csv"
            file = stack.enter_context(out.open("w", encoding="utf-8-sig", newline=""))
            writer = csv.DictWriter(file, shape.columns, restval="", extrasaction="ignore")
            writer.writeheader()
            writers[shape.name] = writer
        for item in items:
            report.documents += 1
            check_places(item)
            for rows in set_rows(item, options, report):
                note_rows(rows, report)
                for table, one, row in rows.rows():
                    writers[table].writerow(
                        {name: guarded(cell, one, report) for name, cell in row.items()}
                    )
    return report


def guarded(cell: Cell, one: Annotation, report: LossReport) -> Cell:
    """Keep a spreadsheet from running what an article says; numbers of ours stay numbers."""
    if is_formula(cell):
        report.add(causes.GUARDED, one.id)
        return f"'{cell}"
    return cell


FORMAT = Format(
    key="csv",
    title="CSV tables",
    suffixes=(),
    unit="codepoint",
    is_folder=True,
    write=write,
    losses=(*LOSSES, causes.GUARDED),
    options=(REGIONS,),
)
