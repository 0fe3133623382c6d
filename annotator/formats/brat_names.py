"""Names that brat can keep: types and roles in plain letters, documents as safe file names."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NOT_ALLOWED = re.compile(r"[^a-zA-Z0-9_-]")
_LONGEST = 80
_RESERVED = frozenset({"con", "prn", "aux", "nul"})


def brat_name(name: str) -> str:
    """Write a type or role as brat stores it; dots become underscores."""
    return _NOT_ALLOWED.sub("_", name)


def brat_role(name: str) -> str:
    """Write a role; brat reads a digit at its end as a repetition, so one more sign follows it."""
    plain = brat_name(name)
    return plain + "_" if plain[-1:].isdigit() else plain


def file_names(names: Iterable[str]) -> list[str]:
    """Make file names that every system takes, each once, in the order given."""
    found: dict[str, None] = {}
    for name in names:
        safe = re.sub(r"[^\w-]+", "-", name).strip("-_")[:_LONGEST] or "document"
        safe = f"{safe}-" if safe.lower() in _RESERVED else safe
        number, chosen = 1, safe
        while chosen.lower() in {one.lower() for one in found}:
            number += 1
            chosen = f"{safe}-{number}"
        found[chosen] = None
    return list(found)
