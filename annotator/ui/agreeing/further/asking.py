"""Works out the further pages of an answer, in a thread beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.project.project import Project
from annotator.ui.agreeing.asking import Known
from annotator.ui.agreeing.behind import rows_between
from annotator.ui.agreeing.records import Question, Row
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.project.reliability.pages import Compared, Pages


@dataclass(frozen=True, slots=True)
class More:
    """The pages of a question, and what those who did a text twice did otherwise."""

    question: Question
    window: int
    pages: Pages
    rows: tuple[Row, ...]


def more(
    project: Project, question: Question, window: int, language: str, known: Known, watch: Watch
) -> More:
    """Work out trend, repeated texts and suggestions; raises Cancelled when stopped."""
    from annotator.agreement.measures import measure_called  # noqa: PLC0415 - numpy comes with it
    from annotator.project.agreeing import AgreeOptions, Memory  # noqa: PLC0415
    from annotator.project.reliability.pages import Seen, compared_of, pages_of  # noqa: PLC0415

    options = AgreeOptions(gold=question.gold, finished=question.finished)
    found = compared_of(project, options)
    known.memory = known.memory or Memory()
    seen = Seen(question.layer, measure_called(question.measure), question.type, window)
    pages = pages_of(project, found, seen, options, memory=known.memory, cancelled=watch.cancelled)
    rows = _again(project, found, question.layer, language, watch)
    return More(question, window, pages, rows)


def _again(
    project: Project, found: Compared, layer: str, language: str, watch: Watch
) -> tuple[Row, ...]:
    from annotator.project.agreeing import material_of  # noqa: PLC0415
    from annotator.project.reliability.repeats import again  # noqa: PLC0415

    rows: list[Row] = []
    for name, documents in found.twice.items():
        pair = name, again(name)
        material = material_of(documents, project, layer, pair, cancelled=watch.cancelled)
        rows += rows_between(material, documents, pair, language)
    return tuple(rows)
