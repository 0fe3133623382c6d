"""Which sentences of an article stand in others too."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.curation.duplicates.reading import Numbers, Sentences
from annotator.curation.duplicates.records import Reused


class Reuse:
    """Knows the sentences that stand in more than one article."""

    def __init__(self, sentences: Sequence[Sentences]) -> None:
        sizes = [one.keys.size for one in sentences]
        keys = np.concatenate([np.empty(0, np.uint64), *(one.keys for one in sentences)])
        owners = np.repeat(np.arange(len(sentences), dtype=np.uint32), sizes)
        order = np.lexsort((owners, keys))
        keys, owners = keys[order], owners[order]
        # Twice in one article is no re-use.
        fresh = np.ones(keys.size, np.bool_)
        fresh[1:] = (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1])
        keys, owners = keys[fresh], owners[fresh]
        same = keys[1:] == keys[:-1]
        shared = np.zeros(keys.size, np.bool_)
        shared[1:] |= same
        shared[:-1] |= same
        self._keys: Numbers = keys[shared]
        self._owners: list[int] = owners[shared].tolist()
        self._sentences = tuple(_those_shared(one, self._keys) for one in sentences)

    def of(self, article: int) -> list[Reused]:
        """List the sentences of an article that stand in others, in order."""
        starts, ends, keys = self._sentences[article]
        firsts = np.searchsorted(self._keys, keys)
        lasts = np.searchsorted(self._keys, keys, "right")
        places = (starts.tolist(), ends.tolist(), firsts.tolist(), lasts.tolist())
        return [
            Reused(start, end, tuple(one for one in self._owners[first:last] if one != article))
            for start, end, first, last in zip(*places, strict=True)
        ]

    def count(self, article: int) -> int:
        """Count the sentences of an article that stand in others."""
        return int(self._sentences[article].keys.size)


def _those_shared(one: Sentences, shared: Numbers) -> Sentences:
    if not shared.size:
        return Sentences(one.starts[:0], one.ends[:0], one.keys[:0])
    places = np.minimum(np.searchsorted(shared, one.keys), shared.size - 1)
    kept = shared[places] == one.keys
    return Sentences(one.starts[kept], one.ends[kept], one.keys[kept])
