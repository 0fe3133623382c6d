"""Excel workbooks: each sheet with a header is a table of articles."""
# openpyxl ships no type information; what is taken from it here is typed here.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingModuleSource=false

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from itertools import chain
from typing import Protocol, cast

from annotator.errors import FormatError
from annotator.formats.articles import ArticleFormat, ArticleOptions, Row, Source, Table
from annotator.formats.articles.guards.breaking import told_if_broken
from annotator.formats.articles.guards.office import open_office
from annotator.formats.articles.tables.columns import column_names
from annotator.formats.articles.tables.rows import reader
from annotator.formats.articles.texts import MEGABYTE, refuse_large

LARGEST = 64 * MEGABYTE
_MOST_COLUMNS = 1000


class _Sheet(Protocol):
    title: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(self, *, values_only: bool) -> Iterable[Sequence[object]]: ...


def table(source: Source, options: ArticleOptions) -> Table:
    """Read the sheets one after another; formulas give the values that were saved with them."""
    del options
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and wanted by workbooks only

    refuse_large(source, LARGEST)
    with open_office(source, "Excel"):
        pass  # all in it is harmless
    with told_if_broken(source.name, "Excel"):
        book = load_workbook(io.BytesIO(source.data), read_only=True, data_only=True)
        sheets = cast("list[_Sheet]", book.worksheets)
    tables = [one for one in (_sheet(source.name, sheet) for sheet in sheets) if one is not None]
    if not tables:
        raise FormatError("{file}: no table can be read in this file.", file=source.name)
    columns = dict.fromkeys(column for names, _ in tables for column in names)
    return Table(tuple(columns), chain.from_iterable(rows for _, rows in tables), "row")


def _sheet(name: str, sheet: _Sheet) -> tuple[tuple[str, ...], Iterator[Row]] | None:
    # A sheet may claim to be as large as Excel allows; its rows are read as they are.
    sheet.reset_dimensions()
    rows = _filled(name, sheet)
    first = next(rows, None)
    if first is None:
        return None
    number, cells = first
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > _MOST_COLUMNS:
        return None
    columns, has_header = column_names(cells)
    rest = rows if has_header else chain([(number, cells)], rows)
    return columns, (Row(at, _cells(columns, one), None, sheet.title) for at, one in rest)


def _cells(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    return dict(zip(columns, cells, strict=False))


def _filled(name: str, sheet: _Sheet) -> Iterator[tuple[int, list[str]]]:
    rows = iter(enumerate(sheet.iter_rows(values_only=True), 1))
    while True:
        with told_if_broken(name, "Excel"):
            found = next(rows, None)
        if found is None:
            return
        number, values = found
        cells = [_text(one) for one in values]
        if any(one.strip() for one in cells):
            yield number, cells


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(" ") if value.time() != time() else value.date().isoformat()
        case date() | time():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


FORMAT = ArticleFormat(
    key="xlsx",
    title="Excel table",
    suffixes=(".xlsx", ".xlsm"),
    read=reader(table),
    table=table,
)
