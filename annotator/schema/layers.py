"""Reads a layer of a scheme file: its kind, types, attributes, spans and constraints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from annotator.schema.grammar import TABLES
from annotator.schema.parts import (
    over_shared,
    read_attribute,
    read_color,
    read_condition,
    read_description,
    read_key,
    read_label,
    read_span_rule,
    refuse_same_keys,
)
from annotator.schema.records import (
    CONSTRAINT_KINDS,
    LAYER_KINDS,
    Attribute,
    Constraint,
    ConstraintKind,
    Layer,
    LayerKind,
    Role,
    SpanRule,
    TagType,
    Words,
)
from annotator.schema.sharing import Shared
from annotator.schema.tables import Table
from annotator.schema.tagset import Tagset

TEXT = SpanRule(Words("Text", "النص"))
"""The spans of a layer of marked text that says nothing else about them."""

_NOT_FOR: Mapping[str, tuple[str, ...]] = {
    "span": ("members",),
    "frame": ("members", "quick"),
    "relation": ("members", "quick"),
    "chain": ("quick", "spans", "roles"),
    "document": ("members", "quick", "spans"),
}
"""Keys that make no sense in a layer of a kind."""


def read_layers(scheme: Table, shared: Shared) -> tuple[Layer, ...]:
    """Read all layers in the order of the file."""
    tables = scheme.named("layers")
    if not tables:
        raise scheme.error("{file}: there is no layer: add [layers.NAME] with its types.")
    layers = tuple(_read_layer(table, tables, shared) for table in tables.values())
    refuse_same_keys(zip(tables.values(), (layer.key for layer in layers), strict=True))
    return layers


def _read_layer(table: Table, layers: Mapping[str, Table], shared: Shared) -> Layer:
    table.allow(TABLES["layer"])
    kind = cast("LayerKind", table.one_of("kind", LAYER_KINDS))
    _refuse_keys(table, kind)
    attributes = _read_attributes(table, shared)
    types = _read_types(table, layers, shared)
    _check_types(table, kind, types)
    return Layer(
        name=table.name,
        kind=kind,
        label=read_label(table),
        description=read_description(table),
        types=types,
        attributes=tuple(attributes.values()),
        spans=read_span_rule(table, attributes) or (TEXT if kind == "span" else None),
        constraints=_read_constraints(table, kind, types, attributes),
        members=_read_members(table, kind, layers),
        quick=table.flag("quick"),
        key=read_key(table),
    )


def _refuse_keys(table: Table, kind: LayerKind) -> None:
    for key in _NOT_FOR[kind]:
        if key in table:
            raise table.error(
                "{file}: {key} is not for a layer of the kind {kind}: leave it out.", key, kind=kind
            )


def _read_attributes(table: Table, shared: Shared) -> dict[str, Attribute]:
    tables = {
        name: over_shared(one, shared.attributes, "attributes")
        for name, one in table.named("attributes").items()
    }
    type_names = shared.outline[table.name]
    found = {name: read_attribute(one, type_names) for name, one in tables.items()}
    refuse_same_keys(zip(tables.values(), (one.key for one in found.values()), strict=True))
    return found


def _read_types(table: Table, layers: Mapping[str, Table], shared: Shared) -> tuple[TagType, ...]:
    if "types-from" not in table:
        types = Tagset(table, shared).read()
        if not types:
            raise table.error("{file}: {key} is missing: a layer needs at least one type.", "types")
        return types
    if "types" in table:
        raise table.error("{file}: {key}: leave out either types or types-from.", "types-from")
    name = table.known_name("types-from", table.needed_text("types-from"), layers)
    if "types" not in layers[name]:
        raise table.error(
            "{file}: {key}: {layer} has no types of its own.", "types-from", layer=name
        )
    color, roles = read_color(table), Tagset(table, shared).layer_roles()
    return tuple(
        replace(tag, roles=roles, symmetric=False, color=color or tag.color)
        for tag in Tagset(layers[name], shared).read()
    )


def _check_types(table: Table, kind: LayerKind, types: tuple[TagType, ...]) -> None:
    for tag in types:
        place = (table.table("types") or table).place(tag.name)
        if tag.symmetric and kind != "relation":
            raise table.error("{file}: {type} is symmetric, which only relations are.", type=place)
        if tag.roles and kind == "chain":
            raise table.error("{file}: {type} has roles, which chains do not take.", type=place)
        if kind == "relation" and len(tag.roles) < 2 and not tag.abstract:
            raise table.error("{file}: {type} is a relation and needs two roles.", type=place)


def _read_members(table: Table, kind: LayerKind, layers: Mapping[str, Table]) -> str | None:
    if kind != "chain":
        return None
    name = table.known_name("members", table.needed_text("members"), layers)
    if layers[name].get("kind") != "span":
        raise table.error(
            "{file}: {key}: {layer} is not a layer of the kind span.", "members", layer=name
        )
    return name


def _read_constraints(
    table: Table, kind: LayerKind, types: tuple[TagType, ...], attributes: Mapping[str, Attribute]
) -> tuple[Constraint, ...]:
    roles = {role.name: role for tag in types for role in tag.roles}
    return tuple(
        _read_constraint(row, kind, roles, attributes) for row in table.rows("constraints")
    )


def _read_constraint(
    row: Table, kind: LayerKind, roles: Mapping[str, Role], attributes: Mapping[str, Attribute]
) -> Constraint:
    row.allow(TABLES["constraint"])
    rule = cast("ConstraintKind", row.one_of("kind", CONSTRAINT_KINDS))
    named = tuple(row.known_name("roles", name, roles) for name in row.texts("roles"))
    _check_constraint(row, kind, rule, named)
    severity = row.one_of("severity", ("error", "warning"), "warning")
    return Constraint(
        kind=rule,
        roles=named,
        value=_read_first(row, roles[named[0]]) if rule == "starts-with" else None,
        unless=read_condition(row, attributes),
        severity="error" if severity == "error" else "warning",
    )


def _read_first(row: Table, role: Role) -> str:
    literals = [literal.name for literal in role.literals]
    return row.known_name("value", row.needed_text("value"), literals)


def _check_constraint(
    row: Table, kind: LayerKind, rule: ConstraintKind, roles: tuple[str, ...]
) -> None:
    if rule == "distinct-fillers" and len(roles) < 2:
        raise row.error("{file}: {key} must name at least two roles.", "roles")
    if rule == "starts-with" and len(roles) != 1:
        raise row.error("{file}: {key} must name one role.", "roles")
    if rule == "filled" and not roles:
        raise row.error("{file}: {key} must name at least one role.", "roles")
    if rule in ("no-overlap", "no-crossing", "unique-trigger"):
        if roles:
            raise row.error("{file}: {key} is not for this kind of rule: leave it out.", "roles")
        if kind in ("chain", "document"):
            raise row.error("{file}: {key} is about spans, which this layer does not have.", "kind")
    if rule != "starts-with" and "value" in row:
        raise row.error("{file}: {key} is not for this kind of rule: leave it out.", "value")
