"""The CoNLL average: the mean of MUC, B-cubed and CEAF by entities."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.chains.b_cubed import b_cubed
from annotator.agreement.chains.ceaf_e import ceaf_e
from annotator.agreement.chains.clusters import NO_LINK, counted, is_chain
from annotator.agreement.chains.muc import muc
from annotator.agreement.material import Material
from annotator.agreement.summing import divided, harmonic, over_pairs

_PARTS = (muc, b_cubed, ceaf_e)


def conll(material: Material) -> Tally:
    """Average the F1 of the three for every pair of annotators."""

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = np.array([counted(these, one, other, part) for part in _PARTS], dtype=np.float64)
        counts = np.concatenate(list(rows), axis=1)
        return Tally(counts, _value, counts[:, 10] + counts[:, 11], NO_LINK)

    return over_pairs(material, tally)


def _value(sums: Floats) -> Floats:
    parts = [_f1(sums[..., at : at + 4]) for at in (0, 4, 8)]
    return np.mean(parts, axis=0)


def _f1(sums: Floats) -> Floats:
    precision, recall = divided(sums[..., 1], sums[..., 3]), divided(sums[..., 0], sums[..., 2])
    return harmonic(precision, recall, sums[..., 2] + sums[..., 3])


MEASURE = Measure(
    key="conll",
    title="CoNLL average",
    citation="Pradhan et al. (2012), CoNLL shared task",
    unit="entities of both",
    score=conll,
    suits=is_chain,
    pair=True,
    by_type=False,
)
