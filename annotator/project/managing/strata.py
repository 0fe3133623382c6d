"""Puts documents into strata by what their metadata say, and parts numbers among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentFacts
from annotator.model.managing import Link

Stratum = tuple[str, ...]
"""The values that a stratum's documents share, one for each field; "" where there is none."""

MONTH, YEAR = "month", "year"
"""Besides the fields of the metadata, documents may be put together by these parts of the date."""

_DATE_PARTS = {MONTH: 7, YEAR: 4}
_Item = TypeVar("_Item")


def stratum_of(one: DocumentFacts, fields: Sequence[str]) -> Stratum:
    """Give the stratum of a document under some fields of its metadata, or month or year."""
    return tuple(_value(one, field) for field in fields)


def _value(one: DocumentFacts, field: str) -> str:
    length = _DATE_PARTS.get(field)
    if length is None:
        return one.meta.get(field, "").strip()
    date = one.meta.get("date", "")
    return date[:length] if len(date) >= length else ""


def in_strata(items: Iterable[tuple[Stratum, _Item]]) -> list[tuple[Stratum, list[_Item]]]:
    """Put items together by their stratum, in the order of the strata."""
    found: defaultdict[Stratum, list[_Item]] = defaultdict(list)
    for stratum, item in items:
        found[stratum].append(item)
    return sorted(found.items())


def apportioned(total: int, weights: Sequence[int]) -> list[int]:
    """Part a number by weights into whole numbers, the largest remainders rounded up."""
    whole = sum(weights)
    if not whole:
        return [0 for _ in weights]
    found = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] % whole), at))
    for at in by_remainder[: total - sum(found)]:
        found[at] += 1
    return found


def together(documents: Iterable[DocumentId], links: Iterable[Link]) -> list[list[DocumentId]]:
    """Put documents together that may not be parted: duplicates and versions of one another.

    Links through documents that are not listed hold together all the same. Groups and their
    documents come in the order given.
    """
    above: dict[DocumentId, DocumentId] = {}

    def root(one: DocumentId) -> DocumentId:
        while above.setdefault(one, one) != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    for link in links:
        if link.kind != "different":
            above[root(link.document)] = root(link.other)
    groups: dict[DocumentId, list[DocumentId]] = {}
    for one in documents:
        groups.setdefault(root(one), []).append(one)
    return list(groups.values())
