"""What the row of an annotation says, beside who it belongs to and where it lies."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.store.canonical import mapping_to_text

Head = tuple[str, str, str, str, int, int]


def head(one: Annotation) -> Head:
    """Give layer, type, attributes, comment, doubt and time in the order of the columns."""
    attributes = mapping_to_text(one.attributes)
    return one.layer, one.type, attributes, one.comment, int(one.doubt), one.milliseconds
