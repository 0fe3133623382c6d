"""Looks ahead at a release: what would be in it, and what each format would lose."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.loss import LossReport
from annotator.project.project import Project
from annotator.project.releasing.changes import changes_since, next_version
from annotator.project.releasing.choosing import choose
from annotator.project.releasing.manifest import Change, text_to_manifest
from annotator.project.releasing.plan import ReleasePlan
from annotator.project.releasing.writing import Writing


@dataclass(frozen=True, slots=True)
class PartPreview:
    """A part of the release with its size."""

    name: str
    documents: int
    annotations: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a release would be if it were made now."""

    version: str
    parts: tuple[PartPreview, ...]
    losses: Mapping[str, LossReport]
    """By the key of the format."""
    changes: Change
    without_part: int
    """Documents left out for they have no part in the split."""
    duplicates: int
    """Documents left out for they are duplicates of others."""


def preview(
    project: Project,
    plan: ReleasePlan,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Preview:
    """Write the data to a passing place by the very code that releases it, and tell what came.

    Raises InputError where the release could not be made either, Cancelled when it is stopped.
    """
    records = project.corpus.releases()
    before = text_to_manifest(records[-1].manifest, "the release before") if records else None
    chosen = choose(project, plan, cancelled)
    members = chosen.members()
    changes = changes_since(before, members, project.scheme)
    with tempfile.TemporaryDirectory(prefix="hashiya-release-") as folder:
        written = Writing(chosen, Path(folder), progress).write()
    parts = tuple(
        PartPreview(
            name,
            sum(one.part == name for one in members),
            sum(one.annotations for one in members if one.part == name),
        )
        for name in chosen.part_names()
    )
    return Preview(
        plan.version or next_version(changes),
        parts,
        written.losses,
        changes,
        chosen.without_part,
        chosen.duplicates,
    )
