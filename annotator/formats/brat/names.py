"""Names that brat can keep: types, roles and attributes in plain letters, each once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.formats.shared.labels import Labels
from annotator.schema.records import Layer, Scheme, TagType

_NOT_ALLOWED = re.compile(r"[^a-zA-Z0-9_-]")
_NUMBER = re.compile(r"\d+$")


def brat_name(name: str) -> str:
    """Write a type or role as brat stores it; dots become underscores."""
    return _NOT_ALLOWED.sub("_", name)


def brat_role(name: str) -> str:
    """Write a role; brat reads a digit at its end as a repetition, so one more sign follows it."""
    plain = brat_name(name)
    return plain + "_" if plain[-1:].isdigit() else plain


class Names:
    """The names of a scheme in brat's files, and what names in such files mean.

    Literals that may fill a role stand nowhere in the text: they are written as the values of an
    attribute that is called like the role.
    """

    def __init__(self, scheme: Scheme, renamed: Mapping[str, str] | None = None) -> None:
        self.scheme = scheme
        self.marks = Labels(scheme, ("span", "frame", "relation"), brat_name, renamed)
        self._renamed = renamed or {}
        self._attributes: dict[str, str] = {}
        self._of_name: dict[str, str] = {}
        for layer in scheme.layers:
            if layer.kind != "chain":
                for one in layer.attributes:
                    self._add(one.name, brat_name(one.name))
                for role in literal_roles(layer):
                    self._add(f"role {role}", brat_role(role))

    def _add(self, key: str, name: str) -> None:
        if key in self._attributes:
            return
        label, number = name, 1
        while label in self._of_name or label in _COMMENTS:
            number += 1
            label = f"{name}_{number}"
        self._attributes[key] = label
        self._of_name[label] = key

    def attribute(self, name: str) -> str:
        """Write the name of an attribute."""
        return self._attributes.get(name) or brat_name(name)

    def literal(self, role: str) -> str:
        """Write the name of the attribute that holds the literal of a role."""
        return self._attributes.get(f"role {role}") or brat_role(role)

    def attribute_of(self, layer: Layer, name: str) -> tuple[str | None, str | None]:
        """Find what a name of an attribute is in a layer: an attribute or, second, a role."""
        name = self._renamed.get(name, name)
        key = self._of_name.get(name, name)
        if key.startswith("role "):
            return None, key.removeprefix("role ")
        return (key if layer.attribute(key) is not None else None), None

    def role_of(self, tag: TagType, name: str) -> str | None:
        """Find the role of a type that a name in a file stands for, with its number or without."""
        plain = self._renamed.get(name, name)
        for written in (plain, _NUMBER.sub("", plain)):
            for role in tag.roles:
                if written in {role.name, brat_role(role.name)}:
                    return role.name
        return None


_COMMENTS = frozenset({"AnnotatorNotes", "Unconfirmed"})


def literal_roles(layer: Layer) -> Mapping[str, tuple[str, ...]]:
    """List the roles of a layer that literals may fill, with these literals."""
    found: dict[str, dict[str, None]] = {}
    for tag in layer.types:
        for role in tag.roles:
            if role.literals:
                found.setdefault(role.name, {}).update(
                    dict.fromkeys(one.name for one in role.literals)
                )
    return {name: tuple(values) for name, values in found.items()}
