"""The edit of a set's status: how far the annotator is with an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.model.sets import SetStatus
from annotator.project.desk import Desk


@dataclass(frozen=True, slots=True)
class SetStatusOfArticle:
    """Give the annotator's work on the article another status."""

    title: ClassVar[str] = "Change the status"
    status: SetStatus

    def perform(self, desk: Desk) -> None:
        """Replace the status."""
        desk.set_status(self.status)
