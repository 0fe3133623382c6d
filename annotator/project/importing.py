"""Brings files into a corpus: each is one transaction, a bad one is told, the rest goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.articles import ArticleFormat
from annotator.formats.reading import heard
from annotator.project.formats import format_for_reading
from annotator.project.intake.choosing import FileChoice, ImportOptions, RepairChoice
from annotator.project.intake.files import File, find_files, is_archive
from annotator.project.intake.gathering import Gathering
from annotator.project.intake.reporting import ArticleReport, Imported
from annotator.project.intake.unpacking import Unpacked, holds_annotations, unpacked
from annotator.project.project import Project

__all__ = [
    "ArticleReport",
    "File",
    "FileChoice",
    "ImportOptions",
    "Imported",
    "RepairChoice",
    "find_files",
    "import_files",
]

_PARTS = 1000
"""Into how many parts a file is divided for who watches."""


def import_files(
    project: Project,
    sources: Sequence[Path | File],
    options: ImportOptions,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Imported]:
    """Import files one after another; folders stand for the readable files in and below them.

    Progress counts thousandths of files, as far as they are read. When it is stopped, the files
    read before stay imported, and of the one that was being read nothing is.
    """
    files: list[File] = []
    for one in sources:
        files += [one] if isinstance(one, File) else find_files([one], options.format)
    gathering = Gathering(project, cancelled)
    for number, file in enumerate(files):
        if cancelled():
            break
        reading = _Reading(number, len(files), progress)
        try:
            with heard(reading.hear):
                _import(gathering, file, options.of_file(file.path), cancelled, reading)
        except Cancelled:
            break
        except AnnotatorError as problem:
            gathering.refuse(file, problem)
    gathering.flush()
    progress(len(files) * _PARTS, len(files) * _PARTS)
    return gathering.results()


class _Reading:
    """Tells how far a file is read, after the files before it."""

    def __init__(self, number: int, files: int, progress: Callable[[int, int], None]) -> None:
        self._size = 0
        self._first, self._all = number * _PARTS, files * _PARTS
        self._progress = progress
        self._read = 0
        self._told = self._first
        progress(self._first, self._all)

    def start(self, paths: Iterable[Path]) -> None:
        """Begin to count what is read of files and of all in folders; nothing counts before."""
        self._size = sum(map(_size_of, paths))
        self._read = 0

    def hear(self, read: int) -> None:
        """Count bytes; who is told hears of each thousandth once."""
        self._read += read
        part = min(_PARTS - 1, self._read * _PARTS // self._size) if self._size else 0
        if self._first + part > self._told:
            self._told = self._first + part
            self._progress(self._told, self._all)


def _size_of(path: Path) -> int:
    """Count the bytes of a file, or of all files below a folder; none where they cannot be read."""
    try:
        if not path.is_dir():
            return path.stat().st_size
        return sum(
            (Path(place) / name).stat().st_size
            for place, _, names in os.walk(path)
            for name in names
        )
    except OSError:
        return 0


def _import(
    gathering: Gathering,
    file: File,
    options: ImportOptions,
    cancelled: Callable[[], bool],
    reading: _Reading,
) -> None:
    if file.problem is not None:
        raise file.problem
    if is_archive(file.path, options.format):
        if options.format is None and holds_annotations(file.path, file.name):
            with unpacked(file, cancelled) as found:
                reading.start(one.path for one in found.files)
                gathering.take_annotated(file, found, options)
            return
        reading.start((file.path,))
        gathering.take_archive(file, options)
        return
    chosen = format_for_reading(file.path, options.format or file.format)
    reading.start((file.path,))
    if isinstance(chosen, ArticleFormat):
        gathering.take_articles(file, chosen, options)
        return
    gathering.take_annotated(file, Unpacked([replace(file, format=chosen.key)]), options)
