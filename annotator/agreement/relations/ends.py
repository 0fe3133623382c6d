"""The ends of relations, as spans that can overlap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.matching import overlaps
from annotator.agreement.material import Work
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from annotator.schema.places import Place, ends_of_type, filler_of, spans_of
from annotator.schema.records import Layer


def is_relation(layer: Layer) -> bool:
    """Say whether annotations of the layer are relations."""
    return layer.kind == "relation"


def types_of_ends(mark: Annotation, work: Work, layer: Layer) -> Place:
    """Give the types of what stands at both ends, in the order of the ends."""
    tag = layer.type(mark.type)
    ends = ends_of_type(tag) if tag is not None else tuple(one.role for one in mark.arguments)
    found = [
        (
            "" if tag is not None and tag.symmetric else one.role,
            filler_of(one, work.all),
            filler.type,
        )
        for one in mark.arguments
        if one.role in ends
        and one.target is not None
        and (filler := work.all.get(one.target)) is not None
    ]
    return tuple(sorted(found, key=repr))


def overlapping_ends(one: Work, other: Work, layer: Layer) -> Floats:
    """Say of which relations both ends overlap (one x other), as 1 and 0."""
    a, b = _ends(one, layer), _ends(other, layer)
    straight = _overlap(a, b, 0, 0) * _overlap(a, b, 1, 1)
    crossed = _overlap(a, b, 0, 1) * _overlap(a, b, 1, 0)
    symmetric = np.array([_is_symmetric(mark, layer) for mark in one.marks], dtype=bool)
    return np.where(symmetric[:, None], np.maximum(straight, crossed), straight)


Ends = list[tuple[tuple[Span, ...], tuple[Span, ...]]]


def _ends(work: Work, layer: Layer) -> Ends:
    found: Ends = []
    for mark in work.marks:
        tag = layer.type(mark.type)
        roles = ends_of_type(tag) if tag is not None else ("", "")
        both = [_spans(mark, role, work) for role in roles]
        found.append((both[0], both[1]) if len(both) == 2 else ((), ()))
    return found


def _spans(mark: Annotation, role: str, work: Work) -> tuple[Span, ...]:
    return tuple(span for target in mark.targets(role) for span in spans_of(target, work.all))


def _overlap(one: Ends, other: Ends, here: int, there: int) -> Floats:
    a: Sequence[tuple[Span, ...]] = [each[here] for each in one]
    b: Sequence[tuple[Span, ...]] = [each[there] for each in other]
    return (overlaps(a, b) > 0).astype(np.float64)


def _is_symmetric(mark: Annotation, layer: Layer) -> bool:
    tag = layer.type(mark.type)
    return tag is not None and tag.symmetric
