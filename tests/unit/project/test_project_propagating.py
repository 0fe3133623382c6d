"""Marking words everywhere is one edit: all marks with one entity, taken back at one stroke."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import EditError
from annotator.model.spans import Span, surface
from annotator.project.creating import create_corpus
from annotator.project.edits.entities import StartEntity
from annotator.project.edits.marking import AddAnnotation
from annotator.project.edits.propagating import Propagate
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project

TEXT = "زار العراق وفد، وللعراق سفير 😀 في بلاد العــراق.\n"
PLACES = tuple(Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in ("لعراق", "العــراق"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a corpus with one article."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as opened:
        import_files(opened, [tmp_path / "a.txt"], ImportOptions())
        yield opened


@pytest.fixture
def mark(project: Project) -> AddAnnotation:
    """Mark the first name, a country by a description."""
    made = AddAnnotation("mention", "GPE.Nation", (Span(4, 10),), {"level": "NOM"})
    project.apply(project.documents()[0].id, made)
    return made


def marked(project: Project) -> list[tuple[str, str, str]]:
    view = project.view(project.documents()[0].id)
    return [
        (surface(TEXT, one.spans), one.type, one.attributes["level"])
        for one in view.of_layer("mention")
    ]


def test_all_places_are_marked_alike_and_taken_back_together(
    project: Project, mark: AddAnnotation
) -> None:
    document = project.documents()[0].id
    before = project.view(document).all()
    changes = project.apply(document, Propagate(mark.id, PLACES))
    assert len(changes.added) == 2
    assert marked(project) == [
        ("العراق", "GPE.Nation", "NOM"),
        ("لعراق", "GPE.Nation", "NOM"),
        ("العــراق", "GPE.Nation", "NOM"),
    ]
    assert project.view(document).of_layer("entity") == []
    project.undo()
    assert project.view(document).all() == before


@pytest.mark.parametrize("has_entity", [False, True])
def test_joined_marks_are_of_one_entity(
    project: Project, mark: AddAnnotation, has_entity: bool
) -> None:
    document = project.documents()[0].id
    if has_entity:
        project.apply(document, StartEntity(mark.id))
    before = project.view(document).all()
    project.apply(document, Propagate(mark.id, PLACES[::-1], join=True))
    view = project.view(document)
    (entity,) = view.of_layer("entity")
    assert [surface(TEXT, one.spans) for one in view.mentions_of(entity)] == [
        "العراق", "لعراق", "العــراق",
    ]  # fmt: skip
    assert view.problems() == []
    project.undo()
    assert project.view(document).all() == before


def test_what_is_marked_meanwhile_is_not_marked_twice(
    project: Project, mark: AddAnnotation
) -> None:
    document = project.documents()[0].id
    project.apply(document, AddAnnotation("mention", "GPE", PLACES[:1]))
    project.apply(document, Propagate(mark.id, (*PLACES, PLACES[1])))
    assert [one[1] for one in marked(project)] == ["GPE.Nation", "GPE", "GPE.Nation"]
    with pytest.raises(EditError, match="marked already"):
        project.apply(document, Propagate(mark.id, PLACES))


def test_a_free_text_speaks_of_one_place_only(project: Project) -> None:
    document = project.documents()[0].id
    value = AddAnnotation("value", "Time", (Span(4, 10),), {"val": "2024"})
    project.apply(document, value)
    project.apply(document, Propagate(value.id, PLACES[:1]))
    assert [one.attributes for one in project.view(document).of_layer("value")] == [
        {"val": "2024"}, {},
    ]  # fmt: skip


def test_what_is_said_of_one_event_is_not_said_of_another(project: Project) -> None:
    document = project.documents()[0].id
    event = AddAnnotation("event", "Contact.Meet", (Span(0, 3),), {"polarity": "Negative"})
    project.apply(document, event)
    project.apply(document, Propagate(event.id, (Span(24, 28),)))
    own, copy = project.view(document).of_layer("event")
    assert own.attributes == {**copy.attributes, "polarity": "Negative"}
    assert copy.attributes["polarity"] == "Positive"


def test_nothing_is_made_where_something_cannot_be_joined(
    project: Project, mark: AddAnnotation
) -> None:
    document = project.documents()[0].id
    value = AddAnnotation("value", "Time", (Span(4, 10),))
    project.apply(document, value)
    with pytest.raises(EditError, match="joins no annotations"):
        project.apply(document, Propagate(value.id, PLACES, join=True))
    assert len(project.view(document).of_layer("value")) == 1
