"""Makes an article of each row of a table; a row that is none is told and left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice

from annotator.errors import AnnotatorError, FormatError, InputError
from annotator.formats.articles import (
    Article,
    ArticleOptions,
    Fault,
    Reader,
    Row,
    Source,
    Table,
    TableReader,
)
from annotator.formats.articles.naming import document_name, named_after, one_line
from annotator.formats.articles.tables.columns import TEXT, TITLE, choose_columns
from annotator.formats.articles.titles import under_title

SAMPLE = 50
"""Rows that are looked at to guess what the columns hold."""
_LONGEST_VALUE = 4000
_KINDS = ("line", "record", "row")
_SENTENCES: tuple[str, ...] = (
    "{file}, line {number}: {problem}",
    "{file}, record {number}: {problem}",
    "{file}, sheet {sheet}, row {number}: {problem}",
)


def reader(table: TableReader) -> Reader:
    """Make what reads articles of what reads a table."""

    def read(source: Source, options: ArticleOptions) -> Iterator[Article | Fault]:
        return articles_of(table(source, options), source, options)

    return read


def sample_of(table: Table) -> tuple[list[Row], Iterator[Row]]:
    """Give the first rows, and all rows."""
    first = list(islice(table.rows, SAMPLE))
    return first, chain(first, table.rows)


def articles_of(table: Table, source: Source, options: ArticleOptions) -> Iterator[Article | Fault]:
    """Read the rows one by one; raises FormatError when no column can be the text."""
    sample, rows = sample_of(table)
    cells = [one.cells for one in sample if one.problem is None]
    try:
        columns = choose_columns(table.columns, cells, options.columns)
    except InputError as problem:
        raise FormatError("{file}: {problem}", file=source.name, problem=problem) from problem
    if TEXT not in columns:
        raise FormatError(
            "{file}: no column looks like the text of articles; say which of these it is:"
            " {columns}.",
            file=source.name,
            columns=", ".join(table.columns),
        )
    for row in rows:
        problem = row.problem
        if problem is None and not row.cells.get(columns[TEXT], "").strip():
            problem = InputError("there is no text in it.")
        if problem is None:
            yield _article(table, source, row, columns)
        else:
            yield Fault(_placed(problem, table.kind, source.name, row), row.number)


def _placed(problem: AnnotatorError, kind: str, file: str, row: Row) -> FormatError:
    return FormatError(
        _SENTENCES[_KINDS.index(kind)],
        file=file,
        number=row.number,
        sheet=row.sheet,
        problem=problem,
    )


def _article(table: Table, source: Source, row: Row, columns: Mapping[str, str]) -> Article:
    taken = {column: field for field, column in columns.items()}
    meta: dict[str, str] = {}
    for column, cell in row.cells.items():
        if column != columns[TEXT] and (value := one_line(cell)[:_LONGEST_VALUE]):
            meta[taken.get(column) or _free_name(column, columns)] = value
    title = meta.get(TITLE, "") if TITLE in columns else ""
    text, length = under_title(row.cells[columns[TEXT]], title)
    numbered = f"{named_after(source.name)} {row.sheet} {row.number}"
    return Article(
        text,
        document_name(title or numbered),
        meta,
        table.steps,
        table.notes,
        length,
        number=row.number,
    )


def _free_name(column: str, columns: Mapping[str, str]) -> str:
    """Name a field after its column, unless a column chosen for a field has that name."""
    name = one_line(column)
    return f"{name} (2)" if name in columns or name == "file" else name
