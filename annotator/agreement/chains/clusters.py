"""The entities of two annotators as sets of places, and what coreference measures count."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from annotator.agreement import NOTHING, Floats, Tally
from annotator.agreement.material import Item, Material
from annotator.agreement.places import Place, place_of
from annotator.agreement.summing import f_tally, over_pairs
from annotator.schema.records import Layer
from annotator.schema.rules import MEMBER

Cluster = frozenset[Place]
Clusters = tuple[Cluster, ...]
Counts = tuple[float, float, float, float]
"""Agreed as the key sees it, as the response sees it, out of so many of the key, the response."""


def is_chain(layer: Layer) -> bool:
    """Say whether annotations of the layer are entities."""
    return layer.kind == "chain"


def clusters_of(item: Item, name: str) -> Clusters:
    """Give an annotator's entities in a document; a mention counts once in each."""
    work = item.works[name]
    found: list[Cluster] = []
    for chain in work.marks:
        mentions = (work.all.get(one) for one in chain.targets(MEMBER))
        places = frozenset(place_of(one, work) for one in mentions if one is not None)
        if places:
            found.append(places)
    return distinct(found)


def distinct(clusters: Sequence[Cluster]) -> Clusters:
    """Take a mention that is in several entities for one of the first of them alone."""
    seen: set[Place] = set()
    found: list[Cluster] = []
    for one in clusters:
        rest = one - seen
        seen |= one
        if rest:
            found.append(rest)
    return tuple(found)


def shared(key: Clusters, response: Clusters) -> Floats:
    """Count the mentions that entities share (key x response)."""
    at = {place: row for row, one in enumerate(key) for place in one}
    found = np.zeros((len(key), len(response)))
    for column, one in enumerate(response):
        for place in one:
            if place in at:
                found[at[place], column] += 1
    return found


def sizes(clusters: Clusters) -> Floats:
    """Count the mentions of each entity."""
    return np.array([float(len(one)) for one in clusters])


def scored(material: Material, count: Callable[[Clusters, Clusters], Counts]) -> Tally:
    """Score every pair of annotators by what a measure counts in a document."""
    return over_pairs(
        material, lambda these, one, other: f_tally(counted(these, one, other, count), {}, NOTHING)
    )


def counted(
    material: Material,
    one: str,
    other: str,
    count: Callable[[Clusters, Clusters], Sequence[float]],
    *,
    width: int = 4,
) -> list[Sequence[float]]:
    """Count in each document; zeros where the two did not both work."""
    pairs = material.kept(f"clusters {one}\n{other}", lambda these: _pairs(these, one, other))
    return [[0.0] * width if pair is None else count(*pair) for pair in pairs]


def _pairs(material: Material, one: str, other: str) -> list[tuple[Clusters, Clusters] | None]:
    return [
        (clusters_of(item, one), clusters_of(item, other))
        if one in item.works and other in item.works
        else None
        for item in material.items
    ]
