"""The repairs that a text is offered: what is wrong, and how it would read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from annotator.text.cleaning import CleaningStep
from annotator.text.rescue.mojibake import undo_mojibake
from annotator.text.rescue.visual import has_forms, is_visual, to_logical, without_forms

RepairKind = Literal["mojibake", "visual-order", "presentation-forms"]
REPAIR_KINDS: tuple[RepairKind, ...] = get_args(RepairKind)


@dataclass(frozen=True, slots=True)
class Repair:
    """A text as it would read, with the steps that lead there, in their order.

    Of mojibake a step names the encoding that the text was read by and the one that it has: the
    text encoded by the second and decoded by the first is the source again.
    """

    text: str
    steps: tuple[CleaningStep, ...]


def offered_repair(text: str) -> Repair | None:
    """Tell how a garbled or reversed text would read; None where nothing seems wrong."""
    repaired, readings = undo_mojibake(text)
    steps = [CleaningStep("mojibake", one.read_as, one.was, ()) for one in readings]
    forms = has_forms(repaired)
    if is_visual(repaired):
        repaired = to_logical(repaired)
        steps.append(CleaningStep("visual-order", "visual", "logical", ()))
    if forms:
        repaired = without_forms(repaired)
        steps.append(CleaningStep("presentation-forms", "forms", "letters", ()))
    return Repair(repaired, tuple(steps)) if steps else None
