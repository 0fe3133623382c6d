"""Duplicates of a corpus are linked, parted and kept in edits that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.curation.duplicates.records import Thresholds
from annotator.errors import Cancelled, InputError
from annotator.model.document import Region
from annotator.model.identity import DocumentId
from annotator.model.managing import Link
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.duplicates import Duplicates, find_duplicates, stretches
from annotator.project.edits.marking import AddAnnotation
from annotator.project.importing import ImportOptions, import_files
from annotator.project.kept import kept_documents, linked_away
from annotator.project.managing.describing import SetMetadata, SetRegions
from annotator.project.managing.linking import (
    Unlink,
    keep_one,
    kept_for,
    say_different,
    say_versions,
)
from annotator.project.managing.strata import together
from annotator.project.project import Project
from tests.unit.curation.test_curation_duplicates import EDITED, FLOOD, FOLDED, SPORT

A, B, C, D = map(DocumentId, "abcd")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Make a corpus with one report in three forms, and another one."""
    for name, text in (("1", FLOOD), ("2", FOLDED), ("3", EDITED), ("4", SPORT)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path, "ليلى") as opened:
        import_files(opened, [tmp_path / f"{name}.txt" for name in "1234"], ImportOptions())
        yield opened


def names(project: Project, documents: list[DocumentId]) -> list[str]:
    known = {one.id: one.name for one in project.documents()}
    return [known[one] for one in documents]


def by_name(project: Project) -> dict[str, DocumentId]:
    return {one.name: one.id for one in project.documents()}


def shown(project: Project, found: Duplicates) -> list[tuple[str, list[str], str]]:
    name = [row.name for row in found.rows]
    return [
        (name[one.keep], [name[member.article] for member in one.members], one.reason)
        for one in found.clusters(project)
    ]


def test_one_is_kept_and_the_others_linked_in_one_step(project: Project) -> None:
    found = find_duplicates(project)
    assert shown(project, found) == [("3", ["1", "2"], "longest")]
    groups = found.clusters(project)
    project.change_corpus(found.keep(project, [(one, one.keep) for one in groups]))
    assert names(project, kept_documents(project)) == ["3", "4"]
    assert set(linked_away(project).values()) == {by_name(project)["3"]}
    assert shown(project, found) == [("3", ["1", "2"], "decided")]
    assert project.undo_title() == "Keep one, link its duplicates"
    project.undo()
    assert names(project, kept_documents(project)) == ["1", "2", "3", "4"]
    assert project.corpus.links() == []


def test_another_one_can_be_kept_instead_later_on(project: Project) -> None:
    found = find_duplicates(project)
    for kept in (2, 0):
        (group,) = found.clusters(project)
        project.change_corpus(found.keep(project, [(group, kept)]))
    name = by_name(project)
    assert linked_away(project) == {name["2"]: name["1"], name["3"]: name["1"]}


def test_annotations_and_dates_speak_for_an_article(project: Project) -> None:
    name = by_name(project)
    dates = {name["1"]: {"date": "2015-07-22"}, name["2"]: {"date": "2015-07-21"}}
    project.change_corpus(SetMetadata(dates))
    apart = say_different(project.corpus.links(), [(name["1"], name["3"]), (name["2"], name["3"])])
    project.change_corpus(apart)
    assert shown(project, find_duplicates(project)) == [("2", ["1"], "earliest")]
    project.apply(name["1"], AddAnnotation("mention", "PER", (Span(0, 3),)))
    assert shown(project, find_duplicates(project)) == [("1", ["2"], "annotated")]


def test_what_was_said_to_differ_or_to_be_a_version_is_left_alone(project: Project) -> None:
    name = by_name(project)
    project.change_corpus(say_different([], [(name["1"], name["3"])]))
    links = project.corpus.links()
    project.change_corpus(say_versions(links, [(name["3"], name["2"])]))
    assert shown(project, find_duplicates(project)) == [("1", ["2"], "first")]
    assert len(kept_documents(project)) == 4
    assert project.undo_title() == "Say that articles are versions"
    project.change_corpus(Unlink(((name["3"], name["2"]),)))
    assert shown(project, find_duplicates(project)) == [("3", ["2"], "longest")]


