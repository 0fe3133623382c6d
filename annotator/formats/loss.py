"""The loss report: what an export could not carry or had to change, counted and named."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from annotator.model.identity import AnnotationId


@dataclass(slots=True)
class LossReport:
    """Reasons for loss, each with the annotations it struck."""

    format: str
    losses: dict[str, list[AnnotationId]] = field(
        default_factory=lambda: defaultdict[str, list[AnnotationId]](list)
    )
    written: int = 0
    documents: int = 0

    def add(self, reason: str, annotation: AnnotationId) -> None:
        """Count one annotation under a reason."""
        self.losses[reason].append(annotation)

    def as_json(self) -> dict[str, object]:
        """Give the report as plain data, reasons in alphabetical order."""
        return {
            "format": self.format,
            "documents": self.documents,
            "annotations_written": self.written,
            "losses": [
                {"reason": reason, "count": len(ids), "annotations": list(ids)}
                for reason, ids in sorted(self.losses.items())
                if ids
            ],
        }
