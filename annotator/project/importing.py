"""Brings files into a corpus: each is one transaction, a bad one is told, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from annotator.errors import AnnotatorError, Cancelled, FormatError, InputError
from annotator.formats import Format, ReadOptions
from annotator.model.sets import AnnotatedDocument
from annotator.project.bringing.landing import Landing
from annotator.project.bringing.sifting import sift
from annotator.project.formats import format_for_reading
from annotator.project.project import Project

OnError = Literal["stop", "skip"]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person chose: a format, an encoding, whose annotations these are.

    What is wrong in a file either stops the file, and nothing of it is imported, or is skipped and
    told. With `realign`, marks find their places in a stored text of the same name that changed.
    """

    format: str | None = None
    encoding: str | None = None
    annotator: str | None = None
    on_error: OnError = "stop"
    realign: bool = False
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: what was added, what was skipped, or the problem that stopped it.

    `realigned` counts documents put over a stored text that only has the same letters or words.
    """

    file: Path
    documents: int = 0
    sets: int = 0
    annotations: int = 0
    already_there: int = 0
    cleaned: int = 0
    realigned: int = 0
    skipped: tuple[AnnotatorError, ...] = ()
    problem: AnnotatorError | None = None


def import_files(
    project: Project,
    sources: Sequence[Path],
    options: ImportOptions,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Imported]:
    """Import files one after another; folders stand for the readable files in them.

    Progress counts files done of all files. Raises Cancelled between files only; the files before
    it stay imported.
    """
    files = [file for source in sources for file in _files_of(source, options.format)]
    results: list[Imported] = []
    for number, file in enumerate(files):
        if cancelled():
            break
        progress(number, len(files))
        try:
            results.append(_import_file(project, file, options, cancelled))
        except Cancelled:
            break
        except AnnotatorError as problem:
            results.append(Imported(file, problem=problem))
    progress(len(files), len(files))
    return results


def _files_of(source: Path, key: str | None) -> list[Path]:
    if not source.is_dir() or (key is not None and format_for_reading(source, key).is_folder):
        return [source]
    found = sorted(file for file in source.iterdir() if file.is_file() and _readable(file, key))
    if not found:
        raise InputError("{folder}: there is no file here that can be imported.", folder=source)
    return found


def _readable(file: Path, key: str | None) -> bool:
    try:
        return file.suffix.lower() in format_for_reading(file, key).suffixes
    except InputError:
        return False


def _import_file(
    project: Project, file: Path, options: ImportOptions, cancelled: Callable[[], bool]
) -> Imported:
    chosen = format_for_reading(file, options.format)
    cleaned = realigned = 0
    skipped: list[AnnotatorError] = []

    def tell(problem: FormatError) -> None:
        if options.on_error == "stop":
            raise problem
        skipped.append(problem)

    landing = Landing(project, tell, guess=options.realign)
    reading = ReadOptions(
        options.encoding, project.scheme, options.annotator or "", options.extra, tell
    )

    def checked() -> Iterator[AnnotatedDocument]:
        nonlocal cleaned, realigned
        for read in _read(chosen, file, options, reading):
            landed = landing.land(read, file)
            item = landed.item
            realigned += landed.match not in {None, "same text"}
            cleaned += sum(len(step.at) for step in item.document.cleaning)
            sets = (sift(project.scheme, file, item, work, tell) for work in item.sets)
            yield replace(item, sets=tuple(sets))

    added = project.corpus.add(
        checked(), title=f"Import articles: {file.name}", cancelled=cancelled
    )
    return Imported(
        file,
        added.documents,
        added.sets,
        added.annotations,
        added.already_there,
        cleaned,
        realigned,
        tuple(skipped),
    )


def _read(
    chosen: Format, file: Path, options: ImportOptions, reading: ReadOptions
) -> Iterator[AnnotatedDocument]:
    if chosen.read is None:
        raise InputError("{file}: this format can only be exported.", file=file)
    for item in chosen.read(file, reading):
        yield item if options.annotator is None else _credit(item, file, options.annotator)


def _credit(item: AnnotatedDocument, file: Path, annotator: str) -> AnnotatedDocument:
    """Put a document's only set under the annotator's name, as a work of that annotator."""
    if len(item.sets) > 1:
        raise InputError(
            "{file}: {document} holds the work of {count} annotators;"
            " leave out --annotator to keep each under its own name.",
            file=file,
            document=item.document.name,
            count=len(item.sets),
        )
    sets = tuple(replace(one, annotator=annotator, kind="annotator") for one in item.sets)
    return replace(item, sets=sets)
