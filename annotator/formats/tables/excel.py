"""Excel tables of mentions, events, what fills their roles, and stances: a sheet for each."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator.errors import FormatError
from annotator.formats import Format, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.options import REGIONS
from annotator.formats.shared.parts import check_places
from annotator.formats.tables.csv_tables import LOSSES
from annotator.formats.tables.rows import Cell, note_rows, set_rows, shapes
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument

MOST_ROWS = 1_048_576
"""As many as a sheet of Excel holds, with the row of names."""
LONGEST_CELL = 32_767
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_WRITTEN = (1980, 1, 1, 0, 0, 0)


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write one workbook; sheets run from right to left."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and wanted only here

    report = LossReport("xlsx")
    book = Workbook(write_only=True)
    sheets: dict[str, Any] = {}
    columns: dict[str, tuple[str, ...]] = {}
    counts: dict[str, int] = {}
    for shape in shapes(options.scheme):
        sheet = sheets[shape.name] = book.create_sheet(shape.name)
        sheet.sheet_view.rightToLeft = True
        sheet.freeze_panes = "A2"
        sheet.append(list(shape.columns))
        columns[shape.name], counts[shape.name] = shape.columns, 1
    for item in items:
        report.documents += 1
        check_places(item)
        for rows in set_rows(item, options, report):
            note_rows(rows, report)
            for table, one, row in rows.rows():
                counts[table] += 1
                if counts[table] > MOST_ROWS:
                    raise FormatError(
                        "The table {table} has more rows than Excel can hold; export CSV instead,"
                        " or fewer articles.",
                        table=table,
                    )
                cells = (row.get(name, "") for name in columns[table])
                sheets[table].append([_cell(sheets[table], cell, one, report) for cell in cells])
    content = io.BytesIO()
    book.save(content)
    _settle(content, path)
    return report


def _cell(sheet: Any, value: Cell, one: Annotation, report: LossReport) -> Any:  # noqa: ANN401
    """Make a cell; what looks like a formula is text all the same."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    if isinstance(value, int):
        return value
    text = _CONTROL.sub(" ", value)
    if len(text) > LONGEST_CELL:
        report.add(causes.CUT_CELL, one.id)
        text = text[:LONGEST_CELL]
    if not text.startswith("="):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    return cell


def _settle(content: io.BytesIO, path: Path) -> None:
    """Write the workbook without the time of writing, so that the same corpus gives its bytes."""
    with zipfile.ZipFile(content) as made, zipfile.ZipFile(path, "w") as out:
        for name in sorted(made.namelist()):
            data = made.read(name)
            if name == "docProps/core.xml":
                data = _DATES.sub(rb"\g<1>1980-01-01T00:00:00Z", data)
            entry = zipfile.ZipInfo(name, _WRITTEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, data)


FORMAT = Format(
    key="xlsx",
    title="Excel tables",
    suffixes=(".xlsx",),
    unit="codepoint",
    write=write,
    losses=(*LOSSES, causes.CUT_CELL),
    options=(REGIONS,),
)
