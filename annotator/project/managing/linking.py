"""The edits of what documents are to one another: duplicates, versions, or different."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from annotator.model.identity import DocumentId
from annotator.model.managing import Link, LinkKind
from annotator.project.managing import CorpusWriting

Pair = tuple[DocumentId, DocumentId]


@dataclass(frozen=True, slots=True)
class KeepOne:
    """Keep one of each group of duplicates and link the others to it."""

    title: ClassVar[str] = "Keep one, link its duplicates"
    links: tuple[Link, ...]
    unlinked: tuple[Pair, ...] = ()

    def perform(self, writing: CorpusWriting) -> None:
        """Write the links in place of those that stand in their way."""
        _rewrite(writing, self.links, self.unlinked)


@dataclass(frozen=True, slots=True)
class SayDifferent:
    """Say that documents are no duplicates, so that they are not proposed again."""

    title: ClassVar[str] = "Say that articles differ"
    links: tuple[Link, ...]
    unlinked: tuple[Pair, ...] = ()

    def perform(self, writing: CorpusWriting) -> None:
        """Write the links in place of those that stand in their way."""
        _rewrite(writing, self.links, self.unlinked)


@dataclass(frozen=True, slots=True)
class SayVersions:
    """Say that documents are versions of one text, and keep them all."""

    title: ClassVar[str] = "Say that articles are versions"
    links: tuple[Link, ...]
    unlinked: tuple[Pair, ...] = ()

    def perform(self, writing: CorpusWriting) -> None:
        """Write the links in place of those that stand in their way."""
        _rewrite(writing, self.links, self.unlinked)


@dataclass(frozen=True, slots=True)
class Unlink:
    """Say nothing any more of what documents are to one another."""

    title: ClassVar[str] = "Unlink articles"
    unlinked: tuple[Pair, ...]

    def perform(self, writing: CorpusWriting) -> None:
        """Remove the links."""
        _rewrite(writing, (), self.unlinked)


def keep_one(links: Iterable[Link], chosen: Mapping[DocumentId, DocumentId]) -> KeepOne:
    """Plan to keep for each document the one named; `links` are those of the corpus as it is.

    What was linked to a document that is itself linked away now follows it to the one kept, and
    what is kept now is nobody's duplicate any more.
    """
    before = list(links)
    old = {one.document: one.other for one in before if one.kind == "duplicate"}
    new = {**old, **chosen}
    for kept in chosen.values():
        if kept not in chosen:
            new.pop(kept, None)
    wanted = {(one, kept) for one, kept in _followed(new).items() if one != kept}
    changed = {pair for pair in wanted if old.get(pair[0]) != pair[1]}
    gone = {pair for pair in old.items() if pair not in wanted}
    gone |= {(one.document, one.other) for one in before if (one.other, one.document) in changed}
    return KeepOne(
        tuple(Link(one, kept, "duplicate") for one, kept in sorted(changed)), tuple(sorted(gone))
    )


def kept_for(links: Iterable[Link]) -> dict[DocumentId, DocumentId]:
    """Give the document kept for each that is linked as a duplicate."""
    return _followed({one.document: one.other for one in links if one.kind == "duplicate"})


def say_different(links: Iterable[Link], pairs: Sequence[Pair]) -> SayDifferent:
    """Plan to say that each two documents are no duplicates of one another."""
    return SayDifferent(*_apart(links, pairs, "different"))


def say_versions(links: Iterable[Link], pairs: Sequence[Pair]) -> SayVersions:
    """Plan to say that each two documents are versions of one text, both of them kept."""
    return SayVersions(*_apart(links, pairs, "version"))


def _apart(
    links: Iterable[Link], pairs: Sequence[Pair], kind: LinkKind
) -> tuple[tuple[Link, ...], tuple[Pair, ...]]:
    turned = {(other, one) for one, other in pairs}
    gone = ((one.document, one.other) for one in links)
    return tuple(Link(*pair, kind) for pair in pairs), tuple(
        pair for pair in gone if pair in turned
    )


def _followed(linked: Mapping[DocumentId, DocumentId]) -> dict[DocumentId, DocumentId]:
    """Follow links to the documents that are linked no further; a ring ends where it began."""
    return {one: _end(one, linked) for one in linked}


def _end(one: DocumentId, linked: Mapping[DocumentId, DocumentId]) -> DocumentId:
    seen = {one}
    while one in linked and linked[one] not in seen:
        one = linked[one]
        seen.add(one)
    return one


def _rewrite(writing: CorpusWriting, links: Iterable[Link], unlinked: Iterable[Pair]) -> None:
    for one, other in unlinked:
        writing.manager.unlink(one, other)
    for link in links:
        writing.manager.link(link)
