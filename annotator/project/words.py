"""What a project knows of words: counts of its own texts, and what people decided about clitics."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from annotator.model.changes import Changes
from annotator.project.clitics import shipped_clitics, shipped_counts
from annotator.project.edits.words import DecideOnWord
from annotator.project.names import known_names
from annotator.project.project import Project
from annotator.suggest.gazetteer import Gazetteer
from annotator.text.clitics import Clitics, Correction, Split
from annotator.text.word_counts import count_words as counted

MOST_CHARACTERS = 4_000_000
"""As much of a corpus as is counted: what more there is changes few decisions."""

_SHORT = 3


def count_words(
    project: Project,
    *,
    most: int = MOST_CHARACTERS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Mapping[str, int]:
    """Count the word forms of a corpus, folded; a large one up to so many characters."""
    return counted(_some(project.corpus.texts(), most, cancelled))


def _some(texts: Iterator[str], most: int, cancelled: Callable[[], bool]) -> Iterator[str]:
    seen = 0
    for text in texts:
        if cancelled() or seen > most:
            return
        seen += len(text)
        yield text


def known_clitics(
    project: Project,
    own_counts: Mapping[str, int] | None = None,
    names: Gazetteer | None = None,
) -> Clitics:
    """Give what decides on the clitics of this project's words; its names are read unless given.

    A name that is marked is never cut. Names of up to three letters end many longer words by
    chance (سام ends وسام), so that they are told only when they would themselves be cut: whether
    a proclitic stands before such a one, the counts decide.
    """
    gazetteer = known_names(project) if names is None else names
    words = gazetteer.words() if gazetteer is not None else ()
    corrections = [Correction(form, *stem) for form, stem in project.corpus.stems().items()]
    return Clitics(
        shipped_counts(),
        own_counts=own_counts,
        gazetteer=[word for word in words if _is_to_be_told(word)],
        corrections=corrections,
    )


def _is_to_be_told(name: str) -> bool:
    return len(name) > _SHORT or shipped_clitics().split(name) != Split(0, len(name))


def decide_on_word(project: Project, clitics: Clitics, word: str, split: Split) -> Changes:
    """Keep what the annotator decided about a word, as one edit that can be undone."""
    form, start, end = clitics.teach(word, split)
    return project.change_corpus(DecideOnWord(form, (start, end)))
