"""The mentions of an entity: gone to, ticked to be split off, merged with those of another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.edits.entities import SplitEntity
from annotator.project.view import SetView
from annotator.ui.forms.parts import link, row
from annotator.ui.language import isolated
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


def members(
    workspace: Workspace, view: SetView, entity: Annotation, presenter: Presenter
) -> list[QWidget]:
    """List the mentions; where some may leave, each has a box to tick."""
    mentions = view.mentions_of(entity)
    ticked: dict[AnnotationId, QCheckBox] = {}
    found: list[QWidget] = []
    for one in mentions:
        line = link(
            isolated(presenter.line(view, one)),
            lambda mention=one: workspace.choose(mention.id),
            name="member",
        )
        if workspace.editable and len(mentions) > 1:
            box = QCheckBox()
            box.setObjectName(f"member-{one.id}")
            box.setAccessibleName(presenter.line(view, one))
            ticked[one.id] = box
            found.append(row(box, line, stretch=1))
        else:
            found.append(line)

    def split() -> None:
        leaving = tuple(one for one, box in ticked.items() if box.isChecked())
        edit = SplitEntity(entity.id, leaving)
        if workspace.do(edit):
            workspace.choose(edit.id)

    if ticked:
        text = translate("Inspector", "Split the ticked into an entity of their own")
        found.append(link(text, split, name="split"))
    return found
