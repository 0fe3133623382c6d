"""How fast clitics are decided: running text, forms never seen before, and the list of counts."""

from __future__ import annotations

import time
from collections.abc import Iterable

from annotator.paths import resources, sample_corpus
from annotator.text.clitics import Clitics
from annotator.text.word_counts import SHIPPED, read_counts
from annotator.text.words import tokens
from tests.benchmarks.row import Row


def run() -> list[Row]:
    """Time the decisions, in time of the processor; the texts are those of the sample corpus."""
    start = time.process_time()
    counts = read_counts(resources() / "words" / SHIPPED)
    loading = time.process_time() - start
    texts = [path.read_text("utf-8") for path in sorted((sample_corpus() / "texts").glob("*"))]
    words = [text[start:end] for text in texts for start, end in tokens(text)]
    distinct = list(dict.fromkeys(words))
    # Every form with a conjunction it is not written with: none of them is in the memory.
    unseen = [before + word for before in ("", "و", "ول", "ب") for word in distinct]
    return [
        Row(f"reading {len(counts):,} counts", loading, "s", 0.15),
        Row(
            f"{len(words):,} words of running text",
            speed(counts, words),
            "words/s",
            100_000,
            more=True,
        ),
        Row(f"{len(unseen):,} forms, each for the first time", speed(counts, unseen), "words/s"),
    ]


def speed(counts: dict[str, int], words: Iterable[str]) -> float:
    """Give the words a second of a model that has seen none of them, the best of three."""
    listed = list(words)
    best = 0.0
    for _ in range(3):
        clitics = Clitics(counts)
        start = time.process_time()
        for word in listed:
            clitics.split(word)
        best = max(best, len(listed) / (time.process_time() - start))
    return best
