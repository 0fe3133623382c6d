"""How fast marked words are found again, and names in a text, over the sample corpus."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.spans import Span
from annotator.paths import resources, sample_corpus
from annotator.project.clitics import shipped_clitics
from annotator.schema.reading import read_scheme
from annotator.suggest.gazetteer import Gazetteer, naming_layer
from annotator.suggest.occurrences import occurrences
from annotator.text.words import tokens
from tests.benchmarks.row import Row

LEAST = 1.0
"""Megabytes of UTF-8 a second that are wanted."""


def run() -> list[Row]:
    """Time the search, in time of the processor; the texts are those of the sample corpus."""
    texts = [path.read_text("utf-8") for path in sorted((sample_corpus() / "texts").glob("*"))]
    text = "\n".join(texts)
    text *= 1 + 2_000_000 // len(text.encode())
    size, clitics = len(text.encode()) / 1_000_000, shipped_clitics()
    names = names_of(texts)
    article = Document(new_document_id(), "", texts[0], "")
    document = Document(new_document_id(), "", text, "")
    rows = [
        Row(f"«{form}» in {size:.1f} MB", rate, "MB/s", LEAST, more=True)
        for form in ("العراق", "رئيس الوزراء", "في")
        for rate in [size / seconds(lambda form=form: occurrences(text, form, clitics))]
    ]
    everywhere = size / seconds(lambda: names.candidates(document, (), clitics))
    there = 1000 * seconds(lambda: names.candidates(article, (), clitics))
    return [
        *rows,
        Row(f"{len(names):,} names in {size:.1f} MB", everywhere, "MB/s", LEAST, more=True),
        Row(f"{len(names):,} names in an article", there, "ms", 50),
    ]


def names_of(texts: list[str]) -> Gazetteer:
    """Take every fifth pair of neighbouring words for a name, and every tenth word."""
    scheme = read_scheme(resources() / "schemes" / "news.toml")
    layer = naming_layer(scheme)
    assert layer is not None
    names = Gazetteer(layer)
    for text in texts:
        words = tokens(text)
        spans = [Span(one[0], other[1]) for one, other in pairwise(words)][::5]
        for span in (*spans, *(Span(*word) for word in words[::10])):
            mark = Annotation(new_annotation_id(), layer.name, "PER", (span,), {"level": "NAM"})
            names.add(text, mark)
    return names


def seconds(work: Callable[[], object]) -> float:
    """Give the time of the processor that the work takes, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best
