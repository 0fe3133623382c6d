"""What is wrong with a scheme as it stands in a draft, each with the place to mend it at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from annotator.model.problem import Problem
from annotator.schema.amending.places import WHOLE, Part, Place, followed, level, parts
from annotator.schema.records import (
    Attribute,
    Layer,
    Role,
    Scheme,
    TagType,
    Value,
    Words,
)

_KEY = re.compile(r"[0-9a-z]")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that keeps a scheme from being used, and where it is."""

    place: Place
    problem: Problem


def faults(scheme: Scheme) -> list[Fault]:
    """List what must be mended before a scheme can be used."""
    found = list(_words(WHOLE, scheme.label, scheme.description))
    if not scheme.version.strip():
        found.append(fault(WHOLE, "The scheme needs a version, such as 1.0."))
    found += _same_keys(scheme, [Place("layer", (one.name,)) for one in scheme.layers])
    for layer in scheme.layers:
        found += _layer(scheme, layer)
    return found


def fault(place: Place, template: str, **values: object) -> Fault:
    """Make a finding about a place of a scheme."""
    return Fault(place, Problem(template, values))


def _words(place: Place, label: Words, description: Words) -> Iterator[Fault]:
    name = place.name or "-"
    if not label.en.strip() or not label.ar.strip():
        yield fault(place, "{name} needs a label in English and in Arabic.", name=name)
    yield from _both(place, description)


def _both(place: Place, words: Words) -> Iterator[Fault]:
    if bool(words.en.strip()) != bool(words.ar.strip()):
        yield fault(
            place,
            "{name} has a text in one language only: write it in both, or in none.",
            name=place.name or "-",
        )


def _layer(scheme: Scheme, layer: Layer) -> Iterator[Fault]:
    place = Place("layer", (layer.name,))
    yield from _words(place, layer.label, layer.description)
    yield from _keys(place, layer.key)
    yield from _spans(place, layer)
    attributes = [place.part("attribute", one.name) for one in layer.attributes]
    yield from _same_keys(scheme, attributes)
    for at, attribute in zip(attributes, layer.attributes, strict=True):
        yield from _attribute(scheme, at, attribute)
    if followed(scheme, layer.name) is not None:
        return
    seen: set[str] = set()
    for tag in layer.types:
        at = place.part("type", tag.name)
        yield from _type(scheme, at, tag, layer)
        above = tag.name.rpartition(".")[0]
        if above not in seen:
            seen.add(above)
            yield from _same_keys(scheme, [at.beside(one.name) for one in level(scheme, at)])


def _spans(place: Place, layer: Layer) -> Iterator[Fault]:
    rule = layer.spans
    if rule is None:
        return
    if not rule.label.en.strip() or not rule.label.ar.strip():
        yield fault(place, "{name}: say in English and in Arabic what is marked.", name=place.name)
    if rule.most is not None and (rule.most < 1 or rule.least > rule.most):
        yield fault(
            place,
            "{name}: at least {least} and at most {most} cannot both be.",
            name=place.name,
            least=rule.least,
            most=rule.most,
        )


def _keys(place: Place, key: str | None) -> Iterator[Fault]:
    if key is not None and not _KEY.fullmatch(key):
        yield fault(
            place,
            "The key of {name} must be one digit or one letter from a to z.",
            name=place.name,
        )


def _same_keys(scheme: Scheme, places: Iterable[Place]) -> Iterator[Fault]:
    held: dict[str, Place] = {}
    for place in places:
        part = next(one for one in level(scheme, place) if one.name == place.name)
        key = part.key
        if key is not None and key in held:
            yield fault(
                place,
                "{name} and {other} have the same key {key}: give one of them another.",
                name=place.name,
                other=held[key].name,
                key=key,
            )
        elif key is not None:
            held[key] = place


def _attribute(scheme: Scheme, place: Place, attribute: Attribute) -> Iterator[Fault]:
    yield from _words(place, attribute.label, attribute.description)
    yield from _keys(place, attribute.key)
    values = [place.part("value", one.name) for one in attribute.values]
    yield from _values(scheme, values, attribute.values)
    default = attribute.default
    if default is not None and attribute.values and attribute.value(default) is None:
        yield fault(
            place,
            "{name}: what new annotations get must be one of its values.",
            name=place.name,
        )


def _values(scheme: Scheme, places: list[Place], values: tuple[Value, ...]) -> Iterator[Fault]:
    yield from _same_keys(scheme, places)
    for at, value in zip(places, values, strict=True):
        yield from _words(at, value.label, value.description)
        yield from _keys(at, value.key)


def _type(scheme: Scheme, place: Place, tag: TagType, layer: Layer) -> Iterator[Fault]:
    yield from _words(place, tag.label, tag.description)
    yield from _both(place, tag.guideline)
    yield from _keys(place, tag.key)
    if not _COLOR.fullmatch(tag.color):
        yield fault(place, "{name} needs a colour such as #0072B2.", name=tag.name)
    if tag.abstract and not any(one.name.startswith(tag.name + ".") for one in layer.types):
        yield fault(
            place,
            "{name} only groups other types, but there is none below it.",
            name=tag.name,
        )
    if layer.kind == "relation" and len(tag.roles) < 2 and not tag.abstract:
        yield fault(place, "{name} is a relation and needs two roles.", name=tag.name)
    for example in tag.examples:
        if not example.text.strip():
            yield fault(place, "{name} has an example without words.", name=tag.name)
        yield from _both(place, example.note)
    roles = [place.part("role", one.name) for one in tag.roles]
    yield from _same_keys(scheme, roles)
    above = layer.type(tag.parent or "")
    for at, role in zip(roles, cast("tuple[Role, ...]", _parts(tag)), strict=True):
        # What a type takes over from the one above is told, and mended, there.
        if above is None or above.role(role.name) != role:
            yield from _role(scheme, at, role)


def _parts(tag: TagType) -> tuple[Part, ...]:
    return parts(tag, "role")


def _role(scheme: Scheme, place: Place, role: Role) -> Iterator[Fault]:
    yield from _words(place, role.label, role.description)
    yield from _keys(place, role.key)
    if not role.fillers and not role.literals:
        yield fault(place, "{name}: say what may fill this role.", name=place.name)
    if role.most is not None and (role.most < 1 or role.least > role.most):
        yield fault(
            place,
            "{name}: at least {least} and at most {most} cannot both be.",
            name=place.name,
            least=role.least,
            most=role.most,
        )
    literals = [place.part("literal", one.name) for one in role.literals]
    yield from _values(scheme, literals, role.literals)
