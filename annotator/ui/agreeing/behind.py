"""Gathers the differences behind the numbers of a layer, in a thread beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.errors import Cancelled
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import hull, surface
from annotator.project.project import Project
from annotator.ui.agreeing.asking import compared
from annotator.ui.agreeing.records import Behind, Pair, Row
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.agreement.differences.difference import Difference
    from annotator.model.document import Document

Marks = Mapping[AnnotationId, Annotation]
_DEEPEST = 4
_MOST_WORDS = 3


def behind(project: Project, layer: str, watch: Watch) -> Behind:
    """List the differences of every two annotators in a layer or in one of its attributes."""
    from annotator.agreement.differences.finding import confusions, differences  # noqa: PLC0415
    from annotator.project.agreeing import material_of  # noqa: PLC0415

    names, documents = compared(project)
    material = material_of(documents, project, layer, names, cancelled=watch.cancelled)
    known = {one.document.id: one.document for one in documents}
    marks = {
        one.document.id: {mark.id: mark for work in one.sets for mark in work.annotations}
        for one in documents
    }
    rows: list[Row] = []
    confused: dict[Pair, Mapping[tuple[str | None, str | None], int]] = {}
    for number, pair in enumerate(material.pairs()):
        if watch.cancelled():
            raise Cancelled
        watch.progress(number, len(material.pairs()))
        confused[pair] = confusions(material, *pair)
        rows += [
            _row(one, known[one.document], marks[one.document])
            for one in differences(material, *pair)
            if material.attribute is None
            or (one.kind == "attribute" and one.detail == material.attribute)
        ]
    return Behind(layer, tuple(rows), confused)


def _row(difference: Difference, document: Document, marks: Marks) -> Row:
    one, other = difference.one, difference.other
    attribute = difference.detail if difference.kind == "attribute" else ""
    return Row(
        difference.document,
        document.name,
        difference.kind,
        difference.detail,
        difference.annotators,
        _words(document, one, marks, attribute),
        _words(document, other, marks, attribute),
        (one.type if one else None, other.type if other else None),
        _place(one, marks) or _place(other, marks) or (0, 0),
    )


def _words(document: Document, mark: Annotation | None, marks: Marks, attribute: str) -> str:
    """Write an annotation as its text or that of its parts, its type, and the value that counts."""
    if mark is None:
        return ""
    words = surface(document.text, mark.spans)
    if not words:
        parts = [marks[one] for one in mark.targets() if one in marks]
        told = [surface(document.text, part.spans) for part in parts if part.spans]
        words = " · ".join(told[:_MOST_WORDS]) + (" …" if len(told) > _MOST_WORDS else "")
    value = f" {attribute}={mark.attributes.get(attribute, '—')}" if attribute else ""
    return f"{words} [{mark.type}]{value}".strip()


def _place(mark: Annotation | None, marks: Marks, depth: int = 0) -> tuple[int, int] | None:
    """Find the text of an annotation, or of the first of its parts that has any."""
    if mark is None or depth > _DEEPEST:
        return None
    whole = hull(mark.spans)
    if whole is not None:
        return whole.start, whole.end
    parts = (_place(marks.get(one), marks, depth + 1) for one in mark.targets())
    return next((one for one in parts if one is not None), None)
