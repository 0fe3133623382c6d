"""What was decided about an annotation, while gold is edited by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from annotator.project.gold.told import decisions_about
from annotator.ui.adjudicating.naming import called
from annotator.ui.adjudicating.wording import history_label
from annotator.ui.forms.parts import words
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


def decided(workspace: Workspace, settings: QSettings) -> list[QWidget]:
    """Tell the history of the chosen annotation, the newest first; nothing where there is none."""
    view, chosen = workspace.view, workspace.chosen
    if view is None or chosen is None:
        return []
    found = decisions_about(workspace.project.corpus, view, chosen)
    if not found:
        return []
    told = words(history_label(found, called(workspace.project, settings)), "caption")
    return [words(translate("Inspector", "Decisions"), "subheading"), told]
