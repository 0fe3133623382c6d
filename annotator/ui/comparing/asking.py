"""Compares the sets of an article in a thread beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.model.identity import DocumentId, SetId
from annotator.project.project import Project
from annotator.ui.comparing.remembering import Name, chosen_of
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison

# What compares brings numpy and scipy along: it is imported when the view is wanted.


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen: names that hold in every article, or with them sets of this one; a rung."""

    document: DocumentId
    names: Sequence[Name]
    rung: str
    sets: Sequence[SetId] | None = None


def compared(project: Project, wanted: Wanted, watch: Watch) -> Comparison:
    """Compare what was chosen; raises what `compare_sets` does."""
    from annotator.agreement.comparing.rungs import EVERYTHING, RUNGS  # noqa: PLC0415
    from annotator.project.comparing import compare_sets, sets_with_work  # noqa: PLC0415

    fitting = {one.key for one in RUNGS if any(one.suits(layer) for layer in project.scheme.layers)}
    sets = wanted.sets
    if sets is None:
        sets = chosen_of(sets_with_work(project, wanted.document), wanted.names)
    rung = wanted.rung if wanted.rung in fitting else EVERYTHING.key
    return compare_sets(project, wanted.document, sets, rung, cancelled=watch.cancelled)
