"""Import cleaning: what a text may not hold is taken out, and every change is recorded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleaningStep:
    """One kind of change made at import: what stood in the source, what stands now, and where.

    `at` holds code-point offsets into the stored text, so the source can be put together again.
    """

    kind: str
    was: str
    now: str
    at: tuple[int, ...]
