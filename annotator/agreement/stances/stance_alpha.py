"""Alpha on the polarity of stances about the same, beside which stands how many those are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.alpha.nominal import alpha_nominal
from annotator.agreement.codes import Codes, coded
from annotator.agreement.events.frames import is_stance
from annotator.agreement.material import Material
from annotator.agreement.reasons import COVERAGE_ONE, COVERAGE_OTHER
from annotator.agreement.stances.stance_pairs import POLARITY, Stances, paired, stances_of
from annotator.agreement.summing import divided, over_pairs

COVERAGE = Note("Only of stances whose holder and target overlap: see the coverage.")


def stance_alpha(material: Material) -> Tally:
    """Score the polarity of paired stances for every pair of annotators."""

    def tally(these: Material, one: str, other: str) -> Tally:
        codes, there = polarities(these, one, other)
        plain = alpha_nominal(codes)
        width = plain.counts.shape[1]

        def value(sums: Floats) -> Floats:
            return plain.value(sums[..., :width])

        def of_one(sums: Floats) -> Floats:
            return divided(sums[..., width], sums[..., width + 1])

        def of_other(sums: Floats) -> Floats:
            return divided(sums[..., width], sums[..., width + 2])

        return replace(
            plain,
            counts=np.concatenate([plain.counts, there], axis=1),
            value=value,
            caveat=COVERAGE,
            details={COVERAGE_ONE: of_one, COVERAGE_OTHER: of_other},
        )

    return over_pairs(material, tally)


def polarities(material: Material, one: str, other: str) -> tuple[Codes, Floats]:
    """Give the polarities of paired stances, and how many are paired, of the one, of the other."""
    rows: list[tuple[str | None, str | None]] = []
    document: list[int] = []
    there = np.zeros((len(material.items), 3))
    for at, item in enumerate(material.items):
        if one not in item.works or other not in item.works:
            continue
        a, b = stances_of(item.works[one]), stances_of(item.works[other])
        pairs = list(zip(*paired(a, b), strict=True))
        rows += [(_polarity(a, int(row)), _polarity(b, int(column))) for row, column in pairs]
        document += [at] * len(pairs)
        there[at] = len(pairs), len(a.marks), len(b.marks)
    codes = coded(rows, document)
    values = codes.values if rows else np.zeros((0, 2), dtype=np.int64)
    return replace(codes, values=values, documents=len(material.items)), there


def _polarity(stances: Stances, at: int) -> str | None:
    return stances.marks[at].attributes.get(POLARITY)


MEASURE = Measure(
    key="stance-alpha",
    title="Krippendorff's alpha on polarity",
    citation="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability",
    unit="stances paired",
    score=stance_alpha,
    suits=is_stance,
    pair=True,
    by_type=False,
)
