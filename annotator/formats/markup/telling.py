"""Goes on after what is wrong in a part of a file, or in a file of a folder, once it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from annotator.errors import FormatError
from annotator.formats import ReadOptions

Part = TypeVar("Part")
Made = TypeVar("Made")

Tell = Callable[[FormatError], None]


def each(parts: Iterable[Part], make: Callable[[Part], Made], tell: Tell) -> Iterator[Made]:
    """Make something of each part; what is wrong with one is told, which may stop it all."""
    for one in parts:
        try:
            made = make(one)
        except FormatError as problem:
            tell(problem)
        else:
            yield made


def each_file(
    path: Path, files: Iterable[Path], make: Callable[[Path], Made], options: ReadOptions
) -> Iterator[Made]:
    """Read each file of a folder; a file that was named by itself must be read."""
    if path.is_dir():
        yield from each(files, make, options.tell)
    else:
        yield from map(make, files)
