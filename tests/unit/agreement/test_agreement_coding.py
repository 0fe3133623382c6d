"""Coefficients for coding give what papers print and what other programs compute."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator.agreement import NOTHING, ONE_CATEGORY, UNSHARED
from annotator.agreement.alpha.nominal import alpha_nominal
from annotator.agreement.codes import UNORDERED, coded, of_one
from annotator.agreement.coding.bennett import bennett
from annotator.agreement.coding.cohen import cohen
from annotator.agreement.coding.cohen_linear import cohen_linear, weighted_kappa
from annotator.agreement.coding.cohen_quadratic import cohen_quadratic
from annotator.agreement.coding.conger import conger
from annotator.agreement.coding.fleiss import fleiss
from annotator.agreement.coding.gwet_ac1 import ac1, gwet
from annotator.agreement.coding.gwet_ac2 import ac2
from annotator.agreement.coding.percent import item_agreement, percent
from annotator.agreement.coding.scott import scott
from annotator.agreement.reasons import AGREED, CHANCE, GREATEST
from tests.unit.agreement.builders import items, number, table

MEASURES = (percent, cohen, scott, bennett, alpha_nominal, ac1, ac2, cohen_linear, cohen_quadratic)
TABLES = {
    "Artstein, Poesio 2008 p. 558": (
        [[20, 10], [20, 50]],
        (0.70, 0.3478, 0.3407, 0.40, 0.3440, 0.44954, 0.44954, 0.3478, 0.3478),
    ),
    "Artstein, Poesio 2008 p. 568": (
        [[46, 0, 0], [6, 32, 6], [0, 0, 10]],
        (0.88, 0.8013, 0.7995, 0.82, 0.8005, 0.82874, 0.92526, 0.8355, 0.8777),
    ),
    "Cohen 1960 p. 37": (
        [[25, 12, 3], [13, 2, 15], [12, 16, 2]],
        (0.29, -0.0923, -0.1008, -0.065, -0.0953, -0.04797, 0.18310, 0.0227, 0.1343),
    ),
    "Cohen 1960 p. 45": (
        [[88, 14, 18], [10, 40, 10], [2, 6, 12]],
        (0.70, 0.4915, 0.4872, 0.55, 0.4885, 0.57597, 0.63855, 0.4737, 0.4545),
    ),
    "Krippendorff 2004 p. 246 a": (
        [[12, 9, 9], [9, 14, 9], [9, 9, 20]],
        (0.46, 0.1858, 0.1858, 0.19, 0.1898, 0.1921, 0.19834, 0.1921, 0.1983),
    ),
    "Krippendorff 2004 p. 246 b": (
        [[12, 18, 18], [0, 14, 18], [0, 0, 20]],
        (0.46, 0.2582, 0.1858, 0.19, 0.1898, 0.1921, 0.19834, 0.2947, 0.3277),
    ),
    "the paradox of prevalence": (
        [[80, 7], [8, 5]],
        (0.85, 0.3144, 0.3143, 0.70, 0.3177, 0.808, 0.808, 0.3144, 0.3144),
    ),
    "four steps": (
        [[20, 5, 1, 0], [4, 15, 6, 1], [0, 5, 18, 4], [0, 1, 3, 12]],
        (0.684211, 0.5744, 0.5743, 0.5789, 0.5766, 0.58046, 0.84028, 0.7038, 0.8148),
    ),
    "five steps": (
        [[15, 4, 1, 0, 0], [3, 12, 4, 1, 0], [1, 3, 14, 3, 1], [0, 1, 3, 10, 2], [0, 0, 1, 2, 8]],
        (0.662921, 0.5733, 0.5733, 0.5787, 0.5757, 0.57997, 0.87005, 0.7258, 0.8432),
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables_of_two_annotators_give_the_published_numbers(name: str) -> None:
    rows, expected = TABLES[name]
    found = [number(measure(table(rows))) for measure in MEASURES]
    # The papers print the weighted kappas of the two Krippendorff tables to four places, cut.
    assert found == pytest.approx(expected, abs=1.2e-4)


def test_a_distance_of_ones_own_weighs_kappa() -> None:
    weights = np.array([[0, 1, 0.5], [1, 0, 0.5], [0.5, 0.5, 0]])
    found = weighted_kappa(table([[46, 0, 0], [6, 32, 6], [0, 0, 10]]), weights)
    assert number(found) == pytest.approx(0.8163, abs=5e-5)


FLEISS_1971 = """
444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444
224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444
133333 555555
"""


def test_six_annotators_give_the_numbers_of_fleiss() -> None:
    codes = items(FLEISS_1971)
    found = [number(one(codes)) for one in (percent, fleiss, conger, alpha_nominal, ac1)]
    assert found == pytest.approx([0.5556, 0.43024, 0.44181, 0.43341, 0.44788], abs=5e-5)
    each = [number(fleiss(of_one(codes, name))) for name in "12345"]
    assert each == pytest.approx([0.248, 0.248, 0.517, 0.470, 0.565], abs=0.005)


def test_items_of_fleiss_have_the_published_agreement() -> None:
    found = item_agreement(items(FLEISS_1971).counts())
    assert found[:8] == pytest.approx([1, 0.4, 0.4, 1, 0.4, 0.467, 0.467, 0.267], abs=1e-3)


def test_ac1_by_hand_does_not_move_when_items_of_one_annotator_are_added() -> None:
    few, more = items("yy " * 8 + "nn yn"), items("yy " * 8 + "nn yn y. .n y.")
    assert number(ac1(few)) == pytest.approx(0.8658, abs=5e-5)
    assert number(scott(few)) == pytest.approx(0.6078, abs=5e-5)
    assert number(ac1(more)) == pytest.approx(number(ac1(few)))
    assert ac1(more).left_out == {"places that only one annotator marked": 3}


def test_the_standard_error_of_ac1_is_that_of_gwet() -> None:
    rows = [[20, 10], [20, 50]]
    whole, items_there = table(rows), 100
    # Each item is asked how the number moves with it: what Gwet (2008) works out on paper.
    sums = ac1(whole).counts.sum(axis=0)
    single = np.vstack(
        [
            np.tile(ac1(coded([pair], categories=range(2), ordered=True)).counts, (times, 1))
            for pair, times in (((0, 0), 20), ((0, 1), 10), ((1, 0), 20), ((1, 1), 50))
        ]
    )
    assert single.sum(axis=0) == pytest.approx(sums)
    step = 1e-6
    value = ac1(whole).value
    moves = (value(sums + step * single) - value(sums - step * single)) / (2 * step) * items_there
    error = float(np.sqrt((moves**2).sum() / (items_there * (items_there - 1))))
    assert error == pytest.approx(0.09337, abs=5e-6)
    found, edge = number(ac1(whole)), 1.98422 * error  # Student's t of 99 degrees of freedom
    assert (found - edge, found + edge) == pytest.approx((0.26427, 0.63481), abs=2e-5)


@pytest.mark.parametrize("measure", [one for one in MEASURES if one is not percent])
def test_one_category_gives_no_number_but_a_reason(measure) -> None:
    found = measure(coded([("a", "a")] * 4, ordered=True))
    assert np.isnan(number(found))
    assert found.why == ONE_CATEGORY


@pytest.mark.parametrize("measure", [*MEASURES, fleiss, conger])
def test_nothing_gives_no_number(measure) -> None:
    found = measure(coded([("a", None), (None, "b")], ordered=True))
    assert np.isnan(number(found))
    assert found.why == UNSHARED
    assert measure(coded([], ordered=True)).why == NOTHING


# AC2 is of values that are declared with their order: how far they are apart depends on all.
@pytest.mark.parametrize("measure", [*(one for one in MEASURES if one != ac2), fleiss, conger])
def test_a_category_that_one_annotator_alone_used_changes_nothing(measure) -> None:
    few = items("aa aa aa bb ab ba")
    more = replace(items("aa aa aa bb ab ba c. .c"), ordered=True)
    assert number(measure(more)) == pytest.approx(number(measure(few)))


def test_a_category_that_is_declared_counts_though_nobody_used_it() -> None:
    used = items("aa aa bb ab")
    declared = replace(used, categories=(*used.categories, "c", "d"), declared=True)
    assert number(bennett(used)) == pytest.approx((0.75 - 1 / 2) / (1 / 2))
    assert number(bennett(declared)) == pytest.approx((0.75 - 1 / 4) / (3 / 4))
    assert number(ac1(declared)) > number(ac1(used))


@pytest.mark.parametrize("measure", [cohen_linear, cohen_quadratic, ac2])
def test_values_without_order_have_no_distance(measure) -> None:
    found = measure(coded([("a", "b"), ("b", "b")]))
    assert np.isnan(number(found))
    assert found.why == UNORDERED


def test_conger_is_cohen_for_two_and_fleiss_is_scott() -> None:
    codes = table([[25, 12, 3], [13, 2, 15], [12, 16, 2]])
    assert number(conger(codes)) == pytest.approx(number(cohen(codes)))
    assert number(fleiss(codes)) == pytest.approx(number(scott(codes)))


@pytest.mark.parametrize(
    ("name", "greatest"), [("Cohen 1960 p. 45", 0.831), ("Cohen 1960 p. 37", 0.85)]
)
def test_the_greatest_kappa_that_the_habits_allow(name: str, greatest: float) -> None:
    assert number(cohen(table(TABLES[name][0])), GREATEST) == pytest.approx(greatest, abs=5e-3)


def test_agreement_by_chance_stands_beside() -> None:
    assert number(fleiss(items(FLEISS_1971)), CHANCE) == pytest.approx(0.2201, abs=1e-3)
    hand = items("yy " * 8 + "nn yn")
    found = number(ac1(hand), AGREED), number(ac1(hand), CHANCE)
    assert found == pytest.approx((0.9, 0.255))
    steps = table(TABLES["four steps"][0])
    assert number(ac1(steps), CHANCE) == pytest.approx(0.247294552)
    found = number(ac2(steps), AGREED), number(ac2(steps), CHANCE)
    assert found == pytest.approx((0.954385965, 0.714406484))
    steps = table(TABLES["five steps"][0])
    assert number(ac1(steps), CHANCE) == pytest.approx(0.197497159)
    found = number(ac2(steps), AGREED), number(ac2(steps), CHANCE)
    assert found == pytest.approx((0.966292135, 0.740614348))


@pytest.mark.parametrize("name", TABLES)
def test_weights_without_distances_change_nothing(name: str) -> None:
    codes = table(TABLES[name][0])
    same = np.eye(codes.size)
    assert number(weighted_kappa(codes, 1 - same)) == pytest.approx(number(cohen(codes)))
    assert number(gwet(codes, same)) == pytest.approx(number(ac1(codes)))


def test_kappa_is_pi_where_both_annotators_have_the_same_habits() -> None:
    alike = table(TABLES["Krippendorff 2004 p. 246 a"][0])
    assert number(cohen(alike)) == pytest.approx(number(scott(alike)))
    other = table(TABLES["Krippendorff 2004 p. 246 b"][0])
    assert number(cohen(other)) > number(scott(other)) + 0.05
