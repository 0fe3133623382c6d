"""CEAF by mentions: entities are paired one to one, and the mentions they share are counted."""

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


def ceaf_m(key: Clusters, response: Clusters) -> Counts:
    """Count the mentions that paired entities share."""
    alike = best(shared(key, response))
    return alike, alike, float(sizes(key).sum()), float(sizes(response).sum())


MEASURE = Measure(
    key="ceaf-m",
    title="CEAF, mentions",
    citation="Luo (2005), HLT-EMNLP, phi 3",
    unit="mentions of both",
    score=lambda material: scored(material, ceaf_m),
    suits=is_chain,
    pair=True,
    by_type=False,
)
