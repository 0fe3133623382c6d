"""Finds a scheme by its key or its path, whatever kind of file it stands in."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from annotator import paths
from annotator.errors import SchemeError
from annotator.model.problem import Problem
from annotator.schema.brat.reading import is_brat, read_brat
from annotator.schema.reading import read_scheme
from annotator.schema.records import Scheme
from annotator.schema.tables import listed, nearest

SUFFIX = ".toml"


class Loaded(NamedTuple):
    """A scheme, and what of its file has no place in it."""

    scheme: Scheme
    notes: tuple[Problem, ...] = ()


def load_scheme(key_or_path: str) -> Scheme:
    """Give the scheme alone, where nobody wants to know what its file says besides."""
    return load(key_or_path).scheme


def load(key_or_path: str) -> Loaded:
    """Read a shipped scheme by its key, or any by its path: a TOML file, or brat's configuration.

    Raises SchemeError that says where and what is wrong.
    """
    shipped = shipped_schemes()
    if key_or_path in shipped:
        return Loaded(read_scheme(shipped[key_or_path]))
    path = Path(key_or_path)
    if is_brat(path):
        return Loaded(*read_brat(path))
    if path.suffix.lower() == SUFFIX or len(path.parts) > 1:
        return Loaded(read_scheme(path))
    near = nearest(key_or_path, shipped)
    if near is not None:
        raise SchemeError(
            "There is no scheme called {key}; did you mean {near}? Hashiya brings {known}.",
            key=key_or_path,
            near=near,
            known=listed(shipped),
        )
    raise SchemeError(
        "There is no scheme called {key}: give one of {known}, or the path of a TOML file.",
        key=key_or_path,
        known=listed(shipped),
    )


def shipped_schemes() -> dict[str, Path]:
    """List the schemes that come with the program, by their keys."""
    folder = paths.resources() / "schemes"
    return {path.stem: path for path in sorted(folder.glob("*" + SUFFIX))}
