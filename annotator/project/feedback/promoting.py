"""Puts an example into the guideline of its type, in the scheme of the corpus, as one edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.project.adjudicating_queue import Difference, Table
from annotator.project.amending import SchemeChange
from annotator.project.feedback.examples import examples_of
from annotator.project.feedback.records import Error, Side
from annotator.project.feedback.versions import case_of
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.schema.amending.draft import Draft
from annotator.schema.amending.places import held
from annotator.schema.amending.steps import Change
from annotator.schema.records import TagType

EDIT_SENTENCES: tuple[str, ...] = ("Add an example to the guideline",)
"""What stands in the history and under Undo."""


@dataclass(frozen=True, slots=True)
class ExampleAdded(SchemeChange):
    """A change of the scheme that adds examples alone."""

    title: ClassVar[str] = EDIT_SENTENCES[0]


def promote(project: Project, case: Error) -> Changes:
    """Add what a case shows to the examples of its types; the scheme gets its next version.

    Raises EditError where nobody is at work, where nothing is marked, and where the example is
    there already.
    """
    names = {name for name, kind, _ in project.corpus.annotators() if kind != "gold"}
    found = examples_of(case, project.scheme, names | {project.annotator})
    draft = Draft(project.scheme)
    known = 0
    for one in found:
        tag = held(draft.scheme, one.place)
        if not isinstance(tag, TagType):
            raise EditError("The scheme has no type called {type}.", type=one.place.name)
        if any(
            (each.text, each.wrong) == (one.example.text, one.example.wrong)
            for each in tag.examples
        ):
            known += 1
            continue
        draft.do(Change(one.place, "examples", (*tag.examples, one.example)))
    if not draft.changed and known:
        raise EditError("This example is in the guideline already; nothing was changed.")
    if not draft.changed:
        raise EditError("An example needs words in the text; there are none here.")
    draft.raise_version()
    return project.change_scheme(ExampleAdded(draft.before, draft.scheme, draft.moves))


def promote_annotation(project: Project, view: SetView, annotation: AnnotationId) -> Changes:
    """Add an annotation, as it stands in a text, to the examples of its type."""
    mark = view.get(annotation)
    if mark is None:
        raise EditError("This annotation is no longer there; nothing was changed.")
    together = {one.id: one for one in view.all()}
    case = Error(view.document, mark.layer, "missed", Side(mark, together), Side(None, together))
    return promote(project, case)


def promote_decision(project: Project, table: Table, difference: Difference) -> Changes:
    """Add a decided difference: what gold has, and a version it was preferred to.

    Raises EditError also where nothing was decided yet.
    """
    return promote(project, case_of(table, difference, project.scheme))
