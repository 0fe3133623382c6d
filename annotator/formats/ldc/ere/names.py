"""What types and roles are called in ERE files: small letters, where that leaves them distinct."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from annotator.schema.records import Layer, Scheme, TagType

LONELY: Final = "S"
"""Begins the number of an entity or hopper that was made for what is in none."""
FILLERS: Final = {"VEH": "vehicle", "WEA": "weapon"}
"""Fillers whose names in ERE are other words than ours."""
BELIEF: Final = "belief"
STANCE: Final = "sentiment"
OUR_POLARITY: Final = {"favor": "pos", "against": "neg"}
"""Polarities of stances, and what BeSt calls them."""


def type_codes(layer: Layer | None) -> dict[str, str]:
    """Name the types of a layer as ERE writes them."""
    return _codes(one.name for one in layer.types) if layer is not None else {}


def role_codes(tag: TagType | None) -> dict[str, str]:
    """Name the roles of a type as ERE writes them."""
    return _codes(one.name for one in tag.roles) if tag is not None else {}


def filler_codes(layer: Layer | None) -> dict[str, str]:
    """Name the types of fillers as ERE writes them."""
    return {name: FILLERS.get(name, code) for name, code in type_codes(layer).items()}


def _codes(names: Iterable[str]) -> dict[str, str]:
    listed = list(names)
    written = [".".join(_small(part) for part in name.split(".", 1)) for name in listed]
    counts = Counter(code.replace(".", "") for code in written)
    return {
        name: code if counts[code.replace(".", "")] == 1 and code.strip(".") else name
        for name, code in zip(listed, written, strict=True)
    }


def _small(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())


def stance_layers(scheme: Scheme) -> dict[str, str]:
    """Find the layers of beliefs and stances: by their names in the file, those of the scheme."""
    frames = [one for one in scheme.layers if one.kind == "frame" and _has_target(one)]
    found: dict[str, str] = {}
    for one in frames:
        found.setdefault(BELIEF if one.name == BELIEF else STANCE, one.name)
    return found


def _has_target(layer: Layer) -> bool:
    roles = {role.name for tag in layer.types for role in tag.roles}
    return "target" in roles and bool(roles & {"source", "holder"})


def holder_role(layer: Layer | None) -> str:
    """Name the role of who believes or takes a stance."""
    roles = {role.name for tag in (layer.types if layer else ()) for role in tag.roles}
    return "holder" if "holder" in roles else "source"


def polarities(layer: Layer | None) -> dict[str, str]:
    """Give the polarities that BeSt knows, by those of the layer."""
    known = layer.attribute("polarity") if layer is not None else None
    names = {one.name for one in known.values} if known is not None else set[str]()
    return OUR_POLARITY if "favor" in names else {"pos": "pos", "neg": "neg"}
