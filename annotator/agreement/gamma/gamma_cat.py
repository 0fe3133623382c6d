"""Gamma-cat: how far annotators agree on the types of units that are aligned."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Measure, Note, Tally
from annotator.agreement.gamma.disorder import Disorder, Options, disorders_of
from annotator.agreement.gamma.gamma import way, with_left_out
from annotator.agreement.material import Material
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.units import marks_text

UNPAIRED = Note("Not defined: no two units are aligned, or chance has only one type.")


def _told(disorders: tuple[Disorder, ...], options: Options) -> Note:
    """Say as well what became of units that stand alone: programs differ in that by much."""
    if options.unaligned:
        return Note(
            "Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from"
            " {least} to {most} shuffled samples a document, to {precision:.0%}; units that are"
            " aligned with none count, as in pygamma-agreement.",
            way(disorders, options),
        )
    return Note(
        "Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from"
        " {least} to {most} shuffled samples a document, to {precision:.0%}; units that are"
        " aligned with none do not count.",
        way(disorders, options),
    )


def gamma_cat(disorders: tuple[Disorder, ...], options: Options, category: int = 0) -> Tally:
    """Sum the categorial disorder found and that of chance; `category` 0 is all of them."""
    chance = np.array([one.categorial_expected[category] for one in disorders])
    found = np.array([one.categorial[category] for one in disorders])
    weight = np.array([one.weight[category] for one in disorders])
    known = ~np.isnan(chance)
    rows = np.column_stack([found, weight * np.nan_to_num(chance)]) * known[:, None]
    units = weight * known
    return Tally(
        rows,
        lambda sums: 1 - divided(sums[..., 0], sums[..., 1]),
        units,
        UNPAIRED,
        _told(disorders, options),
    )


def _score(material: Material) -> Tally:
    options = Options()
    return with_left_out(gamma_cat(disorders_of(material, options), options), material)


MEASURE = Measure(
    key="gamma-cat",
    title="Gamma-cat",
    citation="Mathet (2017), Computational Linguistics 43(3)",
    unit="weight of aligned pairs",
    score=_score,
    suits=marks_text,
    by_type=False,
    slow=True,
)
