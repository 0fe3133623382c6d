"""Finds the documents of a corpus that are likely to be other versions of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from heapq import nlargest

from annotator.model.identity import DocumentId
from annotator.model.sets import DocumentSummary
from annotator.project.project import Project
from annotator.text.letters import MARKS
from annotator.text.pairing import pairs
from annotator.text.search_folding import search_fold
from annotator.text.words import tokens

_RUN = 4
"""Words that two texts must share in a row to count."""
_LEAST_SHARE = 0.2
"""Part of the runs of the shorter text that the other has too, at least."""
_MOST = 20
_LEAST_WORDS = 0.25
"""Part of the words that two versions have in common at least; unrelated news share less."""
_COMPARED = 80
"""How many of the texts with the most words in common are compared run by run."""
_VOCALISED = 0.05
"""Vowel marks for each character, from which on words are hardly ever written alike."""
_STEP = 64


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that is likely to be another version, and how near it is."""

    document: DocumentId
    name: str
    share: float
    """How many of the words of both texts stand in the other in the same order; from 0 to 1."""


def candidates(
    project: Project,
    document: DocumentId,
    *,
    progress: Callable[[int, int], None] = lambda done, all_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Candidate]:
    """Find the documents that share long runs of words with this one, the nearest first.

    Words are compared first, which is quick; runs of them only where many words are the same.
    Stopped before the end, it gives nothing.
    """
    own = project.corpus.text(document)
    rows = [one for one in project.documents() if one.id != document]
    near: list[tuple[float, int]] = []
    words = _words(own)
    either = words | set(search_fold(own).split())
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            if cancelled():
                return []
            progress(number, len(rows))
        theirs = _words(project.corpus.text(row.id))
        least = min(len(words), len(theirs))
        if least and (shared := len(either & theirs) / least) >= _LEAST_WORDS:
            near.append((shared, -number))
    nearest = [rows[-number] for _, number in nlargest(_COMPARED, near)]
    return _by_runs(project, own, nearest, cancelled)


def _by_runs(
    project: Project, own: str, nearest: list[DocumentSummary], cancelled: Callable[[], bool]
) -> list[Candidate]:
    words = _read(own)
    runs = _runs(words)
    found: list[Candidate] = []
    for row in nearest:
        if cancelled():
            return []
        theirs = _read(project.corpus.text(row.id))
        their_runs = _runs(theirs)
        least = min(len(runs), len(their_runs))
        if least and len(runs & their_runs) / least >= _LEAST_SHARE:
            share = 2 * len(pairs(words, theirs)) / (len(words) + len(theirs))
            found.append(Candidate(row.id, row.meta.get("title") or row.name, share))
    return sorted(found, key=lambda one: -one.share)[:_MOST]


def _words(text: str) -> set[str]:
    """List the words as they are written, without vowel marks where there are many."""
    vocalised = sum(map(text.count, MARKS)) > _VOCALISED * len(text)
    return set((search_fold(text) if vocalised else text).split())


def _read(text: str) -> list[str]:
    """List the words as they read, in order."""
    return [search_fold(text[start:end]) for start, end in tokens(text)]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}
