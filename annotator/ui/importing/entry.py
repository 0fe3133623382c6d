"""A file on the page of import: what was found out about it, chosen for it, and became of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from annotator.formats.articles.tables.columns import TEXT
from annotator.project.importing import File, FileChoice, Imported
from annotator.project.intake.contents import Contents
from annotator.project.intake.documents import RepairWantedError
from annotator.project.intake.surveying import Survey
from annotator.text.candidates import Candidate
from annotator.text.decoding import UnsureEncodingError
from annotator.text.rescue.repairs import Repair

Kind = TypeVar("Kind", UnsureEncodingError, RepairWantedError)
State = Literal[
    "looking", "ready", "format", "encoding", "repair", "columns", "names", "faults", "unreadable",
    "done", "failed",
]  # fmt: skip


DECISIONS: frozenset[State] = frozenset(
    {"format", "encoding", "repair", "columns", "names", "faults"}
)


@dataclass(slots=True)
class Entry:
    """A file in the list; `looking` while nothing is known about it."""

    file: File
    survey: Survey | None = None
    choice: FileChoice = field(default_factory=FileChoice)
    result: Imported | None = None

    @property
    def state(self) -> State:
        """Say what is to be done next; `DECISIONS` wait for a person."""
        if self.survey is None:
            return "looking"
        if self.result is None:
            return self._of_survey(self.survey)
        if self.choice.encoding is None and self._left(UnsureEncodingError) is not None:
            return "encoding"
        if self.choice.repair is None and self._left(RepairWantedError) is not None:
            return "repair"
        return "failed" if self.result.problem is not None else "done"

    def _of_survey(self, survey: Survey) -> State:
        problem = getattr(survey.problem, "problem", survey.problem)
        if survey.candidates:
            return "format"
        if survey.contents is not None and problem is None:
            return self._of_contents(survey.contents)
        if isinstance(problem, UnsureEncodingError):
            return "encoding"
        if survey.columns and TEXT not in survey.chosen:
            return "columns"
        if problem is not None:
            return "unreadable"
        return "repair" if survey.repair is not None and self.choice.repair is None else "ready"

    def _of_contents(self, found: Contents) -> State:
        if found.lacking.keys() - self.choice.names.keys():
            return "names"
        return "faults" if found.faults and self.choice.on_error is None else "ready"

    @property
    def encodings(self) -> tuple[Candidate, ...]:
        """Give the encodings offered: those of the file, or of the first member that needs one."""
        left = self._left(UnsureEncodingError)
        if left is not None:
            return left.candidates
        return self.survey.encodings if self.survey is not None else ()

    @property
    def repair(self) -> tuple[str, Repair] | None:
        """Give a text that is offered a repair, as it is and repaired."""
        left = self._left(RepairWantedError)
        if left is not None:
            return left.before, left.repair
        survey = self.survey
        if survey is None or survey.repair is None:
            return None
        return survey.before, survey.repair

    def _left(self, kind: type[Kind]) -> Kind | None:
        """Find a decision that the last import waited for in vain."""
        problems = self.result.problems if self.result is not None else []
        inner = (getattr(one, "problem", one) for one in problems)
        return next((one for one in inner if isinstance(one, kind)), None)

    @property
    def waits(self) -> bool:
        """Say whether an import would bring something in that is not in yet."""
        return self.result is None or bool(self.result.problems)

    def choose(self, **chosen: object) -> None:
        """Note what a person chose; what came of an earlier import is forgotten."""
        self.choice = replace(self.choice, **chosen)  # pyright: ignore[reportArgumentType]
        self.result = None

    def share(self, choice: FileChoice) -> None:
        """Choose what was chosen for another file of the same format, but for its documents."""
        self.choice = replace(choice, documents=self.choice.documents)
        self.result = None
