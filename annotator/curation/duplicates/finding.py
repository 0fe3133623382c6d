"""Finds duplicates among articles: candidates first, then each pair of them compared exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from annotator.curation.duplicates.candidates import alike, parted, sharing, signatures
from annotator.curation.duplicates.found import Found
from annotator.curation.duplicates.reading import Numbers, Read, Reader
from annotator.curation.duplicates.records import Compared, Likeness, Thresholds, Watch
from annotator.curation.duplicates.reuse import Reuse

_STEP = 200
_READING = 0.7
"""Part of the work that reading the articles is."""


def find(articles: Iterable[Compared], total: int, thresholds: Thresholds, watch: Watch) -> Found:
    """Find what articles have in common; `watch` may raise Cancelled between two steps."""
    texts: dict[bytes, int] = {}
    articles_of: list[list[int]] = []
    text_of: list[int] = []
    read: list[Read] = []
    reader = Reader()
    all_steps = int(total / _READING) + 1
    for number, article in enumerate(articles):
        if number % _STEP == 0:
            watch(number, all_steps)
        one = reader.read(article)
        text = texts.setdefault(one.folded, len(texts))
        if text == len(articles_of):
            articles_of.append([])
        # The triples of a text that is there already would only take room.
        read.append(one if not articles_of[text] else one._replace(triples=one.triples[:0]))
        articles_of[text].append(number)
        text_of.append(text)
    triples = [read[some[0]].triples for some in articles_of]

    def watch_rest(done: int, of: int) -> None:
        watch(total + (all_steps - total) * done // max(1, of), all_steps)

    return Found(
        tuple(one.words for one in read),
        Reuse([one.sentences for one in read]),
        tuple(one.exact for one in read),
        tuple(text_of),
        tuple(map(tuple, articles_of)),
        _compared(triples, [read[some[0]].words for some in articles_of], thresholds, watch_rest),
    )


def _compared(
    triples: list[Numbers], words: list[int], thresholds: Thresholds, watch: Watch
) -> dict[int, dict[int, Likeness]]:
    found: defaultdict[int, dict[int, Likeness]] = defaultdict(dict)
    signed = signatures(triples, lambda done, of: watch(done, 2 * of))
    pairs = np.union1d(alike(signed, thresholds.near), sharing(triples))
    for step, (one, other) in enumerate(parted(pairs)):
        if step % _STEP == 0:
            watch(int(pairs.size) + step, 2 * int(pairs.size))
        likeness = _likeness(triples[one], triples[other], thresholds)
        short = min(words[one], words[other])
        if likeness is None or (likeness.kind == "contained" and short < thresholds.least_words):
            continue
        found[one][other] = found[other][one] = likeness
    return dict(found)


def _likeness(one: Numbers, other: Numbers, thresholds: Thresholds) -> Likeness | None:
    """Compare two different texts exactly, by the triples of words they have in common."""
    least, most = sorted((one.size, other.size))
    if not least:
        return None
    shared = np.intersect1d(one, other, assume_unique=True).size
    jaccard = shared / (least + most - shared)
    if jaccard >= thresholds.near:
        return Likeness("near", jaccard)
    inside = shared / least
    return Likeness("contained", inside) if inside >= thresholds.contained else None
