"""Plans the parts of a data set (train, dev, test) and puts documents into them."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import ClassVar

from annotator.errors import EditError, InputError
from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentFacts
from annotator.model.managing import Link
from annotator.project.managing import CorpusWriting
from annotator.project.managing.strata import Stratum, in_strata, stratum_of, together
from annotator.project.project import Project
from annotator.project.searching import read_query

KEPT = "split"
"""The kind under which the corpus keeps how a split was drawn."""

USUAL = {2: ("train", "test"), 3: ("train", "dev", "test")}
"""What the parts are called where nobody names them, by how many there are."""


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """How to part a data set: the parts with their shares, of any whole ("80 10 10").

    `fields` name the metadata (or month, year) that each part is to have in the same proportions;
    `query` says which documents are parted, all of them when it is empty.
    """

    shares: Mapping[str, float]
    fields: tuple[str, ...] = ()
    seed: int = 1
    name: str = "main"
    query: str = ""


@dataclass(frozen=True, slots=True)
class SplitPlan:
    """The part of each document, before it is done; `groups` counts what may not be parted."""

    options: SplitOptions
    parts: Mapping[DocumentId, str]
    sizes: Mapping[str, int]
    words: Mapping[str, int]
    by_stratum: Mapping[Stratum, Mapping[str, int]]
    groups: int
    leaving: tuple[DocumentId, ...]
    """Documents that have a part under this name now and will have none."""


def named_shares(shares: Sequence[float], names: Sequence[str] = ()) -> dict[str, float]:
    """Give shares their names; raises InputError where they do not fit."""
    names = tuple(names) or USUAL.get(len(shares), ())
    if len(names) != len(shares) or len(set(names)) < len(names):
        raise InputError(
            "Name each part once: {shares} shares need {shares} different names.",
            shares=len(shares),
        )
    return dict(zip(names, shares, strict=True))


def plan_split(project: Project, options: SplitOptions) -> SplitPlan:
    """Plan a split; raises InputError or QueryError where that cannot be."""
    _check(options)
    positions = None
    if options.query.strip():
        positions = project.corpus.order(query=read_query(options.query, project.scheme))
    documents = project.corpus.facts(positions)
    links = [*project.corpus.links(), *_same_texts(project)]
    parts = share_out(documents, links, options)
    by_stratum: dict[Stratum, Counter[str]] = {}
    words: Counter[str] = Counter()
    for one in documents:
        by_stratum.setdefault(stratum_of(one, options.fields), Counter())[parts[one.id]] += 1
        words[parts[one.id]] += one.words
    return SplitPlan(
        options,
        parts,
        Counter(parts.values()),
        words,
        dict(sorted(by_stratum.items())),
        sum(len(one) > 1 for one in together(parts, links)),
        tuple(one for one in project.corpus.parts(options.name) if one not in parts),
    )


def _same_texts(project: Project) -> Iterator[Link]:
    """Link articles with the very same text, also where nobody has looked for duplicates."""
    first: dict[str, DocumentId] = {}
    for document, text in project.corpus.text_hashes().items():
        other = first.setdefault(text, document)
        if other != document:
            yield Link(document, other, "duplicate")


def _check(options: SplitOptions) -> None:
    if not options.name.strip() or any(not one.strip() for one in options.shares):
        raise InputError("Give the split and each of its parts a name.")
    if len(options.shares) < 2:
        raise InputError("A split needs at least two parts.")
    if any(not 0 < one < float("inf") for one in options.shares.values()):
        raise InputError("The share of each part must be more than 0.")


def share_out(
    documents: Sequence[DocumentFacts], links: Sequence[Link], options: SplitOptions
) -> dict[DocumentId, str]:
    """Put documents into parts by chance; the same seed gives the same parts.

    Duplicates and versions of one another are never parted; they count for the stratum of the
    first of them.
    """
    chance = random.Random(options.seed)  # noqa: S311 - a plan that anyone can draw again
    known = {one.id: one for one in documents}
    groups = together(known, links)
    strata = in_strata((stratum_of(known[one[0]], options.fields), one) for one in groups)
    whole = sum(options.shares.values())
    shares = {name: share / whole for name, share in options.shares.items()}
    placed: Counter[str] = Counter()
    parts: dict[DocumentId, str] = {}
    for _, found in strata:
        for group, part in _dealt(chance.sample(found, len(found)), shares, placed):
            parts.update(dict.fromkeys(group, part))
    return {one.id: parts[one.id] for one in documents}


def _dealt(
    groups: list[list[DocumentId]], shares: Mapping[str, float], placed: Counter[str]
) -> Iterator[tuple[list[DocumentId], str]]:
    """Deal the groups of one stratum out, the large ones first, as even as whole groups allow.

    What a stratum cannot part evenly goes where the corpus as a whole lacks most, so that many
    small strata together come out even.
    """
    wanted = {name: share * sum(map(len, groups)) for name, share in shares.items()}
    here: Counter[str] = Counter()
    for group in sorted(groups, key=len, reverse=True):
        size = len(group)
        room = [one for one in shares if here[one] + size <= floor(wanted[one] + 1e-9)]
        if room:
            part = max(room, key=lambda one: wanted[one] - here[one])
        else:
            some = [one for one in shares if here[one] < ceil(wanted[one] - 1e-9)] or list(shares)
            total = sum(placed.values()) + size
            lacking = {one: shares[one] * total - placed[one] for one in some}
            part = max(some, key=lambda one: lacking[one])
        here[part] += size
        placed[part] += size
        yield group, part


@dataclass(frozen=True, slots=True)
class Split:
    """Put documents into parts as planned, in place of the parts under this name before."""

    title: ClassVar[str] = "Split into parts"
    plan: SplitPlan

    def perform(self, writing: CorpusWriting) -> None:
        """Do it; raises EditError where there is nothing to split."""
        options = self.plan.options
        if not self.plan.parts:
            raise EditError("There are no articles to split.")
        for document in self.plan.leaving:
            writing.manager.set_part(options.name, document, None)
        for document, part in self.plan.parts.items():
            writing.manager.set_part(options.name, document, part)
        kept = {
            "shares": dict(options.shares),
            "stratify": options.fields,
            "seed": options.seed,
            "query": options.query,
            "documents": len(self.plan.parts),
        }
        writing.manager.save(KEPT, options.name, json.dumps(kept, ensure_ascii=False))
