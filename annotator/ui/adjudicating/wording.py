"""What is said of differences, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from annotator.adjudication.chains import entities_of
from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.model.annotation import Annotation
from annotator.model.managing import Decision
from annotator.model.spans import Span
from annotator.project.adjudicating_queue import Difference, Kind, Table, spans_of_place
from annotator.schema.places import Place
from annotator.schema.records import Scheme
from annotator.ui.language import isolated

translate = QCoreApplication.translate
_LONGEST = 40


def kind_label(kind: Kind) -> str:
    """Say in which way annotators differ."""
    said: dict[Kind, str] = {
        "stacked": translate("Adjudicating", "Several at one place"),
        "boundary": translate("Adjudicating", "Boundary"),
        "missing": translate("Adjudicating", "Missing"),
        "type": translate("Adjudicating", "Type"),
        "attribute": translate("Adjudicating", "Attribute"),
        "role": translate("Adjudicating", "Role"),
        "chain": translate("Adjudicating", "Entity"),
    }
    return said[kind]


def first_reasons() -> list[str]:
    """Give the reasons that stand in the list before anybody writes others."""
    return [
        translate("Adjudicating", "The text is ambiguous"),
        translate("Adjudicating", "The guideline does not say"),
        translate("Adjudicating", "Slip of an annotator"),
        translate("Adjudicating", "Borderline case"),
        translate("Adjudicating", "Matter of opinion"),
    ]


class Wording:
    """Says what annotators did, by the labels of the scheme."""

    def __init__(self, scheme: Scheme, table: Table, language: str) -> None:
        self._scheme, self._table, self._language = scheme, table, language

    def type_label(self, layer: str, name: str) -> str:
        """Name a type as people do, a subtype after its type."""
        found = self._scheme.layer(layer)
        tag = found.type(name) if found is not None else None
        if found is None or tag is None:
            return name
        label = tag.label.in_language(self._language)
        above = found.type(tag.parent) if tag.parent else None
        if above is None or above.abstract:
            return label
        return f"{above.label.in_language(self._language)} · {label}"

    def role_label(self, item: RoleItem) -> str:
        """Name the role that is asked about."""
        layer = self._scheme.layer(item.position.layer)
        tag = layer.type(item.type) if layer is not None else None
        role = tag.role(item.role) if tag is not None else None
        return role.label.in_language(self._language) if role is not None else item.role

    def words(self, spans: Iterable[Span]) -> str:
        """Give words of the text, shortened."""
        text = self._table.document.text
        said = " … ".join(text[one.start : one.end] for one in spans).replace("\n", " ")
        return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"

    def line(self, one: Difference) -> str:
        """Name a difference in one line of the queue."""
        parts = [kind_label(one.kind)]
        if isinstance(one.question, RoleItem):
            parts.append(self.role_label(one.question))
        words = self.words(one.spans[:1])
        return " · ".join([*parts, isolated(words)]) if words else " · ".join(parts)

    def version(self, one: Difference, annotator: str) -> str:
        """Say what an annotator has, or that it is nothing."""
        question = one.question
        match question:
            case Item():
                said = [
                    self._mark(mark)
                    for _, answer in question.versions
                    for mark in answer.marks.get(annotator, ())
                ]
            case RoleItem():
                said = [
                    self._filler(filling.place)
                    for filling in question.fillings
                    if annotator in filling.annotators
                ]
            case EntityItem():
                said = self._groups(question, annotator)
        return " + ".join(said) or translate("Adjudicating", "nothing")

    def _mark(self, mark: Annotation) -> str:
        words = self.words(mark.spans)
        parts = [self.type_label(mark.layer, mark.type), *self._attributes(mark)]
        said = " · ".join(parts)
        return f"{said} · {isolated(words)}" if words else said

    def _attributes(self, mark: Annotation) -> list[str]:
        layer = self._scheme.layer(mark.layer)
        found: list[str] = []
        for name, text in mark.attributes.items():
            attribute = layer.attribute(name) if layer is not None else None
            value = attribute.value(text) if attribute is not None else None
            if text:
                found.append(value.label.in_language(self._language) if value else isolated(text))
        return found

    def _filler(self, place: Place) -> str:
        if len(place) == 2 and place[0] == "=":
            return isolated(str(place[1]))
        return isolated(self.words(spans_of_place(place)))

    def _groups(self, item: EntityItem, annotator: str) -> list[str]:
        layer = self._scheme.layer(item.layer)
        if layer is None:
            return []
        own = {one.id: one for one in self._table.works[annotator]}
        inside = set(item.mentions)
        return [
            "{"
            + " · ".join(
                isolated(self.words(spans_of_place(one))) for one in item.mentions if one in places
            )
            + "}"
            for places in entities_of(own, layer).members
            if places & inside
        ]


def decided_label(one: Decision, names: dict[str, str], sources: list[str]) -> str:
    """Say what was decided, by whom and when, and why."""
    if one.action == "reject":
        what = translate("Adjudicating", "none")
    elif one.action == "both":
        what = translate("Adjudicating", "both")
    else:
        what = isolated(" · ".join(names.get(x, x) for x in sources))
    told = translate("Adjudicating", "Decided: {what} · {who} · {when}")
    said = told.format(what=what, who=isolated(one.annotator), when=isolated(one.time[:16]))
    return " · ".join([said, *(isolated(x) for x in (one.reason, one.note) if x)])
