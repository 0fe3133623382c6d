"""The sample corpus is what its page says: exact, checked, complete."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.sets import AnnotatedDocument
from annotator.schema.checking import check_set
from annotator.schema.loading import load_scheme

FOLDER = paths.sample_corpus()
ITEMS = list(read(FOLDER / "sample.gold.jsonl", ReadOptions()))
SCHEME = load_scheme("news")
ARTICLE = {"title", "dateline", "byline", "body", "caption"}
each_article = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.document.name)


def test_there_are_six_articles_each_with_gold() -> None:
    assert len(ITEMS) == 6
    assert [(one.kind, one.status) for item in ITEMS for one in item.sets] == [
        ("gold", "finished")
    ] * 6


@each_article
def test_the_annotations_name_the_scheme_as_it_is_shipped(item: AnnotatedDocument) -> None:
    assert item.sets[0].scheme == SCHEME.reference


@each_article
def test_the_scheme_allows_every_annotation(item: AnnotatedDocument) -> None:
    found = check_set(SCHEME, item.sets[0].annotations, len(item.document.text))
    assert [str(one) for one in found if one.severity == "error"] == []


def test_only_meetings_with_one_named_party_are_open() -> None:
    types = {
        next(one.type for one in item.sets[0].annotations if one.id == problem.annotation)
        for item in ITEMS
        for problem in check_set(SCHEME, item.sets[0].annotations, len(item.document.text))
    }
    assert types <= {"Contact.Meet"}


@each_article
def test_regions_cover_every_line(item: AnnotatedDocument) -> None:
    text, start = item.document.text, 0
    covered = {(one.start, one.end) for one in item.document.regions}
    for line in text.split("\n"):
        if line.strip():
            assert (start, start + len(line)) in covered
        assert line != "|"
        start += len(line) + 1


@each_article
def test_mentions_lie_in_the_article_and_in_one_entity(item: AnnotatedDocument) -> None:
    annotations, regions = item.sets[0].annotations, item.document.regions
    article = [one for one in regions if one.kind in ARTICLE]
    for mention in annotations:
        for start, end in mention.spans:
            assert any(one.start <= start and end <= one.end for one in article), mention
    members = [one for each in annotations if each.layer == "entity" for one in each.targets()]
    mentions = [one.id for one in annotations if one.layer == "mention"]
    assert sorted(members) == sorted(mentions)


@each_article
def test_the_plain_text_is_the_same(item: AnnotatedDocument) -> None:
    file = FOLDER / "texts" / f"{item.document.name}.txt"
    assert file.read_bytes().decode() == item.document.text


def test_every_layer_polarity_and_event_type_occurs() -> None:
    annotations = [one for item in ITEMS for one in item.sets[0].annotations]
    assert {one.layer for one in annotations} == {one.name for one in SCHEME.layers}
    polarities = {one.attributes.get("polarity") for one in annotations if one.layer == "stance"}
    assert polarities == {"favor", "against", "neutral", "mixed", "unclear"}
    assert len({one.type for one in annotations if one.layer == "event"}) == 33
