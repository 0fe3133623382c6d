"""Reads the documents of a file of one object a line; a bad one is told, the rest is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.shared.grouping import grouped
from annotator.formats.strict_json import Entry
from annotator.formats.tools.graph import Rebuilding
from annotator.formats.tools.json_lines import entries
from annotator.model.sets import AnnotatedDocument

Make = Callable[[Path, Entry, ReadOptions, Rebuilding], AnnotatedDocument]
"""Makes a document of one object of the file."""


def read_lines(path: Path, options: ReadOptions, make: Make) -> Iterator[AnnotatedDocument]:
    """Read every object of a file as a document; the sets over one text come together."""
    return grouped(_made(path, options, make))


def _made(path: Path, options: ReadOptions, make: Make) -> Iterator[AnnotatedDocument]:
    rebuilding = Rebuilding(options, path)
    for entry in entries(path, options):
        try:
            yield make(path, entry, options, rebuilding)
        except FormatError as problem:
            options.tell(problem)
