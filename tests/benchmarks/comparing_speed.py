"""How fast two annotators' work on a long article is compared, and its differences walked through.

The window is measured in a process of its own, so that what it reads in first is counted.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.schema.loading import load_scheme
from annotator.schema.rules import MEMBER
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from annotator.ui.app import Shell
from annotator.ui.comparing.page import ComparePage
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look
from tests.benchmarks.articles import text_of
from tests.benchmarks.row import Row

_ROOT = Path(__file__).resolve().parents[2]
WORDS, MENTIONS, EVENTS, CHAINED = 5_000, 360, 80, 6
_STEPS = 100
_IDLE = 1500
"""Milliseconds in which what is out of view is laid out, which nobody waits for."""
Numbers = dict[str, float]


def run() -> Iterator[Row]:
    """Time the view by the processor, in the window's thread and beside it."""
    with TemporaryDirectory() as name:
        path = Path(name) / "c.hashiya"
        with create_corpus(path, "news") as corpus:
            corpus.add([a_compared_article(name) for name in ("one", "two")], title="made")
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.comparing_speed", str(path)],
            cwd=_ROOT, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    found: Numbers = json.loads(told.splitlines()[-1])
    yield Row("the first comparison, with what compares read in", found["first"], "s CPU")
    yield Row("  of it in the window's thread", found["first in window"], "s CPU")
    yield Row("comparing 2 x 500 annotations again", found["again"], "s CPU", 0.3)
    yield Row("  of it in the window's thread", found["again in window"], "s CPU")
    yield Row("the next difference, side by side: median", found["sides"], "ms CPU", 50)
    yield Row("the next difference, side by side: the slowest", found["sides slowest"], "ms CPU")
    yield Row("the next difference, overlaid: median", found["overlaid"], "ms CPU", 50)


def a_compared_article(name: str) -> AnnotatedDocument:
    """Make an article of 5,000 words that two annotated, one in seven things otherwise."""
    text = f"{name}\n{text_of(WORDS)}"
    words = [Span(*one) for one in tokens(text)][:: max(1, WORDS // (MENTIONS + EVENTS))]
    scheme = load_scheme("news").reference
    sets = [
        AnnotationSet(name, "annotator", "finished", scheme, tuple(_work(words, which)))
        for which, name in enumerate(("ليلى", "سامي"))
    ]
    document = Document(new_document_id(), name, text, text_sha256(text))
    return AnnotatedDocument(document, tuple(sets))


def _work(words: list[Span], which: int) -> Iterator[Annotation]:
    types = ("PER", "ORG", "GPE", "LOC")
    mentions: list[Annotation] = []
    for at, span in enumerate(words[:MENTIONS]):
        other = which and at % 7
        name = types[(at + (other == 1)) % 4]
        where = Span(span.start, span.end + 4) if other == 2 else span
        if other != 3 or at % 2:
            mentions.append(Annotation(new_annotation_id(), "mention", name, (where,)))
    yield from mentions
    for at in range(0, len(mentions), CHAINED):
        members = tuple(Argument(MEMBER, one.id) for one in mentions[at : at + CHAINED])
        yield Annotation(new_annotation_id(), "entity", "PER", (), {}, members)
    for at, span in enumerate(words[MENTIONS : MENTIONS + EVENTS]):
        fillers = mentions[(at * 3 + which * (at % 5 == 1)) % len(mentions)], mentions[at]
        roles = zip(("Attacker", "Target"), fillers, strict=True)
        arguments = tuple(Argument(role, one.id) for role, one in roles)
        yield Annotation(new_annotation_id(), "event", "Conflict.Attack", (span,), {}, arguments)


def _in_the_window(path: Path) -> Numbers:
    settings = QSettings(str(path.with_name("none.ini")), QSettings.Format.IniFormat)
    shell = Shell(application(), settings)
    window = shell.start(Project.open(path, "هدى"), Look("ar", LIGHT))
    window.resize(1366, 768)
    QApplication.processEvents()
    page = window.views.widget("compare")
    assert isinstance(page, ComparePage)
    found: Numbers = {}

    def compare() -> None:
        window.views.show_view("compare")
        while page.busy:
            QApplication.processEvents()
            time.sleep(0.001)
        QApplication.processEvents()

    for number, name in enumerate(("first", "again")):
        window.views.show_view("annotate")
        window.workspace.open_document(window.workspace.project.documents()[number].id)
        QTest.qWait(_IDLE)
        found[name], found[f"{name} in window"] = _spent(compare)
    QTest.qWait(_IDLE)
    for arrangement in ("sides", "overlaid"):
        page.pane.arrange(arrangement)
        QTest.qWait(_IDLE)
        steps = sorted(_spent(partial(_step, page))[1] * 1000 for _ in range(_STEPS))
        found[arrangement], found[f"{arrangement} slowest"] = steps[_STEPS // 2], steps[-1]
    page.stop_working()
    return found


def _step(page: ComparePage) -> None:
    page.pane.step(1)
    QApplication.processEvents()


def _spent(act: Callable[[], None]) -> tuple[float, float]:
    """Give the seconds of the processor that an act takes, in all and in this thread."""
    whole, own = time.process_time(), time.thread_time()
    act()
    return time.process_time() - whole, time.thread_time() - own


if __name__ == "__main__":
    print(json.dumps(_in_the_window(Path(sys.argv[1]))))
