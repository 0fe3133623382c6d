"""How fast the store writes, reads and edits, beside plain SQLite in the same run."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import apsw

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span
from annotator.store.corpus import Corpus, StoredScheme
from annotator.text.cleaning import text_sha256
from tests.benchmarks.row import Row

SPANS = 50_000
REFERENCE = SchemeReference("tiny", "1", "0" * 64)


def run() -> list[Row]:
    """Time the store; the floor is plain SQLite with the same rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        floor = timed(lambda: plain_sqlite(folder / "plain.db"))
        corpus = Corpus.create(folder / "c.hashiya", StoredScheme("tiny", "1", "0" * 64, ""))
        item = document()
        writing = timed(lambda: corpus.add([item], title="Import"))
        set_id = corpus.sets()[0].id
        reading = timed(lambda: corpus.annotations(set_id))
        edits = [timed(lambda: edit(corpus, set_id)) for _ in range(100)]
        corpus.close()
    median = sorted(edits)[50]
    name = f"{SPANS:,} spans with their annotations"
    return [
        Row(f"{name}: write", writing, "s", None, floor),
        Row(f"{name}: read", reading, "s"),
        Row("one edit with history, to COMMIT", median * 1000, "ms"),
    ]


def timed(work: Callable[[], object]) -> float:
    """Give the seconds that the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def document() -> AnnotatedDocument:
    """Make a long document with a mention on every word."""
    text = "كلمة " * SPANS
    mentions = tuple(
        Annotation(
            new_annotation_id(), "mention", "PER", (Span(one * 5, one * 5 + 4),), {"level": "NAM"}
        )
        for one in range(SPANS)
    )
    work = AnnotationSet("ليلى", "annotator", "new", REFERENCE, mentions)
    made = Document(new_document_id(), "long", text, text_sha256(text))
    return AnnotatedDocument(made, (work,))


def edit(corpus: Corpus, set_id: str) -> None:
    """Mark once more."""
    with corpus.edit("Mark", "ليلى") as writing:
        writing.put(set_id, Annotation(new_annotation_id(), "mention", "ORG", (Span(0, 4),), {}))


def plain_sqlite(path: Path) -> None:
    """Write the same rows with nothing around them."""
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.execute(
        "CREATE TABLE a (id TEXT PRIMARY KEY, s TEXT, p INT, l TEXT, t TEXT, x TEXT);"
        "CREATE TABLE s (a TEXT, p INT, b INT, e INT, PRIMARY KEY (a, p)) WITHOUT ROWID"
    )
    ids = [new_annotation_id() for _ in range(SPANS)]
    with connection:
        connection.executemany(
            "INSERT INTO a VALUES (?, ?, ?, ?, ?, ?)",
            ((one, "s", n, "mention", "PER", "{}") for n, one in enumerate(ids)),
        )
        connection.executemany(
            "INSERT INTO s VALUES (?, 0, ?, ?)", ((one, n, n + 4) for n, one in enumerate(ids))
        )
    connection.close()
