"""Which documents and sets of a corpus are in a release, and how they look in it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from annotator.errors import Cancelled, InputError
from annotator.formats import Plan, WriteOptions
from annotator.formats.jsonl import line_of
from annotator.formats.loss import LossReport
from annotator.formats.shared.choosing import in_article
from annotator.formats.shared.file_names import file_names
from annotator.formats.shared.options import REGIONS
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SetSummary
from annotator.project.kept import linked_away
from annotator.project.project import Project
from annotator.project.releasing.manifest import Member
from annotator.project.releasing.plan import ReleasePlan

_PART = re.compile(r"\w{1,60}")
WHOLE = "train"
"""The only part of a release without a split: what loaders of data sets look for first."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The documents of a release; they are read anew for each format, so that memory stays flat."""

    project: Project
    plan: ReleasePlan
    parts: dict[DocumentId, str]
    """The part of each document, in corpus order."""
    names: dict[str, str]
    """What each annotator is called in the release."""
    cancelled: Callable[[], bool] = lambda: False
    without_part: int = 0
    """Documents that would be in the release, but have no part in the split."""

    def part_names(self) -> list[str]:
        """Name the parts: those that everybody knows first, in their usual order."""
        usual = ["train", "validation", "dev", "test"]
        found = sorted(set(self.parts.values()))
        return sorted(found, key=lambda one: usual.index(one) if one in usual else len(usual))

    def documents(self, part: str | None, report: LossReport) -> Iterator[AnnotatedDocument]:
        """Read the documents of a part, or all, as they look in the release."""
        ids = [one for one, of in self.parts.items() if part in (None, of)]
        options = WriteOptions(self.project.scheme, {REGIONS.name: self.plan.regions})
        for item in self.project.corpus.annotated_documents(documents=ids) if ids else ():
            if self.cancelled():
                raise Cancelled
            sets = (one for one in item.sets if is_chosen(self.plan, one))
            yield replace(
                item, sets=tuple(self._as_released(item, one, options, report) for one in sets)
            )

    def _as_released(
        self,
        item: AnnotatedDocument,
        work: AnnotationSet,
        options: WriteOptions,
        report: LossReport,
    ) -> AnnotationSet:
        kept = tuple(in_article(item.document, work, options, report))
        return replace(
            work, annotations=kept, annotator=self.names.get(work.annotator, work.annotator)
        )

    def plan_of_files(self) -> Plan:
        """Name the files of documents, the same in every format and part."""
        listed = [one for one in self.project.documents() if one.id in self.parts]
        names = file_names(one.name for one in listed)
        authors = dict.fromkeys(
            (self.names.get(work.annotator, work.annotator), work.kind)
            for one in listed
            for work in one.sets
            if is_chosen(self.plan, work)
        )
        ids = (one.id for one in listed)
        return Plan(dict(zip(ids, names, strict=True)), tuple(authors))

    def members(self) -> tuple[Member, ...]:
        """Describe every document, with the hash of all that the release says of it."""
        report = LossReport("release")
        found: list[Member] = []
        for item in self.documents(None, report):
            line = line_of(item).encode()
            found.append(
                Member(
                    item.document.id,
                    item.document.name,
                    self.parts[item.document.id],
                    item.document.text_sha256,
                    hashlib.sha256(line).hexdigest(),
                    sum(len(work.annotations) for work in item.sets),
                )
            )
        return tuple(found)


def choose(
    project: Project, plan: ReleasePlan, cancelled: Callable[[], bool] = lambda: False
) -> Chosen:
    """Find the documents of a release; raises InputError where there are none, or no such split."""
    corpus = project.corpus
    if plan.split and plan.split not in corpus.splits():
        raise InputError(
            "This corpus has no split called {name}; it has: {known}.",
            name=plan.split,
            known=", ".join(corpus.splits()) or "none",
        )
    of_split = corpus.parts(plan.split) if plan.split else None
    _refuse_names_of_parts(set((of_split or {}).values()))
    wanted = None if plan.documents is None else set(plan.documents)
    away = linked_away(project) if wanted is None else {}
    listed = [
        one.id
        for one in project.documents()
        if (one.id not in away if wanted is None else one.id in wanted)
        and any(is_chosen(plan, work) for work in one.sets)
    ]
    parts = {
        one: WHOLE if of_split is None else of_split[one]
        for one in listed
        if of_split is None or one in of_split
    }
    _refuse_missing(project, plan, wanted)
    if not parts:
        raise InputError(
            "No article is chosen for the release: nobody whose work is to go out has annotated"
            " one, or none has a part in the split."
        )
    authors = dict.fromkeys(
        work.annotator
        for one in project.documents()
        for work in one.sets
        if one.id in parts and is_chosen(plan, work)
    )
    numbered = {name: f"annotator-{number}" for number, name in enumerate(authors, 1)}
    names = numbered if plan.anonymous else {}
    return Chosen(project, plan, parts, names, cancelled, len(listed) - len(parts))


def _refuse_names_of_parts(parts: set[str]) -> None:
    """Refuse names that are no names of files, or that data set loaders do not take."""
    for one in sorted(parts):
        if _PART.fullmatch(one) is None:
            raise InputError(
                "A part of the split is called {name}; its files need a name of letters, digits"
                " and underscores alone.",
                name=one,
            )


def _refuse_missing(project: Project, plan: ReleasePlan, wanted: set[str] | None) -> None:
    known = {one.id for one in project.documents()}
    for one in sorted((wanted or set()) - known):
        raise InputError("The corpus has no document {document}.", document=one)
    people = {name for name, _, _ in project.corpus.annotators()}
    for name in plan.annotators:
        if name not in people:
            raise InputError(
                "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
                name=name,
                known=", ".join(sorted(people)),
            )


def is_chosen(plan: ReleasePlan, work: AnnotationSet | SetSummary) -> bool:
    """Say whether a set goes out: of the right kind and by somebody who was named."""
    if plan.annotators and work.annotator not in plan.annotators:
        return False
    kinds = {"gold": "gold", "annotators": "annotator"}
    return plan.whose == "all" or work.kind == kinds[plan.whose]
