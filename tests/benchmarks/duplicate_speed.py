"""How fast duplicates are found among 30,000 articles made of real ones, where they are at hand."""

from __future__ import annotations

import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.curation.duplicates.clusters import Fact, clusters
from annotator.curation.duplicates.finding import find
from annotator.curation.duplicates.records import Compared, Thresholds
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.duplicates import find_duplicates
from annotator.project.managing.linking import KeepOne
from annotator.project.project import Project
from annotator.text.cleaning import clean, text_sha256
from tests.benchmarks.curation_speed import articles
from tests.benchmarks.row import Row

NUMBER = 30_000


def run() -> list[Row]:
    """Time the search, what comes after it, and the least that reading the words costs."""
    every = list(_texts())
    compared = [Compared(text, ((0, len(text)),)) for text in every]
    floor = _seconds(lambda: _read_words(every))
    start = time.process_time()
    found = find(compared, len(compared), Thresholds(), _quiet)
    engine = time.process_time() - start
    grouping = _seconds(lambda: clusters(found, [Fact()] * len(every)))
    whole, linking = _in_a_corpus(every)
    return [
        Row(f"duplicates among {len(every):,} articles", engine, "s", 20, floor),
        Row("the same from a corpus file", whole, "s", 20, floor),
        Row("groups made anew after a decision", 1000 * grouping, "ms", 500),
        Row("all groups linked in one edit", 1000 * linking, "ms", 1000),
        Row("memory of what was found, for 5,000", _memory(compared[:5000]), "MB", 100),
    ]


def _texts() -> Iterator[str]:
    """Give real articles, then the same again with every third word another one in each round."""
    real = [text for text, _ in articles()]
    for number in range(NUMBER):
        again, at = divmod(number, len(real))
        words = real[at].split(" ")
        if again:
            words[::3] = [f"{word}{again}" for word in words[::3]]
        yield " ".join(words)


def _read_words(texts: list[str]) -> int:
    known: dict[str, int] = {}
    for text in texts:
        for word in text.split():
            known.setdefault(word, len(known))
    return len(known)


def _in_a_corpus(texts: list[str]) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.hashiya"
        with create_corpus(path, "news") as corpus:
            corpus.add(_documents(texts), title="Import")
        with Project.open(path) as project:
            start = time.process_time()
            found = find_duplicates(project)
            whole = time.process_time() - start
            groups = found.clusters(project)
            plan: KeepOne = found.keep(project, [(one, one.keep) for one in groups])
            start = time.process_time()
            project.change_corpus(plan)
            return whole, time.process_time() - start


def _documents(texts: list[str]) -> Iterator[AnnotatedDocument]:
    for number, text in enumerate(texts):
        # Import takes the same text only once.
        cleaned = clean(f"{text}\n{number}\n").text
        yield AnnotatedDocument(
            Document(new_document_id(), f"{number}", cleaned, text_sha256(cleaned)), ()
        )


def _memory(compared: list[Compared]) -> float:
    tracemalloc.start()
    found = find(compared, len(compared), Thresholds(), _quiet)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 1e6 if found.words else 0.0


def _quiet(done: int, total: int) -> None:
    """Hear nothing of the progress."""


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
