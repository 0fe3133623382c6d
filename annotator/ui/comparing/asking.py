"""Compares the sets of an article in a thread beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.model.identity import DocumentId
from annotator.project.project import Project
from annotator.ui.comparing.remembering import Name, chosen_of
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison

# What compares brings numpy and scipy along: it is imported when the view is wanted.


def compared(
    project: Project, document: DocumentId, names: Sequence[Name], rung: str, watch: Watch
) -> Comparison:
    """Compare the sets of these names; raises what `compare_sets` does."""
    from annotator.agreement.comparing.rungs import EVERYTHING, RUNGS  # noqa: PLC0415
    from annotator.project.comparing import compare_sets, sets_with_work  # noqa: PLC0415

    fitting = {one.key for one in RUNGS if any(one.suits(layer) for layer in project.scheme.layers)}
    chosen = chosen_of(sets_with_work(project, document), names)
    return compare_sets(
        project,
        document,
        chosen,
        rung if rung in fitting else EVERYTHING.key,
        cancelled=watch.cancelled,
    )
