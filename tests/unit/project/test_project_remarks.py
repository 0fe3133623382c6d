"""Comments, doubts, the order of fillers and the time kept are edits like any other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import EditError
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.identity import DocumentId
from annotator.model.spans import Span
from annotator.project.edits.entities import MergeEntities, SplitEntity, StartEntity
from annotator.project.edits.frames import FillRole, MoveFiller
from annotator.project.edits.marking import AddAnnotation
from annotator.project.edits.remarks import SetComment, SetDoubt
from annotator.project.exporting import ExportOptions, export
from annotator.project.project import Project


@pytest.fixture
def project(copy: Path) -> Iterator[Project]:
    """Open a copy of the sample corpus as Samira."""
    with Project.open(copy, "Samira") as opened:
        yield opened


@pytest.fixture
def document(project: Project) -> DocumentId:
    return project.documents()[0].id


def mention(project: Project, document: DocumentId, start: int) -> AddAnnotation:
    """Mark three letters as a person."""
    edit = AddAnnotation("mention", "PER", (Span(start, start + 3),))
    project.apply(document, edit)
    return edit


def test_a_comment_and_a_doubt_are_kept_and_taken_back(
    project: Project, document: DocumentId
) -> None:
    made = mention(project, document, 0)
    project.apply(document, SetComment(made.id, "أهو الوزير؟"))
    project.apply(document, SetDoubt(made.id, True))
    found = project.corpus.annotation(made.id)
    assert found is not None
    assert (found.comment, found.doubt) == ("أهو الوزير؟", True)
    project.undo()
    project.undo()
    found = project.corpus.annotation(made.id)
    assert found is not None
    assert (found.comment, found.doubt) == ("", False)


def test_what_is_said_of_an_annotation_goes_out_and_comes_in_again(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    edit = AddAnnotation("mention", "PER", (Span(0, 3),))
    project.apply(document, edit, milliseconds=1234)
    project.apply(document, SetComment(edit.id, "سطر\nوسطر"))
    project.apply(document, SetDoubt(edit.id, True))
    out = tmp_path / "out.jsonl"
    export(project, out, ExportOptions("jsonl", annotator="Samira"))
    found = {
        one.id: one
        for item in read(out, ReadOptions())
        for work in item.sets
        for one in work.annotations
    }
    assert (found[edit.id].comment, found[edit.id].doubt) == ("سطر\nوسطر", True)
    assert found[edit.id].milliseconds == 1234


def test_fillers_of_one_role_change_places(project: Project, document: DocumentId) -> None:
    one, two = mention(project, document, 0), mention(project, document, 5)
    event = AddAnnotation("event", "Conflict.Attack", (Span(10, 13),))
    project.apply(document, event)
    for filler in (one, two):
        project.apply(document, FillRole(event.id, "Attacker", filler.id))
    found = project.corpus.annotation(event.id)
    assert found is not None
    project.apply(document, MoveFiller(event.id, found.arguments[1], -1))
    found = project.corpus.annotation(event.id)
    assert found is not None
    assert found.targets("Attacker") == (two.id, one.id)
    project.undo()
    found = project.corpus.annotation(event.id)
    assert found is not None
    assert found.targets("Attacker") == (one.id, two.id)


def test_two_entities_are_merged_and_split_and_keep_the_roles(
    project: Project, document: DocumentId
) -> None:
    one, two = mention(project, document, 0), mention(project, document, 5)
    first, second = StartEntity(one.id), StartEntity(two.id)
    project.apply(document, first)
    project.apply(document, second)
    project.apply(document, MergeEntities(first.id, second.id))
    merged = project.corpus.annotation(first.id)
    assert merged is not None
    assert merged.targets() == (one.id, two.id)
    assert project.corpus.annotation(second.id) is None
    with pytest.raises(EditError):
        project.apply(document, SplitEntity(first.id, (one.id, two.id)))
    split = SplitEntity(first.id, (two.id,))
    project.apply(document, split)
    left, gone = project.corpus.annotation(first.id), project.corpus.annotation(split.id)
    assert left is not None
    assert gone is not None
    assert (left.targets(), gone.targets()) == ((one.id,), (two.id,))
