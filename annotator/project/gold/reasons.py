"""The list of reasons for decisions: those that come with the program, and those people wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from annotator.errors import EditError
from annotator.project.adjudicating_deciding import REASON
from annotator.project.managing import CorpusWriting

_OFF = "off"
"""What is kept with a reason that comes with the program and is not to be listed."""


def listed_reasons(kept: Mapping[str, str], shipped: Sequence[str]) -> list[str]:
    """List what people wrote, then what comes with the program, without what they took off."""
    own = [name for name, value in kept.items() if value != _OFF]
    return [*own, *(one for one in shipped if one not in kept)]


@dataclass(frozen=True, slots=True)
class ListReason:
    """Put a reason on the list."""

    title: ClassVar[str] = "Add a reason"
    name: str

    def perform(self, writing: CorpusWriting) -> None:
        """Keep it; raises EditError where nothing was written."""
        if not self.name.strip():
            raise EditError("Write the reason first.")
        writing.manager.save(REASON, self.name.strip(), "")


@dataclass(frozen=True, slots=True)
class UnlistReason:
    """Take a reason off the list; decisions made for it keep it."""

    title: ClassVar[str] = "Remove a reason"
    name: str
    shipped: bool = False
    """Whether it comes with the program, and would stand there again."""

    def perform(self, writing: CorpusWriting) -> None:
        """Forget it, or remember that it is not wanted."""
        if self.shipped:
            writing.manager.save(REASON, self.name, _OFF)
        else:
            writing.manager.forget(REASON, self.name)


@dataclass(frozen=True, slots=True)
class RenameReason:
    """Word a reason in another way; decisions made before keep the old words."""

    title: ClassVar[str] = "Change a reason"
    name: str
    words: str
    shipped: bool = False

    def perform(self, writing: CorpusWriting) -> None:
        """Put the new words in place of the old; raises EditError where nothing was written."""
        ListReason(self.words).perform(writing)
        if self.words.strip() != self.name:
            UnlistReason(self.name, self.shipped).perform(writing)
