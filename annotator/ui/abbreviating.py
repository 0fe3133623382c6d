"""Codes for the names of types, so that labels take little room: "PER", "Sent", "RelPar"."""

from __future__ import annotations

import re

_SHORT_ENOUGH = 4
_OF_EACH_PART = 3


def abbreviated(name: str) -> str:
    """Shorten the name of a type: its first letters, or the first ones of each of its parts.

    What is written in capitals is a code already.
    """
    if len(name) <= _SHORT_ENOUGH or name.isupper():
        return name
    parts = re.findall(r"[^\W_]+", name)
    if len(parts) == 1:
        return name[:_SHORT_ENOUGH]
    return "".join(part[:1].upper() + part[1:_OF_EACH_PART] for part in parts)
