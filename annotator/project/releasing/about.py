"""Reads what people say of a data set from a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import cast

from annotator.errors import InputError
from annotator.formats.reading import open_regular
from annotator.project.releasing.plan import About

_LARGEST = 1024 * 1024


def read_about(path: Path) -> About:
    """Read the file; raises InputError that says which entry is wrong."""
    with open_regular(path) as file:
        data = file.read(_LARGEST)
    try:
        values = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("{file}: this is not text in UTF-8.", file=path) from error
    except tomllib.TOMLDecodeError as error:
        raise InputError("{file}: this is not TOML ({reason}).", file=path, reason=error) from error
    return about_of(values, str(path))


def about_of(values: Mapping[str, object], name: str) -> About:
    """Check entries and make the record; `name` is the file's, for messages."""
    known = {one.name for one in fields(About)}
    unknown = sorted(values.keys() - known)
    if unknown:
        raise InputError(
            "{file}: {key} is not known here; known are: {known}.",
            file=name,
            key=unknown[0],
            known=", ".join(sorted(known)),
        )
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    authors = _texts(values.get("authors", []))
    agreement = _figures(values.get("agreement", {}))
    wrong = sorted(values.keys() - texts.keys() - {"authors", "agreement"})
    if wrong or authors is None or agreement is None:
        key = wrong[0] if wrong else "authors" if authors is None else "agreement"
        raise InputError(
            "{file}: {key} must be text; authors a list of names, agreement a table of figures.",
            file=name,
            key=key,
        )
    texts = {key: " ".join(value.split()) for key, value in texts.items()}
    return About(**texts, authors=authors, agreement=agreement)  # pyright: ignore[reportArgumentType]


def _texts(value: object) -> tuple[str, ...] | None:
    items = cast("list[object]", value) if isinstance(value, list) else None
    if items is None or not all(isinstance(one, str) for one in items):
        return None
    return tuple(str(one) for one in items)


def _figures(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    entries = cast("dict[str, object]", value)
    if not all(isinstance(one, str | int | float) for one in entries.values()):
        return None
    return {key: str(one) for key, one in entries.items()}
