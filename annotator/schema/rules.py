"""A scheme made ready for checking: what one type allows, found by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.problem import Problem, Severity
from annotator.schema.records import Attribute, Filler, Layer, Role, Scheme, TagType, Words

MEMBER = "mention"
"""The only role of a chain: it holds the members."""


@dataclass(frozen=True, slots=True)
class TypeRules:
    """What the annotations of one type may and must have."""

    layer: Layer
    tag: TagType
    attributes: Mapping[str, Attribute]
    required: tuple[Attribute, ...]
    roles: Mapping[str, Role]
    needed: tuple[Role, ...]


Looks = tuple[str, str, int, tuple[tuple[str, str], ...]]
"""Layer, type, number of spans and attributes: what decides on an annotation without arguments."""
_REMEMBERED = 10_000


class Rules:
    """Finds the rules for annotations; each type is worked out once."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._layers = {layer.name: layer for layer in scheme.layers}
        self._types: dict[tuple[str, str], TypeRules | None] = {}
        self._faultless: set[Looks] = set()

    def is_faultless(self, looks: Looks) -> bool:
        """Say whether an annotation that looked so was found to be in order."""
        return looks in self._faultless

    def note_faultless(self, looks: Looks) -> None:
        """Remember that an annotation that looks so is in order."""
        if len(self._faultless) >= _REMEMBERED:
            self._faultless.clear()
        self._faultless.add(looks)

    def layer(self, name: str) -> Layer | None:
        """Find a layer."""
        return self._layers.get(name)

    def of(self, annotation: Annotation) -> TypeRules | None:
        """Find the rules of an annotation's type, None when the scheme has no such type."""
        return self.at(annotation.layer, annotation.type)

    def at(self, layer: str, type_name: str) -> TypeRules | None:
        """Find the rules of a type of a layer, None when the scheme has no such type."""
        at = (layer, type_name)
        if at not in self._types:
            self._types[at] = self._make(*at)
        return self._types[at]

    def _make(self, layer_name: str, type_name: str) -> TypeRules | None:
        layer = self._layers.get(layer_name)
        tag = layer.type(type_name) if layer is not None else None
        if layer is None or tag is None:
            return None
        attributes = layer.attributes_of(type_name)
        roles = (_member(layer.members),) if layer.members is not None else tag.roles
        return TypeRules(
            layer=layer,
            tag=tag,
            attributes={attribute.name: attribute for attribute in attributes},
            required=tuple(attribute for attribute in attributes if attribute.required),
            roles={role.name: role for role in roles},
            needed=tuple(role for role in roles if role.least),
        )

    def label(self, layer_name: str, type_name: str | None) -> Words:
        """Give the wording for annotations of a layer and type."""
        layer = self._layers.get(layer_name)
        tag = layer.type(type_name) if layer is not None and type_name is not None else None
        if tag is not None:
            return tag.label
        name = type_name or layer_name
        return layer.label if layer is not None and type_name is None else Words(name, name)


_newest: list[Rules] = []


def rules_of(scheme: Scheme) -> Rules:
    """Give the rules of a scheme, made once for as long as no other is asked for.

    To compare schemes would take longer than to check a set by them.
    """
    rules = next(iter(_newest), None)
    if rules is None or rules.scheme is not scheme:
        rules = Rules(scheme)
        _newest[:] = [rules]
    return rules


def _member(layer: str) -> Role:
    return Role(
        name=MEMBER,
        label=Words("Mention", "ذِكر"),
        description=Words("A mention of the entity.", "ذِكر من أذكار الكيان."),
        fillers=(Filler(layer),),
        least=1,
        most=None,
    )


def problem(
    annotation: Annotation, template: str, *, severity: Severity = "error", **values: object
) -> Problem:
    """Make a finding about an annotation."""
    return Problem(template, values, annotation.id, severity)


def either(wordings: Iterable[Words]) -> Words:
    """Write choices as a list, each once, in both languages."""
    choices = tuple(dict.fromkeys(wordings))
    return Words(", ".join(one.en for one in choices), "، ".join(one.ar for one in choices))
