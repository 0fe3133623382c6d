"""The choices for an export: whose work, and what the format lets one choose."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from annotator.formats import Format, Option
from annotator.formats.shared.options import LAYER
from annotator.project.exporting import ExportOptions
from annotator.project.project import Project
from annotator.ui.forms.parts import words
from annotator.ui.language import isolated

_WIDEST = 560


def spoken() -> str:
    """Give the language of the interface, "ar" or "en"."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "ar" if rtl else "en"


class Choices(QWidget):
    """A row for each choice of one format, the usual one chosen."""

    def __init__(
        self, project: Project, chosen: Format, *, apart: Collection[str] | None = None
    ) -> None:
        """Make the rows; `apart` names options that are chosen elsewhere, as is whose work."""
        super().__init__()
        self._format = chosen
        self._scheme = project.scheme
        self.whose = QComboBox()
        self._fill_whose(project)
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setMaximumWidth(_WIDEST)
        if apart is None:
            self._add(self.tr("Whose work"), self.whose)
        for option in chosen.options:
            if option.name not in (apart or ()):
                self._add_option(option)

    def _fill_whose(self, project: Project) -> None:
        self.whose.addItem(self.tr("everybody's"), (None, False))
        people = project.corpus.annotators()
        if any(kind == "gold" for _, kind, _ in people):
            self.whose.addItem(self.tr("gold"), (None, True))
        for name in dict.fromkeys(name for name, kind, _ in people if kind != "gold"):
            self.whose.addItem(isolated(name), (name, False))

    def _add(self, label: str, field: QComboBox | QLineEdit) -> None:
        field.setAccessibleName(label)
        shown = words(label)
        shown.setBuddy(field)
        self._form.addRow(shown, field)

    def _add_option(self, option: Option) -> None:
        language = spoken()
        if option.choices:
            field: QComboBox | QLineEdit = QComboBox()
            for one in option.choices:
                field.addItem(one.label.in_language(language), one.name)
        elif option == LAYER:
            field = QComboBox()
            field.addItem(self.tr("the first one"), "")
            for layer in self._scheme.layers:
                if layer.kind == "span":
                    field.addItem(layer.label.in_language(language), layer.name)
        else:
            field = QLineEdit()
        self.fields[option.name] = field
        self._add(option.label.in_language(language), field)

    def options(self) -> ExportOptions:
        """Give what is chosen."""
        annotator, gold = self.whose.currentData()
        extra = {
            name: field.currentData() if isinstance(field, QComboBox) else field.text().strip()
            for name, field in self.fields.items()
        }
        extra = {name: value for name, value in extra.items() if value}
        return ExportOptions(self._format.key, annotator, gold, None, extra)
