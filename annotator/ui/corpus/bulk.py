"""The strip under the table that changes all selected articles at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from annotator.model.identity import DocumentId
from annotator.project.managing import CorpusEdit
from annotator.project.managing.assigning import AssignTo, Unassign
from annotator.project.managing.metadata import (
    KNOWN,
    clear_field,
    rename_field,
    replace_in_field,
    set_field,
)
from annotator.project.project import Project
from annotator.ui.corpus.changing import Plan
from annotator.ui.corpus.columns import field_label
from annotator.ui.corpus.page import quiet
from annotator.ui.plain import PlainLabel

SET, REPLACE, RENAME, CLEAR, ASSIGN, UNASSIGN = (
    "set", "replace", "rename", "clear", "assign", "unassign",
)  # fmt: skip
_Planner = Callable[[Project, Sequence[DocumentId]], CorpusEdit]


class Bulk(QWidget):
    """Says what is to be done, to which field, with which words."""

    wanted = Signal(object)  # what makes a Plan of the articles it is for

    def __init__(self) -> None:
        super().__init__()
        self.number = PlainLabel()
        self.number.setObjectName("caption")
        self.act = QComboBox()
        self.act.setAccessibleName(self.tr("What to do with the selected articles"))
        for name, text in (
            (SET, self.tr("Set a field")),
            (REPLACE, self.tr("Replace letters in a field")),
            (RENAME, self.tr("Rename a field")),
            (CLEAR, self.tr("Clear a field")),
            (ASSIGN, self.tr("Assign to")),
            (UNASSIGN, self.tr("Take off the list of")),
        ):
            self.act.addItem(text, name)
        self.act.currentIndexChanged.connect(lambda _index: self._arrange())
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setAccessibleName(self.tr("Field of the metadata"))
        self.first, self.second = QLineEdit(), QLineEdit()
        for line in (self.first, self.second):
            line.returnPressed.connect(self._do)
        self.go = quiet(self.tr("Apply"), self._do)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.number, self.act, self.field):
            layout.addWidget(widget)
        layout.addWidget(self.first, 1)
        layout.addWidget(self.second, 1)
        layout.addWidget(self.go)
        self.act.setMinimumWidth(210)
        self.field.setMinimumWidth(150)
        self.show_fields(())
        self.show_number(0)
        self._arrange()

    def show_number(self, number: int) -> None:
        """Say how many articles are selected; without any there is nothing to do."""
        self.number.setText(self.tr("Selected: {number}").format(number=f"{number:,}"))
        for widget in (self.act, self.field, self.first, self.second, self.go):
            widget.setEnabled(number > 0)

    def show_fields(self, free: Iterable[str]) -> None:
        """Offer the fields that every corpus has, and those of this one."""
        typed = self.field.currentText()
        self.field.clear()
        for one in (*KNOWN, *(one for one in free if one not in KNOWN)):
            self.field.addItem(field_label(one), one)
        if typed:
            self.field.setEditText(typed)

    def choose(self, field: str) -> None:
        """Choose a field."""
        index = self.field.findData(field)
        if index >= 0:
            self.field.setCurrentIndex(index)
        else:
            self.field.setEditText(field)

    def _arrange(self) -> None:
        act = self.act.currentData()
        self.field.setVisible(act in (SET, REPLACE, RENAME, CLEAR))
        self.first.setVisible(act != CLEAR)
        self.second.setVisible(act == REPLACE)
        self.first.setPlaceholderText(
            {
                SET: self.tr("Value"),
                REPLACE: self.tr("Replace"),
                RENAME: self.tr("New name"),
            }.get(act, self.tr("Annotator"))
        )
        self.second.setPlaceholderText(self.tr("by"))

    def _chosen_field(self) -> str:
        """Give the field by its name in code, also where its wording was typed."""
        typed = self.field.currentText()
        index = self.field.findText(typed)
        return str(self.field.itemData(index)) if index >= 0 else typed

    def _do(self) -> None:
        field, first, second = self._chosen_field(), self.first.text(), self.second.text()
        planners: dict[str, _Planner] = {
            SET: lambda project, ids: set_field(project, ids, field, first),
            REPLACE: lambda project, ids: replace_in_field(project, ids, field, first, second),
            RENAME: lambda project, ids: rename_field(project, ids, field, first),
            CLEAR: lambda project, ids: clear_field(project, ids, field),
            ASSIGN: lambda _project, ids: AssignTo(ids, first),
            UNASSIGN: lambda project, ids: _unassign(project, ids, first.strip()),
        }
        planner = planners[str(self.act.currentData())]

        def plan_for(positions: Sequence[int]) -> Plan:
            return lambda project: planner(project, project.corpus.ids_at(positions))

        self.wanted.emit(plan_for)


def _unassign(project: Project, ids: Sequence[DocumentId], annotator: str) -> CorpusEdit:
    chosen = frozenset(ids)
    every = project.corpus.assignments(annotator or None)
    return Unassign([one for one in every if one.document in chosen])