def test_saying_something_else_takes_the_place_of_what_was_said(project: Project) -> None:
    name = by_name(project)
    one, other = name["1"], name["3"]
    project.change_corpus(say_different([], [(one, other)]))
    for edit in (
        lambda links: keep_one(links, {other: one}),
        lambda links: say_versions(links, [(one, other)]),
        lambda links: keep_one(links, {one: other}),
        lambda links: say_different(links, [(other, one)]),
    ):
        project.change_corpus(edit(project.corpus.links()))
        assert len(project.corpus.links()) == 1
    assert project.corpus.links() == [Link(other, one, "different")]


def test_boilerplate_regions_are_not_compared(project: Project) -> None:
    name = by_name(project)
    text = project.document(name["4"]).text
    whole = Region(0, len(text), "boilerplate")
    project.change_corpus(SetRegions({name["4"]: [whole]}))
    assert find_duplicates(project).found.words[3] == 0


def test_regions_leave_stretches_between_them() -> None:
    text = "0123456789"
    assert stretches(text, ()) == ((0, 10),)
    assert stretches("", ()) == ()
    regions = [Region(8, 10, "boilerplate"), Region(0, 2, "byline"), Region(2, 8, "body")]
    assert stretches(text, regions) == ((2, 8),)
    overlapping = [Region(0, 5, "link"), Region(3, 6, "date")]
    assert stretches(text, overlapping) == ((6, 10),)


def test_a_likeness_beyond_its_bounds_is_refused(project: Project) -> None:
    for wrong in (Thresholds(near=0), Thresholds(contained=1.5)):
        with pytest.raises(InputError, match="between 0 and 1"):
            find_duplicates(project, wrong)


def test_the_search_can_be_stopped(project: Project) -> None:
    with pytest.raises(Cancelled):
        find_duplicates(project, cancelled=lambda: True)


def test_an_article_that_came_later_is_no_part_of_what_was_found(
    project: Project, tmp_path: Path
) -> None:
    found = find_duplicates(project)
    late = tmp_path / "5.txt"
    late.write_text(FLOOD + " خبر.", encoding="utf-8")
    import_files(project, [late], ImportOptions())
    name = by_name(project)
    project.change_corpus(keep_one([], {name["5"]: name["1"]}))
    assert shown(project, found) == [("3", ["1", "2"], "longest")]


def test_links_lead_to_what_is_kept_in_the_end() -> None:
    links = [Link(A, B, "duplicate"), Link(B, C, "duplicate"), Link(C, D, "version")]
    assert kept_for(links) == {A: C, B: C}
    ring = [Link(A, B, "duplicate"), Link(B, A, "duplicate")]
    assert kept_for(ring) == {A: B, B: A}


def test_what_hung_on_a_duplicate_follows_it() -> None:
    edit = keep_one([Link(A, B, "duplicate")], {B: C})
    assert set(edit.links) == {Link(A, C, "duplicate"), Link(B, C, "duplicate")}
    assert edit.unlinked == ((A, B),)
    turned = keep_one([Link(A, B, "duplicate"), Link(C, B, "duplicate")], {B: A, C: A})
    assert set(turned.links) == {Link(B, A, "duplicate"), Link(C, A, "duplicate")}
    assert set(turned.unlinked) == {(A, B), (C, B)}
    assert keep_one([Link(A, B, "duplicate")], {A: B}).links == ()


def test_duplicates_and_versions_belong_together_and_what_differs_does_not(
    project: Project,
) -> None:
    name = by_name(project)
    project.change_corpus(keep_one([], {name["2"]: name["1"]}))
    project.change_corpus(say_versions([], [(name["3"], name["2"])]))
    project.change_corpus(say_different([], [(name["3"], name["4"])]))
    everything = [one.id for one in project.documents()]
    groups = together(everything, project.corpus.links())
    assert [names(project, group) for group in groups] == [["1", "2", "3"], ["4"]]


def test_documents_are_counted_without_being_read(project: Project) -> None:
    assert project.corpus.document_count() == len(project.documents()) == 4
