"""Names that brat can keep: types and roles in plain letters."""

from __future__ import annotations

import re

_NOT_ALLOWED = re.compile(r"[^a-zA-Z0-9_-]")


def brat_name(name: str) -> str:
    """Write a type or role as brat stores it; dots become underscores."""
    return _NOT_ALLOWED.sub("_", name)


def brat_role(name: str) -> str:
    """Write a role; brat reads a digit at its end as a repetition, so one more sign follows it."""
    plain = brat_name(name)
    return plain + "_" if plain[-1:].isdigit() else plain
