"""What a query asks for, as a tree of records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TEXT_FIELDS = (
    "outlet", "topic", "author", "agency", "place", "url", "language", "licence", "title",
    "variety",
)  # fmt: skip
"""Metadata that a filter may name; its words are looked for in what stands there."""

Field = Literal[
    "date", "status", "annotator", "name", "region", "meta", "assigned", "part", "duplicate"
]


ANY = "*"
"""The value of a filter that asks whether there is one at all."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: in any spelling and with any clitics, unless `exact`; `prefix` its beginning."""

    letters: str
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after the other; `at` is where in the query they stand (characters, from 0)."""

    words: tuple[Word, ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over the stored text."""

    expression: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on the document, or (region) on where in it something stands.

    The value ANY of "meta", "annotator", "assigned" and "part" lets any value do.
    `key` names the metadata of a "meta" filter, and whose a status is ("": anybody's). Of a range
    `value` and `last` are the ends, None where it is open.
    """

    field: Field
    value: str | None
    last: str | None = None
    key: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Unmarked:
    """Places where a phrase stands and nothing is annotated."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Kind:
    """Annotations of a layer (None: of any), of a type and all below it (None: of any)."""

    layer: str | None
    type: str | None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """What an annotation has: an attribute or role of this name, filled by the value or words.

    Without either, anything will do. `differs` turns the condition round.
    """

    name: str
    value: str | None = None
    words: Phrase | None = None
    differs: bool = False
    at: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """Annotations that are of a kind, meet every condition, and hold the words."""

    kind: Kind
    conditions: tuple[Condition, ...] = ()
    inside: tuple[Phrase, ...] = ()
    at: int = 0


@dataclass(frozen=True, slots=True)
class All:
    """Documents in which all parts hold."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Documents in which at least one part holds."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Documents in which the part does not hold."""

    part: Query


Query = Phrase | Pattern | Filter | Unmarked | Marked | All | AnyOf | Not


def positive(query: Query) -> list[Phrase | Pattern | Unmarked | Marked]:
    """List what a query shows when it holds: nothing that it excludes, and no filter."""
    if isinstance(query, All | AnyOf):
        return [found for part in query.parts for found in positive(part)]
    return [] if isinstance(query, Not | Filter) else [query]


def regions(query: Query) -> frozenset[str]:
    """Name the regions that hits must lie in; none means anywhere."""
    parts = query.parts if isinstance(query, All) else (query,)
    return frozenset(
        one.value
        for one in parts
        if isinstance(one, Filter) and one.field == "region" and one.value is not None
    )
