"""The features of a data set: a row for each text and annotator, a column for each layer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.model.document import REGION_KINDS
from annotator.model.sets import SET_KINDS, SET_STATUSES
from annotator.schema.records import Layer, Scheme


@dataclass(frozen=True, slots=True)
class Plain:
    """A single value: "string", "int32" or "bool"."""

    dtype: str


@dataclass(frozen=True, slots=True)
class Label:
    """A closed list of names, stored as numbers in the order of the scheme."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Several:
    """A list of records with named fields."""

    fields: Mapping[str, Feature]


Feature = Plain | Label | Several
Fields = Mapping[str, Feature]

STRING, NUMBER, FLAG = Plain("string"), Plain("int32"), Plain("bool")
SPANS = Several({"start": NUMBER, "end": NUMBER})
OWN = frozenset(
    (
        "id", "type", "start", "end", "text", "spans", "arguments", "comment", "doubt",
        "milliseconds",
    )
)  # fmt: skip
"""The fields that records of every layer have."""
_BASE: dict[str, Feature] = {
    "id": STRING,
    "name": STRING,
    "text": STRING,
    "sha256": STRING,
    "metadata": Several({"name": STRING, "value": STRING}),
    "regions": Several(
        {"start": NUMBER, "end": NUMBER, "kind": Label(REGION_KINDS), "decided": FLAG}
    ),
    "annotator": STRING,
    "kind": Label(SET_KINDS),
    "status": Label(SET_STATUSES),
    "scheme": STRING,
}


def features_of(scheme: Scheme) -> Fields:
    """Give the columns of a data set annotated by a scheme."""
    found = dict(_BASE)
    for layer in scheme.layers:
        found[column_of(layer.name)] = Several(_layer(layer))
    return found


def column_of(layer: str) -> str:
    """Name the column of a layer; one that is called like a column of every set gets a mark."""
    return f"{layer}_layer" if layer in _BASE else layer


def field_of(attribute: str) -> str:
    """Name the field of an attribute; one that is called like a field of ours gets a mark."""
    return f"{attribute}_attribute" if attribute in OWN else attribute


def attribute_of(field: str) -> str:
    """Name the attribute of a field."""
    bare = field.removesuffix("_attribute")
    return bare if bare in OWN else field


def _layer(layer: Layer) -> Fields:
    names = tuple(one.name for one in layer.types if not one.abstract)
    found: dict[str, Feature] = {
        "id": STRING,
        "type": Label(names),
        "start": NUMBER,
        "end": NUMBER,
        "text": STRING,
        "spans": SPANS,
    }
    for attribute in layer.attributes:
        values = tuple(value.name for value in attribute.values)
        found[field_of(attribute.name)] = Label(values) if values else STRING
    if layer.kind != "span" or any(tag.roles for tag in layer.types):
        found["arguments"] = Several({"role": STRING, "target": STRING, "value": STRING})
    return found | {"comment": STRING, "doubt": FLAG, "milliseconds": NUMBER}


def as_json(fields: Fields) -> dict[str, object]:
    """Describe features as the library "datasets" keeps them in a Parquet file."""
    return {name: _feature_as_json(one) for name, one in fields.items()}


def _feature_as_json(one: Feature) -> dict[str, object]:
    if isinstance(one, Plain):
        return {"dtype": one.dtype, "_type": "Value"}
    if isinstance(one, Label):
        return {"names": list(one.names), "_type": "ClassLabel"}
    return {"feature": as_json(one.fields), "_type": "List"}


def as_yaml(fields: Fields, indent: str = "") -> Iterator[str]:
    """Describe features as the header of a card does; strings are quoted as in JSON."""
    for name, one in fields.items():
        yield f"{indent}- name: {json.dumps(name, ensure_ascii=False)}"
        if isinstance(one, Plain):
            yield f"{indent}  dtype: {one.dtype}"
        elif isinstance(one, Label):
            yield f"{indent}  dtype:\n{indent}    class_label:\n{indent}      names:"
            for number, label in enumerate(one.names):
                yield f"{indent}        '{number}': {json.dumps(label, ensure_ascii=False)}"
        else:
            yield f"{indent}  list:"
            yield from as_yaml(one.fields, f"{indent}  ")
