"""What is proposed beside a mark: its words elsewhere, where a mark may still stand, and why."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.spans import Span
from annotator.paths import resources
from annotator.project.clitics import shipped_clitics
from annotator.schema.reading import read_scheme
from annotator.schema.records import Constraint, Layer
from annotator.suggest.occurrences import propagate

SCHEMES = resources() / "schemes"
LAYER = read_scheme(SCHEMES / "news.toml").layer("mention")
TEXT = (
    "زار وفد العراق. وللعراق سفير 😀 في والعــراق، ولجنة العراق الوطنية.\n"
    "تابعوا العراق على الشبكة\nالعراق وطن رئيس العراق صالح."
)


def document(*regions: Region) -> Document:
    return Document(new_document_id(), "مقال", TEXT, "", regions=regions)


def mark(words: str, inner: str | None = None, type_name: str = "GPE", **more: str) -> Annotation:
    start = TEXT.index(words) + (words.index(inner) if inner else 0)
    span = Span(start, start + len(inner or words))
    return Annotation(new_annotation_id(), "mention", type_name, (span,), {"level": "NAM", **more})


FIRST = mark("وفد العراق", "العراق", "GPE.Nation", note="هنا فقط")


EVERYWHERE = [
    ("لعراق", "clitics"),
    ("العــراق", "spelling"),
    ("العراق", "exact"),
    ("العراق", "exact"),
    ("العراق", "exact"),
    ("العراق", "exact"),
]


def proposed(
    *others: Annotation,
    regions: tuple[Region, ...] = (),
    chosen: Annotation = FIRST,
    layer: Layer = LAYER,
) -> list[tuple[str, str]]:
    article = document(*regions)
    places = propagate(article, (FIRST, *others), chosen, layer, shipped_clitics())
    assert all(one.span.start > FIRST.spans[0].start for one in places)
    return [(TEXT[slice(*one.span)], one.why) for one in places]


def test_each_place_says_why_it_is_proposed() -> None:
    assert proposed() == EVERYWHERE
    behind_li = mark("وللعراق", "لعراق")
    assert [why for _, why in proposed(chosen=behind_li)] == [
        "spelling", "clitics", "clitics", "clitics", "clitics",
    ]  # fmt: skip


def test_a_place_is_proposed_with_type_and_listed_attributes_but_no_note() -> None:
    places = propagate(document(), (FIRST,), FIRST, LAYER, shipped_clitics())
    assert {(one.layer, one.type, *one.attributes.items()) for one in places} == {
        ("mention", "GPE.Nation", ("level", "NAM"))
    }


def test_a_place_with_an_equal_or_crossing_mark_of_the_layer_is_left_out() -> None:
    equal = mark("وللعراق", "لعراق", "LOC", level="NOM")
    crossing = mark("تابعوا العراق على", "ق على", "FAC")
    part = mark("تابعوا العراق على", "تابعوا العرا", "FAC")
    around = mark("لجنة العراق الوطنية", None, "ORG")
    other_layer = replace(mark("تابعوا العراق", "العراق"), layer="value", type="Time")
    assert proposed(equal) == EVERYWHERE[1:]
    assert proposed(crossing) == proposed(part) == EVERYWHERE[:-1]
    assert proposed(around, other_layer) == EVERYWHERE


def test_a_part_of_a_name_of_the_same_type_is_left_out() -> None:
    name = mark("العراق وطن", None, "GPE")
    assert proposed(name) == EVERYWHERE[:-1]
    assert proposed(replace(name, attributes={"level": "NOM"})) == EVERYWHERE
    assert proposed(replace(name, type="PER")) == EVERYWHERE


def test_where_marks_may_not_overlap_any_mark_is_in_the_way() -> None:
    flat = replace(LAYER, constraints=(Constraint("no-overlap"),))
    around = mark("لجنة العراق الوطنية", None, "ORG")
    assert proposed(around, layer=flat) == EVERYWHERE[:-1]


def test_what_is_not_article_is_left_out() -> None:
    line = TEXT.index("تابعوا")
    menu = Region(line, TEXT.index("\n", line), "boilerplate")
    assert proposed(regions=(menu,)) == EVERYWHERE[:-1]
    assert proposed(regions=(replace(menu, kind="body"),)) == EVERYWHERE


def test_a_pronoun_and_a_mark_of_two_stretches_occur_nowhere_again() -> None:
    split = replace(FIRST, spans=(Span(0, 3), Span(9, 15)))
    inner = replace(FIRST, spans=(Span(10, 15),))
    assert proposed(chosen=split) == proposed(chosen=inner) == []
