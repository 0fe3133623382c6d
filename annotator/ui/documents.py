"""The list of articles with how far the annotator is with each."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSettings,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.identity import DocumentId
from annotator.model.listing import DocumentLine
from annotator.project.project import Project
from annotator.store.managing.listing import Positions
from annotator.ui.beside import Beside
from annotator.ui.corpus.catalogue import Catalogue
from annotator.ui.document_row import SOURCE_ROLE, STATUS_ROLE, DocumentRow
from annotator.ui.forms.article import status_label
from annotator.ui.language import isolated
from annotator.ui.plain import PlainLabel, plain_tip

Index = QModelIndex | QPersistentModelIndex
AT_ONCE = 5_000
"""So many articles are filtered while somebody types; more of them beside the window."""
_PAUSE = 200
MINE, ALL = "mine", "all"


class Described(Protocol):
    """An article as far as its name and its metadata go."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def meta(self) -> Mapping[str, str]: ...  # noqa: D102


def title_of(line: Described) -> str:
    """Name an article as a reader would, by its headline where it is known."""
    return line.meta.get("title") or line.name


def source_of(line: Described) -> str:
    """Say in one line where and when an article was published."""
    known = (line.meta.get("outlet", ""), line.meta.get("date", ""))
    return " · ".join(isolated(one) for one in known if one)


class DocumentModel(QAbstractListModel):
    """The articles listed; their lines are read as they come into view."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self.catalogue = Catalogue(project)

    @property
    def rows(self) -> Catalogue:
        """Give the lines of the articles listed, one by one as they are asked for."""
        return self.catalogue

    def show_positions(self, positions: Positions) -> None:
        """List the articles at these places in the corpus."""
        self.beginResetModel()
        self.catalogue.show(positions)
        self.endResetModel()

    def refresh(self) -> None:
        """Read what is shown of the articles again."""
        self.catalogue.forget()
        if len(self.catalogue):
            self.dataChanged.emit(self.index(0), self.index(len(self.catalogue) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the articles."""
        return 0 if parent.isValid() else len(self.catalogue)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the list shows of an article."""
        answers: dict[int, Callable[[DocumentLine], str]] = {
            Qt.ItemDataRole.DisplayRole: title_of,
            STATUS_ROLE: self.status,
            SOURCE_ROLE: source_of,
            Qt.ItemDataRole.ToolTipRole: lambda one: plain_tip(isolated(one.name)),
            Qt.ItemDataRole.AccessibleTextRole: lambda one: (
                f"{status_label(self.status(one))}: {title_of(one)}"
            ),
        }
        answer = answers.get(role)
        line = self.catalogue.line(index.row()) if answer is not None else None
        return answer(line) if answer is not None and line is not None else None

    def status(self, line: DocumentLine) -> str:
        """Say how far this annotator is with an article."""
        return line.status_of(self._project.annotator)


class DocumentList(QWidget):
    """The pane with the articles, one's own share of them first, and a box that filters them."""

    picked = Signal(str)

    def __init__(self, project: Project, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("documents")
        self._project, self._settings = project, settings
        self._whose_share, self._mine = "", cast("Positions", array("q"))
        self.model = DocumentModel(project, self)
        self.beside = Beside(project, self)
        self.beside.done.connect(lambda found: self._list(cast("Positions", found)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._find_beside)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter articles"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.textChanged.connect(lambda _text: self._find())
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Which articles are listed"))
        self.whose.addItem(self.tr("My articles"), MINE)
        self.whose.addItem(self.tr("All articles"), ALL)
        self.whose.activated.connect(self._choose_share)
        self.progress = PlainLabel()
        self.progress.setObjectName("caption")
        self.list = QListView()
        self._arrange()
        self.refresh()

    def _arrange(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(DocumentRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._pick)
        self.list.activated.connect(self._pick)
        heading = PlainLabel(self.tr("Articles"))
        heading.setObjectName("heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (heading, self.whose, self.progress, self.filter_box, self.list):
            layout.addWidget(widget)

    @property
    def only_mine(self) -> bool:
        """Say whether only the articles assigned to this annotator are listed."""
        return not self.whose.isHidden() and self.whose.currentData() == MINE

    def refresh(self) -> None:
        """Read anew which articles there are, and whose they are."""
        annotator = self._project.annotator
        share = self._mine = self._project.corpus.share_of(annotator)
        if annotator != self._whose_share or self.whose.isHidden() == bool(share):
            self._whose_share = annotator
            wanted = self._settings.value("articles") or MINE
            with QSignalBlocker(self.whose):
                self.whose.setCurrentIndex(max(0, self.whose.findData(wanted)))
        self.whose.setVisible(bool(share))
        self.show_progress()
        self._find(now=True)

    def show_progress(self) -> None:
        """Say how much of one's share is finished."""
        self.progress.setVisible(bool(self._mine))
        if self._mine:
            told = self.tr("Finished: {done} of {all}")
            done = self._project.corpus.finished_of(self._project.annotator)
            self.progress.setText(told.format(done=f"{done:,}", all=f"{len(self._mine):,}"))

    def note(self, changes: Changes) -> None:
        """Show what was decided about articles, whichever is open."""
        if changes.managed:
            self.refresh()
        elif changes.pages:
            self.model.refresh()
        if changes.sets:
            self.show_progress()

    def show_current(self, document: DocumentId) -> None:
        """Highlight the article that is open, with its present status."""
        self.model.refresh()
        row = self.model.catalogue.row_of(document)
        if row is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(row))

    def neighbour(self, document: DocumentId | None, by: int) -> DocumentId | None:
        """Give the article so many lines away in this list."""
        return self.model.catalogue.neighbour(document, by)

    def _choose_share(self, _index: int) -> None:
        self._settings.setValue("articles", self.whose.currentData())
        self._find(now=True)

    def _find(self, *, now: bool = False) -> None:
        """List the articles whose name or metadata have what is in the box."""
        self._pause.stop()
        self.beside.stop()
        if not self.filter_box.text().strip():
            self._list(self._all())
        elif self._project.corpus.number_of_documents() <= AT_ONCE:
            self._list(_within(self._project.corpus.having(self.filter_box.text()), self._share()))
        elif now:
            self._find_beside()
        else:
            self._pause.start()

    def _find_beside(self) -> None:
        words, share = self.filter_box.text(), self._share()
        self.beside.start(
            lambda project, watch: _within(
                project.corpus.having(words, cancelled=watch.cancelled), share
            )
        )

    def _all(self) -> Positions:
        share = self._share()
        return self._project.corpus.order() if share is None else share

    def _share(self) -> Positions | None:
        return self._mine if self.only_mine else None

    def _list(self, positions: Positions) -> None:
        current = self.list.currentIndex()
        line = self.model.catalogue.line(current.row()) if current.isValid() else None
        self.model.show_positions(positions)
        row = self.model.catalogue.row_of(line.id) if line is not None else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def _pick(self, index: QModelIndex) -> None:
        line = self.model.catalogue.line(index.row())
        if line is not None:
            self.picked.emit(line.id)


def _within(found: Positions, share: Positions | None) -> Positions:
    if share is None:
        return found
    mine = frozenset(share)
    return array("q", (one for one in found if one in mine))
