"""What was found is edited all at once: one step for undo, own sets only, all of it told."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import Cancelled, EditError, InputError
from annotator.model.annotation import Annotation
from annotator.model.identity import DocumentId
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.found.acts import Accept, Act, Comment, Flag, Label
from annotator.project.found.article import Place
from annotator.project.found.editing import Outcome, do_everywhere, foresee
from annotator.project.found.table import write_table
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.searching import read_query

TEXTS = (
    "زار الوزير بغداد 😀 ثم بغداد\nوقال إن بغداد آمنة.",
    "في بغداد اجتماع.",
    "عادوا من بغداد إلى البصرة.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    sources = []
    for number, text in enumerate(TEXTS):
        sources.append(tmp_path / f"{number}.txt")
        sources[-1].write_text(text, "utf-8")
    path = tmp_path / "c.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path, "ليلى") as found:
        import_files(found, sources, ImportOptions())
        yield found


def places(project: Project, typed: str, annotator: str | None = None) -> list[Place]:
    hits = project.corpus.searcher(annotator).hits(read_query(typed, project.scheme))
    return [Place(hit.document, hit.span, hit.annotation) for hit in hits]


def own(project: Project) -> list[tuple[str, str, Annotation]]:
    """Give all of the annotator's marks: in which article, on which words, and the mark."""
    found = []
    for one in project.corpus.annotated_documents(annotator=project.annotator):
        for work in one.sets:
            for mark in work.annotations:
                words = one.document.text[slice(*mark.spans[0])]
                found.append((one.document.name, words, mark))
    return found


def mark(project: Project, number: int, words: str, kind: str = "PER") -> Annotation:
    document = project.documents()[number].id
    start = project.document(document).text.index(words)
    edit = AddAnnotation("mention", kind, (Span(start, start + len(words)),))
    project.apply(document, edit)
    found = project.corpus.annotation(edit.id)
    assert found is not None
    return found


def both(project: Project, those: list[Place], act: Act) -> Outcome:
    """Foresee an act, do it, and see that it came as it was foreseen."""
    foreseen = foresee(project, those, act)
    changes, outcome = do_everywhere(project, those, act)
    assert outcome == foreseen
    assert len(changes.documents) == outcome.documents
    return outcome


def test_every_place_is_labelled_and_all_taken_back_as_one_step(project: Project) -> None:
    outcome = both(project, places(project, "بغداد"), Label("mention", "GPE"))
    assert outcome == Outcome(done=5, documents=3)
    assert [(name, words, one.type) for name, words, one in own(project)] == [
        ("0", "بغداد", "GPE"), ("0", "بغداد", "GPE"), ("0", "بغداد", "GPE"),
        ("1", "بغداد", "GPE"), ("2", "بغداد", "GPE"),
    ]  # fmt: skip
    assert [one.attributes for _, _, one in own(project)] == [{"level": "NAM"}] * 5
    assert project.undo_title() == "Label what was found"
    project.undo()
    assert own(project) == []
    assert project.undo_title() is None
    project.redo()
    assert len(own(project)) == 5


def test_a_place_that_is_marked_already_is_left_and_counted(project: Project) -> None:
    before = mark(project, 1, "بغداد")
    outcome = both(project, places(project, "بغداد"), Label("mention", "GPE"))
    assert (outcome.done, outcome.already, outcome.documents) == (4, 1, 2)
    assert [one for name, _, one in own(project) if name == "1"] == [before]
    again = both(project, places(project, "بغداد"), Label("mention", "GPE"))
    assert (again.done, again.already, again.documents) == (0, 5, 0)


def test_a_finished_article_is_left_and_told(project: Project) -> None:
    mark(project, 0, "الوزير")
    project.apply(project.documents()[0].id, SetStatusOfArticle("finished"))
    outcome = both(project, places(project, "بغداد"), Label("mention", "GPE"))
    assert (outcome.done, outcome.closed, outcome.closed_documents) == (2, 3, 1)
    assert {name for name, _, _ in own(project)} == {"0", "1", "2"}
    assert [words for name, words, _ in own(project) if name == "0"] == ["الوزير"]


def test_an_article_is_in_progress_once_something_is_labelled_there(project: Project) -> None:
    both(project, places(project, "البصرة"), Label("mention", "GPE"))
    assert [[work.status for work in one.sets] for one in project.documents()] == [
        [], [], ["in progress"],
    ]  # fmt: skip


def test_blanks_found_by_an_expression_are_not_labelled(project: Project) -> None:
    outcome = both(project, places(project, r"/ بغداد |\s+/"), Label("mention", "GPE"))
    assert (outcome.done, outcome.unfit) == (4, 7)
    assert {words for _, words, _ in own(project)} == {"بغداد"}


def test_only_types_that_text_is_marked_with_are_labels(project: Project) -> None:
    for act in (Label("event", "Conflict.Attack"), Label("mention", "None"), Label("x", "PER")):
        with pytest.raises(EditError):
            foresee(project, places(project, "بغداد"), act)
    assert own(project) == []


