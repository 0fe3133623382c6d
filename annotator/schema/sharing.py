"""What a whole scheme file offers to its layers: groups of fillers, literals, shared parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.schema.grammar import TABLES
from annotator.schema.parts import read_attribute, read_label, read_limits, read_values
from annotator.schema.records import Filler, Value
from annotator.schema.tables import NAME, TYPE_NAME, Table

Outline = Mapping[str, tuple[str, ...]]
"""The names of the types of each layer."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The shared parts of a scheme, and the outline that references are checked against."""

    outline: Outline
    groups: Mapping[str, tuple[str, ...]]
    literals: Mapping[str, Value]
    attributes: Mapping[str, Table]
    roles: Mapping[str, Table]

    def fillers(self, table: Table, key: str = "fillers") -> tuple[Filler, ...]:
        """Read what may fill a role, groups taken apart, each filler once."""
        found: dict[Filler, None] = {}
        for item in table.texts(key):
            for filler in self._resolve(table, key, item, ()):
                found[filler] = None
        return tuple(found)

    def _resolve(
        self, table: Table, key: str, item: str, within: tuple[str, ...]
    ) -> tuple[Filler, ...]:
        if not item.startswith("@"):
            return (self._filler(table, key, item),)
        group = table.known_name(key, item[1:], self.groups)
        if group in within:
            raise table.error("{file}: {key}: the group @{group} holds itself.", key, group=group)
        return tuple(
            filler
            for part in self.groups[group]
            for filler in self._resolve(table, key, part, (*within, group))
        )

    def _filler(self, table: Table, key: str, item: str) -> Filler:
        layer, colon, type_name = item.partition(":")
        table.known_name(key, layer, self.outline)
        if not colon:
            return Filler(layer)
        return Filler(layer, table.known_name(key, type_name, self.outline[layer]))


def read_shared(scheme: Table) -> Shared:
    """Read the shared parts; each is checked even when no layer uses it."""
    outline = read_outline(scheme)
    shared = Shared(
        outline=outline,
        groups=_groups(scheme),
        literals={value.name: value for value in read_values(scheme, "literals")},
        attributes=scheme.named("attributes"),
        roles=scheme.named("roles"),
    )
    for group in shared.groups:
        shared.fillers(scheme.table("fillers") or scheme, group)
    every_type = [name for names in outline.values() for name in names]
    for attribute in shared.attributes.values():
        read_attribute(attribute, every_type)
    for role in shared.roles.values():
        _check_role(role, shared)
    return shared


def _check_role(role: Table, shared: Shared) -> None:
    role.allow(TABLES["role"])
    read_label(role)
    read_limits(role, 0, 1)
    shared.fillers(role)


def _groups(scheme: Table) -> dict[str, tuple[str, ...]]:
    table = scheme.table("fillers")
    found: dict[str, tuple[str, ...]] = {}
    if table is None:
        return found
    for name in table.data:
        table.check_name(name, NAME, found)
        found[name] = table.texts(name)
    return found


def read_outline(scheme: Table) -> Outline:
    """List the types of each layer, before anything that refers to them is read."""
    layers = scheme.named("layers")
    own = {name: tuple(layer.named("types", TYPE_NAME)) for name, layer in layers.items()}
    return {name: own[name] or own.get(_source(layer), ()) for name, layer in layers.items()}


def _source(layer: Table) -> str:
    return layer.text("types-from") or ""
