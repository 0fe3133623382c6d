"""Metadata of many documents are changed by one edit; dates are read as Arabic news writes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import EditError
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.managing.metadata import (
    clear_field,
    read_date,
    rename_field,
    replace_in_field,
    set_field,
)
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256

META = ({"outlet": "جريدة الأفق", "desk": "a"}, {"outlet": "موقع الأفق", "section": "b"}, {})


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Make a corpus of three articles."""
    corpus = create_corpus(tmp_path / "a.hashiya", "news")
    for number, meta in enumerate(META):
        text = f"نص {number}"
        made = Document(new_document_id(), f"{number}", text, text_sha256(text), meta)
        corpus.add([AnnotatedDocument(made)], title="Import")
    with Project(corpus, "ليلى") as opened:
        yield opened


def ids(project: Project) -> list:
    return [one.id for one in project.documents()]


def metas(project: Project) -> list[dict[str, str]]:
    return [dict(one.meta) for one in project.documents()]


def test_a_field_is_set_on_all_and_undone_at_once(project) -> None:
    changes = project.change_corpus(set_field(project, ids(project)[:2], "topic", " حرب  وسلم "))
    assert [one.get("topic") for one in metas(project)] == ["حرب وسلم", "حرب وسلم", None]
    assert changes.pages == set(ids(project)[:2])
    project.undo()
    assert metas(project) == [dict(one) for one in META]


def test_letters_are_replaced_within_a_field(project) -> None:
    edit = replace_in_field(project, ids(project), "outlet", "الأفق", "الآفاق")
    assert len(edit.metadata) == 2
    project.change_corpus(edit)
    assert [one.get("outlet") for one in metas(project)] == ["جريدة الآفاق", "موقع الآفاق", None]
    project.change_corpus(replace_in_field(project, ids(project), "outlet", "جريدة الآفاق", " "))
    assert [one.get("outlet") for one in metas(project)] == [None, "موقع الآفاق", None]


def test_a_field_is_renamed_and_cleared(project) -> None:
    project.change_corpus(rename_field(project, ids(project), "desk", "section"))
    assert [one.get("section") for one in metas(project)] == ["a", "b", None]
    assert "desk" not in metas(project)[0]
    project.change_corpus(clear_field(project, ids(project), "section"))
    assert all("section" not in one for one in metas(project))


def test_a_name_that_is_taken_is_not_written_over(project) -> None:
    project.change_corpus(set_field(project, ids(project), "section", "c"))
    with pytest.raises(EditError, match="both desk and section"):
        rename_field(project, ids(project), "desk", "section")
    project.change_corpus(set_field(project, ids(project), "section", "a"))
    project.change_corpus(rename_field(project, ids(project), "desk", "section"))
    assert metas(project)[0] == {"outlet": "جريدة الأفق", "section": "a"}


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("2021-03-15", "2021-03-15"),
        ("٢٠٢١-٠٣-١٥", "2021-03-15"),
        ("2021-03", "2021-03"),
        ("2021", "2021"),
        ("15/3/2021", "2021-03-15"),
        ("15 آذار 2021", "2021-03-15"),
        ("15 مارس 2021", "2021-03-15"),
        ("الاثنين 15 مارس/آذار 2021", "2021-03-15"),
        ("28 آب/اغسطس 2013", "2013-08-28"),
        ("March 15, 2021", "2021-03-15"),
        ("١٥ آذار ٢٠٢١", "2021-03-15"),
    ],
)
def test_dates_are_read_as_they_are_written_and_stored_as_iso(project, written, stored) -> None:
    project.change_corpus(set_field(project, ids(project)[:1], "date", written))
    assert metas(project)[0]["date"] == stored
    assert "date-as-written" not in metas(project)[0]


def test_a_hijri_date_is_kept_as_written_where_the_day_is_not_certain(project) -> None:
    project.change_corpus(set_field(project, ids(project)[:1], "date", "10 رمضان 1445"))
    found = metas(project)[0]
    assert found["date"].startswith("2024-03-")
    assert found["date-as-written"] == "10 رمضان 1445"
    project.change_corpus(set_field(project, ids(project)[:1], "date", "2024-03-21"))
    assert "date-as-written" not in metas(project)[0]


@pytest.mark.parametrize("written", ["أمس", "2021-13-01", "2021-02-30", "31/2/2021", "نص"])
def test_what_is_no_date_is_told(project, written) -> None:
    assert read_date(written) is None
    with pytest.raises(EditError, match="cannot be read as a date"):
        set_field(project, ids(project), "date", written)


@pytest.mark.parametrize("name", ["", "  ", 'a"b', "a:b", "a\\b"])
def test_a_name_that_no_field_may_have_is_told(project, name) -> None:
    with pytest.raises(EditError):
        set_field(project, ids(project), name, "x")


def test_nothing_to_find_is_told(project) -> None:
    with pytest.raises(EditError, match="which letters"):
        replace_in_field(project, ids(project), "outlet", "", "x")
