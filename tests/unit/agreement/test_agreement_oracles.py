"""Other people's programs give the same numbers, where they are installed."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.alpha.interval import alpha_interval
from annotator.agreement.alpha.nominal import alpha_nominal
from annotator.agreement.alpha.ordinal import alpha_ordinal
from annotator.agreement.alpha.ratio import alpha_ratio
from annotator.agreement.codes import coded
from annotator.agreement.coding.cohen import cohen
from annotator.agreement.coding.cohen_linear import cohen_linear
from annotator.agreement.coding.cohen_quadratic import cohen_quadratic
from tests.unit.agreement.builders import mark, number, value

METRICS = {
    "nominal": alpha_nominal,
    "ordinal": alpha_ordinal,
    "interval": alpha_interval,
    "ratio": alpha_ratio,
}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("metric", METRICS)
def test_krippendorff(metric: str, seed: int) -> None:
    krippendorff = pytest.importorskip("krippendorff")
    random = np.random.default_rng(seed)
    said = random.integers(1, 6, (40, 4)).astype(float)
    said[:, 1] = np.where(random.random(40) < 0.7, said[:, 0], said[:, 1])
    said[random.random(said.shape) < 0.2] = np.nan
    rows = [[None if np.isnan(one) else int(one) for one in row] for row in said]
    expected = krippendorff.alpha(said.T, level_of_measurement=metric)
    assert number(METRICS[metric](coded(rows, ordered=True))) == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(5))
def test_scikit_learn(seed: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    random = np.random.default_rng(seed)
    one = random.integers(0, 4, 60)
    other = np.where(random.random(60) < 0.5, one, random.integers(0, 4, 60))
    rows = [(int(a), int(b)) for a, b in zip(one, other, strict=True)]
    codes = coded(rows, categories=range(4), ordered=True)
    measures = {None: cohen, "linear": cohen_linear, "quadratic": cohen_quadratic}
    for weights, measure in measures.items():
        expected = metrics.cohen_kappa_score(one, other, weights=weights, labels=range(4))
        assert number(measure(codes)) == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(5))
def test_seqeval(seed: int) -> None:
    metrics = pytest.importorskip("seqeval.metrics")
    scheme = pytest.importorskip("seqeval.scheme")
    random = np.random.default_rng(seed)
    tags = [["O"] * 30, ["O"] * 30]
    marks = {"A": [], "B": []}
    for who, row in zip(marks, tags, strict=True):
        at = 0
        while at < 28:
            size, name = int(random.integers(1, 3)), str(random.choice(["PER", "ORG"]))
            if random.random() < 0.6:
                marks[who].append(mark(name, f"{at}-{at + size}"))
                row[at : at + size] = [f"B-{name}", *[f"I-{name}"] * (size - 1)]
            at += size + 1
    expected = metrics.f1_score([tags[0]], [tags[1]], mode="strict", scheme=scheme.IOB2)
    assert value("f1", marks) == pytest.approx(expected)
