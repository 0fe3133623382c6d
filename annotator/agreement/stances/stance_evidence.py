"""Evidence of stances: how much of the text is the same, of stances about the same."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.events.frames import is_stance
from annotator.agreement.matching import overlaps
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_works
from annotator.agreement.stances.stance_pairs import paired, stances_of
from annotator.model.annotation import Annotation
from annotator.schema.records import Layer


def stance_evidence(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Count the letters of the evidence of paired stances, and those that are in both."""
    del layer
    a, b = stances_of(one), stances_of(other)
    rows, columns = paired(a, b)
    both = overlaps([mark.spans for mark in a.marks], [mark.spans for mark in b.marks])
    agreed = float(both[rows, columns].sum())
    here = sum(_length(a.marks[int(at)]) for at in rows)
    return agreed, agreed, here, sum(_length(b.marks[int(at)]) for at in columns)


def _length(mark: Annotation) -> float:
    return float(sum(end - start for start, end in mark.spans))


MEASURE = Measure(
    key="stance-evidence",
    title="Evidence of stances about the same, F1 of characters",
    citation="Hashiya; F1 after Hripcsak, Rothschild (2005), JAMIA 12(3)",
    unit="characters of both",
    score=lambda material: scored_works(material, stance_evidence),
    suits=is_stance,
    pair=True,
    by_type=False,
)
