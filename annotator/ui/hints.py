"""The words at the foot of the window that say what can be done at this moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.ui.choices import Choices
from annotator.ui.gestures import Gestures
from annotator.ui.language import isolated
from annotator.ui.modes import Modes
from annotator.ui.painting import Painting
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


def hint(
    workspace: Workspace,
    gestures: Gestures,
    choices: Choices,
    modes: Modes,
    language: str,
) -> str:
    """Say what to do next; nothing where the choices speak for themselves."""
    if modes.regions.on:
        return modes.regions.hint()
    return _waiting(workspace, gestures, language) or _annotating(
        workspace, gestures, choices, modes, language
    )


def _waiting(workspace: Workspace, gestures: Gestures, language: str) -> str:
    """Say what is waited for, while something is."""
    role = workspace.armed_role()
    if role is None:
        return _joining() if workspace.joining is not None else ""
    kinds = gestures.filling.kinds()
    if kinds and gestures.selected() is not None:
        text = translate("Hints", "{role}: the key marks the words, and they fill it; Esc to leave")
    elif kinds and not workspace.takeable():
        text = translate(
            "Hints", "{role}: select words and press the key of their type; Esc to leave"
        )
    else:
        text = translate("Hints", "{role}: Tab to a glowing mark, Enter to take it; Esc to leave")
    return text.format(role=role.label.in_language(language))


def _annotating(
    workspace: Workspace, gestures: Gestures, choices: Choices, modes: Modes, language: str
) -> str:
    proposing, painting = modes.proposing, modes.painting
    if painting.on:
        return _painting(workspace, painting, language)
    if not workspace.editable:
        return translate("Hints", "To read only: these annotations are not yours")
    if proposing.active:
        words = isolated(proposing.words())
        return translate("Hints", "{words}: Tab goes to the next one, Esc leaves").format(
            words=words
        )
    silent = gestures.selected() is not None or choices.pending
    return "" if silent else _at_rest(workspace)


def _joining() -> str:
    return translate(
        "Hints",
        "Tab to the other mention, Enter to join; J for an entity of its own; Esc to leave",
    )


def _painting(workspace: Workspace, painting: Painting, language: str) -> str:
    layer = workspace.project.scheme.layer(painting.brush[0]) if painting.brush else None
    tag = layer.type(painting.brush[1]) if layer is not None and painting.brush else None
    if tag is None:
        return translate("Hints", "Choose a label, then click words or drag over them; Esc stops")
    text = translate("Hints", "{label}: click words or drag over them; Esc stops")
    return text.format(label=tag.label.in_language(language))


def _at_rest(workspace: Workspace) -> str:
    if workspace.chosen is not None:
        joining = translate("Hints", "J joins, Delete removes, Esc leaves")
        return joining if workspace.can_join else translate("Hints", "Delete removes, Esc leaves")
    return translate("Hints", "Select words to mark them; Tab goes from mark to mark")
