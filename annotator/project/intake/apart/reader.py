"""The process that reads: it opens the corpus for itself and gives documents to be stored."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from annotator.errors import AnnotatorError
from annotator.formats.reading import heard
from annotator.garbage import collect_rarely
from annotator.model.sets import AnnotatedDocument
from annotator.project.intake.annotated import AnnotatedFile
from annotator.project.intake.apart.messages import Account, Batch, Failure, Message, flat
from annotator.project.intake.choosing import ImportOptions
from annotator.project.intake.files import File
from annotator.project.project import Project

_TOGETHER, _HEAVY, _SOON = 50, 500_000, 0.2
"""Documents that are handed over at once, or what of their texts weighs as much, in characters;
or what was read in so many seconds, for somebody sees how far it is.
"""


@dataclass(frozen=True, slots=True)
class Task:
    """What the process is to read."""

    corpus: Path
    files: Sequence[File]
    options: ImportOptions
    refused: Sequence[AnnotatorError]


def read(task: Task, to: Connection) -> None:
    """Read all of a task; whoever started this process stops it, also when keys interrupt both."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    handing = _Handing(to)
    try:
        with Project.open(task.corpus, read_only=True) as project, heard(handing.hear):
            reading = AnnotatedFile(project, task.files, task.options, task.refused)
            for item in reading.items():
                handing.take(item)
            handing.give()
            last: Message = Account(
                reading.cleaned, reading.realigned, reading.skipped, reading.lacking
            )
    except BrokenPipeError:
        return  # nobody is there any more
    except Exception as problem:  # noqa: BLE001  # it is raised again where it is told
        handing.give()
        last = Failure(problem)
    handing.send(last)


class _Handing:
    """Hands documents over, several at once."""

    def __init__(self, to: Connection) -> None:
        self._to = to
        self._items: list[AnnotatedDocument] = []
        self._weight = self._read = 0
        self._since = monotonic()

    def hear(self, number: int) -> None:
        """Note that some bytes were read."""
        self._read += number

    def take(self, item: AnnotatedDocument) -> None:
        self._items.append(item)
        self._weight += len(item.document.text)
        is_much = len(self._items) >= _TOGETHER or self._weight >= _HEAVY
        if is_much or monotonic() - self._since > _SOON:
            self.give()

    def give(self) -> None:
        """Hand over what was taken."""
        batch, self._items = Batch(self._items, self._read), []
        self._weight = self._read = 0
        self._since = monotonic()
        if batch.items or batch.read:
            self.send(batch)

    def send(self, message: Message) -> None:
        self._to.send(flat(message))
