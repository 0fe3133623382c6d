"""Gamma: how far annotators agree on units and their types, over their best alignment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from annotator.agreement import NOTHING, Measure, Note, Tally
from annotator.agreement.gamma.disorder import Disorder, Options, disorders_of
from annotator.agreement.material import Material
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.units import marks_text, nested_continua_of


def told(disorders: tuple[Disorder, ...], options: Options) -> Note:
    """Say how chance was found out, as a paper has to."""
    return Note(
        "Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from"
        " {least} to {most} shuffled samples a document, to {precision:.0%}.",
        way(disorders, options),
    )


def way(disorders: tuple[Disorder, ...], options: Options) -> Mapping[str, object]:
    """Give the weights, how many samples were drawn, and how precise they are."""
    samples = sorted(one.samples for one in disorders if one.samples)
    return {
        "position": options.weights.position,
        "category": options.weights.category,
        "empty": options.weights.empty,
        "least": samples[0] if samples else 0,
        "most": samples[-1] if samples else 0,
        "precision": options.precision,
    }


def gamma(disorders: tuple[Disorder, ...], options: Options) -> Tally:
    """Sum the disorder found and that of chance, each document weighing what its units count."""
    rows = np.array([(one.units * one.observed, one.units * one.expected) for one in disorders])
    return Tally(
        rows.reshape(-1, 2),
        lambda sums: 1 - divided(sums[..., 0], sums[..., 1]),
        np.array([one.units for one in disorders]),
        NOTHING,
        told(disorders, options),
    )


def with_left_out(found: Tally, material: Material) -> Tally:
    """Say of a number what of the material stands in no continuum."""
    return replace(found, left_out=nested_continua_of(material).left_out)


def _score(material: Material) -> Tally:
    options = Options()
    return with_left_out(gamma(disorders_of(material, options), options), material)


MEASURE = Measure(
    key="gamma",
    title="Gamma",
    citation="Mathet, Widlöcher, Métivier (2015), Computational Linguistics 41(3)",
    unit="unit of an annotator",
    score=_score,
    suits=marks_text,
    slow=True,
)
