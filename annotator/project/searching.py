"""Reads queries in the words of a corpus's scheme, and searches with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.errors import QueryError
from annotator.schema.records import Attribute, Layer, Role, Scheme, TagType, Value, Words
from annotator.search.parsing import BARE, parse_query
from annotator.search.query import All, AnyOf, Condition, Kind, Marked, Not, Query
from annotator.text.search_folding import search_fold

FACTS = {"comment": "comment", "doubt": "doubt", "of": "of",
         "تعليق": "comment", "شك": "doubt", "كيان": "of"}  # fmt: skip
"""What a condition may name beside the attributes and roles of a scheme, in both languages."""


def read_query(text: str, scheme: Scheme) -> Query:
    """Read a query; what it says of annotations may use the names or the wordings of a scheme.

    Raises QueryError with one sentence, and where in the query it belongs.
    """
    return _in_terms_of(scheme, parse_query(text))


def _in_terms_of(scheme: Scheme, query: Query) -> Query:
    if isinstance(query, All | AnyOf):
        parts = tuple(_in_terms_of(scheme, part) for part in query.parts)
        return replace(query, parts=parts)
    if isinstance(query, Not):
        return Not(_in_terms_of(scheme, query.part))
    return _marked(scheme, query) if isinstance(query, Marked) else query


def _marked(scheme: Scheme, query: Marked) -> Marked:
    kind, more = _kind(scheme, query.kind)
    layers = [one for one in scheme.layers if kind.layer in (None, one.name)]
    conditions = (*more, *query.conditions)
    return replace(
        query, kind=kind, conditions=tuple(_condition(scheme, layers, one) for one in conditions)
    )


def _kind(scheme: Scheme, kind: Kind) -> tuple[Kind, tuple[Condition, ...]]:
    """Find the layer and type; a name that is neither is what the annotation must have."""
    if kind.layer is None:
        return kind, ()
    layer = next((one for one in scheme.layers if _is(kind.layer, one.name, one.label)), None)
    if layer is None and kind.type == BARE:
        return _type_or_condition(scheme, kind)
    if layer is None:
        raise QueryError(
            "The scheme has no layer {name} (at character {at}); it has {names}.",
            name=kind.layer, at=kind.at + 1, names=_names(scheme.layers),
        )  # fmt: skip
    if not kind.type:
        return Kind(layer.name, None, kind.at), ()
    found = _type(layer, kind.type)
    if found is None:
        raise QueryError(
            "The layer {layer} has no type {name} (at character {at}).",
            layer=layer.name, name=kind.type, at=kind.at + 1,
        )  # fmt: skip
    return Kind(layer.name, found.name, kind.at), ()


def _type_or_condition(scheme: Scheme, kind: Kind) -> tuple[Kind, tuple[Condition, ...]]:
    name = kind.layer or ""
    found = next(_types(scheme.layers, name), None)
    if found is not None:
        return Kind(None, found, kind.at), ()
    return Kind(None, None, kind.at), (Condition(name, at=kind.at),)


def _condition(scheme: Scheme, layers: list[Layer], one: Condition) -> Condition:
    fact = FACTS.get(one.name.lower())
    parts = [part for part in _parts(layers) if _is(one.name, part.name, part.label)]
    if not parts:
        if fact is not None:
            return replace(one, name=fact)
        raise QueryError(
            "The scheme has nothing called {name} here (at character {at}).",
            name=one.name,
            at=one.at + 1,
        )
    if one.value is None:
        return replace(one, name=parts[0].name)
    for part in parts:
        value = _value(scheme, part, one.value)
        if value is not None:
            return replace(one, name=part.name, value=value)
    raise QueryError(
        "{name} is never {value} in this scheme (at character {at}).",
        name=parts[0].name, value=one.value, at=one.at + 1,
    )  # fmt: skip


def _value(scheme: Scheme, part: Attribute | Role, typed: str) -> str | None:
    """Find what a value is called in the scheme; free text is taken as it is."""
    if isinstance(part, Attribute):
        if not part.values:
            return typed
        return _named(part.values, typed)
    return _named(part.literals, typed) or next(_types(scheme.layers, typed), None)


def _parts(layers: Iterable[Layer]) -> Iterator[Attribute | Role]:
    for layer in layers:
        yield from layer.attributes
        for tag in layer.types:
            yield from tag.roles


def _types(layers: Iterable[Layer], typed: str) -> Iterator[str]:
    found = (_type(layer, typed) for layer in layers)
    return (one.name for one in found if one is not None)


def _type(layer: Layer, typed: str) -> TagType | None:
    exact = layer.type(typed)
    return exact or next((one for one in layer.types if _is(typed, one.name, one.label)), None)


def _named(values: Iterable[Value], typed: str) -> str | None:
    return next((one.name for one in values if _is(typed, one.name, one.label)), None)


def _is(typed: str, name: str, label: Words) -> bool:
    """Say whether somebody typed a name or one of its wordings; a blank may be a hyphen."""
    return _key(typed) in {_key(name), _key(label.en), _key(label.ar)}


def _key(name: str) -> str:
    return search_fold(name).lower().replace("-", " ").replace("_", " ")


def _names(layers: Iterable[Layer]) -> str:
    return ", ".join(layer.name for layer in layers)
