"""Writes a query as somebody would type it, so that a form can make one."""

from __future__ import annotations

from annotator.search.filters import FREE
from annotator.search.parsing import ANYTHING, BARE
from annotator.search.query import (
    TEXT_FIELDS,
    All,
    AnyOf,
    Condition,
    Filter,
    Kind,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
)


def write_query(query: Query) -> str:
    """Write a query; read again it is the same but for the places in it."""
    if isinstance(query, All):
        return " ".join(_inner(part, (All, AnyOf)) for part in query.parts)
    if isinstance(query, AnyOf):
        return " OR ".join(_inner(part, (AnyOf,)) for part in query.parts)
    if isinstance(query, Not):
        return "-" + _inner(query.part, (All, AnyOf))
    if isinstance(query, Filter):
        return _filter(query)
    return _leaf(query)


def _leaf(query: Phrase | Pattern | Unmarked | Marked) -> str:
    if isinstance(query, Marked):
        return _marked(query)
    if isinstance(query, Pattern):
        expression = query.expression.replace("/", "\\/")
        return f"/{expression}/"
    return f"unmarked:{_quoted(query.phrase)}" if isinstance(query, Unmarked) else _phrase(query)


def _inner(query: Query, looser: tuple[type, ...]) -> str:
    written = write_query(query)
    return f"({written})" if isinstance(query, looser) else written


def _phrase(phrase: Phrase) -> str:
    return "=" * phrase.words[0].exact + _quoted(phrase)


def _quoted(phrase: Phrase) -> str:
    return f'"{" ".join(one.letters + "*" * one.prefix for one in phrase.words)}"'


def _filter(one: Filter) -> str:
    if one.field == "date":
        first, last = one.value or "", one.last or ""
        return f"date:{first}" if first == last else f"date:{first}..{last}"
    if one.field == "status" and one.key:
        return f'status:"{one.value}" annotator:"{one.key}"'
    name = one.key or one.field
    if one.field == "meta" and one.key not in TEXT_FIELDS:
        name = FREE + one.key
    return f'{name}:"{one.value}"'


def _marked(query: Marked) -> str:
    inside = (_quoted(phrase) for phrase in query.inside)
    return f"[{' '.join((_kind(query.kind), *map(_condition, query.conditions), *inside))}]"


def _kind(kind: Kind) -> str:
    if kind.type == BARE or (kind.type is None and kind.layer is None):
        return kind.layer or ANYTHING
    if kind.layer is None:
        return kind.type or ANYTHING  # read by a scheme, which knows that it is a type
    return f"{kind.layer}:{kind.type or ANYTHING}"


def _condition(one: Condition) -> str:
    if one.words is not None:
        return f"{one.name}{'!=' if one.differs else '='}{_quoted(one.words)}"
    if one.value is None:
        return "-" * one.differs + one.name
    return f"{one.name}{'!=' if one.differs else '='}{one.value.replace(' ', '-')}"
