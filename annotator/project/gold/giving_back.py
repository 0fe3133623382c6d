"""Gives an annotator's finished work back, with a comment that the annotator sees."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from annotator.errors import EditError
from annotator.model.changes import Changes
from annotator.model.identity import DocumentId
from annotator.model.sets import SetSummary
from annotator.project.project import Project

EDIT_SENTENCES: tuple[str, ...] = ("Give work back",)
"""What stands in the history and under Undo."""
GIVEN_BACK = "given back"
"""The kind under which comments are kept."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was written to an annotator whose work was given back, by whom and when (ISO, UTC)."""

    comment: str
    by: str
    time: str


def give_back(project: Project, document: DocumentId, annotator: str, comment: str) -> Changes:
    """Open finished or locked work again, and keep a comment for its annotator, as one edit.

    Raises EditError when nobody is at work, or when the work is not finished.
    """
    if not project.annotator:
        raise EditError("Say who annotates first: an annotation needs an annotator.")
    work = project.corpus.find_set(document, annotator, "annotator")
    if work is None or work.status not in ("finished", "locked"):
        raise EditError("This work is not finished: there is nothing to give back.")
    time = datetime.now(UTC).isoformat(timespec="seconds")
    said = {"comment": comment.strip(), "by": project.annotator, "time": time}
    with project.corpus.edit(EDIT_SENTENCES[0], project.annotator) as writing:
        writing.set_status(work.id, "in progress")
        writing.manager.save(GIVEN_BACK, work.id, json.dumps(said, ensure_ascii=False))
    return writing.changes


def request_about(project: Project, work: SetSummary | None) -> Request | None:
    """Give what was written about a set, as long as its annotator has not finished it again."""
    if work is None or work.status in ("finished", "locked"):
        return None
    said = project.corpus.kept(GIVEN_BACK).get(work.id)
    if said is None:
        return None
    match cast("object", json.loads(said)):
        case {"comment": str(comment), "by": str(by), "time": str(time)}:
            return Request(comment, by, time)
        case _:
            return None
