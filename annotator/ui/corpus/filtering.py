"""The row that says which articles are listed: a query, clickable filters, and saved ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.project.managing.keeping import Forget, Save
from annotator.ui.corpus.columns import field_label
from annotator.ui.corpus.page import quiet
from annotator.ui.plain import PlainLabel
from annotator.ui.workspace import Workspace

KEPT = "query"
"""The kind under which the corpus keeps queries by name."""

_PAUSE = 300
_QUERIES = {
    "mine": ("assigned:{me}", "مسند:{me}"),
    "finished": ("status:finished annotator:{me}", "حالة:منجز موسم:{me}"),
    "unassigned": ("-assigned:*", "-مسند:*"),
    "untouched": ("-annotator:*", "-موسم:*"),
    "duplicates": ("duplicate:yes", "مكرر:نعم"),
    "no date": ("-meta.date:*", "-حقل.date:*"),
    "no outlet": ("-outlet:*", "-مصدر:*"),
}
"""The filters that are clicked, as the language of queries has them in English and in Arabic."""


class Filtering(QWidget):
    """Writes the query that the table asks for; every filter is words of that query."""

    asked = Signal(str)  # the query

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        self._workspace, self._language = workspace, language
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Filter: words of the text, outlet:…, date:2021..2022"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._type)
        self.box.returnPressed.connect(self._ask)
        self.saved = QComboBox()
        self.saved.setEditable(True)
        self.saved.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.saved.setMinimumWidth(160)
        self.saved.setAccessibleName(self.tr("Saved filters"))
        self.saved.activated.connect(self._take_saved)
        self.saved.editTextChanged.connect(lambda _text: self._follow_saved())
        self.save = quiet(self.tr("Save"), self._save)
        self.forget = quiet(self.tr("Remove"), self._forget)
        self.chips: dict[str, QToolButton] = {}
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        line = self.saved.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Saved filters"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box, 1)
        for widget in (self.saved, self.save, self.forget):
            layout.addWidget(widget)

    def chip_row(self) -> QWidget:
        """Make the row of filters that are clicked."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        caption = PlainLabel(self.tr("Only:"))
        caption.setObjectName("caption")
        layout.addWidget(caption)
        for name, text in self._chip_texts().items():
            chip = QToolButton()
            chip.setText(text)
            chip.setObjectName("chip")
            chip.clicked.connect(lambda _checked=False, name=name: self.toggle(self._query(name)))
            self.chips[name] = chip
            layout.addWidget(chip)
        layout.addStretch(1)
        self._mark_chips()
        return row

    def _chip_texts(self) -> dict[str, str]:
        missing = self.tr("Without: {field}")
        return {
            "mine": self.tr("Mine"),
            "finished": self.tr("Finished by me"),
            "unassigned": self.tr("Assigned to nobody"),
            "untouched": self.tr("Annotated by nobody"),
            "duplicates": self.tr("Duplicates"),
            "no date": missing.format(field=field_label("date")),
            "no outlet": missing.format(field=field_label("outlet")),
        }

    def _query(self, name: str) -> str:
        """Write a filter in the language of the interface, in which it reads in one direction."""
        written = _QUERIES[name][self._language == "ar"]
        return written.format(me=f'"{self._workspace.project.annotator}"')

    def toggle(self, part: str) -> None:
        """Put a filter into the query, or take it out."""
        text = " ".join(self.box.text().split())
        parted = f" {text} "
        held = f" {part} " in parted
        self.box.setText(
            (parted.replace(f" {part} ", " ", 1) if held else f"{text} {part}").strip()
        )
        self._ask()

    def _type(self, _text: str) -> None:
        self._mark_chips()
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self.asked.emit(self.box.text().strip())

    def _mark_chips(self) -> None:
        parted = f" {' '.join(self.box.text().split())} "
        for name, chip in self.chips.items():
            held = f" {self._query(name)} " in parted
            chip.setObjectName("chip-held" if held else "chip")
            chip.style().unpolish(chip)
            chip.style().polish(chip)

    def refresh(self) -> None:
        """Read anew what is saved."""
        typed = self.saved.currentText()
        with QSignalBlocker(self.saved):
            self.saved.clear()
            for name, query in self._workspace.project.corpus.kept(KEPT).items():
                self.saved.addItem(name, query)
            self.saved.setCurrentIndex(self.saved.findText(typed))
            self.saved.setEditText(typed)
        self._follow_saved()
        self._mark_chips()

    def _follow_saved(self) -> None:
        name = self.saved.currentText().strip()
        writable = not self._workspace.project.read_only
        self.save.setEnabled(writable and bool(name and self.box.text().strip()))
        self.forget.setEnabled(writable and self.saved.findText(name) >= 0)

    def _take_saved(self, index: int) -> None:
        query = self.saved.itemData(index)
        if isinstance(query, str):
            self.box.setText(query)
            self._ask()

    def _save(self) -> None:
        query = self.box.text().strip()
        if self._workspace.change_corpus(Save(KEPT, self.saved.currentText(), query)):
            self.refresh()

    def _forget(self) -> None:
        if self._workspace.change_corpus(Forget(KEPT, self.saved.currentText().strip())):
            self.saved.setEditText("")
            self.refresh()
