"""What may be added at a place of a scheme, and what a new part is like at first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from annotator.schema.amending.founding import Wish, new_layer, wishes
from annotator.schema.amending.places import Part, Place, followed, held, siblings
from annotator.schema.amending.steps import Add
from annotator.schema.records import Attribute, Layer, Role, Scheme, TagType, Value, Words
from annotator.ui.choice import spare_key
from annotator.ui.language import isolated
from annotator.ui.scheming.nearness import PALETTE

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Addition:
    """A kind of part that may be added: what it is called, and where a new one would lie."""

    called: str
    place: Place
    wish: Wish | None = None


def addable(scheme: Scheme, place: Place, language: str) -> list[Addition]:
    """List what may be added at a place, the likeliest first; layers wherever one stands high."""
    found = list(_parts(scheme, place))
    if place.kind in {"scheme", "layer"}:
        found += _layers(scheme, language)
    return found


def _parts(scheme: Scheme, place: Place) -> Iterator[Addition]:
    part = held(scheme, place)
    if isinstance(part, Layer):
        if followed(scheme, part.name) is None:
            yield Addition(translate("SchemeEditor", "Type"), place.part("type", ""))
        yield Addition(translate("SchemeEditor", "Attribute"), place.part("attribute", ""))
    elif isinstance(part, TagType):
        yield Addition(translate("SchemeEditor", "Role"), place.part("role", ""))
        yield Addition(translate("SchemeEditor", "Type beside it"), place.beside(_above(place)))
        yield Addition(translate("SchemeEditor", "Type below it"), place.beside(f"{place.name}."))
    elif isinstance(part, Role):
        yield Addition(translate("SchemeEditor", "Fixed filler"), place.part("literal", ""))
    elif isinstance(part, Attribute):
        yield Addition(translate("SchemeEditor", "Value"), place.part("value", ""))


def _above(place: Place) -> str:
    """Begin the name of what lies beside a type, which lies below the same type."""
    above, dot, _ = place.name.rpartition(".")
    return above + dot


def _layers(scheme: Scheme, language: str) -> Iterator[Addition]:
    called = {
        "span": translate("SchemeEditor", "Layer of marked text"),
        "frame": translate("SchemeEditor", "Layer of events"),
        "stance": translate("SchemeEditor", "Layer of stances"),
        "relation": translate("SchemeEditor", "Layer of relations"),
        "document": translate("SchemeEditor", "Layer about whole articles"),
    }
    joins = translate("SchemeEditor", "Layer that joins {layer}")
    for wish in wishes(scheme):
        members = scheme.layer(wish.members or "")
        if members is None:
            words = called[wish.ground]
        else:
            words = joins.format(layer=isolated(members.label.in_language(language)))
        yield Addition(words, Place("layer", ("",)), wish)


def addition(scheme: Scheme, what: Addition, name: str, label: Words) -> Add:
    """Make the step that adds a part; a wording that is not given yet says the name."""
    there = what.place.beside(what.place.name + name)
    label = Words(label.en or name, label.ar or name)
    nothing = Words("", "")
    part: Part
    if what.wish is not None:
        return Add(there, _layer(scheme, what.wish, name, label))
    match there.kind:
        case "type":
            part = _type(scheme, there, label)
        case "role":
            part = Role(name, label, nothing)
        case "attribute":
            part = Attribute(name, label, nothing)
        case _:
            part = Value(name, label, nothing)
    return Add(there, part)


def _type(scheme: Scheme, place: Place, label: Words) -> TagType:
    """Let a type below another look like it and take its roles; relations all have two ends."""
    beside = [one for one in siblings(scheme, place) if isinstance(one, TagType)]
    layer = scheme.layer(place.layer)
    made = TagType(place.name, label, Words("", ""), _color(len(beside)))
    above = next((one for one in beside if one.name == made.parent), None)
    if above is not None:
        return replace(made, color=above.color, roles=above.roles, symmetric=above.symmetric)
    if layer is not None and layer.kind == "relation" and beside:
        shared = [one for one in beside[0].roles if all(each.role(one.name) for each in beside)]
        return replace(made, roles=tuple(shared))
    return made


def _layer(scheme: Scheme, wish: Wish, name: str, label: Words) -> Layer:
    made = new_layer(scheme, wish, name, label, _color(2 * len(scheme.layers)))
    if wish.ground in {"chain", "document"}:
        return made
    # A layer without a key can be reached by the mouse alone.
    used = [one.key for one in scheme.layers]
    used += [tag.key for layer in scheme.layers for tag in layer.types if tag.parent is None]
    return replace(made, key=spare_key(one for one in used if one))


def _color(number: int) -> str:
    return PALETTE[number % len(PALETTE)]
