"""Findings of a check, told rather than raised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.model.identity import AnnotationId

Severity = Literal["error", "warning"]
"""An error may not be stored; a warning is shown and may stay."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about one annotation: an English template, its values, and how grave it is."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    annotation: AnnotationId | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        return self.template.format(**self.values)
