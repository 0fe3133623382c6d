"""Gold that is edited by hand: what was edited is a decision, and may be the last one."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.identity import SetId
from annotator.project.adjudicating_queue import Opened, gold_status
from annotator.project.gold.recording import Act, edited_by_hand
from annotator.store.editor import Editor


def note_edit(
    project: Opened, act: Act, writing: Editor, gold: SetId, before: Iterable[Annotation]
) -> None:
    """Record what is another in gold than before; who edits it decides, as by a key."""
    rows = edited_by_hand(act, project.scheme, before, writing.annotations(gold))
    for row in rows:
        writing.manager.record_decision(row)
    status = gold_status(project, act.document) if rows else None
    if status is not None:
        writing.set_status(gold, status)
