"""LEA: entities weigh what they count, and are found as far as their links are."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure
from annotator.agreement.chains.clusters import (
    Clusters,
    Counts,
    is_chain,
    scored,
    shared,
    sizes,
)


def lea(key: Clusters, response: Clusters) -> Counts:
    """Sum, on both sides, the share of links found of each entity, times its mentions.

    An entity of one mention is found where the other has it alone as well.
    """
    both, of_key, of_response = shared(key, response), sizes(key), sizes(response)
    return (
        _found(both, of_key, of_response),
        _found(both.T, of_response, of_key),
        float(of_key.sum()),
        float(of_response.sum()),
    )


def _found(both: Floats, size: Floats, other: Floats) -> float:
    links = size * (size - 1) / 2
    kept = (both * (both - 1) / 2).sum(axis=1)
    alone = ((both == 1) & (other == 1)).any(axis=1) if both.size else np.zeros(len(size), bool)
    share = np.where(size == 1, alone, kept / np.where(links == 0, 1.0, links))
    return float((size * share).sum())


MEASURE = Measure(
    key="lea",
    title="LEA",
    citation="Moosavi, Strube (2016), ACL",
    unit="mentions of both",
    score=lambda material: scored(material, lea),
    suits=is_chain,
    pair=True,
    by_type=False,
)
