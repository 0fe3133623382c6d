"""The edits of what is kept by name: queries, how splits were drawn, reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.errors import EditError
from annotator.project.managing import CorpusWriting


@dataclass(frozen=True, slots=True)
class Save:
    """Keep something under a name, in place of what was kept there."""

    title: ClassVar[str] = "Save under a name"
    kind: str
    name: str
    value: str

    def perform(self, writing: CorpusWriting) -> None:
        """Keep it; raises EditError where the name is empty."""
        if not self.name.strip():
            raise EditError("Give it a name first.")
        writing.manager.save(self.kind, self.name.strip(), self.value)


@dataclass(frozen=True, slots=True)
class Forget:
    """Forget what was kept under a name."""

    title: ClassVar[str] = "Remove what was saved"
    kind: str
    name: str

    def perform(self, writing: CorpusWriting) -> None:
        """Forget it."""
        writing.manager.forget(self.kind, self.name)
