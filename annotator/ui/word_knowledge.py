"""What the window knows of clitics: at once from shipped counts, soon also from the corpus."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.model.spans import Span
from annotator.project.clitics import shipped_counts
from annotator.project.names import known_names, take_changes
from annotator.project.project import Project
from annotator.project.words import count_words, known_clitics
from annotator.suggest.gazetteer import Gazetteer, naming_layer
from annotator.text.clitics import Clitics, Split
from annotator.text.words import word_at
from annotator.ui.canvas.view import Canvas
from annotator.ui.workspace import Workspace


class _Counting(QThread):
    """Reads the shipped counts, counts a corpus and gathers its names beside the window."""

    ready = Signal()
    counted = Signal(object, object)

    def __init__(self, corpus: Path, annotator: str, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._annotator = annotator
        self._stop = threading.Event()

    def run(self) -> None:
        """Count until done or stopped; a corpus that cannot be read is told elsewhere."""
        shipped_counts()
        self.ready.emit()
        try:
            with Project.open(self._corpus, self._annotator, read_only=True) as project:
                names = known_names(project, cancelled=self._stop.is_set)
                counts = count_words(project, cancelled=self._stop.is_set)
                self.counted.emit(counts, names)
        except AnnotatorError:
            return

    def stop(self) -> None:
        """Ask it to stop; its end is not waited for, which may take some tenths of a second."""
        self._stop.set()


class WordKnowledge(QObject):
    """Keeps the canvas's segmenter up to date with the counts and with what people decide."""

    def __init__(self, workspace: Workspace, canvas: Canvas) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._canvas = canvas
        self._closed = False
        self.own_counts: Mapping[str, int] | None = None
        self.names: Gazetteer | None = None
        self.clitics = Clitics({})
        self._gathering = False
        self._meanwhile: list[Changes] = []
        self._counting: _Counting | None = None
        self._ending: list[_Counting] = []
        workspace.changed.connect(self._take)
        workspace.scheme_changed.connect(self.gather)
        self.gather()

    def gather(self) -> None:
        """Begin anew for who annotates now: nobody is to work by the names of another."""
        self._stop_counting()
        if self._closed:
            return  # what a job brought to its end is still told while the window goes
        project = self._workspace.project
        layer = naming_layer(project.scheme)
        self.names = Gazetteer(layer) if layer is not None else None
        self._meanwhile.clear()
        self._gathering = True
        self._counting = _Counting(project.corpus.path, project.annotator, self)
        self._counting.ready.connect(self._learn)
        self._counting.counted.connect(self._use_counts)
        self._counting.start(QThread.Priority.LowPriority)

    def close(self) -> None:
        """Stop what goes on beside the window."""
        self._stop_counting()
        self._closed = True
        for one in self._ending:
            one.wait()

    def _stop_counting(self) -> None:
        if self._counting is not None:
            # What was counted meanwhile may still be on its way, to a corpus closed by then.
            self._counting.ready.disconnect()
            self._counting.counted.disconnect()
            self._counting.stop()
            self._ending.append(self._counting)
            self._counting = None
        for one in [one for one in self._ending if one.isFinished()]:
            self._ending.remove(one)
            one.deleteLater()

    def word_of(self, selected: Span | None) -> tuple[Span, str] | None:
        """Find the one word that a selection lies in, None when it is more or less than that."""
        text = self._canvas.text
        word = word_at(text, selected.start) if selected is not None else None
        if word is None or selected is None or selected.end > word[1]:
            return None
        return Span(*word), text[slice(*word)]

    def next_reading(self, selected: Span | None) -> Span | None:
        """Give the next way to cut the word selected, None when there is only one."""
        found = self.word_of(selected)
        if found is None or selected is None:
            return None
        (start, _), word = found
        ways = self.clitics.alternatives(word)
        here = Split(selected.start - start, selected.end - start)
        at = ways.index(here) if here in ways else -1
        way = ways[(at + 1) % len(ways)]
        return None if way == here else Span(start + way.start, start + way.end)

    def shown(self, stem: Span) -> str:
        """Show how a word is cut: "ل|وكالة"."""
        found = self.word_of(stem)
        if found is None:
            return ""
        (start, end), _ = found
        text = self._canvas.text
        pieces = (text[start : stem.start], text[stem.start : stem.end], text[stem.end : end])
        return "|".join(piece for piece in pieces if piece)

    def decide(self, stem: Span) -> None:
        """Remember for every place of this word in the project where its stem lies."""
        found = self.word_of(stem)
        if found is not None:
            (start, _), word = found
            split = Split(stem.start - start, stem.end - start)
            self._workspace.decide_on_word(self.clitics, word, split)

    def _take(self, changes: Changes) -> None:
        view = self._workspace.view
        if len(changes.sets) > 1:
            # Whose words they are, each text says for itself: that is read beside the window.
            self.gather()
        elif self.names is not None and view is not None and changes.annotations:
            take_changes(self.names, self._workspace.project, view, changes)
            if self._gathering:
                self._meanwhile.append(changes)
        if changes.words:
            self._learn()

    def _use_counts(self, counts: Mapping[str, int], names: Gazetteer | None) -> None:
        self.own_counts, self.names, self._gathering = counts, names, False
        view = self._workspace.view
        if names is not None and view is not None:
            for changes in self._meanwhile:
                take_changes(names, self._workspace.project, view, changes)
        self._meanwhile.clear()
        self._learn()

    def _learn(self) -> None:
        if self._closed:
            return
        self.clitics = known_clitics(self._workspace.project, self.own_counts, self.names)
        self._canvas.set_segmenter(self.clitics)
