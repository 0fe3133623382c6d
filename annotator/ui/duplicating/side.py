"""One of two articles side by side: what it is, its text with what differs, and its button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.model.document import Document
from annotator.model.spans import Span
from annotator.text.trimming import trim
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.view import Canvas
from annotator.ui.forms.parts import push, words
from annotator.ui.plain import plain_tip
from annotator.ui.theme import LIGHT, THEMES

_PIXELS = 17
"""Height of the letters: two columns have half the room of one."""


class ArticleSide(QWidget):
    """Shows an article to be read; it can be scrolled, selected and copied, and not changed."""

    def __init__(self, settings: QSettings, keep: Callable[[], object]) -> None:
        super().__init__()
        self._settings = settings
        self.title = words("", "heading")
        self.caption = words("", "caption")
        for label in (self.title, self.caption):
            label.setWordWrap(False)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.canvas = Canvas()
        self.canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        wishes = Appearance.from_json(str(settings.value("appearance", "")))
        self.canvas.set_appearance(
            replace(wishes, pixels=_PIXELS, labels="none", mode="boxes", invisibles=False)
        )
        self.keep = push("", keep)
        self.keep.setObjectName("link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.caption):
            layout.addWidget(widget)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.wear()

    def wear(self) -> None:
        """Take the colours of the window."""
        self.canvas.set_theme(THEMES.get(str(self._settings.value("theme")), LIGHT))

    def show_article(self, document: Document | None, title: str, caption: str) -> None:
        """Show an article in place of the one before, or none."""
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title))
        self.caption.setText(caption)
        self.canvas.setAccessibleName(title)
        text = document.text if document is not None else ""
        self.canvas.set_text(text, document.regions if document is not None else ())
        self.keep.setEnabled(document is not None)

    def show_differences(self, places: Sequence[Wash], current: Span | None) -> None:
        """Lay grounds under what differs, and bring the difference looked at into view."""
        self.canvas.set_washes(places)
        if current is not None:
            # It may begin with the end of the line above; of a long one the beginning counts.
            start, end = trim(self.canvas.text, current.start, current.end)
            for place in (end - 1, start) if start < end else (current.start,):
                self.canvas.ensure_visible(min(place, len(self.canvas.text)))
