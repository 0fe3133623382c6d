"""The parts of an annotation scheme, as validated records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from annotator.model.sets import SchemeReference

LayerKind = Literal["span", "frame", "relation", "chain", "document"]
LAYER_KINDS: tuple[LayerKind, ...] = get_args(LayerKind)


@dataclass(frozen=True, slots=True)
class Words:
    """A wording for people, in English and in Arabic."""

    en: str
    ar: str

    def __str__(self) -> str:
        return self.en

    def in_language(self, language: str) -> str:
        """Give the wording in "ar" or "en"."""
        return self.ar if language == "ar" else self.en


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a closed list: an ASCII name and its wordings."""

    name: str
    label: Words
    description: Words
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Attribute:
    """A property of an annotation; without values it takes free text.

    `types` lists the types it belongs to (each with all types below it); empty means all.
    A number in it that is `tagged` stands behind the type in tags of tokens, as in B-MIS2.
    """

    name: str
    label: Words
    description: Words
    values: tuple[Value, ...] = ()
    default: str | None = None
    required: bool = False
    types: tuple[str, ...] = ()
    key: str | None = None
    tagged: bool = False

    def value(self, name: str) -> Value | None:
        """Find a value by its name."""
        return next((value for value in self.values if value.name == name), None)


@dataclass(frozen=True, slots=True)
class Filler:
    """What may fill a role: annotations of a layer, of a type (and all below it) or of any."""

    layer: str
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """A place in a frame: what may fill it and how often (`most` None: any number)."""

    name: str
    label: Words
    description: Words
    fillers: tuple[Filler, ...] = ()
    literals: tuple[Value, ...] = ()
    least: int = 0
    most: int | None = 1
    key: str | None = None

    def literal(self, name: str) -> Value | None:
        """Find an allowed literal by its name."""
        return next((value for value in self.literals if value.name == name), None)


@dataclass(frozen=True, slots=True)
class Example:
    """An example in a guideline: words in which [brackets] show what is marked, and why.

    `wrong` is an example of what is not to be marked so.
    """

    text: str
    note: Words
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class TagType:
    """A type of a layer; "Conflict.Attack" lies below "Conflict".

    `roles` holds every role the type takes, those of its layer and of the types above included.
    An abstract type only groups others and cannot be given to an annotation.
    """

    name: str
    label: Words
    description: Words
    color: str
    key: str | None = None
    abstract: bool = False
    symmetric: bool = False
    roles: tuple[Role, ...] = ()
    guideline: Words = Words("", "")
    examples: tuple[Example, ...] = ()

    @property
    def parent(self) -> str | None:
        """Name the type above, None at the top."""
        return self.name.rpartition(".")[0] or None

    def role(self, name: str) -> Role | None:
        """Find a role by its name."""
        return next((role for role in self.roles if role.name == name), None)


ConstraintKind = Literal[
    "distinct-fillers",  # the fillers of `roles` differ from one another
    "starts-with",  # the first filler of the only role in `roles` is the literal `value`
    "filled",  # each of the `roles` has a filler
    "no-overlap",  # spans of two annotations of the layer share no text
    "no-crossing",  # spans of two annotations of the layer nest or are apart
    "unique-trigger",  # no two annotations of the layer have the same type and spans
]
CONSTRAINT_KINDS: tuple[ConstraintKind, ...] = get_args(ConstraintKind)


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds for an annotation whose attribute has one of the values."""

    attribute: str
    values: tuple[str, ...]

    def holds(self, attributes: Mapping[str, str]) -> bool:
        """Say whether these attributes meet the condition."""
        return attributes.get(self.attribute) in self.values


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule over an annotation or a layer, with an exception and how grave a breach is."""

    kind: ConstraintKind
    roles: tuple[str, ...] = ()
    value: str | None = None
    unless: Condition | None = None
    severity: Literal["error", "warning"] = "warning"


@dataclass(frozen=True, slots=True)
class SpanRule:
    """How many spans an annotation of the layer has, what they are called, and when not."""

    label: Words
    least: int = 1
    most: int | None = None
    unless: Condition | None = None


@dataclass(frozen=True, slots=True)
class Layer:
    """A kind of annotation with its tagset.

    `members` names the span layer whose annotations a chain joins (chains only).
    `quick` marks layers whose annotations are made on the spot to fill a role (claim, cue).
    """

    name: str
    kind: LayerKind
    label: Words
    description: Words
    types: tuple[TagType, ...]
    attributes: tuple[Attribute, ...] = ()
    spans: SpanRule | None = None
    constraints: tuple[Constraint, ...] = ()
    members: str | None = None
    quick: bool = False
    key: str | None = None

    def type(self, name: str) -> TagType | None:
        """Find a type by its name."""
        return next((tag for tag in self.types if tag.name == name), None)

    def attribute(self, name: str) -> Attribute | None:
        """Find an attribute by its name."""
        return next((one for one in self.attributes if one.name == name), None)

    def attributes_of(self, type_name: str) -> tuple[Attribute, ...]:
        """List the attributes that annotations of the type take."""
        return tuple(
            one
            for one in self.attributes
            if not one.types or any(is_a(type_name, above) for above in one.types)
        )


@dataclass(frozen=True, slots=True)
class Scheme:
    """An annotation scheme: layers, in the order in which they are shown.

    `source` is the TOML text it was read from; its SHA-256 freezes the scheme in releases.
    """

    key: str
    version: str
    label: Words
    description: Words
    layers: tuple[Layer, ...]
    source: str = field(repr=False, compare=False, default="")
    hash: str = ""

    def layer(self, name: str) -> Layer | None:
        """Find a layer by its name."""
        return next((layer for layer in self.layers if layer.name == name), None)

    @property
    def reference(self) -> SchemeReference:
        """Name this scheme as annotation sets and releases do."""
        return SchemeReference(self.key, self.version, self.hash)


def is_a(type_name: str, above: str) -> bool:
    """Say whether a type is the other or lies below it."""
    return type_name == above or type_name.startswith(above + ".")


def fills(filler: Filler, layer: str, type_name: str) -> bool:
    """Say whether an annotation of this layer and type is such a filler."""
    return filler.layer == layer and (filler.type is None or is_a(type_name, filler.type))
