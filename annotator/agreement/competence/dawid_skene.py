"""The model of Dawid and Skene: each annotator confuses categories in a way of one's own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import codes_of, has_places
from annotator.agreement.competence.votes import Votes, competence_tally, votes_of
from annotator.agreement.material import Material
from annotator.agreement.summing import divided

_TINY = 1e-300
_STEPS, _CLOSE = 500, 1e-7
_DRAWN_STEPS = 5
"""Steps for a bootstrap sample, and for all documents, from what was found of all of them."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How frequent each category is, and how often who calls it what (annotators x true x said).

    `posterior` gives how probable each category is for each pattern of answers.
    """

    prior: Floats
    confusion: Floats
    posterior: Floats
    likelihood: float


def fitted(votes: Votes, steps: int = _STEPS) -> Fit:
    """Fit by expectation maximisation from the share of votes, until nothing moves."""
    weights = votes.weights.sum(axis=0)
    ballots = votes.patterns.sum(axis=1)
    posterior = ballots / np.maximum(ballots.sum(axis=1, keepdims=True), 1)
    prior, confusion = _maximised(votes, weights, posterior.T)
    likelihood = -np.inf
    for _ in range(steps):
        joint, posterior = _expected(votes, prior, confusion)
        before, likelihood = likelihood, float((weights * joint).sum())
        prior, confusion = _maximised(votes, weights, posterior)
        if likelihood - before < _CLOSE * max(1.0, abs(likelihood)):
            break
    joint, posterior = _expected(votes, prior, confusion)
    return Fit(prior, confusion, posterior.T, float((weights * joint).sum()))


def _right(votes: Votes, weights: Floats, posterior: Floats) -> Floats:
    """Give how many of their own answers annotators have right; NaN without any answer.

    What somebody did not answer says nothing of who it is, however frequent its category.
    """
    _, annotators, size = votes.patterns.shape
    said = ((posterior * weights[..., None, :]) @ votes.flat).reshape(
        *weights.shape[:-1], size, annotators, size
    )
    return divided(np.diagonal(said, axis1=-3, axis2=-1).sum(axis=-1), said.sum(axis=(-3, -1)))


def _maximised(votes: Votes, weights: Floats, posterior: Floats) -> tuple[Floats, Floats]:
    """Give prior and confusions from (..., categories, patterns) and (..., patterns)."""
    _, annotators, size = votes.patterns.shape
    mass = posterior * weights[..., None, :]
    prior = mass.sum(axis=-1)
    said = (mass @ votes.flat).reshape(*prior.shape, annotators, size)
    said = np.moveaxis(said, -2, -3)
    total = said.sum(axis=-1, keepdims=True)
    whole = prior.sum(axis=-1, keepdims=True)
    return prior / np.where(whole == 0, 1, whole), said / np.where(total == 0, 1, total)


def _expected(votes: Votes, prior: Floats, confusion: Floats) -> tuple[Floats, Floats]:
    """Give the likelihood of each pattern, as a logarithm, and what it says of the truth."""
    logs = np.log(np.maximum(confusion, _TINY))
    logs = np.moveaxis(logs, -3, -2)
    logs = logs.reshape(*logs.shape[:-2], -1)
    joint = logs @ votes.flat.T + np.log(np.maximum(prior, _TINY))[..., None]
    top = joint.max(axis=-2, keepdims=True)
    share = np.exp(joint - top)
    total = share.sum(axis=-2, keepdims=True)
    return (top + np.log(total))[..., 0, :], share / total


def dawid_skene(material: Material) -> Tally:
    """Give how many answers of an annotator are, by the model, true."""
    votes = votes_of(codes_of(material))
    start = fitted(votes)

    def competence(sums: Floats) -> Floats:
        shape = sums.shape[:-1]
        prior = np.broadcast_to(start.prior, (*shape, *start.prior.shape))
        confusion = np.broadcast_to(start.confusion, (*shape, *start.confusion.shape))
        posterior: Floats = start.posterior.T
        for _ in range(_DRAWN_STEPS):
            _, posterior = _expected(votes, prior, confusion)
            prior, confusion = _maximised(votes, sums, posterior)
        return _right(votes, sums, posterior)

    return competence_tally(material, votes, competence)


MEASURE = Measure(
    key="dawid-skene",
    title="Competence by Dawid and Skene",
    citation="Dawid, Skene (1979), Applied Statistics 28(1)",
    unit="place",
    score=dawid_skene,
    suits=has_places,
    by_type=False,
    attribute=True,
)
