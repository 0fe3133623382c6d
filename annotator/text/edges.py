"""Moves one edge of a stretch of text while the other stays where it is."""

from __future__ import annotations

from typing import Literal

from annotator.text.graphemes import next_boundary, previous_boundary
from annotator.text.stops import Segmenter, end_after, end_before, start_after, start_before

Edge = Literal["start", "end"]


def moved(
    text: str,
    span: tuple[int, int],
    edge: Edge,
    *,
    outwards: bool,
    segmenter: Segmenter | None = None,
) -> tuple[int, int]:
    """Take in or leave out one step at an edge, in code points; at least one grapheme remains.

    A step is a clitic, stem or word as the segmenter cuts them, without one a single grapheme.
    """
    start, end = span
    if edge == "start":
        at = _stepped(text, start, onwards=not outwards, edge=edge, segmenter=segmenter)
        return (at, end) if at < end else span
    at = _stepped(text, end, onwards=outwards, edge=edge, segmenter=segmenter)
    return (start, at) if at > start else span


def _stepped(
    text: str, offset: int, *, onwards: bool, edge: Edge, segmenter: Segmenter | None
) -> int:
    if segmenter is None:
        return next_boundary(text, offset) if onwards else previous_boundary(text, offset)
    steps = {
        ("start", True): start_after,
        ("start", False): start_before,
        ("end", True): end_after,
        ("end", False): end_before,
    }
    return steps[edge, onwards](text, offset, segmenter)
