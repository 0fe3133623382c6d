"""Which attributes words keep when they are marked at another place."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.schema.checking import defaults
from annotator.schema.records import Layer


def attributes_elsewhere(layer: Layer, annotation: Annotation) -> dict[str, str]:
    """Give the attributes of a copy of an annotation at another place.

    A stretch of text keeps those that take one of several listed values, such as its level. A
    free text speaks of one place, and so do all attributes of a frame (was it denied here?): they
    start with the scheme's defaults.
    """
    found = defaults(layer, annotation.type)
    if layer.kind == "span":
        for attribute in layer.attributes:
            if attribute.values and attribute.name in annotation.attributes:
                found[attribute.name] = annotation.attributes[attribute.name]
    return found
