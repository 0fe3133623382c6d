"""Gathers the differences behind the numbers of a layer, in a thread beside the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.errors import Cancelled
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import hull, with_gaps
from annotator.project.agreeing_names import GOLD
from annotator.project.project import Project
from annotator.ui.agreeing.asking import compared
from annotator.ui.agreeing.records import Behind, Pair, Question, Row
from annotator.ui.agreeing.wording import attribute_label, type_label, value_label
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.agreement.differences.difference import Difference
    from annotator.agreement.material import Material
    from annotator.model.document import Document
    from annotator.model.sets import AnnotatedDocument
    from annotator.schema.records import Scheme

Marks = Mapping[AnnotationId, Annotation]
_DEEPEST = 4
_MOST_WORDS = 3


def behind(project: Project, question: Question, language: str, watch: Watch) -> Behind:
    """List the differences of every two annotators in a layer or in one of its attributes."""
    from annotator.agreement.differences.finding import confusions  # noqa: PLC0415
    from annotator.project.agreeing import material_of  # noqa: PLC0415

    names, documents = compared(project, question)
    material = material_of(documents, project, question.layer, names, cancelled=watch.cancelled)
    rows: list[Row] = []
    confused: dict[Pair, Mapping[tuple[str | None, str | None], int]] = {}
    # Where gold is asked for, what differs from gold comes first.
    pairs = sorted(material.pairs(), key=lambda pair: GOLD in names and GOLD not in pair)
    for number, pair in enumerate(pairs):
        if watch.cancelled():
            raise Cancelled
        watch.progress(number, len(pairs))
        confused[pair] = confusions(material, *pair)
        rows += rows_between(material, documents, pair, language)
    return Behind(question.layer, tuple(rows), confused)


def rows_between(
    material: Material, documents: Sequence[AnnotatedDocument], pair: Pair, language: str
) -> Iterator[Row]:
    """List the differences of two annotators, in the words of the interface's language."""
    from annotator.agreement.differences.finding import differences  # noqa: PLC0415

    known = {one.document.id: one for one in documents}
    marks = {
        one.document.id: {mark.id: mark for work in one.sets for mark in work.annotations}
        for one in documents
    }
    words = _Words(material.scheme, language)
    for one in differences(material, *pair):
        if material.attribute is None or (
            one.kind == "attribute" and one.detail == material.attribute
        ):
            yield _row(one, known[one.document].document, marks[one.document], words)


def _row(difference: Difference, document: Document, marks: Marks, words: _Words) -> Row:
    one, other = difference.one, difference.other
    attribute = difference.detail if difference.kind == "attribute" else ""
    return Row(
        difference.document,
        document.name,
        difference.kind,
        words.detail(difference),
        difference.annotators,
        words.mark(document, one, marks, attribute),
        words.mark(document, other, marks, attribute),
        (one.type if one else None, other.type if other else None),
        _place(one, marks) or _place(other, marks) or (0, 0),
        frozenset(each.id for each in (one, other) if each is not None),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """Writes annotations with the labels of the scheme, never with its keys."""

    scheme: Scheme
    language: str

    def detail(self, difference: Difference) -> str:
        """Name the attribute or role that differs; the text of an edge stands as it is."""
        mark = difference.one or difference.other
        layer = self.scheme.layer(difference.layer)
        if mark is None or layer is None:
            return difference.detail
        if difference.kind == "attribute":
            return attribute_label(self.scheme, mark.layer, difference.detail, self.language)
        tag = layer.type(mark.type)
        role = tag.role(difference.detail) if tag is not None else None
        if difference.kind == "role" and role is not None:
            return role.label.in_language(self.language)
        return difference.detail

    def mark(
        self, document: Document, mark: Annotation | None, marks: Marks, attribute: str
    ) -> str:
        """Write an annotation as its text or that of its parts, its type, the value that counts."""
        if mark is None:
            return ""
        words = with_gaps(document.text, mark.spans)
        if not words:
            parts = [marks[one] for one in mark.targets() if one in marks]
            said = [with_gaps(document.text, part.spans) for part in parts if part.spans]
            words = " · ".join(said[:_MOST_WORDS]) + (" …" if len(said) > _MOST_WORDS else "")
        called = type_label(self.scheme, mark.layer, mark.type, self.language)
        value = f" · {self._value(mark, attribute)}" if attribute else ""
        return f"{words} [{called}]{value}".strip()

    def _value(self, mark: Annotation, attribute: str) -> str:
        name = attribute_label(self.scheme, mark.layer, attribute, self.language)
        value = value_label(
            self.scheme, mark.layer, attribute, mark.attributes.get(attribute), self.language
        )
        return f"{name}: {value}"


def _place(mark: Annotation | None, marks: Marks, depth: int = 0) -> tuple[int, int] | None:
    """Find the text of an annotation, or of the first of its parts that has any."""
    if mark is None or depth > _DEEPEST:
        return None
    whole = hull(mark.spans)
    if whole is not None:
        return whole.start, whole.end
    parts = (_place(marks.get(one), marks, depth + 1) for one in mark.targets())
    return next((one for one in parts if one is not None), None)
