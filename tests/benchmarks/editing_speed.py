"""How long an edit takes from its key to the mark on the screen and in the file.

Milliseconds of the processor for each of 300 edits in a row in the real window, over an article of
5,000 words with 500 annotations; the floor is the same edit saved without any window.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.benchmarks.articles import text_of
from tests.benchmarks.row import Row

EDITS, BUDGET = 300, 16.0
_WHO = "ليلى"
_RESTING = 500
"""Milliseconds until all of the article is laid out: nobody reads and decides faster."""


def run() -> list[Row]:
    """Measure edits by keys in the window, and the same edits without it."""
    with tempfile.TemporaryDirectory() as folder:
        path = _corpus(Path(folder))
        floor = _saved_alone(path)
        application()
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        shell = Shell(application(), settings)
        window = shell.start(Project.open(path, _WHO), Look("ar", LIGHT))
        QTest.qWaitForWindowActive(window)
        while window.knowledge.own_counts is None:
            QCoreApplication.processEvents()
        QTest.qWait(_RESTING)
        taken = list(_edits(window))
        window.close()
        window.workspace.project.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    taken.sort()
    what = f"{EDITS} edits by key, 5,000 words, 500 annotations"
    return [
        Row(f"{what}: middle", statistics.median(taken), "ms", BUDGET, floor),
        Row(f"{what}: 95th percentile", taken[int(0.95 * len(taken))], "ms", BUDGET, floor),
        Row(f"{what}: slowest", taken[-1], "ms", BUDGET, floor),
    ]


def _corpus(folder: Path) -> Path:
    text = text_of(5_000)
    path = folder / "work.hashiya"
    with create_corpus(path, "news") as corpus:
        document = Document(new_document_id(), "long.txt", text, text_sha256(text))
        corpus.add([AnnotatedDocument(document)], title="import")
    with Project.open(path, _WHO) as project:
        found = tokens(text)[::10][:500]
        marks = tuple(
            Annotation(new_annotation_id(), "mention", "PER", (Span(*span),), {"level": "NAM"})
            for span in found
        )
        work = AnnotationSet(_WHO, "annotator", "in progress", project.scheme.reference, marks)
        project.corpus.add([AnnotatedDocument(document, (work,))], title="import")
    return path


def _saved_alone(path: Path) -> float:
    taken: list[float] = []
    with Project.open(path, _WHO) as project:
        document = project.documents()[0].id
        for number in range(60):
            edit = AddAnnotation("mention", "LOC", (Span(7 * number, 7 * number + 3),))
            taken.append(_milliseconds(lambda edit=edit: project.apply(document, edit)))
        for _ in range(60):
            project.undo()
    return statistics.median(taken)


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return 1000 * (time.thread_time() - start)


def _edits(window: Window) -> Iterator[float]:
    """Mark words, set their level, join them: what a linguist does all day, each key measured."""
    canvas, places = window.canvas, tokens(window.canvas.text)[5::15][: EDITS // 3]
    for start, _ in places:
        canvas.set_caret(start)
        _settle()
        for keys in ((Qt.Key.Key_1,), (Qt.Key.Key_Q, Qt.Key.Key_2), (Qt.Key.Key_J, Qt.Key.Key_J)):
            for key in keys[:-1]:
                QTest.keyClick(canvas, key)
                _settle()
            begun = time.thread_time()
            QTest.keyClick(canvas, keys[-1])
            _settle()
            yield 1000 * (time.thread_time() - begun)


def _settle() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
