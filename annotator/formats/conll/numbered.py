"""Numbers that a scheme puts behind a type in tags, as AQMAR does: B-MIS2 is MIS of class 2."""

from __future__ import annotations

import re

from annotator.formats.shared.labels import Labels, TypePlace
from annotator.model.annotation import Annotation
from annotator.schema.records import Attribute, Layer

_NUMBERED = re.compile(r"(.*\D)([0-9]{1,9})", re.DOTALL)


def number_of(one: Annotation, layer: Layer | None) -> str:
    """Give the number that stands behind the type of an annotation in its tag, or nothing."""
    attribute = _tagged(layer, one.type)
    value = "" if attribute is None else one.attributes.get(attribute.name, "")
    return value if value.isascii() and value.isdigit() and len(value) < 10 else ""


def parted(name: str, layer: Layer, types: Labels) -> tuple[TypePlace, dict[str, str]] | None:
    """Find the type of a tag that ends in a number, and the attribute that the number is."""
    match = _NUMBERED.fullmatch(name)
    place = None if match is None else types.find(match[1])
    if match is None or place is None:
        return None
    attribute = _tagged(layer, place[1])
    return None if attribute is None else (place, {attribute.name: match[2]})


def _tagged(layer: Layer | None, type_name: str) -> Attribute | None:
    if layer is None:
        return None
    return next((one for one in layer.attributes_of(type_name) if one.tagged), None)
