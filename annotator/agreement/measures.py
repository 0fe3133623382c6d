"""Finds every measure: one module, one `MEASURE`, in the folders of this package."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

import annotator.agreement
from annotator.agreement import (
    Measure,
    alpha,
    chains,
    coding,
    competence,
    events,
    gamma,
    relations,
    segments,
    spans,
    stances,
    unitizing,
)
from annotator.errors import InputError
from annotator.registry import find_all
from annotator.schema.records import Layer

FOLDERS = (
    spans,
    gamma,
    unitizing,
    coding,
    alpha,
    chains,
    relations,
    events,
    stances,
    segments,
    competence,
)


@cache
def all_measures() -> Mapping[str, Measure]:
    """Give every measure by its key, those of other packages among them."""
    found: dict[str, Measure] = {}
    for package in (*FOLDERS, annotator.agreement):
        for key, measure in find_all(package, "MEASURE", Measure).items():
            if key in found:
                raise InputError("Two measures are called {key}.", key=key)
            found[key] = measure
    return MappingProxyType(found)


def measure_called(key: str) -> Measure:
    """Find a measure; raises InputError that lists those there are."""
    found = all_measures().get(key)
    if found is None:
        raise InputError(
            "There is no measure called {measure}: choose one of {known}.",
            measure=key,
            known=", ".join(all_measures()),
        )
    return found


def measures_for(layer: Layer, *, attribute: bool = False) -> list[Measure]:
    """List the measures that make sense for a layer, or for one of its attributes.

    Types have no order, so measures of distances are only for attributes.
    """
    return [
        one
        for one in all_measures().values()
        if one.suits(layer) and (one.attribute if attribute else not one.ordered)
    ]


USUAL = ("f1", "conll", "relation", "event-role", "stance-polarity", "alpha")
"""The measures that are taken where nobody chose one, the first that fits."""


def usual_of(fitting: Collection[str]) -> str:
    """Name the measure that is taken where nobody chose one, "" where none fits."""
    return next((one for one in USUAL if one in fitting), next(iter(fitting), ""))
