"""The rungs of the ladders of agreement: what counts as the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.chains.clusters import is_chain
from annotator.agreement.comparing import arguments, marks, relations
from annotator.agreement.comparing.marks import Compare, by, by_everything, by_place
from annotator.agreement.comparing.units import Differing
from annotator.agreement.differences.aligning import likeness
from annotator.agreement.differences.edges import Edges
from annotator.agreement.events.frames import is_event, is_stance, takes_arguments
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import is_relation
from annotator.agreement.stances.stance_pairs import HOLDER, POLARITY
from annotator.errors import InputError
from annotator.schema.records import Layer


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung: its key, for which layers it makes sense, and how it compares two annotators."""

    key: str
    suits: Callable[[Layer], bool]
    compare: Compare


def is_mention(layer: Layer) -> bool:
    """Say whether annotations of the layer are words and a type, with nothing that fills roles."""
    return layer.kind == "span" and layer.spans is not None


def _shares_a_mention(one: Work, other: Work, layer: Layer, _edges: Edges) -> Floats:
    """Say which entities have a mention in common, be it by a letter."""
    return (likeness(one, other, layer) > 0).astype(np.float64)


EVERYTHING = Rung("all", lambda _layer: True, by_everything)
"""The usual rung: nothing may differ."""

_TYPE: Differing = ("type", "")
_EDGE: Differing = ("boundary", "")
_HOLDER: Differing = ("role", HOLDER)
_POLARITY: Differing = ("attribute", POLARITY)

RUNGS: tuple[Rung, ...] = (
    EVERYTHING,
    Rung("overlap", is_mention, by(marks.overlapping, marks.edge, _EDGE)),
    Rung("exact", is_mention, by(marks.same_words, marks.edge, _EDGE)),
    Rung(
        "type",
        is_mention,
        by(lambda a, b: marks.overlapping(a, b) * marks.same_type(a, b), marks.of_type, _TYPE),
    ),
    Rung(
        "strict",
        is_mention,
        by(lambda a, b: marks.same_words(a, b) * marks.same_type(a, b), marks.edge_or_type, _TYPE),
    ),
    Rung("relaxed", is_mention, by_place(marks.same_core, marks.edge_or_type, _EDGE)),
    Rung("entity", is_chain, by_place(_shares_a_mention, marks.of_type, _TYPE)),
    Rung(
        "entity-type",
        is_chain,
        by_place(
            lambda a, b, layer, edges: (
                _shares_a_mention(a, b, layer, edges) * marks.same_type(a, b)
            ),
            marks.of_type,
            _TYPE,
        ),
    ),
    Rung("relation-ends", is_relation, relations.by_ends(relations.same_ends, types=False)),
    Rung("relation-relaxed", is_relation, relations.by_ends(relations.near_and_typed, types=True)),
    Rung("relation", is_relation, relations.by_ends(relations.typed_and_directed, types=True)),
    Rung("trigger", is_event, by(marks.same_words, marks.edge, _EDGE)),
    Rung(
        "trigger-type",
        is_event,
        by(lambda a, b: marks.same_words(a, b) * marks.same_type(a, b), marks.edge_or_type, _TYPE),
    ),
    Rung("argument", takes_arguments, arguments.identified),
    Rung("role", takes_arguments, arguments.classified),
    Rung("stance-pair", is_stance, by(marks.about_the_same, marks.of_pair, _HOLDER)),
    Rung(
        "stance-polarity",
        is_stance,
        by(marks.with_polarity, marks.of_polarity, _POLARITY),
    ),
    Rung("stance-attributes", is_stance, by(marks.with_attributes, marks.of_attributes, _HOLDER)),
    Rung(
        "stance-evidence",
        is_stance,
        by(
            lambda a, b: marks.about_the_same(a, b) * marks.same_words(a, b),
            marks.of_evidence,
            _HOLDER,
        ),
    ),
)
"""From what is found at all to what is found in all respects, ladder by ladder."""


def rung_called(key: str) -> Rung:
    """Find a rung; raises InputError that lists those there are."""
    found = next((one for one in RUNGS if one.key == key), None)
    if found is None:
        raise InputError(
            "There is no rung called {rung}: choose one of {known}.",
            rung=key,
            known=", ".join(one.key for one in RUNGS),
        )
    return found
