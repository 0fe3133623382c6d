"""The alphas for units give what Krippendorff prints, and say which units they leave out."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.unitizing.alpha_u_1995 import alpha_u_1995, of_category
from annotator.agreement.unitizing.cu_alpha import cu_alpha
from annotator.agreement.unitizing.ku_alpha import ku_alpha
from annotator.agreement.unitizing.lengths import measured
from annotator.agreement.unitizing.u_alpha import u_alpha
from annotator.agreement.unitizing.u_alpha_binary import u_alpha_binary
from annotator.agreement.unitizing.units import Continua, Continuum, Unit, apart
from tests.unit.agreement.builders import corpus, marks, number, result


def units(written: str) -> tuple[Unit, ...]:
    """Read "1:2-9 2:11-17"."""
    found: list[Unit] = []
    for one in written.split():
        category, edges = one.split(":")
        found.append(Unit(*map(int, edges.split("-")), int(category)))
    return tuple(found)


FIGURE = Continua(
    (
        Continuum(
            60,
            (
                units("1:2-9 2:11-17 5:24-30 6:32-36 6:36-44 7:44-60"),
                units("1:2-9 3:11-17 5:19-25 6:32-44"),
                units("1:2-9 4:11-17 5:21-27 6:32-36 6:36-40 6:40-44"),
            ),
        ),
    ),
    tuple("1234567"),
)
"""Krippendorff, Content Analysis, 4th edition 2019, p. 340, figure 12.11."""


def test_the_figure_of_2019_gives_the_published_numbers() -> None:
    lengths = measured(FIGURE)
    found = [number(one(lengths)) for one in (u_alpha, u_alpha_binary, cu_alpha)]
    assert found == pytest.approx([0.5097, 0.4132, 0.7239], abs=5e-5)


def test_each_type_of_the_figure_has_its_number_and_coverage() -> None:
    lengths = measured(FIGURE)
    found = [number(ku_alpha(lengths, one)) for one in range(1, 8)]
    assert found[:6] == pytest.approx([1, 0, 0, 0, 1, 1])
    assert np.isnan(found[6])
    assert number(ku_alpha(lengths, 5), "coverage") == pytest.approx(8 / 18)
    assert number(ku_alpha(lengths, 7), "coverage") == 0


K2004 = Continua(
    (
        Continuum(
            300,
            (
                units("1:75-145 1:220-250 2:30-90 2:150-200"),
                units("1:70-150 1:205-225 1:250-270 2:30-90 2:150-200"),
            ),
        ),
    ),
    ("c", "k"),
)
"""Krippendorff 2004 p. 254, its continuum of 150 to 450 moved to begin at 0."""


def test_alpha_u_of_1995() -> None:
    found = alpha_u_1995(K2004)
    assert number(found) == pytest.approx(0.8591, abs=5e-4)
    observed, chance = of_category(found, 1)
    assert (observed, chance) == pytest.approx((0.0144, 0.0532), abs=1e-4)
    assert 1 - observed / chance == pytest.approx(0.7286, abs=1e-4)
    assert of_category(found, 2)[0] == 0


K1995 = {
    "A": ("2-10 14-20", "4-8 15-17", 0.553, 0.03125),
    "B": ("0-18", "0-2 2-3 3-4 4-5 5-6 6-9 9-10", -0.926, 2.26736),
    "C": ("2-8 10-12 14-18 20-22", "0-2 4-8 10-14 16-18 20-22", 0.679, 0.02777),
    "D": ("0-2 2-10 10-14 14-20 20-24", "0-4 4-8 8-15 15-17 17-24", 0.066, 0.38715),
}
"""Krippendorff 1995 p. 57, alpha and observed disagreement.

The published alphas are for a continuum cut as finely as can be, by a chance disagreement that
Krippendorff corrected in 2004: they come near. Observed disagreement is the same at any length.
"""


@pytest.mark.parametrize("name", K1995)
def test_categories_of_1995(name: str) -> None:
    one, other, expected, observed = K1995[name]

    def stretched(written: str) -> tuple[Unit, ...]:
        pairs = (map(int, edges.split("-")) for edges in written.split())
        return tuple(Unit(start * 5000, end * 5000, 1) for start, end in pairs)

    text = Continuum(24 * 5000, (stretched(one), stretched(other)))
    found = alpha_u_1995(Continua((text,), (name,)))
    assert number(found) == pytest.approx(expected, abs=0.02)
    assert of_category(found, 1)[0] == pytest.approx(observed, abs=1e-5)


def test_of_overlapping_units_the_earliest_and_longest_stays() -> None:
    assert apart(units("1:0-5 2:0-9 1:8-12 1:9-12")) == units("2:0-9 1:9-12")


def test_overlapping_units_are_left_out_and_counted() -> None:
    nested = marks("PER:0-10 ORG:2-5 GPE:20-30")
    found = result("u-alpha", corpus({"A": nested, "B": marks("PER:0-10 GPE:20-30")}))
    assert found.value == pytest.approx(1)
    assert found.left_out == {"units that overlap a unit of the same annotator": 1}


def test_identical_units_agree_wholly_and_none_have_no_number() -> None:
    same = "PER:0-10 ORG:20-30"
    for key in ("u-alpha", "u-alpha-binary", "cu-alpha", "alpha-u-1995"):
        assert result(key, corpus({"A": marks(same), "B": marks(same)})).value == pytest.approx(1)
        empty = result(key, corpus({"A": [], "B": []}))
        assert empty.value is None
        assert str(empty.note).startswith("Not defined")
