"""JSON of other tools: read line by line or as a list, with keys that are there or are not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.reading import open_regular, read_text
from annotator.formats.shared.drafts import Draft, set_of
from annotator.formats.strict_json import Entry, Place, parse_object
from annotator.model.sets import SET_KINDS, AnnotationSet, SetKind
from annotator.schema.records import Scheme

LONGEST_LINE = 256 * 1024 * 1024
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def encoded(value: object) -> str:
    """Write a value as JSON on one line."""
    return _ENCODER.encode(value)


def entries(path: Path, options: ReadOptions) -> Iterator[Entry]:
    """Read the objects of a file, one a line; tells of each that is none."""
    with open_regular(path) as file:
        number = 0
        while data := file.readline(LONGEST_LINE):
            number += 1
            place = Place(path, number)
            try:
                line = data.decode("utf-8-sig" if number == 1 else "utf-8")
                if line.strip():
                    yield parse_object(line, place, complete=data.endswith(b"\n"))
            except UnicodeDecodeError:
                options.tell(
                    place.fault("{file}, line {line}: this is not text in UTF-8; it was left out.")
                )
            except FormatError as problem:
                options.tell(problem)
    if not number:
        raise FormatError("{file}: the file holds no documents.", file=path)


def objects(path: Path) -> Iterator[Entry]:
    """Read a file that is one list of objects, or one object; `line` counts them."""
    content = read_text(path)
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise Place(path, line).fault(
            "{file}, line {line}: this is not JSON; the file is damaged or of another format."
        ) from error
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    for number, one in enumerate(listed, 1):
        place = Place(path, number)
        if not isinstance(one, dict):
            raise place.fault("{file}, line {line}: this is not a JSON object ({{...}}).")
        yield Entry(cast("dict[str, object]", one), "", place)


def optional_entries(entry: Entry, key: str) -> list[Entry]:
    """Give a list of objects that may be missing or null."""
    return entry.entries(key) if entry.values.get(key) is not None else []


def plain_at(entry: Entry, key: str) -> str | float | None:
    """Give a text, a number or nothing, such as what names an object within a file."""
    value = entry.values.get(key)
    if value is None or isinstance(value, str | int | float):
        return value
    raise entry.place.fault('{file}, line {line}: "{key}" must be a text or a number.', key=key)


def text_at(entry: Entry, key: str) -> str:
    """Give a string that must be there; control characters are cleaned later."""
    value = entry.values.get(key)
    if not isinstance(value, str):
        raise entry.place.fault('{file}, line {line}: "{key}" must be a string.', key=key)
    return value


def plain_meta(entry: Entry, key: str) -> dict[str, str]:
    """Give what is said of a document, where it is text or a number."""
    value = entry.values.get(key)
    found = cast("Mapping[str, object]", value if isinstance(value, dict) else {})
    return {
        name: str(one)
        for name, one in found.items()
        if isinstance(one, str | int | float) and not isinstance(one, bool)
    }


def work_of(
    drafts: list[Draft], scheme: Scheme, options: ReadOptions, source: str, said: Entry
) -> AnnotationSet:
    """Make a set; who made it and as what is taken from the file where it says so."""
    made = set_of(drafts, scheme, options, source)
    name, kind = said.values.get("annotator"), said.values.get("kind")
    if not isinstance(name, str) or not name.strip():
        return made
    kinds: list[SetKind] = [one for one in SET_KINDS if one == kind]
    known = kinds[0] if kinds else "annotator"
    return replace(made, annotator=name, kind=known)
