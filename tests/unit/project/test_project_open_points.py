"""What is still open in an article: doubts, marks outside of it, and what the scheme misses."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.spans import Span
from annotator.project.open_points import open_points
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256

TEXT = "اقرأ أيضاً: خبر آخر\nقال الوزير إن الشركة ترفض.\n"
NEWS = load_scheme("news")


def person(start: int, end: int, *, doubt: bool = False) -> Annotation:
    """Make a mention of a person."""
    return Annotation(
        new_annotation_id(), "mention", "PER", (Span(start, end),), {"level": "NAM"}, doubt=doubt
    )


def document() -> Document:
    """Make an article whose first line is a link."""
    regions = (Region(0, TEXT.index("\n"), "link"),)
    return Document(new_document_id(), "one.txt", TEXT, text_sha256(TEXT), regions=regions)


def test_a_set_without_faults_has_no_open_points() -> None:
    at = TEXT.index("الوزير")
    assert open_points(NEWS, document(), [person(at, at + 6)]) == []


def test_marks_outside_the_article_and_doubts_are_listed_in_the_order_of_the_text() -> None:
    at = TEXT.index("الوزير")
    outside, doubtful = person(12, 15), person(at, at + 6, doubt=True)
    found = open_points(NEWS, document(), [doubtful, outside])
    assert [(one.annotation, one.severity) for one in found] == [
        (outside.id, "warning"),
        (doubtful.id, "warning"),
    ]


def test_a_stance_without_holder_is_open_and_stands_at_its_evidence() -> None:
    start = TEXT.index("ترفض")
    stance = Annotation(new_annotation_id(), "stance", "Stance", (Span(start, start + 4),))
    found = open_points(NEWS, document(), [person(12, 15), stance])
    assert found[0].annotation != stance.id
    assert {one.annotation for one in found} >= {stance.id}
