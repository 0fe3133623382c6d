"""What may be added at a place of a scheme, and what a new part is like at first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.schema.amending.places import Place, held, siblings
from annotator.schema.amending.steps import Add
from annotator.schema.records import Attribute, Layer, Role, Scheme, TagType, Value, Words
from annotator.ui.scheming.nearness import PALETTE

translate = QCoreApplication.translate


def addable(scheme: Scheme, place: Place) -> dict[str, Place]:
    """Name what may be added at a place, each with the place of a new one."""
    found: dict[str, Place] = {}
    part = held(scheme, place)
    if isinstance(part, Layer):
        found[translate("SchemeEditor", "Type")] = place.part("type", "")
        found[translate("SchemeEditor", "Attribute")] = place.part("attribute", "")
    elif isinstance(part, TagType):
        found[translate("SchemeEditor", "Role")] = place.part("role", "")
        found[translate("SchemeEditor", "Type beside it")] = place.beside("")
        found[translate("SchemeEditor", "Type below it")] = place.beside(f"{place.name}.")
    elif isinstance(part, Role):
        found[translate("SchemeEditor", "Fixed filler")] = place.part("literal", "")
    elif isinstance(part, Attribute):
        found[translate("SchemeEditor", "Value")] = place.part("value", "")
    return found


def addition(scheme: Scheme, place: Place, name: str) -> Add:
    """Make the step that adds a part of a name; its words are written afterwards."""
    there = place.beside(place.name + name)
    label, nothing = Words(name, name), Words("", "")
    part: TagType | Role | Attribute | Value
    match place.kind:
        case "type":
            number = len(siblings(scheme, place)) % len(PALETTE)
            part = TagType(there.name, label, nothing, PALETTE[number])
        case "role":
            part = Role(name, label, nothing)
        case "attribute":
            part = Attribute(name, label, nothing)
        case _:
            part = Value(name, label, nothing)
    return Add(there, part)
