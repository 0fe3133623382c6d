"""B-cubed: for each mention, how much of its entity the other puts with it."""

from __future__ import annotations

from annotator.agreement import Floats, Measure
from annotator.agreement.chains.clusters import (
    Clusters,
    Counts,
    is_chain,
    scored,
    shared,
    sizes,
)
from annotator.agreement.summing import divided


def b_cubed(key: Clusters, response: Clusters) -> Counts:
    """Sum over mentions the share of the entity that both see alike."""
    both, of_key, of_response = shared(key, response), sizes(key), sizes(response)
    return (
        _alike(both, of_key),
        _alike(both.T, of_response),
        float(of_key.sum()),
        float(of_response.sum()),
    )


def _alike(both: Floats, size: Floats) -> float:
    return float(divided((both**2).sum(axis=1), size).sum())


MEASURE = Measure(
    key="b3",
    title="B³",
    citation="Bagga, Baldwin (1998), LREC workshop on linguistic coreference",
    unit="mentions of both",
    score=lambda material: scored(material, b_cubed),
    suits=is_chain,
    pair=True,
    by_type=False,
)
