"""The palette over the text: a line to type in and at most twelve lines to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLineF, QModelIndex, QObject, QRectF, QSettings, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout

from annotator.model.changes import Changes
from annotator.ui.beside import Beside
from annotator.ui.palette.entry import Entry
from annotator.ui.palette.matching import Finder
from annotator.ui.palette.moment import Moment
from annotator.ui.palette.recent import Recent
from annotator.ui.palette.rows import ROW_HEIGHT, Line, Lines, spoken
from annotator.ui.palette.standing import action_entries, article_entries, entity_entries
from annotator.ui.palette.titles import Titles, read_titles
from annotator.ui.plain import PlainLabel
from annotator.ui.window import Window

MOST_LINES = 12
MOST_ARTICLES = 2_000
"""So many articles are offered as they are listed; of more, those that are typed are found."""
_FOUND_ARTICLES = 200
_WIDTH, _SHADOW, _ABOVE, _LINE_EDIT = 620, 14, 20, 48
_OWN_STYLE = """
QLineEdit {
    border: none; background: transparent; font-size: 16px; padding: 0 20px;
    min-height: 48px; max-height: 48px;
}
QLineEdit:focus { border: none; }
QListView { background: transparent; }
QLabel#hint { padding: 0 20px; }
"""
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -MOST_LINES,
    Qt.Key.Key_PageDown: MOST_LINES,
}
_STAYS = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Why the keyboard may go elsewhere for a while: another program, the menu of the line."""


