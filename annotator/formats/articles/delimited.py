"""Tables in text: values with commas, semicolons, tabs or bars between them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from annotator.errors import AnnotatorError, FormatError, InputError
from annotator.formats.articles import ArticleFormat, ArticleOptions, Row, Source, Table
from annotator.formats.articles.tables.columns import column_names
from annotator.formats.articles.tables.rows import reader
from annotator.formats.articles.texts import MEGABYTE, refuse_large, text_of

LARGEST = 256 * MEGABYTE
_LONGEST_CELL = 16 * MEGABYTE
_MOST_COLUMNS = 1000
_SEPARATORS = (",", "\t", ";", "|")
_TRIED, _SAMPLE = 60, 200_000
"""Rows and characters by which the separator is found out."""

Quoting = Literal[0, 3]  # csv.QUOTE_MINIMAL, csv.QUOTE_NONE


@dataclass(frozen=True, slots=True)
class _Way:
    separator: str
    quoting: Quoting


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    cells: list[str]
    problem: AnnotatorError | None = None


def table(source: Source, options: ArticleOptions) -> Table:
    """Read the header, or name the columns by numbers where there is none."""
    refuse_large(source, LARGEST)
    found = text_of(source, options.encoding)
    csv.field_size_limit(_LONGEST_CELL)
    lines = _lines(found.text, _way(found.text, source.name))
    first = next(lines, None)
    if first is None or first.problem is not None:
        raise FormatError("{file}: no table can be read in this file.", file=source.name)
    if len(first.cells) > _MOST_COLUMNS:
        raise FormatError(
            "{file}: this is no table of articles: it has {number} columns.",
            file=source.name,
            number=len(first.cells),
        )
    columns, has_header = column_names(first.cells)
    rest = lines if has_header else _with_first(first, lines)
    return Table(columns, _rows(rest, columns), "line", found.steps, found.notes)


def _with_first(first: _Line, rest: Iterator[_Line]) -> Iterator[_Line]:
    yield first
    yield from rest


def _rows(lines: Iterator[_Line], columns: Sequence[str]) -> Iterator[Row]:
    for line in lines:
        problem = line.problem
        if problem is None and len(line.cells) != len(columns):
            problem = InputError(
                "it has {found} values, where the table has {expected} columns.",
                found=len(line.cells),
                expected=len(columns),
            )
        yield Row(line.number, dict(zip(columns, line.cells, strict=False)), problem)


def _way(text: str, name: str) -> _Way:
    """Find the separator and the use of quotation marks with the fewest rows that do not fit."""
    best: tuple[float, int] | None = None
    chosen = _Way(",", csv.QUOTE_MINIMAL)
    wanted = "\t" if name.lower().endswith((".tsv", ".tab")) else ","
    for separator in sorted(_SEPARATORS, key=lambda one: one != wanted):
        for quoting in _quotings(text, separator):
            way = _Way(separator, quoting)
            lines = list(islice(_lines(text, way), _TRIED))
            width = len(lines[0].cells) if lines and lines[0].problem is None else 0
            if width < 2 or width > _MOST_COLUMNS:
                continue
            wrong = sum(one.problem is not None or len(one.cells) != width for one in lines)
            weight = wrong / len(lines), -width
            if best is None or weight < best:
                best, chosen = weight, way
    return chosen


def _quotings(text: str, separator: str) -> tuple[Quoting, ...]:
    """Say whether quotation marks may be but signs: not where a value stands between two."""
    sep = re.escape(separator)
    quoted = re.search(rf'(?:^|{sep})"[^"\n]*"(?:{sep}|\r?$)', text[:_SAMPLE], re.MULTILINE)
    return (csv.QUOTE_MINIMAL,) if quoted else (csv.QUOTE_MINIMAL, csv.QUOTE_NONE)


def _lines(text: str, way: _Way) -> Iterator[_Line]:
    """Read one line of the table at a time; one that cannot be read does not end it."""
    rows = csv.reader(
        io.StringIO(text, newline=""), delimiter=way.separator, quoting=way.quoting, strict=True
    )
    while True:
        number = rows.line_num + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield _Line(number, [], _why(error))
            continue
        if any(one.strip() for one in cells):
            yield _Line(number, cells)


def _why(error: csv.Error) -> AnnotatorError:
    if "unexpected end" in str(error):
        return InputError('a quotation mark (") is opened in it and never closed.')
    if "field limit" in str(error) or "field larger" in str(error):
        return InputError("a value in it is too long to be an article.")
    return InputError('a quotation mark (") stands inside a value without being doubled.')


FORMAT = ArticleFormat(
    key="csv",
    title="Table",
    suffixes=(".csv", ".tsv", ".tab"),
    read=reader(table),
    table=table,
    takes_encoding=True,
)
