"""What annotators say about an annotation: a comment, and the flag of doubt."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.model.annotation import Annotation
from annotator.project.edits.remarks import SetComment, SetDoubt
from annotator.ui.forms.parts import Tick, words
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate
_LINES = 3


class _Comment(QPlainTextEdit):
    """A few lines of text that are kept when the keyboard goes elsewhere."""

    def __init__(self, text: str, keep: Callable[[str], object]) -> None:
        super().__init__(text)
        self._before, self._keep = text, keep
        self.setObjectName("remark-comment")
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Inspector", "Comment"))
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 14)

    def kin(self) -> Hashable:
        """Take over any other comment."""
        return self.isReadOnly()

    def renew(self, new: _Comment) -> None:
        """Hold the comment on something else; what was written for the old is kept first."""
        self._finish()
        self._before, self._keep = new._before, new._keep
        if self.toPlainText().strip() != new._before:
            self.setPlainText(new._before)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        self._finish()

    def _finish(self) -> None:
        text = self.toPlainText().strip()
        if text != self._before:
            self._before = text
            self._keep(text)


def remarks(workspace: Workspace, chosen: Annotation) -> list[QWidget]:
    """Give the comment and the flag of one annotation."""

    def keep(text: str) -> None:
        view = workspace.view
        still = view.get(chosen.id) if view is not None else None
        if workspace.editable and still is not None and text != still.comment:
            workspace.do(SetComment(chosen.id, text))

    flag = Tick(
        translate("Inspector", "In doubt"),
        chosen.doubt,
        lambda on: workspace.do(SetDoubt(chosen.id, on)),
    )
    flag.setObjectName("remark-doubt")
    flag.setEnabled(workspace.editable)
    comment = _Comment(chosen.comment, keep)
    comment.setReadOnly(not workspace.editable)
    return [words(translate("Inspector", "Comment"), "caption"), comment, flag]
