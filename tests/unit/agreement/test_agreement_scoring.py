"""Results carry interval, documents, units, what was left out, and are the same for one seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator.agreement.bootstrap import drawn, intervals
from annotator.agreement.coding.gwet_ac1 import ac1
from annotator.agreement.measures import measure_called, measures_for
from annotator.agreement.planning import documents_needed
from annotator.agreement.scoring import by_pair, by_type, score, without_each
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.document import Region
from tests.unit.agreement.builders import (
    NEWS,
    corpus,
    document,
    mark,
    marks,
    material,
    result,
    table,
)


def works(number: int, seed: int = 3) -> list[dict[str, list[Annotation]]]:
    """Make documents on which B differs from A now and then, and C is B."""
    random = np.random.default_rng(seed)
    found: list[dict[str, list[Annotation]]] = []
    for _ in range(number):
        types = random.choice(["PER", "ORG"], 8)
        other = np.where(random.random(8) < 0.2, random.choice(["PER", "ORG"], 8), types)
        found.append(
            {
                who: [mark(name, f"{10 * at}-{10 * at + 4}") for at, name in enumerate(said)]
                for who, said in (("A", types), ("B", other), ("C", other))
            }
        )
    return found


def test_an_interval_holds_the_number_and_is_the_same_for_a_seed() -> None:
    these = material(corpus(*works(40)))
    for key in ("f1", "kappa", "alpha", "ac1", "token-kappa", "u-alpha"):
        one, again = score(measure_called(key), these), score(measure_called(key), these)
        other = score(measure_called(key), replace(these, seed=7))
        assert one == again
        assert one.interval is not None
        assert one.bca is not None
        assert one.interval[0] < one.value < one.interval[1]
        assert one.interval != other.interval
        assert other.seed == 7


def test_the_bootstrap_draws_documents() -> None:
    found = drawn(6, 1, 50)
    assert found.shape == (50, 6)
    assert (found.sum(axis=1) == 6).all()


def test_few_documents_have_no_interval() -> None:
    found = score(measure_called("f1"), material(corpus(*works(4))))
    assert found.interval is None
    assert str(found.note) == "No interval: fewer than 5 documents."


def test_what_few_of_many_documents_hold_has_no_interval_either() -> None:
    held = [{"A": marks("PER:0-4"), "B": marks("PER:0-4")} for _ in range(4)]
    empty = [{"A": [], "B": []} for _ in range(4)]
    found = score(measure_called("f1"), material(corpus(*held, *empty)))
    assert (found.value, found.interval, found.documents) == (1, None, 8)
    assert str(found.note) == "No interval: fewer than 5 documents hold any of it."


def test_a_number_stands_for_each_document_and_each_type() -> None:
    these = material(corpus(*works(6)))
    found = score(measure_called("f1"), these, draws=0)
    assert list(found.by_document) == [f"d{at}" for at in range(6)]
    assert min(one for one in found.by_document.values() if one is not None) < found.value
    types = by_type(measure_called("f1"), these, draws=0)
    assert [one.type for one in types] == ["PER", "ORG"]
    assert sum(one.units for one in types) == found.units


def test_of_three_annotators_every_pair_is_scored_and_who_lowers_the_number_shows() -> None:
    these = material(corpus(*works(6)), annotators=("A", "B", "C"))
    pairs = {one.annotators: one.value for one in by_pair(measure_called("f1"), these)}
    assert list(pairs) == [("A", "B"), ("A", "C"), ("B", "C")]
    assert pairs["B", "C"] == 1
    assert score(measure_called("f1"), these).value == pytest.approx(np.mean([*pairs.values()]))
    risen = without_each(measure_called("alpha"), these)
    assert risen["A"] > 0 > risen["B"]


def test_what_lies_outside_the_article_is_left_out() -> None:
    region = Region(0, 20, "caption")
    done = document({"A": marks("PER:0-4 PER:30-34"), "B": marks("PER:30-34")}, regions=(region,))
    found = score(measure_called("f1"), material([done]))
    assert found.value == 1
    assert found.left_out == {"annotations outside the article": 1}


def test_an_interval_twice_as_narrow_takes_four_times_the_documents() -> None:
    found = score(measure_called("f1"), material(corpus(*works(40))))
    assert found.interval is not None
    width = found.interval[1] - found.interval[0]
    assert documents_needed(found, width / 2) == pytest.approx(120, abs=1)
    assert documents_needed(found, width) == 0
    assert documents_needed(replace(found, interval=None), 0.1) is None


def test_attributes_are_compared_at_the_same_place() -> None:
    one = [mark("PER", "0-4", level="NAM"), mark("PER", "10-14", level="NOM"), mark("PER", "20-24")]
    other = [mark("PER", "0-4", level="NAM"), mark("PER", "10-14", level="PRO")]
    these = material(corpus({"A": one, "B": other}), attribute="level")
    found = score(measure_called("percent"), these)
    assert (found.value, found.units, found.layer) == (0.5, 2, "mention:level")
    assert found.left_out == {"annotations without a value": 1}


def test_several_types_at_a_place_are_left_out_where_one_is_compared() -> None:
    work = {"A": marks("PER:0-4 ORG:0-4 PER:10-14"), "B": marks("PER:0-4 PER:10-14")}
    these = material(corpus(work))
    found = score(measure_called("percent"), these)
    assert found.left_out == {"places with several annotations of one annotator": 1}
    assert score(measure_called("alpha-sets"), these).units == 2


def test_a_measure_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(InputError, match=r"no measure called kapa: choose one of .*kappa"):
        measure_called("kapa")


def test_measures_fit_their_layers() -> None:
    def keys(layer: str) -> set[str]:
        found = NEWS.layer(layer)
        assert found is not None
        return {one.key for one in measures_for(found)}

    assert {"f1", "gamma", "u-alpha", "alpha"} <= keys("mention")
    assert {"conll", "lea"} <= keys("entity")
    assert "f1" not in keys("entity")
    assert {"event-trigger", "event-role-attached", "gamma"} <= keys("event")
    assert "event-trigger" not in keys("stance")
    assert {"stance-pair", "stance-evidence"} <= keys("stance")
    assert {"relation", "kappa"} <= keys("relation")


def test_pairs_without_a_common_document_are_counted() -> None:
    works = [{"A": marks("PER:0-4"), "B": marks("PER:0-4")}, {"B": marks("PER:0-4"), "C": []}]
    found = score(measure_called("f1"), material(corpus(*works), annotators=("A", "B", "C")))
    assert found.left_out == {"pairs of annotators without a common document": 1}
    assert found.value == 0.5


def test_work_that_was_begun_without_a_status_counts() -> None:
    done = document({"A": marks("PER:0-4"), "B": marks("PER:0-4")})
    new = replace(done, sets=tuple(replace(one, status="new") for one in done.sets))
    assert score(measure_called("f1"), material([new])).value == 1
    empty = replace(done, sets=(done.sets[0], replace(done.sets[1], status="new", annotations=())))
    assert score(measure_called("f1"), material([empty])).value is None


def test_the_bootstrap_comes_near_the_interval_of_gwet() -> None:
    """Artstein, Poesio 2008 p. 558, each item a document; Gwet's own interval is (.264, .635)."""
    plain = table([[20, 10], [20, 50]])
    codes = replace(plain, document=np.arange(100), documents=100)
    found = intervals(ac1(codes), 1, 2000)
    assert found.percentile == pytest.approx((0.264, 0.635), abs=0.03)
    assert found.bca == pytest.approx((0.264, 0.635), abs=0.03)


def test_a_number_never_rests_on_no_units() -> None:
    found = result("gamma", corpus({"A": marks("PER:0-5"), "B": []}))
    assert found.value is not None
    assert found.units == 1


def test_places_that_nobody_shares_are_told_as_the_reason() -> None:
    apart = corpus({"A": marks("PER:0-5 ORG:10-15"), "B": []})
    for key in ("kappa", "alpha", "ac1", "s", "fleiss", "conger", "percent", "dawid-skene"):
        found = result(key, apart)
        assert (found.value, str(found.note)) == (
            None,
            "Not defined: at no place did two annotators give a value.",
        )
    assert (
        str(result("cu-alpha", apart).note) == "Not defined: no text was marked by two annotators."
    )
