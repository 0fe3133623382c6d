"""Where a further mark may stand: beside, in or around those of its layer, in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.document import OUTSIDE_ARTICLE, Region
from annotator.model.spans import Span
from annotator.schema.records import Layer

LEVEL, NAME = "level", "NAM"
"""The attribute that tells names from descriptions and pronouns, where a scheme has it."""


class Marked:
    """The marks of one layer, and the regions of the text that are not article."""

    def __init__(
        self, layer: Layer, annotations: Iterable[Annotation], regions: Iterable[Region]
    ) -> None:
        self._flat = any(rule.kind == "no-overlap" for rule in layer.constraints)
        self._outside = [Span(one.start, one.end) for one in regions if one.kind in OUTSIDE_ARTICLE]
        marks = [one for one in annotations if one.layer == layer.name and one.spans]
        self._marks = sorted(
            ((span, one) for one in marks for span in one.spans), key=lambda mark: mark[0]
        )
        self._starts = [span.start for span, _ in self._marks]
        self._longest = max((span.end - span.start for span, _ in self._marks), default=0)

    def is_free(self, span: Span) -> bool:
        """Say whether no mark is equal to a span or crosses it, and the span is article."""
        if any(span.overlaps(outside) for outside in self._outside):
            return False
        return not any(self._flat or _clash(span, taken) for taken, _ in self._at(span))

    def is_in_name(self, span: Span, type_name: str) -> bool:
        """Say whether a span is a part of a name of the same type, as «محمد» of a full name."""
        top = type_name.partition(".")[0]
        return any(
            taken.contains(span)
            and one.type.partition(".")[0] == top
            and one.attributes.get(LEVEL, NAME) == NAME
            for taken, one in self._at(span)
        )

    def _at(self, span: Span) -> Iterable[tuple[Span, Annotation]]:
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_right(self._starts, span.end)
        return (mark for mark in self._marks[first:last] if mark[0].overlaps(span))


def _clash(one: Span, other: Span) -> bool:
    return one == other or not (one.contains(other) or other.contains(one))
