"""Agreement over time: windows that move over the documents in the order of the work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from annotator.agreement import Measure, Note, Tally
from annotator.agreement.bootstrap import LEAST_DOCUMENTS, Bounds, intervals
from annotator.agreement.material import Material
from annotator.agreement.parts.contrast import Contrast, contrast
from annotator.agreement.scoring import ALONE, DRAWS, FEW, FEW_HOLD_ANY, layer_name
from annotator.model.identity import DocumentId

MOST_WINDOWS = 40
"""More points than these nobody reads in a line; windows then move by several documents."""
PARTS_OF_ALL = 5
"""A window takes so many-th of the documents where nobody chose how many."""

SHORT = Note("No trend: a window takes all documents.")


@dataclass(frozen=True, slots=True)
class Window:
    """The number of some documents that follow one another, `first` to `last` (from 0).

    `change` is against the first window, and nothing while the two share documents.
    """

    first: int
    last: int
    value: float | None
    interval: Bounds | None = None
    change: Contrast = field(default_factory=Contrast)


@dataclass(frozen=True, slots=True)
class Trend:
    """The windows of one measure over documents in the order of the work."""

    measure: str
    layer: str
    type: str | None
    annotators: tuple[str, ...]
    size: int
    documents: tuple[DocumentId, ...] = ()
    windows: tuple[Window, ...] = ()
    seed: int = 0
    note: Note | None = None


def trend(
    measure: Measure,
    material: Material,
    order: Sequence[DocumentId],
    *,
    size: int = 0,
    draws: int = DRAWS,
) -> Trend:
    """Score windows of `size` documents (0: the usual number) in this order."""
    at = {one: number for number, one in enumerate(order)}
    last = len(at)
    items = sorted(material.items, key=lambda item: at.get(item.document.id, last))
    ordered = replace(material, items=tuple(items), _kept={})
    documents = tuple(item.document.id for item in items)
    chosen = min(size or usual_size(len(items)), max(len(items), 1))
    plain = Trend(
        measure.key, layer_name(material), material.type, material.annotators, chosen,
        documents, seed=material.seed, note=ALONE,
    )  # fmt: skip
    if not items:
        return plain
    tally = measure.score(ordered)
    starts = _starts(len(items), chosen)
    beginning = _part(tally, 0, chosen)
    windows: list[Window] = []
    for start in starts:
        material.stopped()
        windows.append(_window(tally, beginning, (start, start + chosen), material.seed, draws))
    return replace(plain, windows=tuple(windows), note=_note(windows, draws))


def _note(windows: Sequence[Window], draws: int) -> Note | None:
    if len(windows) < 2:
        return SHORT
    bare = [one for one in windows if one.value is not None and one.interval is None]
    if not draws or not bare:
        return None
    return FEW if bare[0].last - bare[0].first + 1 < LEAST_DOCUMENTS else FEW_HOLD_ANY


def usual_size(documents: int) -> int:
    """Say how many documents a window takes where nobody chose: enough for an interval.

    Where they are too few for that, half of them, so that the end can be held against the start.
    """
    if documents < 2 * LEAST_DOCUMENTS:
        return max(documents // 2, 1)
    return max(LEAST_DOCUMENTS, -(-documents // PARTS_OF_ALL))


def _starts(documents: int, size: int) -> list[int]:
    """Say where windows begin: evenly, and the last one ends with the last document."""
    last = documents - size
    step = max(1, -(-last // (MOST_WINDOWS - 1)))
    return sorted({*range(0, last, step), last})


def _window(
    tally: Tally, beginning: Tally, edges: tuple[int, int], seed: int, draws: int
) -> Window:
    part = _part(tally, *edges)
    value = float(np.asarray(part.value(part.counts.sum(axis=0))))
    if np.isnan(value):
        return Window(edges[0], edges[1] - 1, None)
    bounds = intervals(part, seed, draws).percentile if draws else None
    apart = edges[0] >= len(beginning.counts)
    change = contrast(part, beginning, seed, draws) if apart else Contrast()
    return Window(edges[0], edges[1] - 1, value, bounds, change)


def _part(tally: Tally, start: int, end: int) -> Tally:
    return replace(tally, counts=tally.counts[start:end], units=tally.units[start:end])