class Palette(QFrame):
    """Opens over the text without moving it, does one thing, and gives the keyboard back."""

    def __init__(self, window: Window, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._recent = Recent(settings, window.workspace.project.corpus.path)
        self._moment = Moment(window.workspace, window.gestures, window.presenter)
        self._finder = Finder((), ())
        self._titles: Titles | None = None
        self._reading = Beside(window.workspace.project, self)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.line = _TypeLine(self)
        # The blank keeps the caret off the first letter.
        self.line.setPlaceholderText("\u00a0" + self.tr("Type, command, article or entity"))
        self.line.setAccessibleName(self.tr("Search in the command palette"))
        self.line.textChanged.connect(self._find)
        self.lines = Lines()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.lines)
        self.list.setItemDelegate(Line(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take_row)
        self.nothing = PlainLabel(self.tr("Nothing is called so"))
        self.nothing.setObjectName("hint")
        self.nothing.setFixedHeight(ROW_HEIGHT)
        self.setStyleSheet(_OWN_STYLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW + 6)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addSpacing(6)
        framed = QVBoxLayout()
        framed.setContentsMargins(2, 0, 2, 0)
        framed.addWidget(self.list)
        layout.addLayout(framed)
        layout.addWidget(self.nothing)
        layout.addStretch(1)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self._reading.done.connect(self._take_titles)
        workspace = self._window.workspace
        for signal in (
            workspace.document_opened,
            workspace.chosen_changed,
            workspace.armed_changed,
        ):
            signal.connect(self.leave)
        workspace.changed.connect(self.leave)
        workspace.noted.connect(self._forget_titles)
        workspace.imported.connect(lambda _said, _well: self._forget_titles())
        self._window.keybar.picked.connect(self.leave)
        self._window.canvas.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def open(self) -> None:
        """Open over the text with what this moment offers; a second time closes it."""
        if self.isVisible():
            self.leave()
            return
        window = self._window
        window.forget_chord()
        entries = [
            *self._moment.entries(),
            *action_entries(window.actions_by_name),
            *article_entries(
                window.workspace, window.documents.model.catalogue.lines(MOST_ARTICLES)
            ),
            *entity_entries(window.workspace, window.presenter),
        ]
        self._finder = Finder(entries, self._recent.ids(), self._articles)
        self._read_titles()
        self.line.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> None:
        """Close; the text has the keyboard again, and everything is as it was."""
        if self.isVisible():
            had_keyboard = self.line.hasFocus()
            self.hide()
            self._finder = Finder((), ())
            if had_keyboard:
                self._window.canvas.setFocus()

    @property
    def busy(self) -> bool:
        """Say whether the titles of a large corpus are still read."""
        return self._reading.busy

    def finish(self) -> None:
        """Stop, before the window goes."""
        self._reading.finish()

    def _read_titles(self) -> None:
        """Read beside the window what the articles of a large corpus are found by."""
        project = self._window.workspace.project
        is_large = project.corpus.document_count() > MOST_ARTICLES
        if is_large and self._titles is None and not self._reading.busy:
            self._reading.start(read_titles)

    def _take_titles(self, titles: object) -> None:
        if isinstance(titles, Titles):
            self._titles = titles
            if self.isVisible() and self.line.text():
                self._find(self.line.text())

    def _forget_titles(self, changes: Changes | None = None) -> None:
        """Read them anew when articles came in, or say something else of themselves."""
        if changes is None or changes.pages:
            self._titles = None
            self._reading.stop()

    def _articles(self, words: tuple[str, ...]) -> Iterable[Entry]:
        if self._titles is None:
            return ()
        workspace = self._window.workspace
        found = self._titles.find(words, _FOUND_ARTICLES)
        return article_entries(workspace, workspace.project.corpus.lines(found))

    def current(self) -> Entry | None:
        """Give the entry that Enter would do."""
        row = self.list.currentIndex().row()
        return self.lines.entries[row] if 0 <= row < len(self.lines.entries) else None

    def _find(self, text: str) -> None:
        found = self._finder.find(text)
        self.lines.show_entries(found)
        shown = min(len(found), MOST_LINES)
        self.list.setFixedHeight(shown * ROW_HEIGHT)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.list.scrollToTop()
        if found:
            self._go_to(0)
        self._place()

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.lines.index(row))
        entry = self.current()
        if entry is not None and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self.line, spoken(entry))
            QAccessible.updateAccessibility(said)

    def _step(self, by: int) -> None:
        """Go up or down, past an end to the other end when it goes by one."""
        last, row = len(self.lines.entries) - 1, self.list.currentIndex().row() + by
        if last >= 0:
            around = row % (last + 1) if abs(by) == 1 else row
            self._go_to(max(0, min(last, around)))

    def _take_row(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        """Do the current entry, with the keyboard back in the text."""
        entry = self.current()
        if entry is not None:
            self.leave()
            self._window.canvas.setFocus()
            self._recent.use(entry.id)
            entry.act()

    def press(self, event: QKeyEvent) -> bool:
        """Take the keys that do not write; says whether this was one."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return False
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key == Qt.Key.Key_Tab
        return True

    def _place(self) -> None:
        """Stand over the top of the text, in its middle."""
        canvas = self._window.canvas
        corner = canvas.mapTo(self._window, canvas.rect().topLeft())
        width = min(_WIDTH, canvas.width() - 16) + 2 * _SHADOW
        margins = self.contentsMargins()
        lines = self.list.height() if self.lines.entries else ROW_HEIGHT
        height = _LINE_EDIT + 6 + lines + 2 * _SHADOW + 6 + margins.top() + margins.bottom()
        left = corner.x() + (canvas.width() - width) // 2
        self.setGeometry(left, corner.y() + _ABOVE - _SHADOW, width, height)

    def _watch(self, old: QObject | None, new: QObject | None) -> None:
        """Keep a line that one types in elsewhere from taking Ctrl+K for itself."""
        for widget in (old, new):
            if isinstance(widget, QLineEdit):
                widget.removeEventFilter(self)
        if isinstance(new, QLineEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the text; let Ctrl+K through the lines one types in."""
        if event.type() == QEvent.Type.Resize and watched is self._window.canvas:
            if self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Not accepted here: so it is a shortcut of the window, as everywhere else.
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            return control and event.key() == Qt.Key.Key_K
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft shadow, the ground, and a hairline below what is typed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 4))
        for grown in range(_SHADOW - 2, 0, -2):
            ring = body.adjusted(-grown, 4 - grown, grown, min(grown + 2, _SHADOW))
            painter.drawRoundedRect(ring, 10 + grown, 10 + grown)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        hairline = QPen(self.palette().color(QPalette.ColorRole.Mid), 1)
        painter.setPen(hairline)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        y = body.top() + _LINE_EDIT + 0.5
        painter.drawLine(QLineF(body.left() + 1, y, body.right() - 1, y))


class _TypeLine(QLineEdit):
    """The line that is typed in; moving and deciding goes to the palette."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette
        # An empty line would put its caret where the active keyboard layout begins to write.
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        """Let the palette take its keys before the line or the window does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._palette.press(event) or super().event(event)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the palette when one goes on elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self._palette.leave()
