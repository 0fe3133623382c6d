"""Asks how an article shall be painted and to which file; it stays open beside the work."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.project.picturing import PictureOptions
from annotator.ui.canvas.view import Canvas
from annotator.ui.forms.parts import words
from annotator.ui.language import isolated, say_error
from annotator.ui.pictures.rendering import Subject, paint_subject
from annotator.ui.plain import PlainLabel
from annotator.ui.presenting import Presenter
from annotator.ui.theme import THEMES, Theme
from annotator.ui.workspace import Workspace

_DOTS = 96
"""Dots per inch of a picture in which a pixel is one of the screen."""


class PictureDialog(QDialog):
    """Paints the article on show, with the annotations, the face and the language on show."""

    def __init__(
        self,
        parent: QWidget | None,
        workspace: Workspace,
        canvas: Canvas,
        presenter: Presenter,
        theme: Theme,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._canvas, self._presenter = workspace, canvas, presenter
        self.setWindowTitle(self.tr("Export picture"))
        self.setModal(False)
        self._make_fields(theme)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_what_matters)
        canvas.selection_changed.connect(self._show_what_is_there)
        workspace.chosen_changed.connect(self._show_what_is_there)
        workspace.document_opened.connect(self._show_what_is_there)
        self._show_what_matters()
        self._show_what_is_there()

    def options(self) -> PictureOptions:
        """Give what is asked for."""
        part, chosen = self.part.currentData(), self._workspace.chosen_id
        return PictureOptions(
            crop=self._canvas.text_selection() if part == "selection" else None,
            around=chosen if part == "chosen" else None,
            legend=self.legend.isChecked(),
            links=self.links.currentData(),
            theme=self.theme.currentData(),
            scale=float(self.scale.currentData()),
            paper=self.paper.currentData(),
            html_beside=self.html.isChecked(),
            language=self._presenter.language,
        )

    def save_to(self, out: Path) -> bool:
        """Paint to a file, and tell what came of it."""
        view = self._workspace.view
        if view is None:
            return False
        theme = THEMES[self.theme.currentData()]
        chosen, appearance = self._workspace.chosen_id, self._canvas.appearance
        subject = Subject(view, self._presenter, theme, appearance, chosen)
        try:
            with _waiting():
                made = paint_subject(subject, out, self.options())
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return False
        names = " · ".join(isolated(one.name) for one in made)
        self.told.setText(self.tr("Saved: {files}").format(files=names))
        return True

    def _choose_file(self) -> None:
        view = self._workspace.view
        if view is None:
            return
        kind = self.kind.currentData()
        start = self._workspace.project.corpus.path.parent / f"{view.document.name}.{kind}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export picture"), str(start), f"{kind.upper()} (*.{kind})"
        )
        if name:
            out = Path(name)
            self.save_to(out if out.suffix.lower() == f".{kind}" else Path(f"{name}.{kind}"))

    def _make_fields(self, theme: Theme) -> None:
        self.kind = self._choice(
            (
                ("png", self.tr("PNG, a picture of pixels")),
                ("svg", self.tr("SVG, sharp at every size")),
                ("pdf", self.tr("PDF, for print")),
                ("html", self.tr("HTML, with real text")),
            )
        )
        self.part = self._choice(
            (
                ("whole", self.tr("The whole article")),
                ("selection", self.tr("The lines of the selected text")),
                ("chosen", self.tr("The lines of the chosen annotation")),
            )
        )
        self.scale = self._choice(
            [
                (scale, self.tr("{number} dots per inch").format(number=scale * _DOTS))
                for scale in (1, 2, 4)
            ]
        )
        self.scale.setCurrentIndex(1)
        self.paper = self._choice(
            (("fit", self.tr("One page that fits")), ("a4", self.tr("A4 pages")))
        )
        self.links = self._choice(
            (
                ("chosen", self.tr("Those of the chosen annotation")),
                ("all", self.tr("All")),
                ("none", self.tr("None")),
            )
        )
        self.links.setCurrentIndex(self.links.findData(self._canvas.links_shown))
        labels = self.tr("Light"), self.tr("Dark"), self.tr("High contrast")
        self.theme = self._choice(list(zip(THEMES, labels, strict=True)))
        self.theme.setCurrentIndex(self.theme.findData(theme.name))
        self.legend = QCheckBox(self.tr("Name the types below the article"))
        self.legend.setChecked(True)
        self.html = QCheckBox(self.tr("Write the text as HTML beside it, for search"))
        self.told = words("")

    def _lay_out(self) -> None:
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        for label, field in (
            (self.tr("Format"), self.kind),
            (self.tr("Part"), self.part),
            (self.tr("Links"), self.links),
            (self.tr("Sharpness"), self.scale),
            (self.tr("Pages"), self.paper),
            (self.tr("Colours"), self.theme),
        ):
            caption = PlainLabel(label)
            caption.setBuddy(field)
            form.addRow(caption, field)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._choose_file)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.legend)
        layout.addWidget(self.html)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

    def _show_what_matters(self) -> None:
        """Ask only what the chosen format knows of."""
        kind = self.kind.currentData()
        self._form.setRowVisible(self.scale, kind == "png")
        self._form.setRowVisible(self.paper, kind == "pdf")
        self._form.setRowVisible(self.links, kind != "html")
        self._form.setRowVisible(self.theme, kind != "html")
        self.html.setVisible(kind != "html")
        self.told.setText("")

    def _show_what_is_there(self) -> None:
        """Offer a part only while there is one."""
        there = {
            "whole": True,
            "selection": self._canvas.text_selection() is not None,
            "chosen": self._workspace.chosen is not None,
        }
        model = self.part.model()
        if isinstance(model, QStandardItemModel):
            for row, possible in enumerate(there.values()):
                model.item(row).setEnabled(possible)
        if not there[self.part.currentData()]:
            self.part.setCurrentIndex(0)
        self.save.setEnabled(self._workspace.view is not None)

    def _choice(self, options: Sequence[tuple[object, str]]) -> QComboBox:
        box = QComboBox()
        for value, label in options:
            box.addItem(label, value)
        return box


@contextmanager
def _waiting() -> Generator[None]:
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
