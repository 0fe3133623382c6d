"""Lists what does not fit another version, what is written otherwise, and where texts differ."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.project.versions.planning import Lessened, Plan, Reason
from annotator.schema.records import Scheme
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

_MOST = 300
"""Rows of one group; nobody reads more, and the window stays quick."""
_LONGEST = 120


class Details(QTreeWidget):
    """Shows a plan in groups: the words there, the words here, and what that means."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("In the other version"), self.tr("In this one"), ""])
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(12)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("What does not fit, and where the texts differ"))
        for column in (0, 1):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def show_plan(self, plan: Plan | None, scheme: Scheme) -> None:
        """Show a plan in place of the one before."""
        self.clear()
        if plan is None:
            return
        self._group(
            self.tr("Does not fit"),
            (
                (self._named(scheme, one.layer, one.words), one.now, self._reason(one.reason))
                for one in plan.left
            ),
        )
        self._group(
            self.tr("Loses what filled a role, or a span"),
            (
                (self._named(scheme, one.layer, one.words), "", self._loss(scheme, one))
                for one in plan.lessened
            ),
        )
        self._group(
            self.tr("Written otherwise, but reads the same"),
            ((self._named(scheme, one.layer, one.words), one.now, "") for one in plan.rewritten),
        )
        self._group(
            self.tr("Where the texts differ"), ((old, new, "") for old, new in plan.differences)
        )

    def _group(self, title: str, rows: Iterable[tuple[str, str, str]]) -> None:
        listed = list(rows)
        if not listed:
            return
        group = QTreeWidgetItem(self, [f"{title} ({len(listed)})"])
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setWeight(font.Weight.Medium)
        group.setFont(0, font)
        for row in listed[:_MOST]:
            item = QTreeWidgetItem(group, [isolated(_short(part)) if part else "" for part in row])
            for column, part in enumerate(row):
                item.setToolTip(column, plain_tip(part))
        if len(listed) > _MOST:
            more = self.tr("and more: {number}").format(number=len(listed) - _MOST)
            QTreeWidgetItem(group, [more])
        group.setExpanded(True)

    def _named(self, scheme: Scheme, layer: str, words: str) -> str:
        return (
            f"{self._layer(scheme, layer)}: {isolated(words)}"
            if words
            else self._layer(scheme, layer)
        )

    def _layer(self, scheme: Scheme, name: str) -> str:
        layer = scheme.layer(name)
        return layer.label.in_language(self._language) if layer is not None else name

    def _loss(self, scheme: Scheme, one: Lessened) -> str:
        layer = scheme.layer(one.layer)
        label = one.role
        if layer is not None and one.role:
            roles = (tag.role(one.role) for tag in layer.types)
            found = next((role for role in roles if role is not None), None)
            label = found.label.in_language(self._language) if found is not None else label
        elif layer is not None and layer.spans is not None:
            label = layer.spans.label.in_language(self._language)
        return f"{label}: {isolated(_short(one.lost))}"

    def _reason(self, reason: Reason) -> str:
        said: dict[Reason, str] = {
            "gone": self.tr("nothing stands there now"),
            "changed": self.tr("other words stand there"),
            "mentions": self.tr("none of its mentions fits"),
            "ends": self.tr("one of its ends does not fit"),
            "fillers": self.tr("nothing that filled it fits"),
        }
        return said[reason]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
