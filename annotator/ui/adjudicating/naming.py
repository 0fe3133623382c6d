"""What annotators are called while their names are hidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSettings

from annotator.model.sets import SetSummary

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


def numbered_sets(sets: Iterable[SetSummary]) -> dict[str, str]:
    """Call those who worked on an article by the numbers they have in its adjudication."""
    begun = {
        one.annotator
        for one in sets
        if one.kind == "annotator" and (one.status != "new" or one.annotations)
    }
    return numbered(sorted(begun))
