"""Where words stand, by the places that the index knows of each of them."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from annotator.store.database import CorpusFile

if TYPE_CHECKING:
    from annotator.store.search.tallies import Counts

# Only this connection sees the table, which shows what is in the index and holds nothing.
_TABLE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_place USING fts5vocab(main, search, instance)"
)
_PLACES = (
    "SELECT place.doc FROM json_each(?) AS word"
    " CROSS JOIN temp.search_place AS place ON place.term = word.value"
)
_GONE = (
    "SELECT word.value FROM json_each(?) AS word WHERE NOT EXISTS"
    " (SELECT 1 FROM temp.search_place AS place WHERE place.term = word.value)"
)
_TOGETHER = 256
"""Words whose places are read at once: some may stand in every document."""


def counts_of_words(file: CorpusFile, words: Collection[str]) -> Counts:
    """Give how many times one of the words stands in each document, by its position."""
    import numpy as np  # noqa: PLC0415

    file.run(_TABLE)
    counts, ordered = np.zeros(0, np.uint32), sorted(words)
    for start in range(0, len(ordered), _TOGETHER):
        rows = file.run(_PLACES, (json.dumps(ordered[start : start + _TOGETHER]),))
        found = np.bincount(np.fromiter((row[0] for row in rows), np.intp, len(rows)))
        if len(found) > len(counts):
            counts = np.pad(counts, (0, len(found) - len(counts)))
        counts[: len(found)] += found.astype(np.uint32)
    return counts


def words_gone(file: CorpusFile, words: Collection[str]) -> list[str]:
    """List those of the words that stand in no document any more, in order."""
    file.run(_TABLE)
    return [row[0] for row in file.run(_GONE, (json.dumps(sorted(words)),))]
