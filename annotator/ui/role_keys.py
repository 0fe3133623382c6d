"""Which keys arm the roles of a type: shown in the bar at the foot and in the palette alike."""

from __future__ import annotations

from annotator.schema.records import Layer, TagType
from annotator.ui.choice import DIGITS, IN_ORDER, free_keys


def role_keys(layer: Layer, tag: TagType) -> dict[str, tuple[str, ...]]:
    """Give the keys of each role, one after the other: its own, a free one, else two.

    Only where there are more roles than free keys do the rest stand behind one. A mention shows
    its type keys as well, so its roles have their own keys or none.
    """
    found = {role.name: (role.key,) for role in tag.roles if role.key}
    others = [role.name for role in tag.roles if not role.key]
    if layer.kind not in {"frame", "relation"}:
        return found
    used = {role.key for role in tag.roles}
    taken = used | {one.key for one in layer.attributes_of(tag.name)}
    free = list(DIGITS) if not found and len(others) <= len(DIGITS) else free_keys(taken)
    if len(others) <= len(free):
        chords = [(key,) for key in free]
    else:
        before = next((digit for digit in DIGITS if digit not in used), "x")
        chords = [(before, key) for key in IN_ORDER]
    ordered = found | dict(zip(others, chords, strict=False))
    return {role.name: ordered[role.name] for role in tag.roles if role.name in ordered}
