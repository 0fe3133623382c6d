"""The step that takes a part out; what was annotated with it is told, and decided on apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from annotator.errors import SchemeError
from annotator.schema.amending.moves import Move
from annotator.schema.amending.places import (
    Place,
    followers,
    held,
    needed,
    put,
    put_all,
    siblings,
    twins,
)
from annotator.schema.amending.references import (
    mended,
    over_conditions,
    over_layers,
    over_types,
    over_values,
)
from annotator.schema.records import Attribute, Condition, Layer, Scheme, is_a


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a part out, and with it what cannot be without it.

    A type goes with all below it, a role with the same role of the types below, a layer with the
    chains that join its annotations.
    """

    place: Place
    everywhere: bool = False

    def apply(self, scheme: Scheme) -> Scheme:
        """Take it out of all that refers to it as well."""
        needed(scheme, self.place)
        if self.place.kind == "type":
            return self._without_types(scheme)
        if self.place.kind == "layer":
            return self._without_layer(scheme)
        for place in self._places(scheme):
            kept = [one for one in siblings(scheme, place) if one.name != place.name]
            scheme = put_all(scheme, place, kept)
        return self._mend(scheme)

    def _places(self, scheme: Scheme) -> list[Place]:
        if self.place.kind != "literal":
            return twins(scheme, self.place, everywhere=self.everywhere)
        role = self.place.owner
        places = [one.part("literal", self.place.name) for one in twins(scheme, role)]
        return [one for one in places if held(scheme, one) is not None]

    def _without_types(self, scheme: Scheme) -> Scheme:
        layers = (self.place.layer, *followers(scheme, self.place.layer))
        for one in layers:
            place = Place("type", (one, self.place.name))
            kept = [tag for tag in siblings(scheme, place) if not is_a(tag.name, place.name)]
            if not kept:
                raise SchemeError("A layer needs at least one type: add another one first.")
            scheme = put_all(scheme, place, kept)
        scheme = over_types(
            scheme, layers, lambda name: None if is_a(name, self.place.name) else name
        )
        return replace(scheme, layers=tuple(mended(one) for one in scheme.layers))

    def _without_layer(self, scheme: Scheme) -> Scheme:
        gone = self.place.name
        kept = tuple(one for one in scheme.layers if one.name != gone)
        scheme = over_layers(
            replace(scheme, layers=kept), lambda name: None if name == gone else name
        )
        if not scheme.layers:
            raise SchemeError("A scheme needs at least one layer: add another one first.")
        return scheme

    def _mend(self, scheme: Scheme) -> Scheme:
        at = Place("layer", (self.place.layer,))
        layer = held(scheme, at)
        if not isinstance(layer, Layer):
            return scheme
        was = self.place.name
        if self.place.kind == "attribute":
            layer = over_conditions(layer, lambda one: None if one.attribute == was else one)
        elif self.place.kind == "value":
            layer = over_conditions(layer, self._without_value)
            attribute = cast("Attribute", needed(scheme, self.place.owner))
            if attribute.default == was:
                attribute = replace(attribute, default=None)
            layer = put_attribute(layer, attribute)
        return put(scheme, at, mended(layer))

    def _without_value(self, one: Condition) -> Condition | None:
        was = self.place.name
        return over_values(one, self.place.names[1], lambda name: None if name == was else name)

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Leave the annotations as they are: they are told as stranded until it is decided."""
        return ()


def put_attribute(layer: Layer, attribute: Attribute) -> Layer:
    """Lay an attribute in the place of the one of its name."""
    kept = (attribute if one.name == attribute.name else one for one in layer.attributes)
    return replace(layer, attributes=tuple(kept))
