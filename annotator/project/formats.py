"""The file formats at hand, found once by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import annotator.formats
from annotator.errors import InputError
from annotator.formats import Format
from annotator.registry import find_all


@cache
def all_formats() -> Mapping[str, Format]:
    """Give every format by its key; looked for once, for an import asks with each file."""
    return MappingProxyType(find_all(annotator.formats, "FORMAT", Format))


def format_for_writing(key: str) -> Format:
    """Find a format that can be written; raises InputError that lists those that can."""
    formats = all_formats()
    writable = [one.key for one in formats.values() if one.write is not None]
    if key not in writable:
        raise InputError(
            "Hashiya cannot export the format {format}: choose one of {known}.",
            format=key,
            known=", ".join(sorted(writable)),
        )
    return formats[key]


def format_for_reading(path: Path, key: str | None) -> Format:
    """Find the format named, or the one that the file's ending says."""
    readable = {one.key: one for one in all_formats().values() if one.read is not None}
    if key is not None and key not in readable:
        raise InputError(
            "Hashiya cannot import the format {format}: choose one of {known}.",
            format=key,
            known=", ".join(sorted(readable)),
        )
    if key is not None:
        return readable[key]
    if not path.exists():
        raise InputError("{file}: there is no such file.", file=path)
    for one in readable.values():
        if path.suffix.lower() in one.suffixes:
            return one
    raise InputError(
        "{file}: the ending does not say the format; name it with --format ({known}).",
        file=path,
        known=", ".join(sorted(readable)),
    )
