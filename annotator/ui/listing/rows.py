"""One line of the list for each annotation: where, what, of which type, with what around it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.view import SetView
from annotator.ui.language import isolated
from annotator.ui.presenting import Presenter

NOWHERE = 1 << 62
"""Sorts annotations without a place in the text after all others."""


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of one annotation, in the order of its columns."""

    id: AnnotationId
    start: int
    words: str
    type: str
    layer: str
    attributes: str
    around: str

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """Give the texts of the columns."""
        return self.words, self.type, self.layer, self.attributes, self.around

    def holds(self, wanted: str) -> bool:
        """Say whether any column has these words."""
        return any(wanted in cell.casefold() for cell in self.cells)


def row_of(view: SetView, annotation: Annotation, presenter: Presenter) -> Row:
    """Describe one annotation in the language of the interface."""
    layer, language = view.layer(annotation), presenter.language
    label = layer.label.in_language(language) if layer is not None else annotation.layer
    return Row(
        id=annotation.id,
        start=annotation.spans[0].start if annotation.spans else NOWHERE,
        words=view.text_of(annotation).replace("\n", " "),
        type=presenter.type_label(view, annotation),
        layer=label,
        attributes=_attributes(view, annotation, language),
        around=_around(view, annotation, presenter),
    )


def _attributes(view: SetView, annotation: Annotation, language: str) -> str:
    layer = view.layer(annotation)
    found: list[str] = []
    for name, value in annotation.attributes.items():
        attribute = layer.attribute(name) if layer is not None else None
        values = attribute.values if attribute is not None else ()
        known = next((one for one in values if one.name == value), None)
        found.append(known.label.in_language(language) if known is not None else isolated(value))
    return " · ".join(found)


def _around(view: SetView, annotation: Annotation, presenter: Presenter) -> str:
    """Say who plays which role, or to which entity a mention belongs."""
    if view.kind(annotation) == "chain":
        return str(len(annotation.arguments))
    if not annotation.arguments:
        entity = view.entity_of(annotation.id)
        return isolated(view.text_of(entity)) if entity is not None else ""
    tag = view.type(annotation)
    found: list[str] = []
    for one in annotation.arguments:
        role = tag.role(one.role) if tag is not None else None
        name = role.label.in_language(presenter.language) if role is not None else one.role
        target = view.get(one.target)
        filler = presenter.line(view, target) if target is not None else one.value or ""
        found.append(f"{name}: {isolated(filler)}")
    return " · ".join(found)
