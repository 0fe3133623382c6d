"""Pairs what two annotators marked, each mark at most once, for the greatest sum of likeness."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.gamma.solving import assigned
from annotator.model.annotation import Annotation
from annotator.model.spans import Span

Spans = Sequence[tuple[Span, ...]]


def spans_of_marks(marks: Sequence[Annotation]) -> list[tuple[Span, ...]]:
    """Give the spans of marks in the order of the text."""
    return [tuple(sorted(mark.spans)) for mark in marks]


def overlaps(one: Spans, other: Spans) -> Floats:
    """Count the code points that marks share (one x other), fragments included."""
    a, owner_a = _fragments(one)
    b, owner_b = _fragments(other)
    found = np.zeros((len(one), len(other)))
    if len(a) and len(b):
        low = np.maximum(a[:, None, 0], b[:, 0])
        high = np.minimum(a[:, None, 1], b[:, 1])
        shared = np.maximum(high - low, 0)
        if len(a) == len(one) and len(b) == len(other):
            return shared.astype(np.float64)
        np.add.at(found, (owner_a[:, None], owner_b), shared)
    return found


def _fragments(spans: Spans) -> tuple[Ints, Ints]:
    flat = [span for each in spans for span in each]
    owner = [at for at, each in enumerate(spans) for _ in each]
    return np.array(flat, dtype=np.int64).reshape(-1, 2), np.array(owner, dtype=np.int64)


def equal(one: Sequence[object], other: Sequence[object]) -> Floats:
    """Say which things are equal (one x other), as 1 and 0."""
    number: dict[object, int] = {}
    a = np.array([number.setdefault(each, len(number)) for each in one], dtype=np.int64)
    b = np.array([number.setdefault(each, len(number)) for each in other], dtype=np.int64)
    return (a[:, None] == b).astype(np.float64).reshape(len(one), len(other))


def matched(likeness: Floats) -> tuple[Ints, Ints]:
    """Pair rows with columns for the greatest sum; what has no likeness is not paired."""
    if not likeness.any():
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing
    like = likeness > 0
    if like.sum(axis=0).max() <= 1 and like.sum(axis=1).max() <= 1:
        rows, columns = np.nonzero(like)
        return rows.astype(np.int64), columns.astype(np.int64)
    return assigned(likeness)


def best(likeness: Floats) -> float:
    """Give the greatest sum of likeness of things paired at most once."""
    rows, columns = matched(likeness)
    return float(likeness[rows, columns].sum())


def lengths(spans: Spans) -> Floats:
    """Give how many code points each mark covers."""
    return np.array([float(sum(end - start for start, end in each)) for each in spans])
