"""Plans who annotates which documents, shows the plan, and hands them out."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from math import comb
from typing import ClassVar

from annotator.errors import EditError, InputError
from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentFacts
from annotator.model.managing import Assignment
from annotator.project.managing import CorpusWriting
from annotator.project.managing.linking import kept_for
from annotator.project.managing.strata import apportioned, in_strata, stratum_of
from annotator.project.project import Project
from annotator.project.searching import read_query

KEPT = "assignment"
"""The kind under which the corpus keeps how a batch was handed out."""

_MOST_GROUPS = 2_000
"""Up to so many groups of annotators, each is to share equally many documents."""


@dataclass(frozen=True, slots=True)
class AssignOptions:
    """How to hand documents out.

    `overlap` is the share of them (0 to 1) that `per` annotators each annotate; the others are
    one annotator's. `fields` name the metadata (or month, year) in which every annotator is to
    have an even share; `most` bounds how many documents are handed out, and `query` which.
    """

    annotators: tuple[str, ...]
    overlap: float = 0.0
    per: int = 2
    fields: tuple[str, ...] = ()
    seed: int = 1
    batch: str = ""
    most: int | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """What one annotator gets: documents, how many of them others have too, and their words."""

    annotator: str
    documents: int
    shared: int
    words: int


@dataclass(frozen=True, slots=True)
class AssignPlan:
    """Who is to get what, before it is done.

    `taken` counts the documents left out because somebody has them already, `spare` those that
    are duplicates of one that is kept.
    """

    options: AssignOptions
    assignments: tuple[Assignment, ...]
    shares: tuple[Share, ...]
    documents: int
    shared: int
    taken: int
    spare: int


@dataclass(slots=True)
class _Loads:
    """What everybody has so far."""

    documents: Counter[str] = field(default_factory=Counter[str])
    words: Counter[str] = field(default_factory=Counter[str])
    shared: Counter[str] = field(default_factory=Counter[str])
    groups: Counter[tuple[str, ...]] = field(default_factory=Counter[tuple[str, ...]])

    def add(self, who: Sequence[str], one: DocumentFacts) -> None:
        for name in who:
            self.documents[name] += 1
            self.words[name] += one.words
            self.shared[name] += len(who) > 1


def plan_assignment(project: Project, options: AssignOptions) -> AssignPlan:
    """Plan who gets which documents; raises InputError or QueryError where that cannot be."""
    _check(options)
    if not options.batch.strip():
        # A batch without a name has the number of the round that it is.
        options = replace(options, batch=str(len(project.corpus.kept(KEPT)) + 1))
    positions = None
    if options.query.strip():
        positions = project.corpus.order(query=read_query(options.query, project.scheme))
    documents = project.corpus.facts(positions)
    taken = {one.document for one in project.corpus.assignments()}
    spare = kept_for(project.corpus.links())
    free = [one for one in documents if one.id not in taken and one.id not in spare]
    given, shared, loads = share_out(free, options)
    return AssignPlan(
        options,
        tuple(Assignment(one, who, options.batch) for one, names in given for who in names),
        tuple(
            Share(one, loads.documents[one], loads.shared[one], loads.words[one])
            for one in options.annotators
        ),
        documents=len(given),
        shared=shared,
        taken=sum(one.id in taken for one in documents),
        spare=sum(one.id in spare and one.id not in taken for one in documents),
    )


def _check(options: AssignOptions) -> None:
    if not options.annotators:
        raise InputError("Say who is to annotate: nobody was named.")
    if len(set(options.annotators)) < len(options.annotators):
        raise InputError("An annotator is named twice: name each of them once.")
    if any(not one.strip() for one in options.annotators):
        raise InputError("The name of an annotator is empty: give each of them a name.")
    if not 0 <= options.overlap <= 1:
        raise InputError("The overlap must be a share from 0 (none) to 1 (all documents).")
    if options.overlap and len(options.annotators) == 1:
        raise InputError(
            "One annotator has nobody to share documents with: name another annotator, or let no"
            " documents be shared."
        )
    if options.overlap and not 2 <= options.per <= len(options.annotators):
        raise InputError(
            "{per} annotators cannot share a document where there are {all}: choose from 2 to"
            " {all}.",
            per=options.per,
            all=len(options.annotators),
        )
    if options.most is not None and options.most < 1:
        raise InputError("The number of documents must be 1 or more.")


def share_out(
    documents: Sequence[DocumentFacts], options: AssignOptions
) -> tuple[list[tuple[DocumentId, tuple[str, ...]]], int, _Loads]:
    """Share documents out by chance; the same seed gives the same shares.

    Gives who gets each document, how many are shared, and what everybody has in the end.
    """
    chance = random.Random(options.seed)  # noqa: S311 - a plan that anyone can draw again
    strata = [
        chance.sample(found, len(found))
        for _, found in in_strata((stratum_of(one, options.fields), one) for one in documents)
    ]
    sizes = [len(found) for found in strata]
    total = min(options.most or len(documents), len(documents))
    chosen = apportioned(total, sizes)
    overlapping = apportioned(round(total * options.overlap), chosen)
    loads = _Loads()
    names = chance.sample(options.annotators, len(options.annotators))
    given: list[tuple[DocumentId, tuple[str, ...]]] = []
    for found, many in zip(strata, overlapping, strict=True):
        for one in found[:many]:
            who = _group(names, options.per, loads)
            loads.groups[who] += 1
            loads.add(who, one)
            given.append((one.id, who))
    for found, first, last in zip(strata, overlapping, chosen, strict=True):
        for who, one in _singles(found[first:last], names, loads):
            given.append((one.id, (who,)))
    return given, sum(overlapping), loads


def _group(names: Sequence[str], per: int, loads: _Loads) -> tuple[str, ...]:
    """Choose who shares a document: those who shared fewest so far, with the least to read."""

    def least(one: str) -> tuple[int, int]:
        return loads.documents[one], loads.words[one]

    if comb(len(names), per) > _MOST_GROUPS:
        return tuple(sorted(names, key=least)[:per])
    return min(
        combinations(names, per),
        key=lambda group: (
            loads.groups[group],
            sorted((loads.documents[one] for one in group), reverse=True),
            sum(loads.words[one] for one in group),
        ),
    )


def _singles(
    documents: Sequence[DocumentFacts], names: Sequence[str], loads: _Loads
) -> Iterator[tuple[str, DocumentFacts]]:
    """Deal documents out in rounds: in each, the longest goes to who has the least to read."""
    at = 0
    while at < len(documents):
        # Whoever has fewer documents, from what was shared, catches up before the rounds go on.
        fewest = min(loads.documents[one] for one in names)
        behind = [one for one in names if loads.documents[one] == fewest]
        players = sorted(behind, key=lambda one: loads.words[one])
        dealt = sorted(documents[at : at + len(players)], key=lambda one: -one.words)
        at += len(players)
        for who, one in zip(players, dealt, strict=False):
            loads.add((who,), one)
            yield who, one


@dataclass(frozen=True, slots=True)
class Assign:
    """Hand documents out as planned, and keep how it was planned."""

    title: ClassVar[str] = "Assign articles"
    plan: AssignPlan

    def perform(self, writing: CorpusWriting) -> None:
        """Do it; raises EditError where nothing is handed out."""
        if not self.plan.assignments:
            raise EditError("There is nothing to hand out: all of these articles are assigned.")
        for one in self.plan.assignments:
            writing.manager.assign(one)
        options = self.plan.options
        writing.manager.save(KEPT, options.batch, _written(options, self.plan.documents))


def _written(options: AssignOptions, documents: int) -> str:
    return json.dumps(
        {
            "annotators": options.annotators,
            "overlap": options.overlap,
            "per": options.per,
            "stratify": options.fields,
            "seed": options.seed,
            "query": options.query,
            "documents": documents,
        },
        ensure_ascii=False,
    )


@dataclass(frozen=True, slots=True)
class Unassign:
    """Take documents off the lists of annotators."""

    title: ClassVar[str] = "Take articles off a list"
    assignments: Sequence[Assignment]

    def perform(self, writing: CorpusWriting) -> None:
        """Do it."""
        for one in self.assignments:
            writing.manager.unassign(one.document, one.annotator)


@dataclass(frozen=True, slots=True)
class AssignTo:
    """Hand documents to one annotator."""

    title: ClassVar[str] = "Assign articles"
    documents: Sequence[DocumentId]
    annotator: str
    batch: str = ""

    def perform(self, writing: CorpusWriting) -> None:
        """Do it; raises EditError where nobody is named."""
        if not self.annotator.strip():
            raise EditError("Say who is to annotate: nobody was named.")
        for one in self.documents:
            writing.manager.assign(Assignment(one, self.annotator.strip(), self.batch))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an annotator is with what was assigned: documents by status, and words."""

    annotator: str
    assigned: int
    by_status: Mapping[str, int]
    words: int
    words_finished: int


def progress(project: Project) -> list[Progress]:
    """Tell for each annotator how far the documents are that were assigned to them."""
    words = {one.id: one.words for one in project.corpus.facts()}
    shares: dict[str, set[DocumentId]] = {}
    for one in project.corpus.assignments():
        shares.setdefault(one.annotator, set()).add(one.document)
    status: dict[tuple[str, DocumentId], str] = {
        (one.annotator, one.document): one.status
        for one in project.corpus.sets()
        if one.kind == "annotator"
    }
    found: list[Progress] = []
    for annotator, documents in sorted(shares.items()):
        now = {one: status.get((annotator, one), "new") for one in documents}
        found.append(
            Progress(
                annotator,
                len(documents),
                Counter(now.values()),
                sum(words[one] for one in documents),
                sum(words[one] for one in documents if now[one] in ("finished", "locked")),
            )
        )
    return found
