"""JSON of any shape: the list of articles in it, wherever it stands, one a line or all in one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import cast

from annotator.errors import AnnotatorError, FormatError, InputError
from annotator.formats.articles import ArticleFormat, ArticleOptions, Row, Source, Table
from annotator.formats.articles.naming import one_line
from annotator.formats.articles.tables.columns import TEXT
from annotator.formats.articles.tables.rows import SAMPLE, reader
from annotator.formats.articles.texts import MEGABYTE, refuse_large, text_of

LARGEST = 256 * MEGABYTE
_DEEPEST_LIST, _DEEPEST_VALUE = 3, 4
_MOST_COLUMNS = 1000
_LINES = (".jsonl", ".ndjson")
_PARAGRAPH = 80
"""Characters on average: strings that long, in a list, are the paragraphs of a text."""

Record = Mapping[str, object]


def table(source: Source, options: ArticleOptions) -> Table:
    """Find the records; the columns are the names in the first of them."""
    refuse_large(source, LARGEST)
    found = text_of(source, options.encoding)
    rows = _of_lines(found.text)
    kind = "line"
    if not source.name.lower().endswith(_LINES):
        try:
            rows, kind = _of_value(_parsed(found.text)), "record"
        except AnnotatorError as problem:
            # Many files with one object a line are called .json, too.
            first = next(_of_lines(found.text), None)
            if first is None or first.problem is not None or "\n" not in found.text.strip():
                raise FormatError(
                    "{file}: {problem}", file=source.name, problem=problem
                ) from problem
    sample = list(islice(rows, SAMPLE))
    names = dict.fromkeys(name for row in sample for name in row.cells)
    if not names:
        raise FormatError(
            "{file}: there is no list of articles in this JSON file.", file=source.name
        )
    columns = tuple(islice(names, _MOST_COLUMNS))
    return Table(columns, chain(sample, rows), kind, found.steps, found.notes)


def _of_lines(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = _parsed(line)
        except AnnotatorError as problem:
            yield Row(number, {}, problem)
            continue
        yield _row(number, value)


def _of_value(value: object) -> Iterator[Row]:
    for number, one in enumerate(_records(value), 1):
        yield _row(number, one)


def _row(number: int, value: object) -> Row:
    if isinstance(value, str):
        return Row(number, {TEXT: value})
    if not isinstance(value, dict):
        return Row(number, {}, InputError("it is no object with named values."))
    return Row(number, dict(_flat(cast("Record", value), "", _DEEPEST_VALUE)))


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            "this is not JSON, from character {column} of line {line} on.",
            column=error.colno,
            line=error.lineno,
        ) from error
    except RecursionError as error:
        raise InputError("the values are nested too deeply.") from error
    except ValueError as error:
        raise InputError("a number in it is too large.") from error


def _records(value: object) -> Iterable[object]:
    """Find the longest list of objects; else the value stands for one article, or for many."""
    whole = value
    lists = list(_lists(value, _DEEPEST_LIST))
    if lists:
        return max(lists, key=len)
    if isinstance(value, list):
        return cast("list[object]", value)
    if isinstance(value, dict):
        inner = cast("dict[str, object]", value)
        if len(inner) > 1 and all(isinstance(one, dict) for one in inner.values()):
            return [_keyed(key, one) for key, one in inner.items()]
    return [whole]


def _keyed(key: str, record: object) -> object:
    return dict[str, object](id=key) | cast("dict[str, object]", record)


def _lists(value: object, depth: int) -> Iterator[list[object]]:
    if isinstance(value, list):
        items = cast("list[object]", value)
        if items and any(isinstance(one, dict) for one in items):
            yield items
    elif isinstance(value, dict) and depth > 0:
        for one in cast("Record", value).values():
            yield from _lists(one, depth - 1)


def _flat(record: Record, prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    """Give the values by their names; of objects within objects, by names with dots."""
    for key, value in record.items():
        name = prefix + (one_line(key) or "?")
        if isinstance(value, dict) and depth > 0:
            yield from _flat(cast("Record", value), f"{name}.", depth - 1)
        else:
            yield name, _text(cast("object", value))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case list():
            return _joined(cast("Sequence[object]", value))
        case _:
            return json.dumps(value, ensure_ascii=False)


def _joined(values: Sequence[object]) -> str:
    if not all(isinstance(one, str | int | float) for one in values):
        return json.dumps(values, ensure_ascii=False)
    words = [str(one) for one in values]
    is_text = sum(map(len, words)) > _PARAGRAPH * len(words)
    return ("\n" if is_text else "; ").join(words)


FORMAT = ArticleFormat(
    key="json",
    title="JSON",
    suffixes=(".json", *_LINES),
    read=reader(table),
    table=table,
    takes_encoding=True,
)
