"""How many more documents a lead has to have annotated for a number to be known well enough."""

from __future__ import annotations

import math

from annotator.agreement.scoring import Result


def documents_needed(result: Result, width: float) -> int | None:
    """Say how many more documents bring the interval to this width; None without an interval.

    An interval narrows with the root of the number of documents.
    """
    if result.interval is None or width <= 0:
        return None
    low, high = result.interval
    wanted = result.documents * ((high - low) / width) ** 2
    return max(0, math.ceil(wanted - 1e-9) - result.documents)
