"""Names of documents as file names that every system takes."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LONGEST = 80
_RESERVED = re.compile(r"(?i)con|prn|aux|nul|com\d|lpt\d")


def file_names(names: Iterable[str]) -> list[str]:
    """Make file names that every system takes, each once, in the order given."""
    found: list[str] = []
    taken: set[str] = set()
    next_number: dict[str, int] = {}
    for name in names:
        safe = re.sub(r"[^\w-]+", "-", name).strip("-_")[:_LONGEST] or "document"
        safe = f"{safe}-" if _RESERVED.fullmatch(safe) else safe
        chosen = safe
        while chosen.lower() in taken:
            next_number[safe] = next_number.get(safe, 1) + 1
            chosen = f"{safe}-{next_number[safe]}"
        taken.add(chosen.lower())
        found.append(chosen)
    return found
