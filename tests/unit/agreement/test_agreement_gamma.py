"""Gamma finds the best alignment and what chance gives, as pygamma-agreement 0.5.9 does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Floats
from annotator.agreement.gamma.aligning import best_alignment
from annotator.agreement.gamma.disorder import Options, disorder, works_of
from annotator.agreement.gamma.dissimilarity import Weights
from annotator.agreement.gamma.gamma import gamma
from annotator.agreement.gamma.gamma_cat import gamma_cat
from annotator.agreement.unitizing.units import Continuum, Unit
from tests.unit.agreement.builders import corpus, marks, number, result

THREE = Weights(position=3)


def works(*written: str) -> list[Floats]:
    """Read "a:1-5 b:6-10" for each annotator."""
    return works_of(continuum(*written))


def continuum(*written: str, length: int = 0) -> Continuum:
    """Read the units of a text."""
    units = tuple(tuple(_unit(word) for word in one.split()) for one in written)
    return Continuum(length, units)


def _unit(word: str) -> Unit:
    category, edges = word.split(":")
    start, end = edges.split("-")
    return Unit(int(start), int(end), ord(category) - 48)


FIXTURES = {
    "moved by one": (
        ("a:1-5 b:6-10 a:11-15", "a:2-6 b:7-11 a:12-16"),
        Weights(),
        0.0625,
    ),
    "as many not": (("a:1-5 b:6-10 a:20-24 b:30-34", "a:2-6 b:31-35"), Weights(), 0.7083333),
    "the same": (("a:1-5 b:6-10", "a:1-5 b:6-10"), Weights(), 0.0),
    "sixteen each": (
        (
            " ".join(f"{'abc'[at % 3]}:{10 * at + 1}-{10 * at + 6}" for at in range(16)),
            " ".join(f"{'bca'[at % 3]}:{10 * at + 2}-{10 * at + 8}" for at in range(16)),
        ),
        Weights(),
        1.0743802,
    ),
    "of three": (("a:1-5 b:10-14", "a:2-6 b:11-15", "a:1-4 c:9-14"), Weights(), 0.4087564),
    "weighed": (("a:1-5 b:6-10 c:11-15", "a:2-7 b:8-12 a:11-15"), Weights(3, 2), 1.0277778),
}


@pytest.mark.parametrize("name", FIXTURES)
def test_the_best_alignment_has_the_known_disorder(name: str) -> None:
    written, weights, expected = FIXTURES[name]
    assert best_alignment(works(*written), weights).disorder == pytest.approx(expected, abs=1e-6)


SAMPLED = [
    (
        "c:373938-716439 a:1130082-1613892", "a:339553-673303 c:845304-1238337",
        "a:253388-677929 a:1017483-1427270", 0.8253426,
    ),
    (
        "b:146993-636308 a:915119-1357042", "a:23548-551913 b:904188-1238351",
        "a:137902-569221 a:1247641-1649196", 0.9491503,
    ),
    (
        "b:375953-793299 b:931316-1340261", "a:74227-547656 b:686292-1105214",
        "a:510132-924142 c:1204920-1684628", 1.2716907,
    ),
    (
        "a:3596508-8136128 a:10140772-14071268", "a:509526-5677162 c:5057392-8042500",
        "b:3101083-7221930 a:9168460-12887912", 1.2597536,
    ),
]  # fmt: skip
"""Random continua that another program drew of the fixture of three, and their disorder."""


@pytest.mark.parametrize("sample", SAMPLED)
def test_random_continua_of_another_program_have_its_disorder(
    sample: tuple[str, str, str, float],
) -> None:
    *written, expected = sample
    found = best_alignment(works(*map(str, written)), Weights()).disorder
    assert found == pytest.approx(expected, abs=1e-6)


FIGURE = continuum(
    "1:2-9 2:11-17 5:24-30 6:32-36 6:36-44 7:44-60",
    "1:2-9 3:11-17 5:19-25 6:32-44",
    "1:2-9 4:11-17 5:21-27 6:32-36 6:36-40 6:40-44",
    length=60,
)


def test_of_alignments_that_tie_the_fuller_one_is_taken() -> None:
    found = best_alignment(works_of(FIGURE), THREE)
    assert found.disorder == pytest.approx(0.960625)
    assert len(found.rows) == 6


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_figure_has_the_gamma_that_another_program_finds(seed: int) -> None:
    options = Options(THREE, unaligned=True)
    found = (disorder(FIGURE, 8, options, seed),)
    assert 0.44 <= number(gamma(found, options)) <= 0.47
    assert 0.38 <= number(gamma_cat(found, options)) <= 0.42
    each = [number(gamma_cat(found, options, one)) for one in range(1, 8)]
    assert each[0] == pytest.approx(1)
    assert each[4] == pytest.approx(1)
    assert each[5] == pytest.approx(0.37, abs=0.02)
    assert max(each[1], each[2], each[3], each[6]) <= 0


def test_without_the_term_for_units_alone_gamma_cat_is_the_published_one() -> None:
    found = disorder(FIGURE, 8, Options(THREE))
    plain, more = Options(THREE), Options(THREE, unaligned=True)
    assert number(gamma_cat((found,), plain, 6)) == pytest.approx(1)
    assert number(gamma_cat((disorder(FIGURE, 8, more),), more, 6)) < 0.5
    assert "aligned with none do not count" in str(gamma_cat((found,), plain).caveat)
    assert "aligned with none count" in str(gamma_cat((found,), more).caveat)


def a_larger_text(name: str = "3by100", length: int = 2000) -> Continuum:
    """Read what annotators marked in a long text (pygamma-agreement, MIT)."""
    lines = (Path(__file__).parent / "gold" / f"{name}.txt").read_text("utf-8").splitlines()
    types = {"N": 1, "A": 2, "P": 3, "V": 4}
    units = tuple(
        tuple(Unit(*map(int, word[1:].split("-")), types[word[0]]) for word in line.split())
        for line in lines
        if not line.startswith("#")
    )
    return Continuum(length, units)


def test_a_text_of_three_annotators_with_a_hundred_units_each() -> None:
    text = a_larger_text()
    found = best_alignment(works_of(text), THREE)
    assert found.disorder == pytest.approx(0.34351, abs=5e-6)
    assert len(found.rows) == 127


def test_its_gammas_are_those_of_another_program() -> None:
    options = Options(THREE, unaligned=True)
    found = (disorder(a_larger_text(), 5, options, 1),)
    assert number(gamma(found, options)) == pytest.approx(0.80, abs=0.02)
    assert number(gamma_cat(found, options)) == pytest.approx(0.90, abs=0.02)
    expected = {1: 0.89, 2: 0.82, 4: 0.70}
    each = {one: number(gamma_cat(found, options, one)) for one in expected}
    assert each == pytest.approx(expected, abs=0.03)


def test_a_text_of_two_annotators_with_a_thousand_units_each() -> None:
    text = a_larger_text("2by1000", 20000)
    assert [len(one or ()) for one in text.units] == [1000, 1000]
    found = best_alignment(works_of(text), THREE)
    assert found.disorder == pytest.approx(0.88443, abs=5e-6)
    assert len(found.rows) == 1085


def test_the_gammas_of_the_thousand_are_those_of_another_program() -> None:
    options = Options(THREE, unaligned=True, precision=0.05)
    found = (disorder(a_larger_text("2by1000", 20000), 5, options, 1),)
    assert number(gamma(found, options)) == pytest.approx(0.405, abs=0.02)
    # The other program draws chance in another way: its numbers have a width of their own.
    expected = {1: 0.375, 2: 0.23, 3: 0.33, 4: 0.13}
    each = {one: number(gamma_cat(found, options, one)) for one in expected}
    assert each == pytest.approx(expected, abs=0.03)


EDGES = st.tuples(st.integers(0, 60), st.integers(1, 12), st.sampled_from("abc"))
WORK = st.lists(EDGES, min_size=1, max_size=5)


@settings(deadline=None, max_examples=30)
@given(st.lists(WORK, min_size=2, max_size=3), st.integers(1, 50), st.integers(2, 9))
def test_moving_or_stretching_a_text_leaves_its_disorder(
    written: list[list[tuple[int, int, str]]], moved: int, times: int
) -> None:
    plain = [np.array([(s, s + n, ord(c)) for s, n, c in one], float) for one in written]
    other = [
        np.column_stack([(one[:, :2] + moved) * times, one[:, 2]]).astype(float) for one in plain
    ]
    found = best_alignment(plain, Weights()).disorder
    assert best_alignment(other, Weights()).disorder == pytest.approx(found, abs=1e-6)
    assert best_alignment(plain[::-1], Weights()).disorder == pytest.approx(found, abs=1e-6)


def test_identical_annotation_gives_one_and_the_same_seed_the_same_number() -> None:
    same = "PER:0-5 ORG:20-30 GPE:50-55"
    assert result("gamma", corpus({"A": marks(same), "B": marks(same)})).value == pytest.approx(1)
    other = "PER:0-7 GPE:20-30"
    documents = corpus({"A": marks(same), "B": marks(other)})
    assert result("gamma", documents).value == result("gamma", documents).value


def test_gamma_says_how_chance_was_found() -> None:
    found = result("gamma", corpus({"A": marks("PER:0-5"), "B": marks("PER:2-5")}))
    assert "shuffled samples" in str(found.note)
    empty = result("gamma", corpus({"A": [], "B": []}))
    assert (empty.value, str(empty.note)) == (None, "Not defined: nothing was annotated.")
