"""Coreference measures give what the CoNLL scorer gives, whichever annotator is the key."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.chains.b_cubed import b_cubed
from annotator.agreement.chains.blanc import blanc_of, links
from annotator.agreement.chains.ceaf_e import ceaf_e
from annotator.agreement.chains.ceaf_m import ceaf_m
from annotator.agreement.chains.clusters import Clusters, distinct
from annotator.agreement.chains.lea import lea
from annotator.agreement.chains.muc import muc
from annotator.agreement.reasons import SHARED
from annotator.agreement.summing import f_tally
from annotator.model.annotation import Annotation
from tests.unit.agreement.builders import chain, corpus, mark, number, result, value

MEASURES = {"MUC": muc, "B3": b_cubed, "CEAFm": ceaf_m, "CEAFe": ceaf_e, "LEA": lea}
CASES = """
A2 a_de : 1/3,1,.5 .38889,1,.56 .5,1,.66667 .6,.9,.72 .33333,1,.5 .21591,1,.35385
A3 a_bcx_defy_z : 1,.6,.75 1,.50926,.67485 1,.66667,.8 .88571,.66429,.75918 1,.44444,.61538 1,.42593,.59717
A4 a_bcx_dy_z : 1/3,1/3,1/3 .55556,.40476,.46832 .66667,.57143,.61538 .73333,.55,.62857 .5,.28571,.36364 .35227,.27206,.30357
A5 a_bcxB_dy_z : 1/3,.25,.28571 .55556,.3125,.4 .66667,.5,.57143 .68889,.51667,.59048 .5,.20833,.29412 .35227,.19048,.24716
A6 a_bcx_dy_Bz : 1/3,.25,.28571 .55556,.35417,.43257 .66667,.5,.57143 .73333,.55,.62857 .5,.25,.33333 .35227,.2087,.25817
A10 a_b_c_d_e_f : 0,0,0 .5,1,.66667 .5,.5,.5 .72222,.36111,.48148 .16667,.16667,.16667 .5,.36667,.42308
A11 abcdef : 1,.6,.75 1,.38889,.56 .5,.5,.5 .22222,.66667,.33333 .83333,.26667,.40404 .5,.13333,.21053
A12 a_x_y_c_d_e_z : 0,0,0 .36111,.57143,.44255 .5,.42857,.46154 .72222,.30952,.43333 .16667,.14286,.15385 .22727,.11905,.15625
A13 axycdez : 1/3,1/6,.22222 .47222,.12245,.19447 .33333,.28571,.30769 .13333,.4,.2 .16667,.04762,.07407 .125,.02381,.04
"""  # noqa: E501 - one case of the scorer's own a line
KEY = "a bc def"


def clusters(written: str) -> Clusters:
    """Read entities, each a word of mentions."""
    return distinct([frozenset((sign,) for sign in word) for word in written.split()])


def cases() -> list[tuple[str, str, list[list[float]]]]:
    """Read the table: recall, precision and F1 of each measure."""
    found: list[tuple[str, str, list[list[float]]]] = []
    for line in CASES.strip().splitlines():
        head, numbers = line.split(" : ")
        name, response = head.split()
        rows = [[_fraction(one) for one in three.split(",")] for three in numbers.split()]
        found.append((name, response.replace("_", " "), rows))
    return found


def _fraction(written: str) -> float:
    over, _, under = written.partition("/")
    return float(over) / float(under or 1)


def scores(key: Clusters, response: Clusters) -> list[list[float]]:
    """Give recall, precision and F1 by each measure."""
    found: list[list[float]] = []
    for measure in MEASURES.values():
        tally = f_tally([measure(key, response)], {})
        three = [number(tally, "recall"), number(tally, "precision"), number(tally)]
        found.append([0.0 if np.isnan(one) else one for one in three])
    blanc = blanc_of(np.array(links(key, response)))
    return [*found, [float(one) for one in blanc]]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[0])
def test_the_cases_of_the_scorer(case: tuple[str, str, list[list[float]]]) -> None:
    _, response, expected = case
    for found, wanted in zip(scores(clusters(KEY), clusters(response)), expected, strict=True):
        assert found == pytest.approx(wanted, abs=6e-6)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[0])
def test_f1_is_the_same_whoever_is_the_key(case: tuple[str, str, list[list[float]]]) -> None:
    one, other = clusters(KEY), clusters(case[1])
    straight, crossed = scores(one, other), scores(other, one)
    assert [three[2] for three in straight] == pytest.approx([three[2] for three in crossed])
    assert [three[0] for three in straight] == pytest.approx([three[1] for three in crossed])


def test_blanc_of_the_first_case_of_its_paper() -> None:
    found = blanc_of(np.array(links(clusters("ab cde"), clusters("bcx de"))))
    assert [float(one) for one in found] == pytest.approx([0.29167] * 3, abs=5e-6)


def test_a_mention_in_two_entities_counts_in_the_first_alone() -> None:
    assert clusters("a bcx dyx zx") == clusters("a bcx dy z")


def entities(written: str) -> list:
    """Annotate mentions, a letter each, and the entities they are in."""
    mentions = {sign: mark("PER", f"{ord(sign)}-{ord(sign) + 1}") for sign in set(written) - {" "}}
    chains = [chain(*(mentions[sign] for sign in word)) for word in written.split()]
    return [*mentions.values(), *chains]


@pytest.mark.parametrize(
    ("response", "expected"),
    [("a de", 0.59333), ("a bcx defy z", 0.72801), ("a bcx dy z", 0.47674)],
)
def test_the_average_of_conll_over_annotated_entities(response: str, expected: float) -> None:
    work = {"A": entities(KEY), "B": entities(response)}
    assert value("conll", work, layer="entity") == pytest.approx(expected, abs=6e-6)


def test_identical_entities_agree_wholly() -> None:
    work = {"A": entities(KEY), "B": entities(KEY)}
    for key in ("muc", "b3", "ceaf-m", "ceaf-e", "lea", "blanc", "conll"):
        assert value(key, work, layer="entity") == pytest.approx(1)


def test_entities_of_one_mention_have_no_links_to_agree_on() -> None:
    work = {"A": entities("a b"), "B": entities("a b")}
    assert np.isnan(value("muc", work, layer="entity"))
    assert np.isnan(value("conll", work, layer="entity"))
    assert value("b3", work, layer="entity") == 1
    for key in ("muc", "conll"):
        assert str(result(key, corpus(work), "entity").note) == (
            "Not defined: no entity has two mentions."
        )
    lonely = corpus({"A": entities("a"), "B": entities("a")})
    assert str(result("blanc", lonely, "entity").note) == (
        "Not defined: no document has two mentions in entities."
    )


def test_entities_are_also_scored_on_the_mentions_that_both_have() -> None:
    work = {"A": entities("ab cd"), "B": entities("abx cdy z")}
    for key in ("muc", "b3", "ceaf-m", "ceaf-e", "lea"):
        found = result(key, corpus(work), "entity")
        assert found.value is not None
        assert found.value < 1
        assert found.details[SHARED] == pytest.approx(1)


def test_a_mention_that_an_entity_has_twice_counts_once() -> None:
    def work(*doubled: bool) -> list[Annotation]:
        """Annotate `a bcx dy z`; b stands twice in its entity where it is doubled."""
        places = {sign: mark("PER", f"{at * 5}-{at * 5 + 4}") for at, sign in enumerate("abcxdyz")}
        entities = ["a", "bbcx" if any(doubled) else "bcx", "dy", "z"]
        return [*places.values(), *(chain(*(places[one] for one in word)) for word in entities)]

    def key() -> list[Annotation]:
        places = {sign: mark("PER", f"{at * 5}-{at * 5 + 4}") for at, sign in enumerate("abcxdyz")}
        last = mark("PER", "40-44"), mark("PER", "45-49")
        more = chain(places["d"], *last)
        return [*places.values(), *last, chain(places["a"]), chain(places["b"], places["c"]), more]

    for name in ("muc", "b3", "ceaf-e", "ceaf-m", "lea", "blanc", "conll"):
        plain = value(name, {"A": key(), "B": work()}, layer="entity")
        doubled = value(name, {"A": key(), "B": work(True)}, layer="entity")
        assert doubled == pytest.approx(plain)
    assert plain == pytest.approx(0.47674, abs=5e-6)