def test_marks_are_flagged_and_accepted(project: Project) -> None:
    both(project, places(project, "بغداد"), Label("mention", "GPE"))
    flagged = both(project, places(project, "[GPE]"), Flag())
    assert flagged == Outcome(done=5, documents=3)
    assert all(one.doubt for _, _, one in own(project))
    assert both(project, places(project, "[GPE]"), Flag()).already == 5
    some = places(project, "[doubt]")[:2]
    assert both(project, some, Accept()).done == 2
    assert [one.doubt for _, _, one in own(project)].count(True) == 3
    project.undo()
    project.undo()
    assert not any(one.doubt for _, _, one in own(project))


def test_words_stand_for_the_marks_that_have_exactly_their_place(project: Project) -> None:
    mark(project, 1, "بغداد")
    mark(project, 2, "من بغداد")
    outcome = both(project, places(project, "بغداد"), Flag())
    assert (outcome.done, outcome.unmarked) == (1, 4)
    assert [(words, one.doubt) for _, words, one in own(project)] == [
        ("بغداد", True), ("من بغداد", False),
    ]  # fmt: skip


def test_a_place_found_as_words_and_as_a_mark_is_accepted_once(project: Project) -> None:
    mark(project, 1, "بغداد")
    both(project, places(project, "[PER]"), Flag())
    outcome = both(project, places(project, "بغداد [PER]"), Accept())
    assert (outcome.done, outcome.already) == (1, 1)
    assert [one.doubt for _, _, one in own(project)] == [False]


def test_a_comment_is_written_below_what_was_there(project: Project) -> None:
    mark(project, 1, "بغداد")
    mark(project, 2, "بغداد")
    both(project, places(project, "[PER]")[:1], Comment("أولى"))
    assert both(project, places(project, "[PER]"), Comment(" راجع ")).done == 2
    assert [one.comment for _, _, one in own(project)] == ["أولى\nراجع", "راجع"]
    assert both(project, places(project, "[PER]"), Comment("راجع")).already == 2
    with pytest.raises(EditError, match="Write the comment first"):
        foresee(project, places(project, "[PER]"), Comment(" "))


def test_marks_of_somebody_else_are_taken_over_and_stay_theirs(project: Project) -> None:
    mark(project, 1, "بغداد")
    theirs = mark(project, 2, "بغداد")
    project.annotator = "زيد"
    mark(project, 1, "بغداد")
    outcome = both(project, places(project, "[PER]", "ليلى"), Accept())
    assert (outcome.done, outcome.already) == (1, 1)
    assert [(name, words, one.type) for name, words, one in own(project)] == [
        ("1", "بغداد", "PER"), ("2", "بغداد", "PER"),
    ]  # fmt: skip
    assert project.corpus.annotation(theirs.id) == theirs
    flagged = both(project, places(project, "[PER]", "ليلى")[1:], Flag())
    assert flagged.done == 1
    assert project.corpus.annotation(theirs.id) == theirs


def test_a_frame_of_somebody_else_cannot_be_taken_over_alone(project: Project) -> None:
    document = project.documents()[1].id
    project.apply(document, AddAnnotation("event", "Contact.Meet", (Span(9, 15),)))
    project.annotator = "زيد"
    assert both(project, places(project, "[event]"), Accept()).unfit == 1
    assert own(project) == []


def test_stopped_or_without_a_name_nothing_is_changed(project: Project) -> None:
    those = places(project, "بغداد")
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        do_everywhere(project, those, Label("mention", "GPE"), cancelled=answers.__next__)
    assert own(project) == []
    project.annotator = ""
    with pytest.raises(EditError, match="Say who annotates first"):
        foresee(project, those, Flag())


def test_progress_counts_documents(project: Project) -> None:
    told: list[tuple[int, int]] = []
    foresee(project, places(project, "بغداد"), Flag(), progress=lambda *one: told.append(one))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_concordance_becomes_a_table_whose_offsets_hold(project: Project, tmp_path: Path) -> None:
    mark(project, 0, "بغداد")
    hits = list(project.corpus.searcher().hits(read_query("بغداد [PER] آمنة", project.scheme)))
    out = tmp_path / "كشاف.csv"
    assert write_table(hits, out) == len(hits) == 5
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["offset_unit"] for row in rows} == {"codepoint"}
    for row in rows:
        text = project.document(DocumentId(row["document"])).text
        start, end = int(row["start"]), int(row["end"])
        assert text[start:end] == row["keyword"]
        assert text[start - len(row["before"]) : start] == row["before"]
        assert text[end : end + len(row["after"])] == row["after"]
    assert [row["annotator"] for row in rows].count("ليلى") == 1


def test_a_table_is_written_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    hits = list(project.corpus.searcher().hits(read_query("بغداد", project.scheme)))
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        write_table(hits, tmp_path / "a.csv", cancelled=answers.__next__)
    with pytest.raises(InputError):
        write_table(hits, tmp_path / "none" / "a.csv")
    assert [one.suffix for one in tmp_path.iterdir() if "csv" in one.name] == []


def test_a_concordance_runs_nothing_that_an_article_says(project: Project, tmp_path: Path) -> None:
    hit = next(iter(project.corpus.searcher().hits(read_query("بغداد", project.scheme))))
    out = tmp_path / "a.csv"
    write_table([replace(hit, name="=1+1", before="@SUM(A1)", match="＝1", after="-x")], out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert all(cell[:1] not in "=@＝-" or not cell for cell in row.values())
    assert row["name"] == "'=1+1"
