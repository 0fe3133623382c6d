"""Says what layers, types, roles and values are called: by their names, or in a language."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.schema.records import Attribute, Layer, Role, Scheme, Words


@dataclass(frozen=True, slots=True)
class Wording:
    """The names of a scheme's parts; without a language as files have them."""

    scheme: Scheme
    language: str | None = None

    def layer(self, layer: str) -> str:
        """Call a layer."""
        found = self.scheme.layer(layer)
        return self._said(layer, found.label if found is not None else None)

    def type(self, layer: str, name: str) -> str:
        """Call a type."""
        found = self.scheme.layer(layer)
        tag = found.type(name) if found is not None else None
        return self._said(name, tag.label if tag is not None else None)

    def role(self, layer: str, type_name: str, role: str) -> str:
        """Call a role."""
        found = self._role(layer, type_name, role)
        return self._said(role, found.label if found is not None else None)

    def literal(self, layer: str, role: str, value: str) -> str:
        """Call a literal filler."""
        found = self.scheme.layer(layer)
        for tag in found.types if found is not None else ():
            named = tag.role(role)
            known = named.literal(value) if named is not None else None
            if known is not None:
                return self._said(value, known.label)
        return value

    def attribute(self, layer: str, name: str) -> str:
        """Call an attribute."""
        found = self._attribute(layer, name)
        return self._said(name, found.label if found is not None else None)

    def value(self, layer: str, name: str, value: str) -> str:
        """Call a value of an attribute."""
        attribute = self._attribute(layer, name)
        found = attribute.value(value) if attribute is not None else None
        return self._said(value, found.label if found is not None else None)

    def _attribute(self, layer: str, name: str) -> Attribute | None:
        found = self.scheme.layer(layer)
        return found.attribute(name) if found is not None else None

    def _role(self, layer: str, type_name: str, role: str) -> Role | None:
        found = self.scheme.layer(layer)
        tag = found.type(type_name) if found is not None else None
        return tag.role(role) if tag is not None else None

    def _said(self, name: str, label: Words | None) -> str:
        if self.language is None or label is None:
            return name
        return label.in_language(self.language) or name


HOLDERS, TARGETS = ("holder", "source"), ("target",)
POLARITIES = ("polarity", "stance", "attitude")


@dataclass(frozen=True, slots=True)
class StanceLayer:
    """A layer whose annotations say who is for or against what, in a scheme's own names."""

    layer: str
    holder: str
    target: str
    polarity: str


def stance_layers(scheme: Scheme) -> list[StanceLayer]:
    """Find the layers of a scheme that have a holder, a target and a polarity."""
    found = (_stance_layer(one) for one in scheme.layers)
    return [one for one in found if one is not None]


def _stance_layer(layer: Layer) -> StanceLayer | None:
    roles = {role.name.lower(): role.name for tag in layer.types for role in tag.roles}
    attributes = {one.name.lower(): one.name for one in layer.attributes if one.values}
    holder = next((roles[one] for one in HOLDERS if one in roles), None)
    target = next((roles[one] for one in TARGETS if one in roles), None)
    polarity = next((attributes[one] for one in POLARITIES if one in attributes), None)
    if holder is None or target is None or polarity is None:
        return None
    return StanceLayer(layer.name, holder, target, polarity)
