"""Brings files into a corpus: each is one transaction, a bad one is told, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.articles import ArticleFormat
from annotator.project.formats import format_for_reading
from annotator.project.intake.choosing import FileChoice, ImportOptions, RepairChoice
from annotator.project.intake.files import File, find_files, is_archive, look_for
from annotator.project.intake.gathering import Gathering
from annotator.project.intake.progress import PARTS, Reading
from annotator.project.intake.reporting import ArticleReport, Imported, passed_over
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
    "look_for",
]


def import_files(
    project: Project,
    sources: Sequence[Path | File],
    options: ImportOptions,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Imported]:
    """Import files one after another; folders stand for the readable files in and below them.

    Last come the folders that have files of other kinds, with how many there are. Progress counts
    thousandths of files, as far as they are done. When it is stopped, the files read before stay
    imported, and of the one that was being read nothing is.
    """
    files: list[File] = []
    others: dict[Path, Mapping[str, int]] = {}
    for one in sources:
        if isinstance(one, File):
            files.append(one)
        else:
            found = look_for([one], options.format)
            files += found.files
            others |= found.passed_over
    gathering = Gathering(project, cancelled)
    for number, file in enumerate(files):
        if cancelled():
            break
        reading = Reading(number, len(files), progress)
        try:
            _import(gathering, file, options.of_file(file.path), cancelled, reading)
        except Cancelled:
            break
        except AnnotatorError as problem:
            gathering.refuse(file, problem)
    gathering.flush()
    progress(len(files) * PARTS, len(files) * PARTS)
    return gathering.results() + passed_over(others)


def _import(
    gathering: Gathering,
    file: File,
    options: ImportOptions,
    cancelled: Callable[[], bool],
    reading: Reading,
) -> None:
    if file.problem is not None:
        raise file.problem
    if is_archive(file.path, options.format):
        if options.format is None and holds_annotations(file.path, file.name):
            with (
                unpacked(file, cancelled) as found,
                reading.followed(one.path for one in found.files),
            ):
                gathering.take_annotated(file, found, options)
            return
        gathering.take_archive(file, options, reading.tell)
        return
    chosen = format_for_reading(file.path, options.format or file.format)
    if isinstance(chosen, ArticleFormat):
        gathering.take_articles(file, chosen, options)
        return
    with reading.followed((file.path,)):
        gathering.take_annotated(file, Unpacked([replace(file, format=chosen.key)]), options)
