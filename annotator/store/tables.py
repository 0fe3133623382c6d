"""All tables of a corpus file, and which of them edits change."""

from __future__ import annotations

from peewee import Model

from annotator.store.managing.models import (
    AssignmentRow,
    BoundaryRow,
    DecisionRow,
    LinkRow,
    ReleaseRow,
    SavedRow,
    SplitRow,
)
from annotator.store.models import (
    AnnotationRow,
    AnnotatorRow,
    ArgumentRow,
    DocumentRow,
    FormRow,
    Info,
    JournalRow,
    RegionRow,
    SchemeRow,
    SearchRow,
    SetRow,
    SpanRow,
    TallyRow,
    WordRow,
    WorkRow,
)

MODELS: tuple[type[Model], ...] = (
    Info,
    SchemeRow,
    DocumentRow,
    SearchRow,
    FormRow,
    TallyRow,
    RegionRow,
    AnnotatorRow,
    SetRow,
    AnnotationRow,
    SpanRow,
    ArgumentRow,
    WordRow,
    JournalRow,
    AssignmentRow,
    SplitRow,
    LinkRow,
    BoundaryRow,
    SavedRow,
    ReleaseRow,
    DecisionRow,
    WorkRow,
)
"""Every table, each after those it refers to."""

EDITED: tuple[type[Model], ...] = (
    Info,
    DocumentRow,
    RegionRow,
    SetRow,
    AnnotationRow,
    SpanRow,
    ArgumentRow,
    WordRow,
    AssignmentRow,
    SplitRow,
    LinkRow,
    BoundaryRow,
    SavedRow,
    DecisionRow,
    WorkRow,
)
"""The tables whose rows an edit changes, and whose changes undo takes back.

Info comes first, so that whoever reads a changeset knows at once that the scheme changed. Schemes
once used are kept, also when the change to them was taken back: they tell that there were others.
Of a document only its metadata change, and only they stand in a changeset.
"""
