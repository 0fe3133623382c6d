"""Reads from the history when sets were worked on, and by which edit each annotation was made."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# The stubs of apsw leave the values of a change partly untyped.

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import apsw

from annotator.errors import CorpusError
from annotator.model.identity import AnnotationId, DocumentId, SetId
from annotator.model.sets import Making
from annotator.store import statements
from annotator.store.canonical import text_to_making
from annotator.store.database import CorpusFile
from annotator.store.models import AnnotationRow, Info, SetRow
from annotator.store.storing.bringing import BROUGHT

_INFO, _SET = statements.table(Info), statements.table(SetRow)
_ANNOTATION = statements.table(AnnotationRow)
_STATUS = statements.columns(SetRow).index("status")


@dataclass(slots=True)
class WorkDone:
    """What is known of the work: times of sets, and the edits that made annotations.

    `changed` counts edits of the set's own annotator alone; `made` gives the title of the edit.
    What was imported has no history here, but may say when it was worked on, and `told` how its
    annotations were made.
    """

    finished: dict[SetId, datetime] = field(default_factory=dict[SetId, datetime])
    changed: dict[SetId, datetime] = field(default_factory=dict[SetId, datetime])
    made: dict[AnnotationId, str] = field(default_factory=dict[AnnotationId, str])
    told: dict[AnnotationId, Making] = field(default_factory=dict[AnnotationId, Making])

    def time(self, one: SetId) -> datetime | None:
        """Say when a set was finished, or last changed where nobody said that it is finished."""
        return self.finished.get(one) or self.changed.get(one)


class WorkReader:
    """Answers from one open corpus file how its annotations came about."""

    _file: CorpusFile

    def work_done(self) -> WorkDone:
        """Read the whole history: what stands, not what was undone."""
        found = WorkDone()
        with self._file.snapshot():
            works = self._file.run(statements.WORKS)
            edits = self._file.run(statements.EDITS_THAT_STAND)
            rows = self._file.run(statements.ANNOTATION_SETS) if edits else []
            places = {AnnotationId(one): SetId(its) for one, its in rows}
            owners = {SetId(one): str(who) for one, who in self._file.run(statements.SET_OWNERS)}
        try:
            for its, time, made in works:
                found.told |= text_to_making(made)
                if time is not None:
                    found.changed[SetId(its)] = datetime.fromisoformat(time).astimezone(UTC)
        except (AttributeError, OverflowError, TypeError, ValueError) as error:
            raise CorpusError(
                "{name} is damaged. Restore the newest backup of it.", name=self._file.path.name
            ) from error
        for title, annotator, time, changeset in edits:
            if title.startswith(f"{BROUGHT}: "):
                continue  # what it brought was worked on elsewhere
            when = datetime.fromisoformat(time)
            for one, told in _take_edit(found, changeset, title, when):
                its = told or places.get(one)
                if its is not None and owners.get(its) == annotator:
                    found.changed[its] = when
        return found

    def text_hashes(self) -> dict[DocumentId, str]:
        """Give the SHA-256 of each document's text."""
        return {row[0]: row[1] for row in self._file.run(statements.TEXT_HASHES)}


def _take_edit(
    found: WorkDone, changeset: bytes, title: str, when: datetime
) -> Iterator[tuple[AnnotationId, SetId | None]]:
    """Note what an edit did; gives each annotation that it touched, with the set if it is told."""
    for change in apsw.Changeset.iter(changeset):
        if change.name == _INFO:
            return  # another scheme touches the work of everybody, and is nobody's work
        if change.name == _SET:
            _take_status(found, change, when)
        elif change.name == _ANNOTATION:
            yield _made(found, change, title)


def _made(
    found: WorkDone, change: apsw.TableChange, title: str
) -> tuple[AnnotationId, SetId | None]:
    """Note by which edit an annotation was made; gives it with the set that the change tells."""
    known = _known(change)
    one = AnnotationId(str(known[0]))
    if change.op == "INSERT":
        found.made[one] = title
    return one, SetId(known[1]) if isinstance(known[1], str) else None


def _take_status(found: WorkDone, change: apsw.TableChange, when: datetime) -> None:
    one = SetId(str(_known(change)[0]))
    status = change.new[_STATUS] if change.new is not None else None
    if status == "finished":
        found.finished[one] = when
    elif isinstance(status, str) and status != "locked":
        # Work that was taken up again is finished when somebody says so again.
        found.finished.pop(one, None)


def _known(change: apsw.TableChange) -> tuple[object, ...]:
    """Give the row as it was, or as it became where it was made."""
    return tuple((change.new if change.op == "INSERT" else change.old) or ())
