"""Two annotators who did the same give gold that says the same, in every layer of real articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.adjudication import Thresholds
from annotator.adjudication.inside import entity_items, role_items
from annotator.adjudication.items import items_of
from annotator.adjudication.merging import Plan, merge
from annotator.adjudication.strategy_list import all_strategies, strategy_called
from annotator.agreement.material import gather
from annotator.agreement.measures import measures_for
from annotator.agreement.scoring import score
from annotator.formats import ReadOptions
from annotator.model.sets import AnnotatedDocument
from annotator.paths import sample_corpus
from annotator.project.formats import all_formats
from annotator.schema.loading import load_scheme

NEWS = load_scheme("news")


def sample() -> list[AnnotatedDocument]:
    """Read the articles that come with the program, with their gold."""
    read = all_formats()["jsonl"].read
    assert read is not None
    found = list(read(sample_corpus() / "sample.gold.jsonl", ReadOptions()))
    return [replace(one, sets=tuple(s for s in one.sets if s.kind == "gold")) for one in found]


@pytest.mark.parametrize("strategy", all_strategies())
def test_gold_of_two_who_did_the_same_says_the_same(strategy: str) -> None:
    merged: list[AnnotatedDocument] = []
    for one in sample():
        (work,) = one.sets
        both = {"A": work.annotations, "B": work.annotations}
        plan = Plan(strategy_called(strategy), Thresholds(confidence=0.3, top=0))
        found = merge(both, NEWS, len(one.document.text), plan)
        assert (found.unmerged, found.problems) == (0, ())
        assert found.created == len(work.annotations)
        gold = replace(work, annotator="gold", annotations=found.annotations)
        merged.append(replace(one, sets=(replace(work, annotator="A"), gold)))
    for layer in NEWS.layers:
        material = gather(merged, NEWS, layer, ("A", "gold"))
        for measure in measures_for(layer):
            if not measure.slow:
                value = score(measure, material, draws=0).value
                assert value is None or value == pytest.approx(1), (layer.name, measure.key)


def test_two_who_did_the_same_differ_in_no_item() -> None:
    for one in sample():
        works = {"A": one.sets[0].annotations, "B": one.sets[0].annotations}
        items = items_of(works, NEWS, gold=one.sets[0].annotations)
        assert {item.state for item in items} <= {"agreed", "stacked"}
        assert {item.standing for item in items} == {"taken"}
        assert {item.state for item in role_items(works, NEWS)} == {"agreed"}
        assert {item.state for item in entity_items(works, NEWS)} <= {"agreed"}
