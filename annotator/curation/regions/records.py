"""What is found about the lines of a page, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model.document import Region

ReasonKind = Literal[
    "metadata", "position", "pattern", "heading", "credit", "date", "frequency", "decision", "text"
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a line is taken for what it is: the kind of evidence, and its name or number.

    The name is that of a pattern, the field of the metadata that says the same, or in how many
    documents of the source the line stands; empty where the kind says everything.
    """

    by: ReasonKind
    name: str = ""

    @property
    def key(self) -> str:
        """Give the form under which decisions about this reason are counted."""
        return f"{self.by}:{self.name}" if self.by == "pattern" else self.by


@dataclass(frozen=True, slots=True)
class Found:
    """A region of the text, why it is one, and how often such a reason is right (0 to 1)."""

    region: Region
    reason: Reason
    confidence: float
