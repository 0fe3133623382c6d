"""The list of articles with how far the annotator is with each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.identity import DocumentId
from annotator.model.sets import DocumentSummary
from annotator.project.project import Project
from annotator.ui.document_row import SOURCE_ROLE, STATUS_ROLE, DocumentRow
from annotator.ui.forms.article import status_label
from annotator.ui.language import isolated

Index = QModelIndex | QPersistentModelIndex
SEARCHED_ROLE = Qt.ItemDataRole.UserRole + 3


def title_of(summary: DocumentSummary) -> str:
    """Name an article as a reader would, by its headline where it is known."""
    return summary.meta.get("title") or summary.name


def source_of(summary: DocumentSummary) -> str:
    """Say in one line where and when an article was published."""
    known = (summary.meta.get("outlet", ""), summary.meta.get("date", ""))
    return " · ".join(isolated(one) for one in known if one)


class DocumentModel(QAbstractListModel):
    """The articles in corpus order."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self.rows: list[DocumentSummary] = project.documents()

    def refresh(self) -> None:
        """Read the list again."""
        self.beginResetModel()
        self.rows = self._project.documents()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the articles."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the list shows of an article."""
        summary = self.rows[index.row()]
        answers: dict[int, Callable[[DocumentSummary], str]] = {
            Qt.ItemDataRole.DisplayRole: title_of,
            STATUS_ROLE: self.status,
            SOURCE_ROLE: source_of,
            SEARCHED_ROLE: lambda one: " ".join((one.name, *one.meta.values())),
            Qt.ItemDataRole.ToolTipRole: lambda one: isolated(one.name),
            Qt.ItemDataRole.AccessibleTextRole: lambda one: (
                f"{status_label(self.status(one))}: {title_of(one)}"
            ),
        }
        answer = answers.get(role)
        return answer(summary) if answer is not None else None

    def status(self, summary: DocumentSummary) -> str:
        """Say how far this annotator is with an article."""
        for one in summary.sets:
            if one.annotator == self._project.annotator and one.kind == "annotator":
                return one.status
        return "new"


class DocumentList(QWidget):
    """The pane with the articles and a box that filters them."""

    picked = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.setObjectName("documents")
        self.model = DocumentModel(project, self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setFilterRole(SEARCHED_ROLE)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter articles"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.textChanged.connect(self._filtered.setFilterFixedString)
        self.list = QListView()
        self.list.setModel(self._filtered)
        self.list.setItemDelegate(DocumentRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._pick)
        self.list.activated.connect(self._pick)
        heading = QLabel(self.tr("Articles"))
        heading.setObjectName("heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (heading, self.filter_box, self.list):
            layout.addWidget(widget)

    def show_current(self, document: DocumentId) -> None:
        """Highlight the article that is open, with its present status."""
        self.model.refresh()
        for row, summary in enumerate(self.model.rows):
            if summary.id == document:
                self.list.setCurrentIndex(self._filtered.mapFromSource(self.model.index(row)))

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.model.rows[self._filtered.mapToSource(index).row()].id)
