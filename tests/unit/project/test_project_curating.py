"""Regions and metadata of a corpus: found as an article comes in, decided, learned, found again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import Cancelled
from annotator.model.document import REGION_KINDS, Document, Region
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.curating.finding import (
    accept,
    decide,
    find_again,
    pieces,
    prepared,
    with_body,
)
from annotator.project.curating.sources import Sources
from annotator.project.managing.describing import SetMetadata, SetRegions
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256

REAL = Path(__file__).resolve().parents[4] / "shared" / "articles" / "levant-iraq.txt"
NOTICE = "ركن القارئ الكريم"
BODY = "قال الوزير إن العمل يعود إلى الميناء غداً، وإن الحوار مع العمال مستمر منذ أسبوعين كاملين."


def page(number: int, *lines: str, outlet: str = "جريدة الميناء") -> Document:
    text = "\n".join((f"خبر رقم {number} عن الميناء", BODY, *lines, BODY)) + "\n"
    meta = {"outlet": outlet} if outlet else {}
    return Document(new_document_id(), f"page {number}", text, text_sha256(text), meta)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open an empty corpus."""
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as found:
        yield found


def add(project: Project, *documents: Document) -> list[Document]:
    sources = Sources(project.corpus)
    items = [prepared(one, sources) for one in documents]
    project.corpus.add([AnnotatedDocument(one) for one in items], title="Import")
    return items


def kinds(document: Document) -> dict[str, str]:
    return {document.text[one.start : one.end]: one.kind for one in document.regions}


def test_an_article_that_comes_in_gets_title_and_metadata(project: Project) -> None:
    (one,) = add(project, page(1, "اقرأ أيضاً: السفن تعود"))
    assert kinds(one) == {"خبر رقم 1 عن الميناء": "title", "اقرأ أيضاً: السفن تعود": "link"}
    assert one.meta["title"] == "خبر رقم 1 عن الميناء"


def test_what_an_article_brings_along_stays(project: Project) -> None:
    brought = replace(page(1), regions=(Region(0, 3, "date"),), meta={"title": "عنوان آخر"})
    (one,) = add(project, brought)
    assert one.regions == brought.regions
    assert one.meta["title"] == "عنوان آخر"


def test_a_line_of_many_articles_of_a_source_is_found_as_they_come_in(project: Project) -> None:
    documents = add(project, *(page(number, NOTICE) for number in range(12)))
    assert NOTICE not in kinds(documents[0])
    assert kinds(documents[-1]).get(NOTICE) == "boilerplate"
    changes = find_again(project)
    assert documents[0].id in changes.pages
    assert kinds(project.document(documents[0].id)).get(NOTICE) == "boilerplate"
    assert not find_again(project)
    project.undo()
    assert NOTICE not in kinds(project.document(documents[0].id))


def test_what_is_decided_is_learned_for_its_source_alone(project: Project) -> None:
    first, _, other = add(project, page(1, NOTICE), page(2, NOTICE), page(3, NOTICE, outlet="جبل"))
    start = first.text.index(NOTICE)
    regions = decide(first, (start, start + len(NOTICE)), "caption")
    project.change_corpus(SetRegions({first.id: regions}))
    sources = Sources(project.corpus)
    second = project.documents()[1].id
    found = {one.region.kind: one for one in pieces(project.document(second), sources) if one.aside}
    assert found["caption"].reason is not None
    assert found["caption"].reason.by == "decision"
    assert all(one.region.kind != "caption" for one in pieces(other, sources))
    project.undo()
    sources = Sources(project.corpus)
    assert all(one.region.kind != "caption" for one in pieces(project.document(second), sources))


def test_finding_again_keeps_what_people_decided_and_wrote(project: Project) -> None:
    (one,) = add(project, page(1, "اقرأ أيضاً: السفن تعود"))
    title = (0, len("خبر رقم 1 عن الميناء"))
    project.change_corpus(SetRegions({one.id: decide(one, title, "body")}))
    project.change_corpus(SetMetadata({one.id: {"outlet": "جريدة أخرى", "title": "بيد إنسان"}}))
    find_again(project)
    now = project.document(one.id)
    assert Region(*title, "body", True) in now.regions
    assert (now.meta["outlet"], now.meta["title"]) == ("جريدة أخرى", "بيد إنسان")


def test_stopping_to_find_again_changes_nothing(project: Project) -> None:
    documents = add(project, *(page(number, NOTICE) for number in range(12)))
    before = [project.document(one.id) for one in documents]
    seen: list[int] = []
    with pytest.raises(Cancelled):
        find_again(
            project,
            progress=lambda done, _total: seen.append(done),
            cancelled=lambda: len(seen) == 6,
        )
    assert [project.document(one.id) for one in documents] == before


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not here")
def test_the_day_of_another_article_is_not_taken_for_that_of_the_real_one(project: Project) -> None:
    text = REAL.read_text("utf-8")
    (one,) = add(project, Document(new_document_id(), "levant", text, text_sha256(text)))
    assert set(one.meta) == {"title", "outlet", "variety"}
    assert one.meta["outlet"] == "ليفانت"


TEXT = "سطر أول\nسطر ثان\n\nسطر رابع طويل\n"
SPANS = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 9)).map(
    lambda pair: (pair[0], min(len(TEXT), pair[0] + pair[1]))
)
DECISIONS = st.lists(st.tuples(SPANS, st.sampled_from(REGION_KINDS)), max_size=8)


@given(DECISIONS)
def test_regions_never_overlap_and_the_last_word_counts(decisions) -> None:
    document = Document(new_document_id(), "x", TEXT, text_sha256(TEXT))
    for span, kind in decisions:
        document = replace(document, regions=decide(document, span, kind))
    found = document.regions
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    if decisions:
        (start, end), kind = decisions[-1]
        assert Region(start, end, kind, True) in found


@given(DECISIONS)
def test_every_visible_line_is_told_apart_whatever_was_decided(decisions) -> None:
    document = Document(new_document_id(), "x", TEXT, text_sha256(TEXT))
    for span, kind in decisions:
        document = replace(document, regions=decide(document, span, kind))
    covered = {
        place
        for one in with_body(document.text, document.regions)
        for place in range(one.start, one.end)
    }
    for line in TEXT.split("\n"):
        if line:
            start = TEXT.index(line)
            assert covered & set(range(start, start + len(line)))


def test_accepting_keeps_the_pieces_as_they_are_shown(project: Project) -> None:
    (one,) = add(project, page(1, "اقرأ أيضاً: السفن تعود"))
    found = [piece for piece in pieces(one, Sources(project.corpus)) if piece.aside]
    regions = accept(one, found)
    assert [(region.kind, region.decided) for region in regions] == [
        ("title", True),
        ("link", True),
    ]
