"""The documents of a query for one broad beginning, by how often it stands in each.

For the broadest it was counted when they were indexed; for others it is counted by the places that
the index knows of each word, which takes a fourth of the time of asking it for all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from annotator.search.forms import token_of
from annotator.search.query import Phrase, Query
from annotator.store.database import CorpusFile
from annotator.store.search.places import counts_of_words
from annotator.store.search.tallies import ALL, BROAD, counts_of
from annotator.store.search.terms import PARTED, Terms
from annotator.store.search.tokenizer import LENGTH, SATURATION

if TYPE_CHECKING:
    from annotator.store.search.conditions import Sql
    from annotator.store.search.tallies import Counts

_BROAD = frozenset(BROAD)


def is_tallied(texts: list[Query]) -> bool:
    """Say whether all the index is asked for is a beginning that was counted beforehand."""
    phrase = _beginning(texts)
    return phrase is not None and _tallied(phrase) is not None


def broad_beginning(file: CorpusFile, texts: list[Query], terms: Terms, where: Sql) -> Broad | None:
    """Give what is known of the beginning that is all the index is asked for, where it is broad."""
    phrase = _beginning(texts)
    if phrase is None:
        return None
    token = _tallied(phrase)
    if token is not None:
        return Broad(file, partial(counts_of, file, token), where)
    if terms.width(phrase) <= PARTED:
        return None
    return Broad(file, partial(counts_of_words, file, terms.sought(phrase).meant[0]), where)


def _beginning(texts: list[Query]) -> Phrase | None:
    if len(texts) != 1 or not isinstance(texts[0], Phrase) or len(texts[0].words) != 1:
        return None
    return texts[0] if texts[0].words[0].prefix else None


def _tallied(phrase: Phrase) -> str | None:
    word = phrase.words[0]
    token = token_of(word.letters)
    return token if not word.exact and token in _BROAD else None


class Broad:
    """Knows how often a beginning stands in each document, of those for which a condition holds."""

    def __init__(self, file: CorpusFile, counted: Callable[[], Counts], where: Sql) -> None:
        self._file = file
        self._counted = counted
        self._where = where

    @cached_property
    def _counts(self) -> Counts:
        import numpy as np  # noqa: PLC0415

        counts = self._counted()
        where, values = self._where
        if where != "1":
            found = self._file.run(f"SELECT position FROM document WHERE {where}", values)
            held = np.zeros(len(counts), bool)
            held[[row[0] for row in found if row[0] < len(counts)]] = True
            counts[~held] = 0
        return counts

    @cached_property
    def _best(self) -> list[int]:
        """List the documents as BM25 orders them, the best first."""
        import numpy as np  # noqa: PLC0415

        found, sizes = self._counts, counts_of(self._file, ALL)
        positions = np.flatnonzero(found)
        share = SATURATION * LENGTH * self._row_count() / max(int(sizes.sum()), 1)
        times = found[positions].astype(np.float64)
        weight = times / (times + SATURATION * (1 - LENGTH) + share * sizes[positions])
        return positions[np.argsort(-weight, kind="stable")].tolist()

    def _row_count(self) -> int:
        return int(self._file.run("SELECT count(*) FROM search_docsize")[0][0])

    def count(self) -> tuple[int, int]:
        """Count the documents, and the words with the beginning in them."""
        counts = self._counts
        return int((counts > 0).sum()), int(counts.sum())

    def has(self, position: int) -> bool:
        """Say whether a document has the beginning, and the condition holds for it."""
        return position < len(self._counts) and bool(self._counts[position])

    def after(self, position: int, size: int) -> list[int]:
        """List the first documents behind a place in the corpus."""
        import numpy as np  # noqa: PLC0415

        behind = np.flatnonzero(self._counts[position + 1 :])[:size]
        return (behind + position + 1).tolist()

    def best(self, start: int, size: int) -> list[int]:
        """List the best documents but for the first `start`."""
        return self._best[start : start + size]
