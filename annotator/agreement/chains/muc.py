"""MUC: how many links have to be put in or taken out."""

from __future__ import annotations

from annotator.agreement import Floats, Measure
from annotator.agreement.chains.clusters import (
    NO_LINK,
    Clusters,
    Counts,
    is_chain,
    scored,
    shared,
    sizes,
)


def muc(key: Clusters, response: Clusters) -> Counts:
    """Count, on both sides, the links that the other does not break."""
    both, of_key, of_response = shared(key, response), sizes(key), sizes(response)
    return (
        _kept(both, of_key),
        _kept(both.T, of_response),
        float((of_key - 1).sum()),
        float((of_response - 1).sum()),
    )


def _kept(both: Floats, size: Floats) -> float:
    """Count the mentions less the parts into which the other cuts them."""
    alone = size - both.sum(axis=1)
    return float((size - (both > 0).sum(axis=1) - alone).sum())


MEASURE = Measure(
    key="muc",
    title="MUC",
    citation="Vilain, Burger, Aberdeen, Connolly, Hirschman (1995), MUC-6",
    unit="links of both",
    score=lambda material: scored(material, muc, NO_LINK),
    suits=is_chain,
    pair=True,
    by_type=False,
)
