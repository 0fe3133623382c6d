"""Whose annotations a file holds, and how it is read: the choices that a command has too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from annotator.formats import Option
from annotator.formats.shared.options import LAYER
from annotator.project.importing import FileChoice
from annotator.project.project import Project
from annotator.ui.exporting.choosing import spoken
from annotator.ui.forms.parts import words

_WIDEST = 560


class AnnotatedForm(QWidget):
    """A row for each choice; what is chosen is told at once, by the names of a file's choices."""

    def __init__(
        self,
        project: Project,
        choice: FileChoice,
        options: Iterable[Option],
        act: Callable[..., object],
    ) -> None:
        super().__init__()
        self._project, self._choice, self._act = project, choice, act
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setMaximumWidth(_WIDEST)
        self.annotator = self._make_annotator()
        self.realign = QCheckBox(self.tr("also where the text was changed since"))
        self.realign.setChecked(bool(choice.realign))
        self.realign.toggled.connect(lambda on: act(realign=on))
        self._add(self.tr("Over an article of the same name"), self.realign)
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        for one in options:
            self._add_option(one)

    def _make_annotator(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        people = self._project.corpus.annotators()
        box.addItems(list(dict.fromkeys(name for name, kind, _ in people if kind != "gold")))
        box.setCurrentText(self._choice.annotator or "")
        line = box.lineEdit()
        assert line is not None  # noqa: S101 - an editable box has one
        line.setPlaceholderText(self.tr("as the file says"))
        line.editingFinished.connect(lambda: self._name(box.currentText()))
        box.activated.connect(lambda _index: self._name(box.currentText()))
        self._add(self.tr("Annotator"), box)
        return box

    def _name(self, typed: str) -> None:
        name = " ".join(typed.split()) or None
        if name != self._choice.annotator:
            self._act(annotator=name)

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        shown = words(label)
        shown.setBuddy(field)
        self._form.addRow(shown, field)

    def _add_option(self, option: Option) -> None:
        language, chosen = spoken(), self._choice.extra.get(option.name, "")
        if not option.choices and option.name != LAYER.name:
            field: QComboBox | QLineEdit = QLineEdit(chosen)
            field.editingFinished.connect(lambda: self._set(option.name, field.text().strip()))
        else:
            field = QComboBox()
            for name, label in self._values(option, language):
                field.addItem(label, name)
            field.setCurrentIndex(max(0, field.findData(chosen)))
            field.activated.connect(lambda _index: self._set(option.name, field.currentData()))
        self.fields[option.name] = field
        self._add(option.label.in_language(language), field)

    def _values(self, option: Option, language: str) -> list[tuple[str, str]]:
        if option.choices:
            return [(one.name, one.label.in_language(language)) for one in option.choices]
        layers = (one for one in self._project.scheme.layers if one.kind == "span")
        named = [(one.name, one.label.in_language(language)) for one in layers]
        return [("", self.tr("the first one")), *named]

    def _set(self, name: str, value: str) -> None:
        before: Mapping[str, str] = self._choice.extra
        if before.get(name, "") != value:
            self._act(extra={**before, name: value})
