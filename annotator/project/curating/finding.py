"""Finds regions and metadata: of an article that comes in, and again of articles that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.curation.lines import lines_of
from annotator.curation.metadata.finding import chosen, find_metadata
from annotator.curation.regions.records import Found, Reason
from annotator.errors import Cancelled
from annotator.model.changes import Changes
from annotator.model.document import Document, Region, RegionKind
from annotator.model.identity import DocumentId
from annotator.project.curating.sources import Sources, covering
from annotator.project.managing.describing import Describe
from annotator.project.project import Project

_LEAST = 0.5
"""How sure a region must be to be kept without anybody having looked."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or a part of one, with what it counts as, why, and whether a person said so."""

    region: Region
    reason: Reason | None
    confidence: float

    @property
    def decided(self) -> bool:
        """Say whether a person decided about it."""
        return self.region.decided

    @property
    def aside(self) -> bool:
        """Say whether it is something else than running text."""
        return self.region.kind != "body"


def prepared(document: Document, sources: Sources) -> Document:
    """Give an article that comes in its regions and what it says about itself.

    Regions and metadata that it brings along stay as they are.
    """
    found = kept(sources.find(document.text, document.meta))
    free = [one for one in found if covering(one, document.regions) is None]
    regions = tuple(sorted([*document.regions, *free], key=lambda one: (one.start, one.end)))
    meta = described(replace(document, regions=regions), sources)
    sources.count(document.text, meta)
    return replace(document, regions=regions, meta=meta)


def kept(found: Iterable[Found]) -> tuple[Region, ...]:
    """Give what is kept of what was found: all that is something else than running text."""
    return tuple(
        one.region for one in found if one.region.kind != "body" and one.confidence >= _LEAST
    )


def described(document: Document, sources: Sources) -> dict[str, str]:
    """Add to the metadata of an article what its text says, where they say nothing yet."""
    names = sources.patterns.names
    regions = with_body(document.text, document.regions)
    found = find_metadata(document.text, regions, names, document.meta, name=document.name)
    values = chosen(found)
    known = bool(document.meta.get("date", "").strip())
    days = [one for one in found if one.field == "date" and one.value == values.get("date")]
    if not known and any(one.approximate for one in days):
        values["date_approximate"] = "yes"
    written = {key: value for key, value in document.meta.items() if value.strip()}
    return values | written


def with_body(text: str, regions: Sequence[Region]) -> list[Region]:
    """Put the lines that no region touches, running text, among the regions."""
    lines = (Region(line.start, line.end, "body") for line in lines_of(text))
    free = [line for line in lines if covering(line, regions) is None]
    return sorted([*regions, *free], key=lambda one: (one.start, one.end))


def pieces(document: Document, sources: Sources) -> list[Piece]:
    """List the lines of an article in their order, with what stands and what is proposed.

    Where people decided, that stands. Elsewhere what is found now is proposed, by all that was
    learned since the article came in; in an article whose regions were drawn by hand where no line
    begins or ends, these regions are pieces of their own.
    """
    settled = [one for one in document.regions if one.decided]
    found: list[Piece] = []
    for one in sources.find(document.text, document.meta):
        region = covering(one.region, settled)
        if region is None:
            found.append(Piece(one.region, one.reason, one.confidence))
        elif not any(piece.region == region for piece in found):
            found.append(Piece(region, one.reason, one.confidence))
    seen = {piece.region for piece in found}
    found += [Piece(one, None, 1.0) for one in settled if one not in seen]
    return sorted(found, key=lambda piece: (piece.region.start, piece.region.end))


def decide(document: Document, span: tuple[int, int], kind: RegionKind) -> tuple[Region, ...]:
    """Give the regions of an article after somebody said what a stretch of it is.

    What the stretch covers of other regions is theirs no longer.
    """
    start, end = span
    regions = [Region(start, end, kind, True)]
    for one in document.regions:
        for left, right in ((one.start, min(one.end, start)), (max(one.start, end), one.end)):
            if left < right and document.text[left:right].strip():
                regions.append(replace(one, start=left, end=right))
    return tuple(sorted(regions, key=lambda one: (one.start, one.end)))


def accept(document: Document, found: Sequence[Piece]) -> tuple[Region, ...]:
    """Give the regions of an article after somebody accepted these pieces as they are shown."""
    for piece in found:
        start, end = piece.region.start, piece.region.end
        document = replace(document, regions=decide(document, (start, end), piece.region.kind))
    return document.regions


def find_again(
    project: Project,
    documents: Sequence[DocumentId] | None = None,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Find regions and metadata of articles anew, by what is known now: one edit for all.

    What people decided or wrote stays. Progress counts articles; raises Cancelled, and then
    nothing is changed.
    """
    corpus = project.corpus
    sources = Sources(corpus)
    wanted = [one.id for one in corpus.documents()] if documents is None else list(documents)
    regions: dict[DocumentId, tuple[Region, ...]] = {}
    metadata: dict[DocumentId, dict[str, str]] = {}
    for number, document_id in enumerate(wanted):
        if cancelled():
            raise Cancelled
        document = corpus.document(document_id)
        found = tuple(
            piece.region
            for piece in pieces(document, sources)
            if piece.decided or (piece.aside and piece.confidence >= _LEAST)
        )
        if found != document.regions:
            regions[document_id] = found
        meta = described(replace(document, regions=found), sources)
        if meta != document.meta:
            metadata[document_id] = meta
        progress(number + 1, len(wanted))
    return project.change_corpus(Describe(metadata, regions))
