"""What people say of a data set, typed into the form of a release, and the guidelines with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from annotator.project.releasing.plan import About
from annotator.ui.corpus.page import quiet
from annotator.ui.corpus.planning import Planning
from annotator.ui.language import isolated
from annotator.ui.plain import PlainLabel, plain_tip


class AboutLines(QObject):
    """Four lines of the form; what else was said of the data set is kept as it was."""

    touched = Signal()

    def __init__(self, page: Planning) -> None:
        super().__init__(page)
        self._about = About()
        self.is_touched = False
        self.title = page.line(self.tr("Title"), "", self.tr("the name of the scheme"))
        self.licence = page.line(self.tr("Licence"), "", "CC-BY-4.0")
        self.authors = page.line(self.tr("Authors"), "", self.tr("names with semicolons between"))
        self.limits = page.line(self.tr("Known limits"))
        for line in (self.title, self.licence, self.authors, self.limits):
            line.textEdited.connect(lambda _text: self.touch())

    def touch(self) -> None:
        """Note that somebody typed something that is not kept yet."""
        self.is_touched = True
        self.touched.emit()

    def show_about(self, about: About) -> None:
        """Show what was said before."""
        self._about = about
        for line, text in (
            (self.title, about.title), (self.licence, about.licence),
            (self.authors, "; ".join(about.authors)), (self.limits, about.limits),
        ):  # fmt: skip
            _set(line, text)

    def about(self) -> About:
        """Give what stands in the form."""
        authors = self.authors.text().replace("؛", ";").split(";")
        return replace(
            self._about,
            title=self.title.text().strip(),
            licence=self.licence.text().strip(),
            authors=tuple(" ".join(one.split()) for one in authors if one.strip()),
            limits=self.limits.text().strip(),
        )


class Guidelines(QWidget):
    """The files of guidelines that are frozen in a release, beside those of the scheme."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self.files: tuple[Path, ...] = ()
        self.names = PlainLabel()
        self.names.setWordWrap(True)
        self.choose = quiet(self.tr("Add a file…"), self._ask)
        self.remove = quiet(self.tr("Remove"), lambda: self.take(()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.remove)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.show_files(())

    def setAccessibleName(self, name: str) -> None:
        """Name the button, where the keyboard is."""
        self.choose.setAccessibleName(f"{name}: {self.choose.text()}")

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Guidelines to freeze"), "", self.tr("Text (*.md *.txt *.html)")
        )
        if names:
            self.take(dict.fromkeys([*self.files, *map(Path, names)]))

    def take(self, files: Iterable[Path]) -> None:
        """Take other files, and tell of it."""
        self.show_files(tuple(files))
        self._changed()

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Show which files there are."""
        self.files = files
        names = "\n".join(isolated(one.name) for one in files)
        self.names.setText(names or self.tr("those of the scheme alone"))
        self.names.setToolTip(plain_tip("\n".join(map(str, files))))
        self.remove.setVisible(bool(files))


def _set(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
