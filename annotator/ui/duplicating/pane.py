"""The page of duplicates: find them, read two side by side, and decide with one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.ui.documents import title_of
from annotator.ui.duplicating.comparing import Comparison, Shown
from annotator.ui.duplicating.deciding import Deciding, Two
from annotator.ui.duplicating.groups import Entry, GroupTable, group_view
from annotator.ui.duplicating.search_bar import SearchBar
from annotator.ui.duplicating.wording import article_label, told_of
from annotator.ui.forms.parts import push
from annotator.ui.keyboard import key_name
from annotator.ui.language import say_error
from annotator.ui.views.page import Bench

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class DuplicatesPane(QWidget):
    """Walks through the groups; what is decided leads on to what waits next."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = bench.workspace
        self._moving = False
        self.deciding = Deciding(bench.workspace, self)
        self.search = SearchBar(bench)
        self.table = GroupTable(self)
        self.rows = group_view(self.table)
        self.rows.setAccessibleName(self.tr("Groups of duplicates"))
        self.comparison = Comparison(bench.workspace.project, bench.settings)
        self.buttons = self._make_buttons()
        self._lay_out()
        self._show_what_there_is()
        self.rows.installEventFilter(self)
        self.rows.selectionModel().currentRowChanged.connect(self._follow_row)
        self.comparison.keep_wanted.connect(self.keep)
        self.search.found.connect(self.deciding.take)
        self.search.found.connect(lambda _found: self.setFocus())
        self.deciding.regrouped.connect(self._show_groups)
        self._show_pair()

    def _make_buttons(self) -> dict[str, QPushButton]:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "all": (self.tr("Keep one of each group, link the rest"), self.keep_all),
            "group": (self.tr("Keep the first, link its group (Enter)"), self.keep_group),
            "different": (self.tr("Different (D)"), self._acts()["d"]),
            "versions": (self.tr("Versions, keep both (V)"), self._acts()["v"]),
            "unlink": (self.tr("Unlink (U)"), self.unlink),
            "open": (self.tr("Open in the text (O)"), self.open_article),
            "next": (self.tr("Next group (N)"), self.next_group),
        }
        made: dict[str, QPushButton] = {}
        for name, (text, act) in acts.items():
            made[name] = push(text, act)
            made[name].setObjectName("link")
        return made

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.buttons["all"])
        for name in ("group", "different", "versions", "unlink", "open", "next"):
            below.addWidget(self.buttons[name])
        below.addStretch(1)
        texts = QWidget()
        inner = QVBoxLayout(texts)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addLayout(below)
        inner.addWidget(self.comparison, 1)
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.rows)
        self.panes.addWidget(texts)
        self.panes.setSizes([200, 480])
        self.panes.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.panes, 1)
        layout.addStretch()

    def wake(self) -> None:
        """Say when articles were added since the search."""
        found = self.deciding.found
        number = self._workspace.project.corpus.document_count()
        if found is not None and number != len(found.rows):
            told = self.tr("Articles were added or removed since: find duplicates again.")
            self.search.told.setText(told)

    @property
    def busy(self) -> bool:
        """Say whether something is still looked for or compared."""
        return self.search.seeking.busy or self.comparison.busy

    # What is shown

    @property
    def entry(self) -> Entry | None:
        """Give the line of the table that is chosen."""
        at = self.rows.currentIndex().row()
        return self.table.entries[at] if 0 <= at < len(self.table.entries) else None

    @property
    def pair(self) -> Two | None:
        """Give the numbers of the articles side by side: the one kept, and one that is like it."""
        entry = self.entry
        if entry is None:
            return None
        member = entry.member or entry.group.members[0]
        return entry.group.keep, member.article

    def _waiting(self) -> list[int]:
        """List the duplicates that wait for a decision, the next one first."""
        entries, at = self.table.entries, max(0, self.rows.currentIndex().row())
        here = self.pair or ()
        return [
            one.article
            for one in (*entries[at + 1 :], *entries[:at])
            if one.waits and one.article not in here
        ]

    def _show_groups(self) -> None:
        """Show the groups anew, and go to what waits next."""
        found, wanted = self.deciding.found, self._waiting()
        if found is None:
            return
        self._moving = True
        self.table.show_groups(found, self.deciding.groups)
        self._moving = False
        self._show_what_there_is()
        self.search.told.setText(told_of(self.deciding.groups))
        rows = {one.article: at for at, one in enumerate(self.table.entries) if one.waits}
        first = next(iter(rows.values()), 0)
        self._go(next((rows[one] for one in wanted if one in rows), first))

    def _show_what_there_is(self) -> None:
        """Show no empty table, and let the keyboard begin with the search."""
        listed = bool(self.deciding.groups)
        self.panes.setVisible(listed)
        self.buttons["all"].setVisible(listed)
        self.setFocusProxy(self.rows if listed else self.search.begin)

    def _go(self, row: int) -> None:
        self._moving = True
        self.rows.setCurrentIndex(self.table.index(row, 1))
        self._moving = False
        self._show_pair()

    def _follow_row(self) -> None:
        if not self._moving:
            self._show_pair()

    def _show_pair(self) -> None:
        pair, entry = self.pair, self.entry
        one, other = (self._shown(pair[0]), self._shown(pair[1])) if pair else (None, None)
        self.comparison.show_pair(one, other)
        editable = self.deciding.editable
        linked = entry is not None and entry.member is not None and entry.member.linked
        for name in ("group", "different", "versions"):
            self.buttons[name].setEnabled(pair is not None and editable)
        for name in ("open", "next"):
            self.buttons[name].setEnabled(pair is not None)
        self.buttons["unlink"].setEnabled(linked and editable)
        self.buttons["all"].setEnabled(bool(self.deciding.waiting) and editable)

    def _shown(self, article: int) -> Shown | None:
        found = self.deciding.found
        if found is None:
            return None
        row = found.rows[article]
        try:
            document = self._workspace.project.document(row.id)
        except AnnotatorError as problem:
            self.search.told.setText(say_error(problem))
            return None
        return document, title_of(row), article_label(row, found.found.words[article])

    # Decisions

    def keep(self, which: int) -> None:
        """Keep one of the two articles side by side (0 or 1), and link the other to it."""
        if self.pair is not None:
            self.deciding.keep(self.pair, which)

    def keep_group(self) -> None:
        """Keep the article that is proposed, and link its whole group to it."""
        if self.entry is not None:
            self.deciding.keep_groups([self.entry.group])

    def keep_all(self) -> None:
        """Keep the article proposed of every group that waits, and link the others."""
        self.deciding.keep_groups(self.deciding.waiting)

    def _decide(self, act: Callable[[Two], None]) -> None:
        if self.pair is not None:
            act(self.pair)

    def unlink(self) -> None:
        """Take the link of the chosen duplicate back."""
        if self.buttons["unlink"].isEnabled():
            self._decide(self.deciding.unlink)

    def next_group(self) -> None:
        """Go to the next group, the first one after the last."""
        entries, here = self.table.entries, self.rows.currentIndex().row()
        starts = [row for row, one in enumerate(entries) if one.member is None]
        if starts:
            self._go(next((row for row in starts if row > here), starts[0]))

    def open_article(self) -> None:
        """Show the article of the chosen line in the text."""
        found, entry = self.deciding.found, self.entry
        if found is not None and entry is not None:
            self._workspace.show_place(found.rows[entry.article].id, 0, 0)

    # Keys

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "1": lambda: self.keep(0),
            "2": lambda: self.keep(1),
            "d": lambda: self._decide(self.deciding.part),
            "v": lambda: self._decide(self.deciding.call_versions),
            "u": self.unlink,
            "n": self.next_group,
            "o": self.open_article,
            ".": lambda: self.comparison.step(1),
            ",": lambda: self.comparison.step(-1),
        }

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_PLAIN:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            button.click() if isinstance(button, QPushButton) else self.keep_group()
            return True
        act = self._acts().get(key_name(event))
        if act is not None:
            act()
        return act is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of decisions before the table looks for lines by them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of decisions; no plain key reaches the text that is not in view."""
        if isinstance(self.focusWidget(), QAbstractSpinBox) or not self._take_key(event):
            event.setAccepted(not event.modifiers() & ~_PLAIN)
