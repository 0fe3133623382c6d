"""How far the annotators of a large corpus agree, with only some of its documents in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.material import Item, Material
from annotator.agreement.scoring import Result, summed_up
from annotator.model.identity import DocumentId
from annotator.project.agreeing import documents_of, material_of
from annotator.project.project import Project

_MOST_TOGETHER = 64


@dataclass(slots=True)
class _Counted:
    """What was counted in a layer until now; of the documents, only who they are is kept."""

    items: list[tuple[int, Item]] = field(default_factory=list[tuple[int, Item]])
    counts: list[Floats] = field(default_factory=list[Floats])
    units: list[Floats] = field(default_factory=list[Floats])
    tally: Tally | None = None

    def add(self, tally: Tally, material: Material, places: dict[DocumentId, int]) -> None:
        """Take the rows of a batch."""
        for item in material.items:
            bare = replace(item.document, text="", regions=(), cleaning=(), boundaries=())
            self.items.append((places[item.document.id], Item(bare, {})))
        self.counts.append(tally.counts)
        self.units.append(tally.units)
        self.tally = tally

    def result(self, measure: Measure, material: Material, tally: Tally, draws: int) -> Result:
        """Give the result of all rows, in corpus order."""
        order = sorted(range(len(self.items)), key=lambda at: self.items[at][0])
        counts, units = np.concatenate(self.counts)[order], np.concatenate(self.units)[order]
        items = tuple(self.items[at][1] for at in order)
        whole = replace(tally, counts=counts, units=units, left_out={})
        return summed_up(measure, replace(material, items=items, left_out={}), whole, draws)


def agree_by_batch(
    project: Project,
    measure: Measure,
    annotators: Sequence[str],
    draws: int,
    cancelled: Callable[[], bool],
) -> list[Result]:
    """Score all annotators together in each layer that the measure suits and that has a number.

    The results are those of `agree`, but for what was left out, which is not counted. The measure
    has to count each document by itself. Raises Cancelled when stopped.
    """
    layers = [one.name for one in project.scheme.layers if measure.suits(one)]
    counted = {name: _Counted() for name in layers}
    places = {one.id: at for at, one in enumerate(project.documents())}
    for batch in _batches(project, list(places)):
        documents = documents_of(project, annotators, among=batch)
        for name in layers:
            material = material_of(documents, project, name, annotators, cancelled=cancelled)
            material.stopped()
            if material.items:
                counted[name].add(measure.score(material), material, places)
    found: list[Result] = []
    for name, rows in counted.items():
        if rows.tally is not None:
            material = material_of((), project, name, annotators)
            found.append(rows.result(measure, material, rows.tally, draws))
    return [one for one in found if one.value is not None]


def _batches(project: Project, documents: Sequence[DocumentId]) -> Iterator[list[DocumentId]]:
    """Part documents into small groups; those of one text, which are joined, stay together."""
    hashes = project.corpus.text_hashes()
    groups: dict[str, list[DocumentId]] = {}
    for one in documents:
        groups.setdefault(hashes[one], []).append(one)
    batch: list[DocumentId] = []
    for group in groups.values():
        if batch and len(batch) + len(group) > _MOST_TOGETHER:
            yield batch
            batch = []
        batch += group
    if batch:
        yield batch
