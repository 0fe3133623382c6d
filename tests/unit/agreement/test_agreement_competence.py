"""Models of competence find what Dawid and Skene found, and who guesses."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.competence.dawid_skene import fitted
from annotator.agreement.competence.mace import fitted as mace_fitted
from annotator.agreement.competence.votes import counted_votes
from annotator.agreement.measures import measure_called
from annotator.agreement.scoring import score
from tests.unit.agreement.builders import corpus, marks, material, result

PATIENTS = """
111 1 1 1 1|333 4 3 3 4|112 2 1 2 2|222 3 1 2 1|222 3 2 2 2|222 3 3 2 2|122 2 1 1 1|333 3 4 3 3
222 2 2 2 3|232 2 2 2 3|444 4 4 4 4|222 3 3 4 3|111 1 1 1 1|222 3 2 1 2|121 1 1 1 1|111 2 1 1 1
111 1 1 1 1|111 1 1 1 1|222 2 2 2 1|222 1 3 2 2|222 2 2 2 2|222 2 2 2 1|222 3 2 2 2|221 2 2 2 2
111 1 1 1 1|111 1 1 1 1|232 2 2 2 2|111 1 1 1 1|111 1 1 1 1|112 1 1 2 1|111 1 1 1 1|333 3 2 3 3
111 1 1 1 1|222 2 2 2 2|222 3 2 3 2|433 4 3 4 3|221 2 2 3 2|232 3 2 3 3|333 3 4 3 2|111 1 1 1 1
111 1 1 1 1|121 2 1 1 1|232 2 2 2 2|121 1 1 1 1|222 2 2 2 2
"""
"""Dawid, Skene (1979), table 1: what five observers said of 45 patients, the first three times."""


def counts() -> np.ndarray:
    """Count how often each observer said what of each patient."""
    rows = PATIENTS.strip().replace("\n", "|").split("|")
    found = np.zeros((len(rows), 5, 4))
    for patient, row in enumerate(rows):
        for observer, said in enumerate(row.split()):
            for one in said:
                found[patient, observer, int(one) - 1] += 1
    return found


def test_the_patients_of_1979() -> None:
    found = fitted(counted_votes(counts()))
    assert found.prior == pytest.approx([0.3996, 0.4220, 0.1118, 0.0667], abs=1e-4)
    assert found.likelihood == pytest.approx(-192.8909, abs=2e-4)
    first = [
        [0.889, 0.111, 0, 0],
        [0.071, 0.876, 0.053, 0],
        [0, 0.339, 0.661, 0],
        [0, 0, 0.556, 0.444],
    ]
    second = [[0.834, 0.166, 0, 0], [0.053, 0.633, 0.314, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
    assert found.confusion[0] == pytest.approx(np.array(first), abs=1e-3)
    assert found.confusion[1] == pytest.approx(np.array(second), abs=1e-3)


def test_the_patients_of_whom_the_model_is_not_sure() -> None:
    found = fitted(counted_votes(counts())).posterior
    assert found[6] == pytest.approx([0.981, 0.019, 0, 0], abs=1e-3)
    assert found[34] == pytest.approx([0, 0.948, 0.052, 0], abs=1e-3)
    assert found[37] == pytest.approx([0, 0.021, 0.979, 0], abs=1e-3)


def test_mace_tells_who_guesses() -> None:
    random = np.random.default_rng(5)
    truth = random.integers(0, 3, 300)
    said = np.stack([truth, truth, truth, random.integers(0, 3, 300)], axis=1)
    said[:, 1] = np.where(random.random(300) < 0.1, random.integers(0, 3, 300), truth)
    knows, _ = mace_fitted(counted_votes((said[:, :, None] == np.arange(3)).astype(float)))
    assert knows[0] > 0.97
    assert knows[2] > 0.97
    assert 0.8 < knows[1] < 0.97
    assert knows[3] < 0.15


@pytest.mark.parametrize("key", ["dawid-skene", "mace"])
def test_annotators_who_never_differ_are_wholly_competent(key: str) -> None:
    same = "PER:0-2 PER:3-5 PER:6-8 ORG:9-11"
    found = result(key, corpus({"A": marks(same), "B": marks(same)}))
    assert found.value == 1
    assert found.details == {"A": 1, "B": 1}
    assert "only guesses" in str(found.note)


def test_who_never_answers_a_kind_of_item_is_judged_by_answers_alone() -> None:
    two = "PER:0-4 ORG:10-14 GPE:20-24"
    works = {"A": marks(two), "B": marks(two), "C": marks("PER:0-4 ORG:20-24")}
    these = material(corpus(works), annotators=("A", "B", "C"))
    found = score(measure_called("dawid-skene"), these, draws=0)
    assert found.details == pytest.approx({"A": 1, "B": 1, "C": 0.5})


@pytest.mark.parametrize("key", ["dawid-skene", "mace"])
def test_who_shares_no_place_with_anybody_has_no_competence(key: str) -> None:
    works = {
        "A": marks("PER:0-4 ORG:5-9 GPE:10-14"),
        "B": marks("PER:0-4 ORG:5-9 LOC:10-14"),
        "C": marks("PER:20-24"),
    }
    found = score(measure_called(key), material(corpus(works), annotators=("A", "B", "C")), draws=0)
    assert found.details["C"] is None
    others = [found.details["A"], found.details["B"]]
    assert None not in others
    assert found.value == pytest.approx(sum(one or 0 for one in others) / 2)


@pytest.mark.parametrize("key", ["dawid-skene", "mace"])
def test_samples_of_documents_that_are_alike_give_the_number_itself(key: str) -> None:
    works = [
        {
            "A": marks("PER:0-4 ORG:10-14 GPE:20-24"),
            "B": marks("PER:0-4 ORG:10-14 GPE:20-24"),
            "C": marks("PER:0-4 ORG:20-24"),
        }
        for _ in range(6)
    ]
    these = material(corpus(*works), annotators=("A", "B", "C"))
    found = score(measure_called(key), these, draws=50)
    assert found.interval == pytest.approx((found.value, found.value))
