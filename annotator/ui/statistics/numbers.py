"""The sizes of a corpus as a row of numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.project.statistics.tables import Table
from annotator.ui.plain import PlainLabel

translate = QCoreApplication.translate
_IN_A_ROW = 7


class Numbers(QWidget):
    """Shows each number large, with what it counts below it."""

    def __init__(self, sizes: Table) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(32)
        layout.setVerticalSpacing(0)
        for place, (what, number) in enumerate(sizes.rows):
            row, column = divmod(place, _IN_A_ROW)
            shown, caption = PlainLabel(f"{number:,}"), PlainLabel(size_label(str(what)))
            shown.setObjectName("quote")
            caption.setObjectName("caption")
            shown.setAccessibleName(f"{size_label(str(what))}: {number:,}")
            layout.addWidget(shown, 2 * row, column)
            layout.addWidget(caption, 2 * row + 1, column)
        layout.setColumnStretch(_IN_A_ROW, 1)


def size_label(what: str) -> str:
    """Name what is counted in the language of the interface."""
    return {
        "documents": translate("Sizes", "Articles"),
        "duplicates": translate("Sizes", "Duplicates"),
        "words": translate("Sizes", "Words"),
        "annotators": translate("Sizes", "Annotators"),
        "sets": translate("Sizes", "Annotation sets"),
        "finished sets": translate("Sizes", "Finished"),
        "annotations": translate("Sizes", "Annotations"),
    }[what]
