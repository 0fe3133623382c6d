"""Reads the tables about the news: months, agencies, outlets, places, words of credits."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from annotator.errors import InputError

Table = Mapping[str, object]


def read_table(path: Path) -> Table:
    """Read one TOML file of data.

    Raises InputError that names the file and, where it is not TOML, the line.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as problem:
        raise InputError(
            "{file} cannot be read: {reason}.", file=path, reason=problem.strerror or ""
        ) from problem
    except UnicodeDecodeError as problem:
        raise InputError("{file} is not UTF-8; save it as UTF-8.", file=path) from problem
    except tomllib.TOMLDecodeError as problem:
        raise InputError("{file} is not a TOML file: {reason}.", file=path, reason=problem) from (
            problem
        )


def section(table: Table, name: str, path: Path) -> Table:
    """Give a section of a table; raises InputError where it is missing."""
    return _mapping(table.get(name), name, path)


def sections(table: Table, path: Path) -> Mapping[str, Table]:
    """Give every entry of a table as a section; raises InputError where one is none."""
    return {name: _mapping(value, name, path) for name, value in table.items()}


def words(table: Table, name: str, path: Path) -> tuple[str, ...]:
    """Give the list of words under a name, none where there is no such name.

    Raises InputError where it is no list of texts.
    """
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):  # pyright: ignore[reportUnknownVariableType]
        raise InputError(
            '{file}: "{name}" must be a list of texts in square brackets.', file=path, name=name
        )
    return tuple(str(one) for one in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def lists(table: Table, path: Path) -> dict[str, tuple[str, ...]]:
    """Give every entry of a section as a list of texts."""
    return {name: words(table, name, path) for name in table}


def _mapping(value: object, name: str, path: Path) -> Table:
    if not isinstance(value, dict):
        raise InputError('{file}: the section "{name}" is missing.', file=path, name=name)
    return {str(key): entry for key, entry in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
