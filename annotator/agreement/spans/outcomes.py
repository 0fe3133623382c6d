"""What became of each mark: correct, incorrect, partly correct, missing or spurious.

SemEval-2013 task 9.1, after MUC; the first annotator is the key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.matching import lengths, matched
from annotator.agreement.spans.pairs import Pair

Scheme = Literal["strict", "exact", "partial", "type"]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How many marks came out how."""

    correct: int
    incorrect: int
    partial: int
    missing: int
    spurious: int

    @property
    def f1(self) -> float:
        """Give F1, a partly correct mark counting by half; 0 where there is nothing."""
        right = self.correct + self.partial / 2
        both = 2 * (self.correct + self.incorrect + self.partial) + self.missing + self.spurious
        return 2 * right / both if both else 0.0


def outcomes(pair: Pair, scheme: Scheme) -> Outcomes:
    """Count the outcomes; marks are paired for the best sum of likeness."""
    rows, columns = matched(_likeness(pair))
    place = pair.same_place[rows, columns] > 0
    name = pair.same_type[rows, columns] > 0
    right = {"strict": place & name, "exact": place, "partial": place, "type": name}[scheme]
    correct, paired = int(right.sum()), len(rows)
    partial = paired - correct if scheme == "partial" else 0
    return Outcomes(
        correct,
        paired - correct - partial,
        partial,
        len(pair.one) - paired,
        len(pair.other) - paired,
    )


def _likeness(pair: Pair) -> Floats:
    """Weigh the same text before the same type, and that before how much is shared."""
    whole = lengths(pair.one.spans)[:, None] + lengths(pair.other.spans)
    dice = 2 * pair.shared / np.where(whole == 0, 1, whole)
    return (pair.shared > 0) * (4 * pair.same_place + 2 * pair.same_type + dice)
