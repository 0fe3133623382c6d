"""Reads annotation schemes from TOML files; what is wrong is told with its place in the file."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from annotator.errors import SchemeError
from annotator.schema.grammar import TABLES
from annotator.schema.layers import read_layers
from annotator.schema.parts import read_description, read_label
from annotator.schema.records import Scheme
from annotator.schema.sharing import read_shared
from annotator.schema.tables import NAME, Table

LARGEST = 2_000_000
"""Bytes; a scheme written by hand is far smaller."""

_POSITION = re.compile(r"(?P<reason>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)", re.S)


def read_scheme(path: Path) -> Scheme:
    """Read a scheme file; raises SchemeError that says where and what is wrong."""
    return parse_scheme(read_text(path), name=path.name)


def read_text(path: Path) -> str:
    """Read a text file that is no larger than a scheme; raises SchemeError."""
    try:
        if path.is_dir():
            raise SchemeError("{file} is a folder: give the path of a TOML file.", file=path)
        if path.stat().st_size > LARGEST:
            raise SchemeError(
                "{file} is too big for a scheme (over 2 MB): is it the right file?", file=path
            )
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise SchemeError("{file} is not there: check the name of the file.", file=path) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SchemeError(
            "{file}, line {line}: this is not UTF-8: save the file as UTF-8.", file=path, line=line
        ) from error
    except (OSError, ValueError) as error:
        raise SchemeError(
            "{file} cannot be read ({reason}): check the path and who may read it.",
            file=path,
            reason=getattr(error, "strerror", None) or error,
        ) from error


def parse_scheme(source: str, *, name: str) -> Scheme:
    """Read a scheme from its TOML text; `name` is what errors call the file."""
    text = source.replace("\r\n", "\n")
    table = Table(name, (), _parse_toml(text, name))
    table.allow(TABLES["scheme"])
    return Scheme(
        key=_read_key(table),
        version=table.needed_text("version"),
        label=read_label(table),
        description=read_description(table),
        layers=read_layers(table, read_shared(table)),
        source=text,
        hash=hashlib.sha256(text.encode()).hexdigest(),
    )


def _read_key(table: Table) -> str:
    key = table.needed_text("key")
    if not NAME.fullmatch(key):
        raise table.error("{file}: {key} may hold only the letters A to Z, digits, - and _.", "key")
    return key


def _parse_toml(source: str, name: str) -> Mapping[str, object]:
    try:
        return cast("Mapping[str, object]", tomllib.loads(source))
    except RecursionError as error:
        raise SchemeError("{file}: brackets lie too deep in one another.", file=name) from error
    except ValueError as error:
        raise _syntax_error(source, name, str(error)) from error


def _syntax_error(source: str, name: str, message: str) -> SchemeError:
    found = _POSITION.fullmatch(message)
    lines = source.split("\n")
    reason = found["reason"] if found else message.removesuffix(" (at end of document)")
    return SchemeError(
        "{file}, line {line}, column {column}: this is not TOML ({reason});"
        " check the quotes, brackets and equals signs there.",
        file=name,
        line=int(found["line"]) if found else len(lines),
        column=int(found["column"]) if found else len(lines[-1]) + 1,
        reason=reason,
    )
