"""The numbers that values stand for."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.codes import Codes


def numbers(codes: Codes) -> Floats | None:
    """Give the categories as numbers; None where one is not."""
    try:
        found = [float(str(one)) for one in codes.categories]
    except ValueError:
        return None
    return np.array(found) if codes.ordered and found else None
