"""How fast a corpus of 100,000 articles opens, and its table and list scroll, sort and filter.

The window is measured in a process of its own, so that its memory is nobody else's.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractItemView

from annotator.model.listing import Column, Ordering
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.project.statistics.measuring import measure
from annotator.search.parsing import parse_query
from annotator.ui.app import Shell
from annotator.ui.corpus.table import TablePage
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look
from tests.benchmarks.row import Row
from tests.benchmarks.search_speed import ARTICLES, articles

_ROOT = Path(__file__).resolve().parents[2]
_JUMPS = 200
Numbers = dict[str, float]


def run() -> Iterator[Row]:
    """Time reading, then the window; a frame is what scrolling to another place takes."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "c.hashiya"
        with create_corpus(path, "news") as corpus:
            corpus.add(described(), title="Import")
        yield from reading(path)
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.listing_speed", str(path)],
            cwd=_ROOT, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    found: Numbers = json.loads(told.splitlines()[-1])
    yield Row(f"the window opens on {ARTICLES:,} articles", found["window"], "s", 1)
    yield Row("the document table opens", found["table"], "s", 1)
    yield Row("scrolling the table, a frame: median", found["table frame"], "ms", 16)
    yield Row("scrolling the table, a frame: the slowest", found["table slowest"], "ms", 50)
    yield Row("scrolling the list, a frame: median", found["list frame"], "ms", 16)
    yield Row("scrolling the list, a frame: the slowest", found["list slowest"], "ms", 50)
    yield Row("memory of the process, at the most", found["memory"], "MB", 500)


def described() -> Iterator[AnnotatedDocument]:
    """Give the articles of the search benchmark the metadata that real ones have."""
    for number, item in enumerate(articles()):
        meta = {
            **item.document.meta,
            "title": item.document.text[:60],
            "author": f"كاتب {number % 300}",
            "topic": f"موضوع {number % 9}",
        }
        yield AnnotatedDocument(replace(item.document, meta=meta))


def reading(path: Path) -> Iterator[Row]:
    """Time what the table asks of the store, and the numbers of the whole corpus."""
    opened: list[Project] = []
    yield Row("the corpus opens", timed(lambda: opened.append(Project.open(path))), "s", 1)
    corpus = opened[0].corpus
    positions = corpus.order()
    yield Row("all places, in corpus order", timed(corpus.order) * 1000, "ms", 100)
    lines = timed(lambda: corpus.lines(positions[50_000:50_128] or positions[:128]))
    yield Row("a page of 128 lines", lines * 1000, "ms", 16)
    for column in (Column("meta", "date"), Column("meta", "author"), Column("words")):
        taken = timed(lambda column=column: corpus.order(Ordering(column)))
        yield Row(f"sorted by {column.key or column.kind}", taken * 1000, "ms")
    query = parse_query('outlet:"وكالة 3" date:2010..2011')
    yield Row("filtered by outlet and date", timed(lambda: corpus.order(query=query)) * 1000, "ms")
    sought = timed(lambda: corpus.having("كاتب 30"))
    yield Row("letters sought in all metadata", sought * 1000, "ms")
    yield Row("all statistics", timed(lambda: measure(opened[0])), "s")
    opened[0].close()


def timed(work: Callable[[], object]) -> float:
    """Give the seconds that the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def window_on(path: Path) -> Numbers:
    """Open the window on a corpus, scroll its lists, and tell what that took."""
    app = application()
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    shell = Shell(app, settings)
    start = time.perf_counter()
    window = shell.start(Project.open(path, "ليلى"), Look("ar", LIGHT))
    app.processEvents()
    found: Numbers = {"window": time.perf_counter() - start}
    start = time.perf_counter()
    window.views.show_page("articles")
    app.processEvents()
    found["table"] = time.perf_counter() - start
    page = window.views.widget("articles")
    if isinstance(page, TablePage):
        found["table frame"], found["table slowest"] = frames(page.rows)
    window.views.show_page("annotate")
    app.processEvents()
    found["list frame"], found["list slowest"] = frames(window.documents.list)
    # Names and words of the corpus are gathered beside the window; their memory counts as well.
    while window.knowledge.own_counts is None:
        app.processEvents()
        time.sleep(0.01)
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window.close()
    return found


def frames(view: QAbstractItemView) -> tuple[float, float]:
    """Jump about in a view; give the median and the longest time of a frame in milliseconds.

    It is the time of this thread: others of the window may be at work meanwhile.
    """
    app, bar = application(), view.verticalScrollBar()
    taken: list[float] = []
    for number in range(_JUMPS):
        start = time.thread_time()
        bar.setValue(bar.maximum() * (number * 37 % _JUMPS) // _JUMPS)
        view.viewport().repaint()
        taken.append(time.thread_time() - start)
        app.processEvents()
    ordered = sorted(taken)
    return ordered[len(ordered) // 2] * 1000, ordered[-1] * 1000


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_FONT_DPI", "96")
    print(json.dumps(window_on(Path(sys.argv[1]))), flush=True)
    os._exit(0)  # what the window leaves behind is nobody's business here
