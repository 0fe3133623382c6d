"""What is in a file of annotations, found by reading it as an import would, and storing nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import Option
from annotator.formats.shared.options import RENAMING
from annotator.model.identity import DocumentId
from annotator.project.bringing.realigning import Match
from annotator.project.formats import all_formats
from annotator.project.intake.annotated import AnnotatedFile
from annotator.project.intake.choosing import ImportOptions
from annotator.project.intake.files import File
from annotator.project.intake.unpacking import Unpacked, unpacked
from annotator.project.project import Project

_MOST_LISTED = 500
"""Documents that are listed one by one, for each of which another place may be chosen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document of a file goes: over a stored one, or nowhere, for it is a new one."""

    name: str
    document: DocumentId | None
    title: str = ""
    """What the stored document is called."""
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """The documents of a file, whose work is on them, and what could not come in as things stand.

    `types` counts annotations that can come in by layer and type, `lacking` those whose types have
    no place in the scheme by the names that the file has for them. `faults` tells what is wrong
    with the file, each with its place; `broken` says what keeps it from being read to its end.
    """

    formats: tuple[str, ...]
    documents: int = 0
    over_stored: int = 0
    annotators: Mapping[str, int] = field(default_factory=dict[str, int])
    types: Mapping[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    lacking: Mapping[str, int] = field(default_factory=dict[str, int])
    faults: tuple[AnnotatorError, ...] = ()
    places: tuple[Place, ...] = ()
    passed_over: int = 0
    beginning: str = ""
    broken: AnnotatorError | None = None

    @property
    def annotations(self) -> int:
        """Count what would come in."""
        return sum(self.types.values())

    @property
    def options(self) -> tuple[Option, ...]:
        """List the choices that the format takes, but for names, which are chosen one by one."""
        found = (one for key in self.formats for one in all_formats()[key].read_options)
        return tuple(dict.fromkeys(one for one in found if one.name != RENAMING.name))


@dataclass(slots=True)
class _Counting:
    documents: int = 0
    over_stored: int = 0
    annotators: Counter[str] = field(default_factory=Counter[str])
    types: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    places: list[Place] = field(default_factory=list[Place])
    beginning: str = ""


def contents(
    project: Project,
    file: File,
    options: ImportOptions,
    cancelled: Callable[[], bool] = lambda: False,
) -> Contents:
    """Read a file, or what an archive holds; only what cannot even be begun is raised.

    Raises AnnotatorError for a file that is none, Cancelled when it is stopped.
    """
    trying = replace(options, on_error="skip")
    with ExitStack() as stack:
        found = Unpacked([file])
        if file.format is None:
            found = stack.enter_context(unpacked(file, cancelled))
        reading = AnnotatedFile(project, found.files, trying, found.refused)
        counting = _Counting()
        broken = None
        try:
            _count(project, reading, counting, cancelled)
        except Cancelled:
            raise
        except AnnotatorError as problem:
            broken = problem
    return Contents(
        tuple(dict.fromkeys(one.format or "" for one in found.files)),
        counting.documents,
        counting.over_stored,
        dict(counting.annotators),
        dict(sorted(counting.types.items())),
        dict(reading.lacking.most_common()),
        tuple(reading.skipped),
        tuple(counting.places),
        found.passed_over,
        counting.beginning,
        broken,
    )


def _count(
    project: Project, reading: AnnotatedFile, counting: _Counting, cancelled: Callable[[], bool]
) -> None:
    for landed in reading.landed():
        if cancelled():
            raise Cancelled
        document = landed.item.document
        stored = project.corpus.find_document(document.id) == document.id
        counting.documents += 1
        counting.over_stored += stored
        counting.beginning = counting.beginning or document.text
        for work in landed.item.sets:
            counting.annotators[work.annotator] += len(work.annotations)
            counting.types.update((one.layer, one.type) for one in work.annotations)
        if len(counting.places) < _MOST_LISTED:
            counting.places.append(
                Place(landed.name, document.id, document.name, landed.match or "same text")
                if stored
                else Place(landed.name, None)
            )
