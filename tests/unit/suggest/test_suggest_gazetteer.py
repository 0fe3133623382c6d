"""Names grow from what is marked, and find their unmarked places in the order of the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.spans import Span
from annotator.paths import resources
from annotator.project.clitics import shipped_clitics
from annotator.schema.reading import read_scheme
from annotator.suggest.gazetteer import Gazetteer, Name, naming_layer

SCHEMES = resources() / "schemes"
LAYER = read_scheme(SCHEMES / "news.toml").layer("mention")


def mark(text: str, words: str, type_name: str = "GPE", level: str = "NAM", nth: int = 0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    span = Span(start, start + len(words))
    return Annotation(new_annotation_id(), "mention", type_name, (span,), {"level": level})


@pytest.fixture
def names() -> Gazetteer:
    return Gazetteer(LAYER)


def fill(names: Gazetteer, *marks: tuple[str, str, str]) -> None:
    for text, words, type_name in marks:
        names.add(text, mark(text, words, type_name))


def candidates(names: Gazetteer, text: str, *taken: Annotation, **options: object):
    document = Document(new_document_id(), "", text, "", **options)
    found = names.candidates(document, taken, shipped_clitics())
    return [(text[slice(*one.span)], one.type) for one in found]


def test_a_name_is_counted_in_all_its_spellings_with_its_most_frequent_type(names) -> None:
    fill(
        names,
        ("العراق", "العراق", "GPE.Nation"),
        ("العــراق", "العــراق", "LOC"),
        ("وللعِراق", "لعِراق", "GPE.Nation"),
        ("احمد", "احمد", "PER"),
        ("أحمد", "أحمد", "PER"),
        ("أَحمد", "أَحمد", "PER"),
    )
    assert names.names() == [Name("أحمد", "PER", 3), Name("العراق", "GPE.Nation", 3)]
    assert names.get("إحمد") == Name("أحمد", "PER", 3)
    assert names.get("حمد") is None


def test_descriptions_fragments_and_figures_are_no_names(names: Gazetteer) -> None:
    text = "رئيس العراق 2024"
    described = mark(text, "رئيس", level="NOM")
    parted = replace(mark(text, "العراق"), spans=(Span(0, 4), Span(5, 11)))
    for one in (described, parted, mark(text, "2024"), replace(described, layer="value")):
        names.add(text, one)
    assert names.names() == []
    assert candidates(names, text) == []


def test_where_nothing_tells_names_every_mark_is_one() -> None:
    layer = replace(LAYER, attributes=())
    names = Gazetteer(layer)
    names.add("رئيس", replace(mark("رئيس", "رئيس"), attributes={}))
    assert names.names() == [Name("رئيس", "GPE", 1)]


def test_names_are_forgotten_with_their_last_mark(names: Gazetteer) -> None:
    text = "بغداد ثم بغداد"
    one, other = mark(text, "بغداد"), mark(text, "بغداد", nth=1)
    names.add(text, one)
    names.add(text, one)
    names.add(text, other)
    assert names.get("بغداد") == Name("بغداد", "GPE", 2)
    names.add(text, replace(other, type="LOC"))
    names.add(text, replace(one, attributes={"level": "NOM"}))
    assert names.get("بغداد") == Name("بغداد", "LOC", 1)
    names.remove(other.id)
    names.remove(other.id)
    assert len(names) == 0
    assert names.words() == []
    assert candidates(names, text) == []


def test_candidates_are_unmarked_longest_and_in_the_order_of_the_text(names: Gazetteer) -> None:
    fill(
        names,
        ("بغداد", "بغداد", "GPE"),
        ("جامعة بغداد", "جامعة بغداد", "ORG"),
        ("محمد السوداني", "محمد السوداني", "PER"),
        ("السوداني", "السوداني", "PER"),
        ("العراق", "العراق", "GPE.Nation"),
    )
    text = "😀 وصل محمد السوداني من بغداد إلى جامعة بَغداد، وللعراق والسوداني وبغدادي"
    assert candidates(names, text) == [
        ("محمد السوداني", "PER"),
        ("بغداد", "GPE"),
        ("جامعة بَغداد", "ORG"),
        ("لعراق", "GPE.Nation"),
        ("السوداني", "PER"),
    ]
    taken = (
        mark(text, "محمد السوداني", "PER"),
        mark(text, "من بغداد", "FAC"),
        mark(text, "جامعة بَغداد", "ORG"),
        mark(text, "لعراق و"),
    )
    assert candidates(names, text, *taken) == [
        ("بغداد", "GPE"), ("بَغداد", "GPE"), ("السوداني", "PER"),
    ]  # fmt: skip
    outside = (Region(0, text.index("إلى"), "caption"),)
    assert candidates(names, text, regions=outside)[0] == ("جامعة بَغداد", "ORG")


def test_a_candidate_is_proposed_as_a_name(names: Gazetteer) -> None:
    fill(names, ("بغداد", "بغداد", "GPE"))
    document = Document(new_document_id(), "", "بغداد", "")
    (found,) = names.candidates(document, (), shipped_clitics())
    assert (found.layer, found.attributes, found.why) == ("mention", {"level": "NAM"}, "name")


def test_what_a_preposition_hides_of_a_name_is_told_by_what_is_known(names: Gazetteer) -> None:
    fill(names, ("لبنان", "لبنان", "GPE"), ("للبنان", "لبنان", "GPE"), ("للعراق", "لعراق", "GPE"))
    assert names.names() == [Name("لبنان", "GPE", 2), Name("العراق", "GPE", 1)]


def test_words_are_names_of_one_word_without_their_slips(names: Gazetteer) -> None:
    fill(
        names,
        ("العراق", "العراق", "GPE"),
        ("العراق", "العراق", "GPE"),
        ("والعراق", "والعراق", "GPE"),
        ("بغداد", "بغداد", "GPE"),
        ("جو بايدن", "جو بايدن", "PER"),
        ("AWP", "AWP", "ORG"),
        ("فاس", "فاس", "GPE"),
        ("آس", "آس", "GPE"),
    )
    assert names.words() == ["العراق", "بغداد", "فاس", "آس"]


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_scheme_that_marks_mentions_marks_names_there(path) -> None:
    scheme = read_scheme(path)
    layer = naming_layer(scheme)
    if scheme.layer("mention") is not None:
        assert layer is scheme.layer("mention")
    else:
        assert layer is None or layer.kind == "span"
