"""The keys by which the bar at the foot reaches a type, to be learnt from the palette."""

from __future__ import annotations

from annotator.schema.records import Layer, Scheme, TagType
from annotator.ui.role_keys import role_keys

_SUBTYPE = "t"


def marking_chord(scheme: Scheme, layer: Layer, tag: TagType) -> str:
    """Give the keys that mark selected text with a type, "" where there are none."""
    first = next((one for one in scheme.layers if one.kind == "span"), None)
    if layer is first:
        return shown(_path(layer, tag))
    if not layer.key:
        return ""
    if sum(not one.abstract for one in layer.types) == 1:
        return shown([layer.key])
    path = _path(layer, tag)
    return shown([layer.key, *path]) if path else ""


def retyping_chord(layer: Layer, old: str, tag: TagType) -> str:
    """Give the keys that give the chosen annotation another type, "" where there are none."""
    if layer.kind in {"frame", "relation"}:
        return ""
    if tag.parent is not None and tag.parent == old.split(".", maxsplit=1)[0]:
        return shown([_SUBTYPE, _key(layer, tag)])
    return shown(_path(layer, tag))


def role_chords(layer: Layer, tag: TagType) -> dict[str, str]:
    """Give the keys by which each role is armed, as they are shown."""
    return {name: shown(list(keys)) for name, keys in role_keys(layer, tag).items()}


def shown(keys: list[str]) -> str:
    """Write a chord as it is pressed, one key after the other; "" when one has no key."""
    return " ".join(key.upper() for key in keys) if all(len(key) == 1 for key in keys) else ""


def _path(layer: Layer, tag: TagType) -> list[str]:
    """List the keys from the top of a layer down to a type; none when they do not lead there."""
    parts = tag.name.split(".")
    above = [layer.type(".".join(parts[: depth + 1])) for depth in range(len(parts))]
    keys: list[str] = []
    for one in above:
        if one is None:
            return []
        keys.append(_key(layer, one))
        if not one.abstract:
            break
    if len(keys) == len(parts):
        return keys
    # A type that can be given by itself is given first; T then leads to what is right below it.
    if len(keys) == 1 and len(parts) == 2 and layer.kind != "frame":
        return [*keys, _SUBTYPE, _key(layer, tag)]
    return []


def _key(layer: Layer, tag: TagType) -> str:
    level = [one.name for one in layer.types if one.parent == tag.parent]
    return tag.key or str(level.index(tag.name) + 1)
