"""The names that a project knows: from the annotator's own work, from gold and from imports."""

from __future__ import annotations

from collections.abc import Callable

from annotator.model.changes import Changes
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.schema.records import Layer
from annotator.suggest.gazetteer import Gazetteer, naming_layer


def known_names(
    project: Project,
    annotator: str | None = None,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Gazetteer | None:
    """Read the names marked in a corpus; None when its scheme marks nothing that is a name.

    What other annotators and models marked is left out, so that nobody works by it: two who are
    compared must not have been led by one another.
    """
    layer = naming_layer(project.scheme)
    return None if layer is None else _read(project, layer, annotator, cancelled)


def take_changes(names: Gazetteer, project: Project, view: SetView, changes: Changes) -> None:
    """Let names grow and shrink with an edit, an undo or a redo, of this view or another text.

    A view must have taken the changes over before.
    """
    text = _text_of(project, view, changes)
    for annotation_id in changes.annotations:
        annotation = project.corpus.annotation(annotation_id)
        if annotation is None or text is None:
            names.remove(annotation_id)
        else:
            names.add(text, annotation)


def _text_of(project: Project, view: SetView, changes: Changes) -> str | None:
    """Give the text whose annotations changed: undo reaches back into other documents."""
    if view.summary is not None and view.summary.id in changes.sets:
        return view.document.text
    works = (one for one in project.corpus.sets() if one.id in changes.sets)
    work = next(works, None)
    return project.corpus.text(work.document) if work is not None else None


def _read(
    project: Project, layer: Layer, annotator: str | None, cancelled: Callable[[], bool]
) -> Gazetteer:
    names = Gazetteer(layer)
    own = project.annotator if annotator is None else annotator
    for work in project.corpus.sets():
        if cancelled():
            break
        is_own = work.kind == "annotator" and work.annotator == own
        if not work.annotations or not (is_own or work.kind in {"gold", "import"}):
            continue
        marks = project.corpus.marks(work.id, layer.name)
        text = project.corpus.text(work.document) if marks else ""
        for mark in marks:
            names.add(text, mark)
    return names
