"""A file on the page of import: what was found out about it, chosen for it, and became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.formats.articles.tables.columns import TEXT
from annotator.project.importing import File, FileChoice, Imported
from annotator.project.intake.surveying import Survey
from annotator.text.decoding import UnsureEncodingError

State = Literal["looking", "ready", "encoding", "repair", "columns", "unreadable", "done", "failed"]


DECISIONS: frozenset[State] = frozenset({"encoding", "repair", "columns"})


@dataclass(slots=True)
class Entry:
    """A file in the list; `looking` while nothing is known about it."""

    file: File
    survey: Survey | None = None
    choice: FileChoice = field(default_factory=FileChoice)
    result: Imported | None = None

    @property
    def state(self) -> State:
        """Say what is to be done next: `encoding`, `repair` and `columns` wait for a person."""
        state = "looking" if self.survey is None else self._decision(self.survey)
        if self.result is None or (self.result.problem is not None and state in DECISIONS):
            return state
        return "failed" if self.result.problem is not None else "done"

    def _decision(self, survey: Survey) -> State:
        problem = getattr(survey.problem, "problem", survey.problem)
        if isinstance(problem, UnsureEncodingError):
            return "encoding"
        if survey.columns and TEXT not in survey.chosen:
            return "columns"
        if problem is not None:
            return "unreadable"
        return "repair" if survey.repair is not None and self.choice.repair is None else "ready"

    @property
    def waits(self) -> bool:
        """Say whether an import would bring something in that is not in yet."""
        return self.result is None or bool(self.result.problems)

    def choose(
        self,
        *,
        encoding: str | None = None,
        repair: Literal["repair", "keep"] | None = None,
        columns: Mapping[str, str] | None = None,
    ) -> None:
        """Note what a person chose; what came of an earlier import is forgotten."""
        before = self.choice
        self.choice = FileChoice(
            before.format,
            encoding or before.encoding,
            before.columns if columns is None else columns,
            repair or before.repair,
        )
        self.result = None
