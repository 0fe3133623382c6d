"""MACE: an annotator either knows an answer or guesses by a habit of one's own."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import codes_of, has_places
from annotator.agreement.competence.votes import Votes, competence_tally, votes_of
from annotator.agreement.material import Material

_STEPS, _CLOSE = 500, 1e-7
_DRAWN_STEPS = 5
_SMOOTHING = 0.01
_TINY = 1e-300

Guess = tuple[Floats, Floats]
"""How often each annotator knows (..., a), and what each says when guessing (..., a, k)."""


def fitted(votes: Votes, steps: int = _STEPS) -> Guess:
    """Fit by expectation maximisation, from an even start, until nothing moves."""
    weights = votes.weights.sum(axis=0)
    _, annotators, size = votes.patterns.shape
    knows = np.ones(annotators) / 2
    habit = np.ones((annotators, size)) / size
    guess: Guess = knows, habit
    for _ in range(steps):
        before = guess[0]
        guess = _step(votes, weights, guess)
        if float(np.abs(guess[0] - before).max()) < _CLOSE:
            break
    return guess


def truth(votes: Votes, guess: Guess) -> Floats:
    """Give how probable each category is for each pattern (..., categories, patterns)."""
    knows, habit = guess
    size = habit.shape[-1]
    said = (1 - knows)[..., None, None] * habit[..., None, :]
    said = said + knows[..., None, None] * np.eye(size)
    logs = np.log(np.maximum(said, _TINY))
    logs = np.moveaxis(logs, -3, -2)
    joint = logs.reshape(*logs.shape[:-2], -1) @ votes.flat.T
    share = np.exp(joint - joint.max(axis=-2, keepdims=True))
    return share / share.sum(axis=-2, keepdims=True)


def _step(votes: Votes, weights: Floats, guess: Guess) -> Guess:
    """Weigh, for each answer, how probable it is that it was known, and count again."""
    knows, habit = guess
    _, annotators, size = votes.patterns.shape
    mass = truth(votes, guess) * weights[..., None, :]
    said = (mass @ votes.flat).reshape(*mass.shape[:-1], annotators, size)
    right = np.diagonal(said, axis1=-3, axis2=-1)
    total = said.sum(axis=-3)
    by_luck = (1 - knows)[..., None] * habit
    known = right * knows[..., None] / np.maximum(knows[..., None] + by_luck, _TINY)
    guessed = total - known + _SMOOTHING / size
    knew = known.sum(axis=-1) + _SMOOTHING
    new = knew / (knew + guessed.sum(axis=-1) + _SMOOTHING)
    return new, guessed / guessed.sum(axis=-1, keepdims=True)


def mace(material: Material) -> Tally:
    """Give how often, by the model, an annotator knows the answer."""
    votes = votes_of(codes_of(material))
    start = fitted(votes)

    def competence(sums: Floats) -> Floats:
        shape = sums.shape[:-1]
        guess: Guess = (
            np.broadcast_to(start[0], (*shape, *start[0].shape)),
            np.broadcast_to(start[1], (*shape, *start[1].shape)),
        )
        for _ in range(_DRAWN_STEPS):
            guess = _step(votes, sums, guess)
        return np.where(sums.sum(axis=-1, keepdims=True) > 0, guess[0], np.nan)

    return competence_tally(material, votes, competence)


MEASURE = Measure(
    key="mace",
    title="Competence by MACE",
    citation="Hovy, Berg-Kirkpatrick, Vaswani, Hovy (2013), NAACL-HLT",
    unit="place",
    score=mace,
    suits=has_places,
    by_type=False,
    attribute=True,
)
