"""F1 of marked text: strict, exact, partial, type, relaxed; and kappa on words with its warning."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest

from annotator.agreement.spans.f1_exact import exact
from annotator.agreement.spans.f1_partial import partial
from annotator.agreement.spans.f1_strict import strict
from annotator.agreement.spans.f1_type import same_type
from annotator.agreement.spans.outcomes import Scheme, outcomes
from annotator.agreement.spans.pairs import Pair, Side, pair_of
from tests.unit.agreement.builders import corpus, document, marks, result, spans, value

KEYS = ("f1", "f1-exact", "f1-partial", "f1-type")
GOLD = "PER:1-2 ORG:6-8"


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("PER:1-2", (0.6667, 0.6667, 0.6667, 0.6667)),
        ("PER:1-2 LOC:6-8", (0.5, 1, 1, 0.5)),
        ("PER:1-2 LOC:6-7", (0.5, 0.5, 0.75, 0.5)),
        ("PER:1-2 PER:4-5 LOC:6-8", (0.4, 0.8, 0.8, 0.4)),
    ],
)
def test_the_schemes_of_semeval_2013(system: str, expected: tuple[float, ...]) -> None:
    work = {"A": marks(GOLD), "B": marks(system)}
    assert [value(key, work) for key in KEYS] == pytest.approx(expected, abs=5e-5)


def test_a_shorter_mark_is_of_the_same_type() -> None:
    work = {"A": marks("PER:1-3 ORG:6-8"), "B": marks("PER:1-2 ORG:6-8")}
    assert [value(key, work) for key in KEYS] == pytest.approx([0.5, 0.5, 0.75, 1])


def test_documents_are_counted_together() -> None:
    works = [
        {"A": marks("PER:0-2 LOC:3-4 PER:6-7"), "B": marks("PER:0-2 ORG:3-4 LOC:6-7")},
        {"A": marks("PER:0-2 PER:6-8"), "B": marks("PER:0-2 PER:6-7")},
    ]
    assert [value(key, *works) for key in KEYS] == pytest.approx([0.4, 0.8, 0.9, 0.6])


OUTCOMES = {
    "PER:1-2": ("1/0/0/1/0", "1/0/0/1/0", "1/0/0/1/0", "1/0/0/1/0"),
    "PER:1-2 LOC:6-8": ("1/1/0/0/0", "2/0/0/0/0", "2/0/0/0/0", "1/1/0/0/0"),
    "PER:1-2 LOC:6-7": ("1/1/0/0/0", "1/1/0/0/0", "1/0/1/0/0", "1/1/0/0/0"),
    "PER:1-2 PER:4-5 LOC:6-8": ("1/1/0/0/1", "2/0/0/0/1", "2/0/0/0/1", "1/1/0/0/1"),
}
SCHEMES: tuple[Scheme, ...] = ("strict", "exact", "partial", "type")


@pytest.mark.parametrize("system", OUTCOMES)
def test_each_mark_has_an_outcome(system: str) -> None:
    def side(written: str) -> Side:
        found = marks(written)
        return Side(tuple(one.spans for one in found), tuple(one.type for one in found))

    pair = pair_of("", side(GOLD), side(system))
    found = [outcomes(pair, scheme) for scheme in SCHEMES]
    counts = ["/".join(map(str, astuple(one))) for one in found]
    assert tuple(counts) == OUTCOMES[system]
    assert [one.f1 for one in found] == pytest.approx(
        [value(key, {"A": marks(GOLD), "B": marks(system)}) for key in KEYS]
    )


def test_precision_and_recall_stand_beside() -> None:
    found = result("f1", corpus({"A": marks("PER:0-2 PER:3-4 PER:6-7"), "B": marks("PER:0-2")}))
    assert found.details == {"precision": pytest.approx(1), "recall": pytest.approx(1 / 3)}


def test_a_discontinuous_mark_is_no_continuous_one() -> None:
    one, other = Side((spans("5-10;20-29"),), ("X",)), Side((spans("5-29"),), ("X",))
    pair = pair_of("", one, other)
    assert strict(pair) == 0
    assert 2 * pair.shared[0, 0] / (14 + 24) == pytest.approx(0.7368, abs=5e-5)
    hulls = pair_of("", Side((spans("5-29"),), ("X",)), other)
    assert exact(hulls) == 1


def test_marks_are_matched_for_the_best_sum_not_in_order() -> None:
    # The first mark overlaps both; greedy matching would leave the second alone.
    work = {"A": marks("PER:0-10 PER:4-6"), "B": marks("PER:4-7 PER:8-10")}
    assert value("f1-type", work) == 1
    assert value("f1-partial", work) == 0.5


def test_nested_and_doubled_marks_are_matched_once() -> None:
    work = {"A": marks("PER:0-5 PER:0-5 ORG:0-9"), "B": marks("PER:0-5 ORG:0-9")}
    assert value("f1", work) == pytest.approx(0.8)


def random_pair(seed: int) -> Pair:
    """Make two annotators' random marks."""
    random = np.random.default_rng(seed)

    def side() -> Side:
        starts = random.integers(0, 40, 12)
        ends = starts + random.integers(1, 6, 12)
        places = [spans(f"{start}-{end}") for start, end in zip(starts, ends, strict=True)]
        return Side(tuple(places), tuple(random.choice(["PER", "ORG"], 12)))

    return pair_of("", side(), side())


