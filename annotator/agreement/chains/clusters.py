"""The entities of two annotators as sets of places, and what coreference measures count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from annotator.agreement import NOTHING, Floats, Note, Tally, Value
from annotator.agreement.material import Item, Material
from annotator.agreement.reasons import SHARED
from annotator.agreement.summing import f_tally, over_pairs
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer
from annotator.schema.rules import MEMBER

NO_LINK = Note("Not defined: no entity has two mentions.")

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
        places = frozenset(place_of(one, work.all) for one in mentions if one is not None)
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


def scored(
    material: Material, count: Callable[[Clusters, Clusters], Counts], why: Note = NOTHING
) -> Tally:
    """Score every pair of annotators by what a measure counts in a document.

    Beside it stands the same of the mentions that both have: what entities alone are worth.
    """

    def tally(these: Material, one: str, other: str) -> Tally:
        plain = f_tally(counted(these, one, other, count), {}, why)
        among = f_tally(counted(these, one, other, _among_shared(count)), {}, NOTHING)
        return replace(
            plain,
            counts=np.concatenate([plain.counts, among.counts], axis=1),
            value=lambda sums: plain.value(sums[..., :4]),
            details={
                **{name: _first_four(each) for name, each in plain.details.items()},
                SHARED: lambda sums: among.value(sums[..., 4:]),
            },
        )

    return over_pairs(material, tally)


def _first_four(value: Value) -> Value:
    return lambda sums: value(sums[..., :4])


def _among_shared(
    count: Callable[[Clusters, Clusters], Counts],
) -> Callable[[Clusters, Clusters], Counts]:
    def counts(key: Clusters, response: Clusters) -> Counts:
        both = frozenset[Place]().union(*key) & frozenset[Place]().union(*response)
        return count(_kept(key, both), _kept(response, both))

    return counts


def _kept(clusters: Clusters, mentions: Cluster) -> Clusters:
    return tuple(rest for one in clusters if (rest := one & mentions))


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
