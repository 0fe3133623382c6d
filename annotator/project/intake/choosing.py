"""What a person chose for an import, for all files and for single ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

RepairChoice = Literal["ask", "repair", "keep"]
"""What becomes of a garbled text: it is held back and told, repaired, or kept as it is."""
REPAIR_CHOICES: tuple[RepairChoice, ...] = get_args(RepairChoice)

OnError = Literal["stop", "skip"]


@dataclass(frozen=True, slots=True)
class FileChoice:
    """What a person chose for one file, where it differs from what was chosen for all."""

    format: str | None = None
    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    repair: RepairChoice | None = None
    annotator: str | None = None
    on_error: OnError | None = None
    realign: bool | None = None
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    documents: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person chose: a format, an encoding, whose annotations these are, and so on.

    `columns` names the columns of tables for "text", "title" and fields of the metadata.
    `files` holds what was chosen for single files.

    What is wrong in a file of annotations either stops the file, and nothing of it is imported,
    or is skipped and told. With `realign`, marks find their places in a stored text of the same
    name that changed; `extra` holds choices of one format. `names` says what types of the file
    stand for, "" for nothing; `documents` which stored document (its identifier) one of the file
    goes over, by its name there, "" for a new one.
    """

    format: str | None = None
    encoding: str | None = None
    annotator: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    repair: RepairChoice = "ask"
    files: Mapping[Path, FileChoice] = field(default_factory=dict[Path, FileChoice])
    on_error: OnError = "stop"
    realign: bool = False
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    documents: Mapping[str, str] = field(default_factory=dict[str, str])

    def of_file(self, path: Path) -> ImportOptions:
        """Give what holds for one file."""
        one = self.files.get(path)
        if one is None:
            return self
        return replace(
            self,
            format=one.format or self.format,
            encoding=one.encoding or self.encoding,
            columns={**self.columns, **one.columns},
            repair=one.repair or self.repair,
            annotator=one.annotator or self.annotator,
            on_error=one.on_error or self.on_error,
            realign=self.realign if one.realign is None else one.realign,
            extra={**self.extra, **one.extra},
            names={**self.names, **one.names},
            documents={**self.documents, **one.documents},
        )
