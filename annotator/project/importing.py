"""Brings files into a corpus: each is one transaction, a bad one is told, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import AnnotatorError, Cancelled, InputError
from annotator.formats import Format, ReadOptions
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.formats import format_for_reading
from annotator.project.project import Project
from annotator.schema.checking import check_set
from annotator.schema.records import Scheme


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person chose: a format, an encoding, whose annotations these are."""

    format: str | None = None
    encoding: str | None = None
    annotator: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: what was added, or the problem that stopped it."""

    file: Path
    documents: int = 0
    sets: int = 0
    annotations: int = 0
    already_there: int = 0
    cleaned: int = 0
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
    if not source.is_dir():
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
    cleaned = 0

    def checked() -> Iterator[AnnotatedDocument]:
        nonlocal cleaned
        for item in _read(chosen, file, options):
            cleaned += sum(len(step.at) for step in item.document.cleaning)
            for annotation_set in item.sets:
                _check(project.scheme, file, item, annotation_set)
            yield item

    added = project.corpus.add(
        checked(), title=f"Import articles: {file.name}", cancelled=cancelled
    )
    return Imported(
        file, added.documents, added.sets, added.annotations, added.already_there, cleaned
    )


def _read(chosen: Format, file: Path, options: ImportOptions) -> Iterator[AnnotatedDocument]:
    if chosen.read is None:
        raise InputError("{file}: this format can only be exported.", file=file)
    for item in chosen.read(file, ReadOptions(options.encoding)):
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


def _check(scheme: Scheme, file: Path, item: AnnotatedDocument, work: AnnotationSet) -> None:
    annotations: dict[AnnotationId, Annotation] = {one.id: one for one in work.annotations}
    for problem in check_set(scheme, annotations.values(), len(item.document.text)):
        if problem.severity == "error":
            raise InputError(
                "{file}: in {document}, annotation {annotation} does not follow the scheme"
                " {scheme}: {problem}",
                file=file,
                document=item.document.name,
                annotation=problem.annotation,
                scheme=scheme.key,
                problem=problem,
            )
