"""CEAF by entities: entities are paired one to one, and their likeness is summed."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.chains.clusters import (
    Clusters,
    Counts,
    is_chain,
    scored,
    shared,
    sizes,
)
from annotator.agreement.matching import best


def ceaf_e(key: Clusters, response: Clusters) -> Counts:
    """Sum the share of what two paired entities hold that is in both."""
    likeness = 0.0
    if key and response:
        whole = sizes(key)[:, None] + sizes(response)
        likeness = best(2 * shared(key, response) / whole)
    return likeness, likeness, float(len(key)), float(len(response))


MEASURE = Measure(
    key="ceaf-e",
    title="CEAF, entities",
    citation="Luo (2005), HLT-EMNLP, phi 4",
    unit="entities of both",
    score=lambda material: scored(material, ceaf_e),
    suits=is_chain,
    pair=True,
    by_type=False,
)
