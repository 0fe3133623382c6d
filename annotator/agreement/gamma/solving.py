"""The cheapest way to put every unit into exactly one candidate.

scipy brings no types; what is taken from it here is typed here.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

from typing import cast

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, linprog, milp
from scipy.sparse import csc_array

from annotator.agreement import Floats, Ints


def assigned(gain: Floats) -> tuple[Ints, Ints]:
    """Pair rows with columns, each at most once, for the greatest sum; pairs of no gain are not."""
    rows, columns = linear_sum_assignment(gain, maximize=True)
    worth = gain[rows, columns] > 0
    return rows[worth].astype(np.int64), columns[worth].astype(np.int64)


def covered(cost: Floats, rows: Ints, columns: Ints, units: int) -> Ints:
    """Choose candidates that cover every unit once at the least cost.

    `rows` and `columns` say which unit is in which candidate. The relaxed problem has nearly
    always a whole solution; only where it has not are whole numbers asked for.
    """
    matrix = csc_array((np.ones(len(rows)), (rows, columns)), shape=(units, len(cost)))
    relaxed = linprog(cost, A_eq=matrix, b_eq=np.ones(units), method="highs-ds")
    chosen: Floats | None = relaxed.x
    if chosen is None or np.any(np.abs(chosen - np.round(chosen)) > 1e-6):
        whole = milp(
            cost,
            constraints=LinearConstraint(matrix, 1, 1),
            integrality=np.ones(len(cost)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 1e-7},
        )
        chosen = cast("Floats", whole.x)
    return np.flatnonzero(np.round(chosen) == 1)
