"""Reads the types of a layer with their roles, which lower types take over from higher ones."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.schema.grammar import TABLES
from annotator.schema.parts import (
    over_shared,
    read_color,
    read_description,
    read_examples,
    read_guideline,
    read_key,
    read_label,
    read_limits,
    refuse_same_keys,
)
from annotator.schema.records import Role, TagType
from annotator.schema.sharing import Shared
from annotator.schema.tables import TYPE_NAME, Table

RoleTables = Mapping[str, Table]


def read_role_tables(table: Table, above: RoleTables, shared: Shared) -> RoleTables:
    """Collect roles: new ones first, then those from above, changed where a role says so anew."""
    own = {
        name: role.over(above[name]) if name in above else over_shared(role, shared.roles, "roles")
        for name, role in table.named("roles").items()
    }
    dropped = table.texts("without")
    for name in dropped:
        table.known_name("without", name, above)
    new = {name: role for name, role in own.items() if name not in above}
    kept = {name: own.get(name, role) for name, role in above.items() if name not in dropped}
    return {**new, **kept}


def read_roles(tables: RoleTables, shared: Shared) -> tuple[Role, ...]:
    """Read the roles of one type."""
    roles = tuple(_read_role(table, shared) for table in tables.values())
    refuse_same_keys(zip(tables.values(), (role.key for role in roles), strict=True))
    return roles


def _read_role(table: Table, shared: Shared) -> Role:
    table.allow(TABLES["role"])
    literals = tuple(
        shared.literals[table.known_name("literals", name, shared.literals)]
        for name in table.texts("literals")
    )
    fillers = shared.fillers(table)
    if not fillers and not literals:
        raise table.error(
            '{file}: {key} is missing: say what may fill this role, as in ["mention:PER"].',
            "fillers",
        )
    least, most = read_limits(table, 0, 1)
    return Role(
        name=table.name,
        label=read_label(table),
        description=read_description(table),
        fillers=fillers,
        literals=literals,
        least=least,
        most=most,
        key=read_key(table),
    )


class Tagset:
    """Reads the types of one layer; what is asked twice is worked out once."""

    def __init__(self, layer: Table, shared: Shared) -> None:
        self._layer = layer
        self._shared = shared
        self._tables = layer.named("types", TYPE_NAME)
        self._roles: dict[str, RoleTables] = {
            "": read_role_tables(layer, {}, shared) if "roles" in layer else {}
        }

    def read(self) -> tuple[TagType, ...]:
        """Read all types in the order of the file."""
        types = tuple(self._read_type(name, table) for name, table in self._tables.items())
        for parent in {tag.parent for tag in types}:
            level = [tag for tag in types if tag.parent == parent]
            refuse_same_keys((self._tables[tag.name], tag.key) for tag in level)
        return types

    def layer_roles(self) -> tuple[Role, ...]:
        """Read the roles that every type of the layer takes."""
        return read_roles(self._roles[""], self._shared)

    def _read_type(self, name: str, table: Table) -> TagType:
        table.allow(TABLES["type"])
        self._check_place(name, table)
        return TagType(
            name=name,
            label=read_label(table),
            description=read_description(table),
            color=self._color(name),
            key=read_key(table),
            abstract=table.flag("abstract"),
            symmetric=self._symmetric(name),
            roles=read_roles(self._role_tables(name), self._shared),
            guideline=read_guideline(table),
            examples=read_examples(table),
        )

    def _check_place(self, name: str, table: Table) -> None:
        parent = name.rpartition(".")[0]
        if parent and parent not in self._tables:
            raise table.error(
                "{file}: {key} lies below {parent}, which is not there: add {parent} first.",
                parent=parent,
            )
        if table.flag("abstract") and not any(
            other.startswith(name + ".") for other in self._tables
        ):
            raise table.error(
                "{file}: {key} is true, but there is no type below it that could be chosen.",
                "abstract",
            )

    def _role_tables(self, name: str) -> RoleTables:
        if name not in self._roles:
            above = self._role_tables(name.rpartition(".")[0])
            self._roles[name] = read_role_tables(self._tables[name], above, self._shared)
        return self._roles[name]

    def _color(self, name: str) -> str:
        at = name
        while at:
            color = read_color(self._tables[at])
            if color is not None:
                return color
            at = at.rpartition(".")[0]
        color = read_color(self._layer)
        if color is None:
            raise self._tables[name].error(
                "{file}: {key} is missing: give a colour such as #0072B2 here, to the type above"
                " or to the layer.",
                "color",
            )
        return color

    def _symmetric(self, name: str) -> bool:
        at = name
        while at:
            if "symmetric" in self._tables[at]:
                return self._tables[at].flag("symmetric")
            at = at.rpartition(".")[0]
        return False
