"""Which layers of a scheme are what ACE and ERE know: mentions, entities, values, events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.schema.records import Layer, Scheme
from annotator.schema.rules import MEMBER

HEAD = "head"


@dataclass(frozen=True, slots=True)
class LdcLayers:
    """The names of layers, None where the scheme has none of the kind."""

    mention: str | None
    entity: str | None
    head: str | None
    value: str | None
    event: str | None
    hopper: str | None
    relation: str | None

    def all(self) -> set[str]:
        """List the layers that the formats know."""
        names = (
            self.mention, self.entity, self.head, self.value, self.event, self.hopper,
            self.relation,
        )  # fmt: skip
        return {name for name in names if name is not None}


def ldc_layers(scheme: Scheme) -> LdcLayers:
    """Find the layers by their kinds; the first of a kind counts."""
    chain = _first(scheme, lambda one: one.kind == "chain")
    marks = [one for one in scheme.layers if one.kind == "span" and not one.quick]
    named = [one for one in marks if chain is not None and one.name == chain.members]
    mention = next(iter([*named, *marks]), None)
    value = next((one for one in marks if one is not mention), None)
    return LdcLayers(
        mention=_name(mention),
        entity=_name(chain),
        head=_name(scheme.layer(HEAD)),
        value=_name(value),
        event=_name(_first(scheme, _is_event)),
        hopper=_name(_first(scheme, _is_hopper)),
        relation=_name(_first(scheme, lambda one: one.kind == "relation")),
    )


def _first(scheme: Scheme, fits: Callable[[Layer], bool]) -> Layer | None:
    return next((one for one in scheme.layers if fits(one)), None)


def _name(layer: Layer | None) -> str | None:
    return layer.name if layer is not None else None


def _is_event(layer: Layer) -> bool:
    return layer.kind == "frame" and layer.spans is not None and layer.spans.most == 1


def _is_hopper(layer: Layer) -> bool:
    """Say whether a layer joins events as a chain joins mentions."""
    roles = {role.name for tag in layer.types for role in tag.roles}
    return layer.kind == "frame" and layer.spans is None and roles == {MEMBER}
