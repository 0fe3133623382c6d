"""A JSON file that is one object: read whole and strictly."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.reading import open_regular
from annotator.formats.strict_json import Entry, Place, parse_object

LARGEST = 256 * 1024 * 1024
"""Bytes; a larger file is no article."""


def read_json(path: Path) -> Entry:
    """Read the object of a file; raises FormatError that names the file."""
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FormatError("{file}: the file is too large to be an article.", file=path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(
            "{file}: this is not text in UTF-8; the file is damaged or binary.", file=path
        ) from error
    return parse_object(text, Place(path, 1))
