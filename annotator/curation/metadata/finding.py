"""Finds what a scraped article says about itself, each value with where and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from annotator.curation.credits.names import Names
from annotator.curation.credits.reading import Part, is_known_outlet, read_credit
from annotator.curation.metadata import addresses, dating, labels, variety
from annotator.curation.metadata.records import Field, FoundMeta
from annotator.curation.regions.outlets import outlet_of
from annotator.model.document import Region

_CREDITS = frozenset({"dateline", "byline", "caption"})
_SITE = frozenset({"boilerplate", "link", "date", "byline"})
_FIELDS: dict[str, Field] = {
    "place": "place",
    "agency": "agency",
    "outlet": "outlet",
    "person": "author",
}
AUTHORS_PARTED_BY = "، "
_OF_OTHERS = 0.3
"""What is said below the lines that link to other articles may be said of these."""


def find_metadata(
    text: str,
    regions: Sequence[Region],
    names: Names,
    meta: Mapping[str, str] | None = None,
    name: str = "",
) -> tuple[FoundMeta, ...]:
    """Tell what an article says about itself, the surest first; of a field there may be several.

    The regions are those of find_regions, or what a person made of them. `meta` is what is known
    already: address, outlet, date and author in it are read. `name` is that of the document.
    """
    known = dict[str, str]() if meta is None else meta
    found = [
        *_titles(text, regions),
        *_of_credits(text, regions, names),
        *dating.of_dates(text, regions, names),
        *dating.of_metadata(known, names),
        *_of_site(text, regions, names),
        *_of_known(known, names),
        *addresses.of_name(name, names),
    ]
    spoken = variety.of_words(text, regions, names)
    if spoken is not None:
        found.append(spoken)
    return tuple(sorted(_once(found), key=lambda one: (-one.confidence, one.field, one.start)))


def chosen(found: Sequence[FoundMeta], least: float = 0.5) -> dict[str, str]:
    """Give the surest value of each field, where one is sure enough; several authors together."""
    best: dict[str, FoundMeta] = {}
    values: dict[str, str] = {}
    for one in sorted(found, key=lambda one: (-one.confidence, one.start)):
        if one.confidence < least:
            continue
        first = best.setdefault(one.field, one)
        if first is one:
            values[one.field] = one.value
        elif one.field == "author" and _beside(first, one):
            values[one.field] += AUTHORS_PARTED_BY + one.value
    return values


def _beside(one: FoundMeta, other: FoundMeta) -> bool:
    return (one.place, one.of, one.confidence) == (other.place, other.of, other.confidence)


def _titles(text: str, regions: Sequence[Region]) -> Iterator[FoundMeta]:
    for one in regions:
        if one.kind == "title":
            written = " ".join(text[one.start : one.end].split())
            yield FoundMeta("title", written, one.start, one.end, "region", 0.9)
            return


def _of_credits(text: str, regions: Sequence[Region], names: Names) -> Iterator[FoundMeta]:
    """Read bylines and datelines; below links to other articles they are hardly this one's."""
    links = 0
    body = [at for at, one in enumerate(regions) if one.kind == "body"]
    for at, region in enumerate(regions):
        is_below = bool(body) and at > body[-1]
        links += is_below and region.kind == "link"
        if region.kind not in _CREDITS:
            continue
        credit = read_credit(text, region.start, region.end, names)
        if credit is None:
            continue
        sure = _OF_OTHERS if links else 0.9 if credit.is_sure else 0.7
        for part in credit.parts:
            field = _FIELDS.get(part.kind)
            if field is None or (region.kind == "caption" and field == "author"):
                continue
            yield FoundMeta(
                field, part.value, part.start, part.end, "credit", sure - _doubt(part, names)
            )


def _doubt(part: Part, names: Names) -> float:
    return 0.1 if part.kind == "outlet" and not is_known_outlet(part, names) else 0.0


def _of_site(text: str, regions: Sequence[Region], names: Names) -> Iterator[FoundMeta]:
    body = next((one.start for one in regions if one.kind == "body"), len(text))
    for region in regions:
        if region.kind not in _SITE:
            continue
        span = region.start, region.end
        yield from labels.of_labels(text, *span, names)
        if region.kind == "boilerplate" and region.start < body:
            yield from labels.of_steps(text, *span, names)
        yield from labels.of_licences(text, *span, names)
        for start, end in addresses.addresses(text, *span):
            like = FoundMeta("url", text[start:end], start, end, "address", 0.5)
            yield like
            for one in addresses.of_address(like.value, names, like):
                yield replace(one, confidence=0.5)


def _of_known(meta: Mapping[str, str], names: Names) -> Iterator[FoundMeta]:
    """Read the metadata that are there: an address, an outlet's key or host, a written credit."""
    author = meta.get("author", "")
    credit = read_credit(author, 0, len(author), names) if author.strip() else None
    for part in credit.parts if credit else ():
        field = _FIELDS.get(part.kind)
        if field is not None:
            yield FoundMeta(
                field,
                part.value,
                part.start,
                part.end,
                "credit",
                0.95 - _doubt(part, names),
                place="metadata",
                of="author",
            )
    address = meta.get("url", "")
    like = FoundMeta("url", address, 0, len(address), "address", 0.99, place="metadata", of="url")
    if address:
        yield from addresses.of_address(address, names, like)
    for field in ("outlet", "source"):
        outlet = outlet_of({field: meta.get(field, "")}, names)
        if outlet is not None:
            end = len(meta[field])
            yield replace(
                like, field="outlet", value=outlet.name, end=end, reason="label", of=field
            )
            return


def _once(found: Sequence[FoundMeta]) -> list[FoundMeta]:
    """Keep one find of each value, the surest."""
    best: dict[tuple[str, str], FoundMeta] = {}
    for one in found:
        kept = best.get((one.field, one.value))
        if kept is None or one.confidence > kept.confidence:
            best[one.field, one.value] = one
    return list(best.values())
