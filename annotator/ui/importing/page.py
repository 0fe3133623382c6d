"""The page of import: files are listed, looked at, decided on and brought in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.project.importing import Imported
from annotator.project.intake.reporting import passed_over, write_report
from annotator.ui.forms.parts import push, words
from annotator.ui.importing.details import KEEP, REPAIR, Details
from annotator.ui.importing.entry import DECISIONS, Entry
from annotator.ui.importing.looking import Looking
from annotator.ui.importing.running import ImportRun
from annotator.ui.importing.table import FileTable
from annotator.ui.importing.wording import passed_over_words, told
from annotator.ui.keyboard import key_name
from annotator.ui.language import isolated, left_to_right, say_error
from annotator.ui.views.page import Bench


class ImportPage(QWidget):
    """Stores nothing before its button says so; then tells what became of each article."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = bench.workspace
        self.table = FileTable()
        self.looking = Looking(bench.workspace.project, self)
        self.looking.found.connect(self._take)
        self.looking.looked.connect(self._show_state)
        self.looking.failed.connect(bench.workspace.told)
        self.run = ImportRun(bench.workspace.project.corpus.path, bench.jobs, self)
        self.run.ended.connect(self._end)
        self._results: list[Imported] = []
        self.details = Details(bench.workspace.project)
        self.details.encoding_chosen.connect(lambda one: self._choose(encoding=one))
        self.details.repair_chosen.connect(lambda one: self._choose(repair=one))
        self.details.columns_chosen.connect(lambda one: self._choose(columns=one))
        self.details.annotated_chosen.connect(lambda chosen: self._choose(**chosen))
        self.details.shared.connect(self._share)
        self._make_list()
        self._make_buttons()
        self._lay_out()
        self.setFocusProxy(self.list)
        self._show_state()

    def _make_list(self) -> None:
        self.list = _List(self)
        self.list.setModel(self.table)
        self.list.setAccessibleName(self.tr("Files to import"))
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        header = self.list.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.list.setColumnWidth(1, 150)
        self.list.setColumnWidth(2, 250)

    def _make_buttons(self) -> None:
        self.add_files = push(self.tr("Add files…"), self.choose_files)
        self.add_folder = push(self.tr("Add a folder…"), self._choose_folder)
        self.clear = push(self.tr("Clear the list"), self._clear)
        self.go = push(self.tr("Import"), self.start)
        self.save = push(self.tr("Save the report…"), self._choose_report)
        for button in (self.add_files, self.add_folder, self.clear, self.save):
            button.setObjectName("button")
        self.go.setObjectName("primary")
        self.go.setToolTip(left_to_right("Ctrl+Enter"))
        self.state = words("", "hint")

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for widget in (self.add_files, self.add_folder, self.clear):
            above.addWidget(widget)
        above.addStretch(1)
        below.addWidget(self.state, 1)
        below.addWidget(self.save)
        below.addWidget(self.go)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setSizes([640, 640])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    # What comes in

    def choose_files(self) -> None:
        """Ask for files to list."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import articles"))
        self.add([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        self.add([Path(name)] if name else [])

    def add(self, sources: Iterable[Path]) -> None:
        """List files and the files of folders, and look at them."""
        wanted = list(sources)
        if wanted:
            self.looking.look(wanted, [one.file.path for one in self.table.entries])
            self._show_state()

    def _clear(self) -> None:
        self.looking.stop()
        self.table.clear()
        self._results.clear()
        self._show_current()
        self._show_state()

    def _take(self, surveys: list[object]) -> None:
        self.table.take(surveys)  # pyright: ignore[reportArgumentType] - a signal forgets types
        if self.current is None and self.table.entries:
            self.go_to(self._first_wanted())
        else:
            self._show_current()
        self._show_state()

    def go_to(self, row: int) -> None:
        """Choose a file of the list."""
        # QTableView.selectRow finds no column in a view from right to left.
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(
            self.table.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def _first_wanted(self) -> int:
        """Find the first file that waits for a decision, else the first of all."""
        entries = enumerate(self.table.entries)
        return next((at for at, one in entries if one.state in DECISIONS), 0)

    # What is decided

    @property
    def current(self) -> Entry | None:
        """Give the file chosen in the list."""
        index = self.list.currentIndex()
        return self.table.entries[index.row()] if index.isValid() else None

    def _choose(self, **choice: object) -> None:
        entry = self.current
        if entry is None:
            return
        entry.choose(**choice)  # pyright: ignore[reportArgumentType] - a signal forgets types
        self.table.tell(self.list.currentIndex().row())
        self.looking.look_again(entry.file, entry.choice)
        self._show_state()

    def _share(self) -> None:
        """Choose the same for all files of the format of the one that is shown."""
        entry = self.current
        others = self._alike(entry) if entry is not None else []
        for one in others:
            one.share(entry.choice if entry is not None else one.choice)
        if others:
            self.looking.look_at_all([(one.file, one.choice) for one in others])
        self._show_state()

    def _alike(self, entry: Entry) -> list[Entry]:
        """List the other files of an entry's format that are not in yet."""
        key = entry.survey.format if entry.survey is not None else ""
        return [
            one
            for one in self.table.entries
            if one is not entry and one.survey and one.survey.format == key and one.waits
        ]

    def press(self, key: str) -> bool:
        """Decide by a key: a number takes an encoding or a format, R repairs, K keeps.

        I imports what is right in a file with faults, N nothing of it.
        """
        parts = self.details.annotated
        cards = dict(zip("123", self.details.encodings or parts.formats, strict=False))
        cards |= dict(zip(("i", "n"), parts.on_error.values(), strict=False))
        cards |= dict(zip((KEEP[0], REPAIR[0]), self.details.repairs, strict=False))
        if key not in cards:
            return False
        cards[key].click()
        return True

    # What is done

    def start(self) -> None:
        """Import what is listed and not in yet."""
        waiting = [one for one in self.table.entries if one.waits]
        if waiting and not self.run.busy:
            self.run.start(waiting, self._workspace.project.annotator)
            self._show_state()

    def _end(self, stopped: bool, problem: str) -> None:
        results = self.run.results
        known = {one.file: one for one in self._results}
        self._results = list((known | {one.file: one for one in results}).values())
        self.table.report(results)
        self._show_current()
        self._show_state()
        went_well = not problem and not any(one.problems for one in results)
        self._workspace.imported.emit(problem or told(results, stopped=stopped), went_well)

    def _choose_report(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "", self.tr("Tables (*.csv)")
        )
        if name:
            self.save_report(Path(name))

    def save_report(self, path: Path) -> None:
        """Write what became of each article as a table, in the language of the window."""
        path = path if path.suffix else path.with_suffix(".csv")
        try:
            others = passed_over(self.looking.passed_over)
            write_report([*self._results, *others], path, say_error)
        except AnnotatorError as problem:
            self._workspace.told.emit(say_error(problem))
            return
        said = self.tr("The report is in {file}.").format(file=isolated(path.name))
        self._workspace.imported.emit(said, True)

    # What is shown

    def _show_current(self) -> None:
        entry = self.current
        is_annotated = entry is not None and entry.survey and entry.survey.contents is not None
        self.details.others = len(self._alike(entry)) if entry is not None and is_annotated else 0
        self.details.show_entry(self.current)

    def _show_state(self) -> None:
        entries = self.table.entries
        waiting = sum(one.state in DECISIONS for one in entries)
        parts = [self.tr("Files: {number}").format(number=f"{len(entries):,}")] if entries else []
        if self.looking.busy:
            parts.append(self.tr("looking at them…"))
        if waiting:
            parts.append(self.tr("waiting for a decision: {number}").format(number=f"{waiting:,}"))
        parts += passed_over_words(self.looking.passed_over.values())
        self.state.setText(" · ".join(parts))
        busy = self.run.busy
        self.go.setEnabled(any(one.waits for one in entries) and not busy)
        self.save.setEnabled(bool(self._results) and not busy)
        self.clear.setEnabled(bool(entries) and not busy)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, import with Ctrl+Enter; no key of the page annotates the text."""
        entering = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self._workspace.page_wanted.emit("annotate")
        elif entering and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start()
        elif entering and isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()
        elif not event.modifiers():
            self.press(key_name(event))
        event.accept()


class _List(QTableView):
    """The list of files; keys that decide go to the page."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("listing")
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; all else is for the page."""
        moving = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
                  Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # fmt: skip
        if event.key() in moving:
            super().keyPressEvent(event)
        else:
            event.ignore()
