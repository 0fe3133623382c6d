"""What is proposed to an annotator: a place to mark, as what, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.model.spans import Span

Why = Literal["exact", "clitics", "spelling", "name"]
"""How a place is like what was marked: the same letters with the same clitics, with other ones,
spelt otherwise; or a name known from elsewhere."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A place (code points) that may be marked with this layer, type and attributes."""

    span: Span
    layer: str
    type: str
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    why: Why = "exact"
