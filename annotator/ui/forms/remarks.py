"""What annotators say about an annotation: a comment, and the flag of doubt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from annotator.model.annotation import Annotation
from annotator.project.edits.remarks import SetComment, SetDoubt
from annotator.ui.forms.parts import words
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate
_LINES = 3


class _Comment(QPlainTextEdit):
    """A few lines of text that are kept when the keyboard goes elsewhere."""

    def __init__(self, text: str, keep: Callable[[str], object]) -> None:
        super().__init__(text)
        self._keep = keep
        self.setObjectName("remark-comment")
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Inspector", "Comment"))
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        self._keep(self.toPlainText().strip())


def remarks(workspace: Workspace, chosen: Annotation) -> list[QWidget]:
    """Give the comment and the flag of one annotation."""

    def keep(text: str) -> None:
        view = workspace.view
        still = view.get(chosen.id) if view is not None else None
        if workspace.editable and still is not None and text != still.comment:
            workspace.do(SetComment(chosen.id, text))

    flag = QCheckBox(translate("Inspector", "In doubt"))
    flag.setObjectName("remark-doubt")
    flag.setChecked(chosen.doubt)
    flag.setEnabled(workspace.editable)
    flag.clicked.connect(lambda on: workspace.do(SetDoubt(chosen.id, on)))
    comment = _Comment(chosen.comment, keep)
    comment.setReadOnly(not workspace.editable)
    return [words(translate("Inspector", "Comment"), "caption"), comment, flag]
