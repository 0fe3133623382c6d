"""What the store tells beside the records of the model: schemes, imports, history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from annotator.model.sets import SchemeReference


@dataclass(frozen=True, slots=True)
class StoredScheme:
    """The scheme of a corpus with its TOML text, so that a corpus needs no other file."""

    key: str
    version: str
    hash: str
    source: str

    @property
    def reference(self) -> SchemeReference:
        """Name this scheme as annotation sets do."""
        return SchemeReference(self.key, self.version, self.hash)


@dataclass(frozen=True, slots=True)
class Added:
    """What an import brought in, and how many sets and documents were there already."""

    documents: int = 0
    sets: int = 0
    annotations: int = 0
    already_there: int = 0


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of a corpus's history.

    `undone` holds for what does not stand any more, whether or not it can still be redone;
    an import is not `undoable`: its documents stay.
    """

    number: int
    title: str
    annotator: str
    time: datetime
    undone: bool
    undoable: bool
