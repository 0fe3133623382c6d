"""The names a project knows are the annotator's own, and decide on clitics after people do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation, RemoveAnnotation
from annotator.project.importing import ImportOptions, import_files
from annotator.project.names import known_names, take_changes
from annotator.project.project import Project
from annotator.project.words import decide_on_word, known_clitics
from annotator.text.clitics import Split

TEXTS = ("زار وفدان بلنجر وبلنجر ثم وسام.\n", "قال بوكان في سام لبلنجر.\n")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a corpus with two articles."""
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as project:
        import_files(project, [tmp_path / "0.txt", tmp_path / "1.txt"], ImportOptions())
    return tmp_path / "c.hashiya"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """Open it as one annotator."""
    with Project.open(path, "ليلى") as opened:
        yield opened


def mark(project: Project, words: str, number: int = 0, level: str = "NAM"):
    start = TEXTS[number].index(words)
    edit = AddAnnotation("mention", "GPE", (Span(start, start + len(words)),), {"level": level})
    return edit.id, project.apply(project.documents()[number].id, edit)


def known(project: Project, annotator: str | None = None) -> dict[str, int]:
    names = known_names(project, annotator)
    assert names is not None
    return {name.form: name.count for name in names.names()}


def test_names_are_read_from_the_own_work_of_all_documents(path: Path, project: Project) -> None:
    mark(project, "بلنجر")
    mark(project, "وفدان", level="NOM")
    mark(project, "بلنجر", 1)
    with Project.open(path, "سعيد") as other:
        mark(other, "بوكان", 1)
        assert known(other) == {"بوكان": 1}
    assert known(project) == {"بلنجر": 2}
    assert known(project, "سعيد") == {"بوكان": 1}
    assert known_names(project, cancelled=lambda: True).names() == []


def test_names_follow_edits_and_what_is_taken_back(project: Project) -> None:
    names = known_names(project)
    view = project.view(project.documents()[0].id)

    def follow(changes) -> dict[str, int]:
        project.update(view, changes)
        take_changes(names, project, view, changes)
        assert names.names() == known_names(project).names()
        return {name.form: name.count for name in names.names()}

    first, changes = mark(project, "بلنجر")
    assert follow(changes) == {"بلنجر": 1}
    _, changes = mark(project, "بوكان", 1)
    assert follow(changes) == {"بلنجر": 1, "بوكان": 1}
    assert follow(project.undo()) == {"بلنجر": 1}
    assert follow(project.redo()) == {"بلنجر": 1, "بوكان": 1}
    changes = project.apply(view.document.id, RemoveAnnotation(first))
    assert follow(changes) == {"بوكان": 1}
    assert follow(project.undo()) == {"بلنجر": 1, "بوكان": 1}


def test_a_marked_name_is_never_cut_until_a_person_says_so(project: Project) -> None:
    before = known_clitics(project)
    assert before.split("بوكان") != Split(0, 5)
    mark(project, "بوكان", 1)
    clitics = known_clitics(project)
    assert clitics.split("بوكان") == Split(0, 5)
    assert clitics.split("وبوكان") == Split(1, 6)
    decide_on_word(project, clitics, "بوكان", Split(1, 5))
    assert known_clitics(project).split("بوكان") == Split(1, 5)


def test_a_short_name_does_not_cut_the_words_that_end_like_it(project: Project) -> None:
    mark(project, "سام", 1)
    assert known(project) == {"سام": 1}
    assert known_clitics(project).split("وسام") == Split(0, 4)


def test_names_may_be_given_to_save_reading_them(project: Project) -> None:
    names = known_names(project)
    mark(project, "بوكان", 1)
    assert known_clitics(project, names=names).split("بوكان") != Split(0, 5)
