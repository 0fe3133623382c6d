"""How fast a corpus is indexed and searched, beside the full-text index of SQLite alone."""

from __future__ import annotations

import itertools
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.paths import resources
from annotator.search.concordance import Order
from annotator.search.parsing import parse_query
from annotator.search.words import shipped_forms
from annotator.store.corpus import Corpus, StoredScheme
from annotator.store.database import CorpusFile
from annotator.text.cleaning import text_sha256
from annotator.text.word_counts import SHIPPED, read_counts
from tests.benchmarks.row import Row

ARTICLES = int(os.environ.get("HASHIYA_BENCHMARK_ARTICLES", "100000"))
WORDS = 400
PAGES = (
    ("a name", "عراق", "corpus", 50),
    ("a name", "عراق", "date", 50),
    ("a name", "عراق", "rank", 200),
    ("a word of every article", "من", "corpus", 50),
    ("a word of every article", "من", "date", 50),
    ("a word of every article", "من", "rank", 200),
    ("a phrase", '"في العراق"', "corpus", 50),
    ("a phrase", '"في العراق"', "date", 50),
    ("a phrase", '"في العراق"', "rank", 200),
    ("two words, one left out", "من -العراق", "date", 50),
    ("a beginning", "العر*", "corpus", 50),
    ("a beginning", "العر*", "rank", 200),
    ("a beginning of 1,691 words", "است*", "corpus", 50),
    ("a beginning of 1,691 words", "است*", "date", 50),
    ("a beginning of 1,691 words", "است*", "rank", 200),
    ("a broad beginning", "الع*", "corpus", 50),
    ("a broad beginning", "الع*", "rank", 200),
    ("a beginning of nearly every article", "الم*", "corpus", 50),
    ("a beginning of nearly every article", "الم*", "date", 50),
    ("a beginning of nearly every article", "الم*", "rank", 200),
    ("a name, one outlet, two years", 'عراق outlet:"وكالة 3" date:2010..2011', "date", 50),
)  # fmt: skip


def run() -> Iterator[Row]:
    """Time indexing and queries; words are drawn as often as Arabic news has them."""
    shipped_forms()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus = Corpus.create(folder / "c.hashiya", StoredScheme("tiny", "1", "0" * 64, ""))
        yield from indexing(corpus, folder / "raw.db")
        yield from queries(corpus)
        corpus.close()


def indexing(corpus: Corpus, raw: Path) -> Iterator[Row]:
    """Time the index: with the texts, and made anew; its floor is SQLite's own without Arabic."""
    items = list(articles())
    texts = [item.document.text for item in items]
    size = sum(len(text.encode()) for text in texts)
    floor = raw_index(raw, texts)
    adding = processor_time(lambda: corpus.add(items, title="Import"))
    anew = processor_time(corpus.rebuild_index)
    yield Row(
        "articles a second, indexed", ARTICLES / anew, "/s", 3000, ARTICLES / floor, more=True
    )
    yield Row("articles a second, stored and indexed", ARTICLES / adding, "/s")
    yield Row("index beside the texts", index_size(corpus._file) / size * 100, "%")


def articles() -> Iterator[AnnotatedDocument]:
    """Make articles of words drawn by how often they are written."""
    counts = read_counts(resources() / "words" / SHIPPED)
    words, weights = list(counts), list(itertools.accumulate(counts.values()))
    chance = random.Random(1)
    for number in range(ARTICLES):
        text = " ".join(chance.choices(words, cum_weights=weights, k=WORDS))
        meta = {
            "date": f"20{number % 25:02}-0{number % 9 + 1}-01",
            "outlet": f"وكالة {number % 12}",
        }
        made = Document(new_document_id(), f"{number}", text, text_sha256(text), meta)
        yield AnnotatedDocument(made)


def raw_index(path: Path, texts: list[str]) -> float:
    """Index the texts as SQLite does it alone, without any Arabic."""
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(text, content='', tokenize='unicode61')")

    def write() -> None:
        with connection:
            connection.executemany("INSERT INTO t(rowid, text) VALUES (?, ?)", enumerate(texts))

    taken = processor_time(write)
    connection.close()
    return taken


def index_size(file: CorpusFile) -> int:
    """Give how many bytes the index and its forms take in a file."""
    sql = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'"
    return int(file.run(sql)[0][0])


def queries(corpus: Corpus) -> Iterator[Row]:
    """Time first pages, later pages and counts."""
    searcher = corpus.searcher()
    kinds: dict[str, Order] = {"corpus": "corpus", "date": "date", "rank": "rank"}
    for what, typed, order, aim in PAGES:
        query = parse_query(typed)
        taken = wall_time(lambda query=query, order=order: searcher.page(query, kinds[order]))
        yield Row(f"first page, {what}, {order} order", taken * 1000, "ms", aim)
    page = searcher.page(parse_query("عراق"), "date").next
    later = wall_time(lambda: searcher.page(parse_query("عراق"), "date", page))
    yield Row("second page, a name, date order", later * 1000, "ms", 50)
    for what, typed in {one[0]: one[1] for one in PAGES}.items():
        query = parse_query(typed)
        taken = wall_time(lambda query=query: searcher.count(query))
        yield Row(f"count, {what}", taken * 1000, "ms", 200)
    query = parse_query("عراق")
    taken = wall_time(lambda: searcher.sorted_hits(query, "before"), 1)
    yield Row("all hits of a name sorted by what is before them", taken, "s")
    query = parse_query("عراق /الع.اق/")
    taken = wall_time(lambda: searcher.count(query), 1)
    yield Row("count, an expression beside a name", taken, "s")


def processor_time(work: Callable[[], object]) -> float:
    """Give the seconds of one core that the work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def wall_time(work: Callable[[], object], times: int = 5) -> float:
    """Give the seconds that the work usually takes once files and words are in memory."""
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2]
