"""Items that were answered alike, counted by document: all that the models need to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats, Note, Tally, Value
from annotator.agreement.codes import Codes, codes_of
from annotator.agreement.material import Material
from annotator.agreement.summing import divided

FEW = Note("Two annotators do not tell who of them is right: the model only guesses.")


@dataclass(frozen=True, slots=True)
class Votes:
    """Patterns of answers: how often each annotator gave each category (patterns x a x k).

    `weights` counts the items with each pattern (documents x patterns).
    """

    patterns: Floats
    weights: Floats

    @property
    def flat(self) -> Floats:
        """Give the patterns with annotators and categories side by side."""
        return self.patterns.reshape(len(self.patterns), -1)


def votes_of(codes: Codes) -> Votes:
    """Count patterns of answers; items that one annotator alone answered are left out."""
    kept = codes.pairable()
    if not len(kept.values):
        shape = (1, codes.values.shape[1], max(1, codes.size))
        return Votes(np.zeros(shape), np.zeros((codes.documents, 1)))
    found, which = np.unique(kept.values, axis=0, return_inverse=True)
    patterns = (found[:, :, None] == np.arange(max(1, kept.size))).astype(np.float64)
    at = kept.document * len(found) + which.ravel()
    flat = np.bincount(at, minlength=kept.documents * len(found))
    return Votes(patterns, flat.reshape(kept.documents, len(found)).astype(np.float64))


def counted_votes(counts: Floats) -> Votes:
    """Take items as they are, each in one document (items x annotators x categories)."""
    return Votes(counts, np.ones((1, len(counts))))


def competence_tally(material: Material, votes: Votes, competence: Value) -> Tally:
    """Give the mean competence, and that of each annotator; `competence` gives (..., a).

    Where nobody ever differs from anybody, a model has no errors to explain, and everybody is
    wholly competent; that is said here, since models with uniform priors take it for luck. Who
    answered nothing that anybody else answered has no competence, and is not in the mean.
    """
    names: Sequence[str] = material.annotators
    kept = codes_of(material).pairable()
    fitted = _without_errors(votes, len(names)) or competence
    answers = votes.patterns.sum(axis=2)

    def told(sums: Floats) -> Floats:
        return np.where(sums @ answers > 0, fitted(sums), np.nan)

    def mean(sums: Floats) -> Floats:
        found = told(sums)
        there = ~np.isnan(found)
        return divided(np.where(there, found, 0).sum(axis=-1), there.sum(axis=-1).astype(float))

    def of(at: int) -> Value:
        return lambda sums: told(sums)[..., at]

    return Tally(
        votes.weights,
        mean,
        votes.weights.sum(axis=1),
        kept.why,
        FEW if len(names) < 3 else None,
        kept.left_out,
        {name: of(at) for at, name in enumerate(names)},
        single=False,
    )


def _without_errors(votes: Votes, annotators: int) -> Value | None:
    """Give what needs no model: one category has no competence, no disagreement is wholly right."""
    answered = votes.weights.sum(axis=0) > 0
    categories = votes.patterns[answered].any(axis=1)
    several = int(categories.any(axis=0).sum()) > 1
    if several and bool((categories.sum(axis=1) > 1).any()):
        return None

    def value(sums: Floats) -> Floats:
        there = (sums.sum(axis=-1, keepdims=True) > 0) & several
        return np.where(there, np.ones((*sums.shape[:-1], annotators)), np.nan)

    return value
