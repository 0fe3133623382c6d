"""All that is to be known of a change before it is made: what is wrong, refused, and done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.problem import Problem
from annotator.schema.amending.effects import effects
from annotator.schema.amending.faults import Fault, faults
from annotator.schema.amending.moves import Move
from annotator.schema.amending.refusals import Refusal, refusals
from annotator.schema.amending.usage import Usage, moved
from annotator.schema.records import Scheme


@dataclass(frozen=True, slots=True)
class Survey:
    """What a change comes to; it can be made when nothing is at fault and nothing refused."""

    faults: tuple[Fault, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    effects: tuple[Problem, ...] = ()

    @property
    def clear(self) -> bool:
        """Say whether the change can be made."""
        return not self.faults and not self.refusals


def survey(before: Scheme, after: Scheme, moves: Sequence[Move], usage: Usage) -> Survey:
    """Look at a change from one scheme to another, given how a corpus is annotated."""
    chains = chain_layers(before, after)
    then = moved(usage, moves, chains)
    return Survey(
        tuple(faults(after)),
        tuple(refusals(after, then, before, usage)),
        tuple(effects(usage, moves, chains)),
    )


def chain_layers(*schemes: Scheme) -> frozenset[str]:
    """Name the layers whose annotations hold members, and are nothing without them."""
    return frozenset(
        layer.name for scheme in schemes for layer in scheme.layers if layer.kind == "chain"
    )


def quick_layers(*schemes: Scheme) -> frozenset[str]:
    """Name the layers whose annotations are made for a role, and go when no role holds them."""
    return frozenset(layer.name for scheme in schemes for layer in scheme.layers if layer.quick)
