"""Gamma-k: gamma-cat for the pairs in which one type takes part."""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.gamma.disorder import Options, disorders_of
from annotator.agreement.gamma.gamma import with_left_out
from annotator.agreement.gamma.gamma_cat import gamma_cat
from annotator.agreement.material import Material
from annotator.agreement.unitizing.ku_alpha import each_alone
from annotator.agreement.unitizing.units import marks_text, nested_continua_of


def _score(material: Material) -> Tally:
    if material.type is None or material.whole is None:
        return each_alone(material)
    options = Options()
    category = nested_continua_of(material.whole).categories.index(material.type) + 1
    found = gamma_cat(disorders_of(material.whole, options), options, category)
    return with_left_out(found, material)


MEASURE = Measure(
    key="gamma-k",
    title="Gamma-k",
    citation="Mathet (2017), Computational Linguistics 43(3)",
    unit="weight of aligned pairs",
    score=_score,
    suits=marks_text,
    slow=True,
)
