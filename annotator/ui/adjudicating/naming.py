"""What annotators are called while their names are hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSettings

from annotator.project.project import Project

_SETTING = "adjudicate/anonymous"


def names_hidden(settings: QSettings) -> bool:
    """Say whether names are hidden from who adjudicates."""
    return settings.value(_SETTING) == "yes"


def hide_names(settings: QSettings, *, hidden: bool) -> None:
    """Remember whether names are hidden."""
    settings.setValue(_SETTING, "yes" if hidden else "no")


def numbered(annotators: Sequence[str]) -> dict[str, str]:
    """Call annotators by their numbers, in the order given."""
    said = QCoreApplication.translate("ChoiceBar", "Annotator {number}")
    return {one: said.format(number=at) for at, one in enumerate(annotators, 1)}


def pseudonyms(project: Project) -> dict[str, str]:
    """Call everybody who annotates by a number that is the same in every article and view.

    Who has not begun yet comes last, so that numbers given stay.
    """
    begun: dict[str, bool] = {}
    for one in project.corpus.sets():
        if one.kind == "annotator":
            works = one.status != "new" or one.annotations > 0
            begun[one.annotator] = begun.get(one.annotator, False) or works
    return numbered(sorted(begun, key=lambda one: (not begun[one], one)))


def called(project: Project, settings: QSettings) -> Mapping[str, str]:
    """Say what annotators are called instead of their names: nothing where names are shown."""
    return pseudonyms(project) if names_hidden(settings) else {}
