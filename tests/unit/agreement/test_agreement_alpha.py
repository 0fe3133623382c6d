"""Krippendorff's alpha gives what his papers print, with every metric and with gaps."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.alpha.interval import alpha_interval
from annotator.agreement.alpha.nominal import alpha_nominal
from annotator.agreement.alpha.ordinal import alpha_ordinal
from annotator.agreement.alpha.ratio import alpha_ratio
from annotator.agreement.alpha.sets import alpha_sets, dice, jaccard, masi, nested
from annotator.agreement.codes import coded, of_one
from annotator.agreement.coding.percent import percent
from annotator.agreement.reasons import EXPECTED, OBSERVED
from tests.unit.agreement.builders import columns, items, number


def test_the_example_of_2011_gives_its_four_numbers() -> None:
    codes = columns(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    )
    found = [number(one(codes)) for one in (alpha_nominal, alpha_ordinal, alpha_interval)]
    assert found == pytest.approx([0.743421, 0.815388, 0.849107], abs=1e-6)
    assert number(alpha_ratio(codes)) == pytest.approx(0.797403, abs=1e-6)


HAYES_2007 = """
112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1
212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121.
22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1
"""


def test_hayes_and_krippendorff_2007() -> None:
    codes = items(HAYES_2007)
    found = [number(one(codes)) for one in (alpha_nominal, alpha_ordinal, alpha_interval)]
    assert found == pytest.approx([0.4765, 0.7598, 0.7574], abs=1e-4)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("aa ab bb bb bb bb bc cc cc cc cc cc", (0.833, 0.1667, 0.6268, 0.734)),
        ("10 11 01 00 00 01 00 01 00 00", (0.600, 0.400, 0.442, 0.095)),
    ],
)
def test_krippendorff_2004(written: str, expected: tuple[float, ...]) -> None:
    codes = items(written)
    alpha = alpha_nominal(codes)
    found = (number(percent(codes)), number(alpha, OBSERVED), number(alpha, EXPECTED))
    assert (*found, number(alpha)) == pytest.approx(expected, abs=5e-4)


def test_krippendorff_1980() -> None:
    codes = items("111 122 222 444 144 222 123 333 222")
    alpha = alpha_nominal(codes)
    assert number(percent(codes)) == pytest.approx(0.740, abs=1e-3)
    assert number(alpha, OBSERVED) == pytest.approx(0.259, abs=5e-4)
    assert number(alpha, EXPECTED) == pytest.approx(0.724, abs=5e-3)
    found = [number(one(codes)) for one in (alpha_nominal, alpha_interval, alpha_ratio)]
    assert found == pytest.approx([0.642, 0.547, 0.483], abs=1e-3)
    each = [number(percent(of_one(codes, one))) for one in "1234"]
    assert each == pytest.approx([0.777, 0.852, 0.926, 0.926], abs=1e-3)
    alphas = [number(alpha_nominal(of_one(codes, one))) for one in "1234"]
    assert alphas == pytest.approx([0.381, 0.711, 0.717, 0.764], abs=1e-3)


def test_the_distance_of_one_category_can_be_smaller() -> None:
    rows = [("S", "S")] * 46 + [("I", "S")] * 6 + [("I", "I")] * 32 + [("I", "C")] * 6
    codes = coded(
        [(frozenset(a), frozenset(b)) for a, b in (*rows, *[("C", "C")] * 10)],
        categories=[frozenset("S"), frozenset("I"), frozenset("C")],
    )

    def distance(one: frozenset[str], other: frozenset[str]) -> float:
        return 0.0 if one == other else 0.5 if "C" in one | other else 1.0

    found = alpha_sets(codes, distance)
    assert number(found, OBSERVED) == pytest.approx(0.090)
    assert number(found, EXPECTED) == pytest.approx(0.4879, abs=5e-5)
    assert number(found) == pytest.approx(0.8156, abs=1e-4)


SETS = [
    ("", ""), ("A", ""), ("A", "A"), ("A", "B"), ("AB", "A"), ("AB", "AC"), ("ABC", "ABC"),
    ("C", "AC"), ("C", "AC"),
]  # fmt: skip


def test_sets_of_labels_give_the_known_numbers() -> None:
    used = sorted({frozenset(one) for row in SETS for one in row}, key=sorted)
    codes = coded([(frozenset(a), frozenset(b)) for a, b in SETS], categories=used)
    weighted = alpha_sets(codes, nested)
    both = alpha_sets(codes, lambda one, other: nested(one, other) * jaccard(one, other))
    for tally, expected in ((weighted, (0.333, 0.409, 0.186)), (both, (0.253, 0.338, 0.252))):
        found = (number(tally, OBSERVED), number(tally, EXPECTED), number(tally))
        assert found == pytest.approx(expected, abs=1e-3)
    alike = [1 - dice(frozenset(a), frozenset(b)) for a, b in SETS if a or b]
    assert sum(alike) / len(SETS) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("AB", "AB", 0), ("A", "B", 1), ("A", "AB", 1 - 1 / 3), ("AB", "BC", 1 - 1 / 9)],
)
def test_masi_counts_sets_that_hold_one_another_as_nearer(
    one: str, other: str, expected: float
) -> None:
    assert masi(frozenset(one), frozenset(other)) == pytest.approx(expected)
    assert masi(frozenset(other), frozenset(one)) == pytest.approx(expected)


def test_words_have_no_interval() -> None:
    codes = coded([("a", "b"), ("b", "b")], ordered=True)
    assert np.isnan(number(alpha_interval(codes)))
    assert np.isnan(number(alpha_ratio(codes)))


def test_words_that_only_look_like_numbers_have_no_order() -> None:
    rows = [["nan", "nan"], ["10", "9"], ["inf", "inf"]]
    assert coded(rows).categories == ("9", "10", "inf", "nan")
