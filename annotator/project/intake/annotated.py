"""Reads annotated documents, puts them over stored ones, and tells what cannot come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import AnnotatorError, FormatError, InputError
from annotator.formats import Author, ReadOptions
from annotator.formats.markup.handing_over import fresh
from annotator.formats.shared.file_names import as_folder
from annotator.formats.shared.grouping import grouped
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.bringing.landing import Landed, Landing
from annotator.project.bringing.renaming import Renaming
from annotator.project.bringing.sifting import sift
from annotator.project.formats import all_formats
from annotator.project.intake.choosing import ImportOptions
from annotator.project.intake.documents import refuse_endless_lines
from annotator.project.intake.files import File
from annotator.project.project import Project

_OWN_NAME = "*"
"""Stands in the name of an annotator for the name that the file gives."""


@dataclass(slots=True)
class AnnotatedFile:
    """Files of annotations under way, with what was found out about them on the way.

    They are one file that was chosen, or what an archive holds but for what was `refused` of it,
    which is the first that is wrong with it. `skipped` tells what was left out,
    `lacking` counts annotations whose types have no place in the scheme, by their names.
    """

    project: Project
    files: Sequence[File]
    options: ImportOptions
    refused: Sequence[AnnotatorError] = ()
    cleaned: int = 0
    realigned: int = 0
    skipped: list[AnnotatorError] = field(default_factory=list[AnnotatorError])
    lacking: Counter[str] = field(default_factory=Counter[str])
    _renaming: Renaming | None = None
    _known: dict[Author, str] | None = None

    def items(self) -> Iterator[AnnotatedDocument]:
        """Read the documents with their sets; raises FormatError unless problems are skipped."""
        return (one.item for one in self.landed())

    def landed(self) -> Iterator[Landed]:
        """Read the documents with their sets, and say which were found in the corpus."""
        options = self.options
        for one in self.refused:
            self._tell(one)
        many = len(self.files) > 1
        landing = Landing(
            self.project, self._tell, guess=options.realign, targets=options.documents, many=many
        )
        read = (pair for file in self.files for pair in self._read(file))
        for file, item in _joined(read) if many else read:
            if not self._is_readable(item, file):
                continue
            landed = landing.land(self._credited(item, file), file.told)
            self.realigned += landed.match not in {None, "same text"}
            self.cleaned += sum(len(step.at) for step in landed.item.document.cleaning)
            yield replace(landed, item=self._fitted(landed.item, file.told))

    def _is_readable(self, item: AnnotatedDocument, file: File) -> bool:
        try:
            refuse_endless_lines(item.document.text, f"{file.told}, {item.document.name}")
        except InputError as problem:
            self._tell(problem)
            return False
        return True

    def _read(self, file: File) -> Iterator[tuple[File, AnnotatedDocument]]:
        chosen = all_formats()[file.format or ""]
        if chosen.read is None:
            raise InputError("{file}: this format can only be exported.", file=file.name)
        options = self.options
        reading = ReadOptions(
            options.encoding,
            self.project.scheme,
            _one_name(options.annotator) or file.annotator,
            options.extra,
            lambda problem: self._tell(_named(problem, file)),
            options.names,
            self._count,
        )
        try:
            for item in chosen.read(file.path, reading):
                yield file, item
        except FormatError as problem:
            raise _named(problem, file) from problem

    def _credited(self, item: AnnotatedDocument, file: File) -> AnnotatedDocument:
        name = self.options.annotator
        if only := _one_name(name):
            return _credit(item, file.told, only)
        known = map(self._of_known, item.sets)
        if name is not None:
            known = (_given_to(one, name.replace(_OWN_NAME, one.annotator)) for one in known)
        return replace(item, sets=tuple(known))

    def _of_known(self, work: AnnotationSet) -> AnnotationSet:
        """Give a set to the annotator of the corpus whose name its folder spells with hyphens."""
        if self._known is None:
            there = self.project.corpus.annotators()
            self._known = {(as_folder((name, kind)), kind): name for name, kind, _ in there}
            self._known |= {(name, kind): name for name, kind, _ in there}
        name = self._known.get((work.annotator, work.kind))
        return work if name is None else replace(work, annotator=name)

    def _fitted(self, item: AnnotatedDocument, file: Path) -> AnnotatedDocument:
        """Give a document with sets that follow the scheme."""
        scheme = self.project.scheme
        if self._renaming is None or self._renaming.file != file:
            self._renaming = Renaming(scheme, file, self.options.names, self._tell, self._count)
        renaming = self._renaming
        works = (renaming.renamed(work) for work in item.sets)
        sets = tuple(sift(scheme, file, item, work, self._tell) for work in works)
        return replace(item, sets=sets)

    def _count(self, name: str) -> None:
        self.lacking[name] += 1

    def _tell(self, problem: AnnotatorError) -> None:
        if self.options.on_error == "stop":
            raise problem
        self.skipped.append(problem)


def _joined(
    pairs: Iterator[tuple[File, AnnotatedDocument]],
) -> Iterator[tuple[File, AnnotatedDocument]]:
    """Put the works of several files on one text together, where they follow one another."""
    files: dict[str, File] = {}

    def items() -> Iterator[AnnotatedDocument]:
        for file, item in pairs:
            files[item.document.id] = file
            yield item

    for item in grouped(items()):
        yield files[item.document.id], item


def _named(problem: FormatError, file: File) -> FormatError:
    """Tell a place in an unpacked archive by the name that it has there."""
    told = problem.values.get("file")
    if file.unpacked and isinstance(told, Path):
        root = file.path if file.path.is_dir() else file.path.parent
        base = file.told if file.path.is_dir() else file.told.parent
        if told.is_relative_to(root):
            problem.values["file"] = (base / told.relative_to(root)).as_posix()
    return problem


def _one_name(annotator: str | None) -> str:
    """Give the name that all works get, "" where each keeps a name of their own."""
    return "" if annotator is None or _OWN_NAME in annotator else annotator


def _credit(item: AnnotatedDocument, file: Path, annotator: str) -> AnnotatedDocument:
    """Put a document's only set under the annotator's name, as a work of that annotator."""
    if len(item.sets) > 1:
        raise InputError(
            "{file}: {document} holds the work of {count} annotators;"
            " leave out --annotator to keep each under its own name, or write * where that name"
            " shall stand, as in --annotator '* 2'.",
            file=file,
            document=item.document.name,
            count=len(item.sets),
        )
    return replace(item, sets=tuple(_given_to(one, annotator) for one in item.sets))


def _given_to(work: AnnotationSet, annotator: str) -> AnnotationSet:
    """Give a work to an annotator: the corpus may hold the one from which it was copied."""
    is_theirs = (work.annotator, work.kind) == (annotator, "annotator")
    if is_theirs:
        return work
    annotations = fresh(work.annotations)
    new = {old.id: one.id for old, one in zip(work.annotations, annotations, strict=True)}
    made = {new[one]: how for one, how in work.provenance.made.items() if one in new}
    return replace(
        work,
        annotator=annotator,
        kind="annotator",
        annotations=annotations,
        provenance=replace(work.provenance, made=made),
    )