@pytest.mark.parametrize("seed", range(20))
def test_strict_is_never_above_exact_or_type_and_partial_lies_between(seed: int) -> None:
    pair = random_pair(seed)
    assert strict(pair) <= min(exact(pair), same_type(pair))
    assert exact(pair) <= partial(pair)


def test_the_mean_over_types_weighs_rare_types_like_frequent_ones() -> None:
    work = {
        "A": marks("PER:0-1 PER:2-3 PER:4-5 ORG:6-7"),
        "B": marks("PER:0-1 PER:2-3 PER:4-5 ORG:8-9"),
    }
    assert value("f1", work) == pytest.approx(0.75)
    assert value("f1-macro", work) == pytest.approx(0.5)


ARABIC = "وقال الرئيسُ العراقي، في بيان للعراق: بالسلام"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الرئيسُ العراقي", "رئيسُ العراقي"),
        ("الرئيسُ", "الرئيس"),
        ("الرئيسُ العراقي", "الرئيسُ العراقي،"),
        ("للعراق", "لعراق"),
        ("للعراق", "عراق"),
        ("بالسلام", "السلام"),
        ("بالسلام", "سلام"),
    ],
)
def test_edges_of_arabic_words_may_differ_when_relaxed(one: str, other: str) -> None:
    works = {
        who: marks(f"PER:{ARABIC.rindex(text)}-{ARABIC.rindex(text) + len(text)}")
        for who, text in (("A", one), ("B", other))
    }
    documents = [document(works, ARABIC)]
    assert result("f1", documents).value == 0
    assert result("f1-relaxed", documents).value == 1


def test_other_words_stay_other_words_when_relaxed() -> None:
    start = ARABIC.index("الرئيس")
    works = {"A": marks(f"PER:{start}-{start + 8}"), "B": marks(f"PER:{start}-{start + 16}")}
    assert result("f1-relaxed", [document(works, ARABIC)]).value == 0


def test_kappa_on_words_warns() -> None:
    found = result("token-kappa", corpus({"A": marks("PER:0-4"), "B": marks("PER:0-4")}))
    assert found.value == 1
    assert "do not report this number alone" in str(found.note)


def test_kappa_on_words_counts_marks_hidden_in_others() -> None:
    work = {"A": marks("PER:0-9 ORG:0-4"), "B": marks("PER:0-9")}
    found = result("token-kappa", corpus(work))
    assert found.left_out == {"annotations inside others": 1}


def test_kappa_on_words_sees_marks_behind_a_proclitic() -> None:
    text = "والعراق يا سلام"
    work = {"A": marks("GPE:1-7"), "B": marks("GPE:0-7")}
    assert result("token-kappa", [document(work, text)]).value == 1


def test_kappa_on_words_gives_a_word_with_two_marks_to_the_longer_one() -> None:
    text = "والعراق يا سلام"
    work = {"A": marks("PER:0-1 GPE:1-7"), "B": marks("GPE:1-7")}
    assert result("token-kappa", [document(work, text)]).value == 1


def test_kappa_on_words_counts_once_what_several_pairs_leave_out() -> None:
    works = {"A": marks("PER:0-9 ORG:0-4"), "B": marks("PER:0-9"), "C": marks("PER:0-9")}
    found = result("token-kappa", corpus(works), annotators=("A", "B", "C"))
    assert found.left_out == {"annotations inside others": 1}
