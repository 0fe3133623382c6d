"""The documents of a query for one broad beginning, by what was counted when they were indexed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.search.forms import token_of
from annotator.search.query import Phrase, Query
from annotator.store.database import CorpusFile
from annotator.store.search.tallies import ALL, BROAD, counts_of
from annotator.store.search.tokenizer import LENGTH, SATURATION

if TYPE_CHECKING:
    from annotator.store.search.conditions import Sql
    from annotator.store.search.tallies import Counts

_BROAD = frozenset(BROAD)


def broad_beginning(texts: list[Query]) -> str | None:
    """Give the beginning that is all the index is asked for, where it was counted beforehand."""
    if len(texts) != 1 or not isinstance(texts[0], Phrase) or len(texts[0].words) != 1:
        return None
    word = texts[0].words[0]
    token = token_of(word.letters)
    return token if word.prefix and not word.exact and token in _BROAD else None


class Broad:
    """Knows how often a beginning stands in each document, of those for which a condition holds."""

    def __init__(self, file: CorpusFile, beginning: str, where: Sql) -> None:
        self._file = file
        self._beginning = beginning
        self._where = where

    @cached_property
    def _counts(self) -> Counts:
        import numpy as np  # noqa: PLC0415

        counts = counts_of(self._file, self._beginning)
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
