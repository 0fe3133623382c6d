"""Finds extensions: every module of a package, and entry points of other packages, by one name."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from importlib.metadata import entry_points
from types import ModuleType
from typing import TypeVar

from annotator.errors import AnnotatorError

Kind = TypeVar("Kind")


def find_all(
    package: ModuleType, name: str, kind: type[Kind], *, nested: bool = False
) -> dict[str, Kind]:
    """Collect the object called `name` from each module of the package, by its key.

    With `nested`, packages in it are looked through as well, for objects of this kind alone.
    Entry points of the group named after the package (for example `annotator.formats`) are added.
    Raises AnnotatorError when two have the same key or one is not of the kind.
    """
    found: dict[str, Kind] = {}
    inner = _nested(package, name, kind) if nested else ()
    for origin, candidate in (*_candidates(package, name), *inner):
        if not isinstance(candidate, kind):
            raise AnnotatorError(
                "The extension {origin} is not a {kind}.", origin=origin, kind=kind.__name__
            )
        key: str = getattr(candidate, "key")  # noqa: B009 - kinds share the field, not a base class
        if key in found:
            raise AnnotatorError(
                "Two extensions are called {key}; one of them is {origin}.", key=key, origin=origin
            )
        found[key] = candidate
    return found


def _candidates(package: ModuleType, name: str) -> Iterator[tuple[str, object]]:
    yield from _in_modules(package, name)
    for point in entry_points(group=package.__name__):
        yield point.value, point.load()


def _nested(package: ModuleType, name: str, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
    """Go through the packages in a package; those of other kinds have objects of the same name."""
    for module_info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if not module_info.ispkg:
            continue
        inner = importlib.import_module(module_info.name)
        for origin, candidate in _in_modules(inner, name):
            if isinstance(candidate, kind):
                yield origin, candidate
        yield from _nested(inner, name, kind)


def _in_modules(package: ModuleType, name: str) -> Iterator[tuple[str, object]]:
    for module_info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        module = importlib.import_module(module_info.name)
        if hasattr(module, name):
            yield module_info.name, getattr(module, name)
