"""Reads annotated documents, puts them over stored ones, and tells what cannot come in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import AnnotatorError, FormatError, InputError
from annotator.formats import Format, ReadOptions
from annotator.model.sets import AnnotatedDocument
from annotator.project.bringing.landing import Landing
from annotator.project.bringing.sifting import sift
from annotator.project.intake.choosing import ImportOptions
from annotator.project.project import Project


@dataclass(slots=True)
class AnnotatedFile:
    """One file of annotations under way, with what was found out about it on the way."""

    project: Project
    chosen: Format
    file: Path
    options: ImportOptions
    cleaned: int = 0
    realigned: int = 0
    skipped: list[AnnotatorError] = field(default_factory=list[AnnotatorError])

    def items(self) -> Iterator[AnnotatedDocument]:
        """Read the documents with their sets; raises FormatError unless problems are skipped."""
        if self.chosen.read is None:
            raise InputError("{file}: this format can only be exported.", file=self.file)
        scheme, options = self.project.scheme, self.options
        landing = Landing(self.project, self._tell, guess=options.realign)
        reading = ReadOptions(
            options.encoding, scheme, options.annotator or "", options.extra, self._tell
        )
        for read in self.chosen.read(self.file, reading):
            item = read
            if options.annotator is not None:
                item = _credit(item, self.file, options.annotator)
            landed = landing.land(item, self.file)
            self.realigned += landed.match not in {None, "same text"}
            self.cleaned += sum(len(step.at) for step in landed.item.document.cleaning)
            works = landed.item.sets
            sets = (sift(scheme, self.file, landed.item, work, self._tell) for work in works)
            yield replace(landed.item, sets=tuple(sets))

    def _tell(self, problem: FormatError) -> None:
        if self.options.on_error == "stop":
            raise problem
        self.skipped.append(problem)


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
