"""What is said of differences, in the language of the interface."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from annotator.adjudication.chains import entities_of
from annotator.adjudication.decided import DISCARDED, EDITED, REJECTED
from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.model.annotation import Annotation
from annotator.model.managing import Decision
from annotator.model.spans import Span, with_gaps
from annotator.project.adjudicating import Adjudicated
from annotator.project.adjudicating_queue import Difference, Kind, Table, spans_of_place
from annotator.project.gold.surveying import Order, Stop
from annotator.schema.places import Place
from annotator.schema.records import Scheme
from annotator.ui.language import isolated, say_error

translate = QCoreApplication.translate
_LONGEST = 40
_LONGEST_HISTORY = 4


def kind_label(kind: Kind) -> str:
    """Say in which way annotators differ."""
    said: dict[Kind, str] = {
        "stacked": translate("Adjudicating", "Several at one place"),
        "boundary": translate("Adjudicating", "Edge"),
        "missing": translate("Adjudicating", "Missing"),
        "type": translate("Adjudicating", "Type"),
        "attribute": translate("Adjudicating", "Attribute"),
        "role": translate("Adjudicating", "Role"),
        "chain": translate("Adjudicating", "Entity"),
    }
    return said[kind]


def order_label(order: Order) -> str:
    """Name an order in which differences are walked through."""
    said: dict[Order, str] = {
        "text": translate("Adjudicating", "As in the text"),
        "kind": translate("Adjudicating", "Kind by kind"),
        "agreement": translate("Adjudicating", "Lowest agreement first"),
    }
    return said[order]


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
        said = with_gaps(text, spans).replace("\n", " ")
        return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"

    def line(self, one: Difference) -> str:
        """Name a difference in one line of the queue."""
        parts = [kind_label(one.kind)]
        if isinstance(one.question, RoleItem):
            parts.append(self.role_label(one.question))
        words = self.words(one.first)
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


def decided_label(one: Decision, names: Mapping[str, str]) -> str:
    """Say what was decided, by whom and when, and why."""
    said: dict[str, str] = {
        REJECTED: translate("Adjudicating", "none"),
        EDITED: translate("Adjudicating", "edited by hand"),
        DISCARDED: translate("Adjudicating", "discarded by a merge"),
        "both": translate("Adjudicating", "both or all"),
    }
    sources: list[str] = json.loads(one.sources)
    taken = isolated(" · ".join(names.get(each, each) for each in sources))
    told = translate("Adjudicating", "Decided: {what} · {who} · {when}")
    # The time is kept as that of Greenwich; people go by the clock on their wall.
    when = datetime.fromisoformat(one.time).astimezone().strftime("%Y-%m-%d %H:%M")
    line = told.format(
        what=said.get(one.action, taken),
        who=isolated(names.get(one.annotator, one.annotator)),
        when=isolated(when),
    )
    return " · ".join([line, *(isolated(x) for x in (one.reason, one.note) if x)])


def history_label(history: Sequence[Decision], names: Mapping[str, str]) -> str:
    """Say all that was decided of a place, the newest first."""
    lines = [decided_label(one, names) for one in reversed(history)]
    left_out = len(lines) - _LONGEST_HISTORY
    if left_out > 0:
        more = translate("Adjudicating", "and before that: {number}").format(number=left_out)
        lines = [*lines[:_LONGEST_HISTORY], more]
    return "\n".join(lines)


def standing_label(table: Table | None) -> str:
    """Say how far an article is decided, and who is still at work on it."""
    if table is None:
        return translate("Adjudicating", "No article has the work of two annotators yet.")
    if not table.differences:
        said = translate("Adjudicating", "The annotators agree on everything here.")
    elif not table.open:
        said = translate("Adjudicating", "All differences of this article are decided.")
    else:
        told = translate("Adjudicating", "Differences: {all} · still open: {open}")
        said = told.format(all=len(table.differences), open=table.open)
    if not table.unfinished:
        return said
    told = translate("Adjudicating", "annotators still at work: {number} of {all}")
    return f"{said} · {told.format(number=table.unfinished, all=len(table.statuses))}"


def walk_label(stops: Sequence[Stop], place: int | None, *, surveying: bool) -> str:
    """Say where on the walk through the corpus one stands."""
    if surveying:
        return translate("Adjudicating", "Looking through all articles…")
    if not stops:
        return translate("Adjudicating", "Nothing to decide in any article.")
    told = translate(
        "Adjudicating", "{number} of {all} in {articles} articles · still open: {open}"
    )
    return told.format(
        number=f"{place + 1:,}" if place is not None else "–",
        all=f"{len(stops):,}",
        articles=f"{len({one.document for one in stops}):,}",
        open=f"{sum(not one.settled for one in stops):,}",
    )


def merged_label(found: Adjudicated) -> str:
    """Say what a merge came to."""
    told = translate("Adjudicating", "Articles merged: {articles} · annotations in gold: {number}")
    parts = [
        told.format(articles=f"{found.documents:,}", number=f"{found.created + found.preserved:,}")
    ]
    for number, words in (
        (found.finished, translate("Adjudicating", "decided to the end: {number}")),
        (
            found.left_out - found.closed,
            translate("Adjudicating", "left out with one annotator alone: {number}"),
        ),
        (found.closed, translate("Adjudicating", "left out with finished gold: {number}")),
        (len(found.problems), translate("Adjudicating", "could not be taken over: {number}")),
    ):
        if number:
            parts.append(words.format(number=f"{number:,}"))
    return " · ".join(parts)


def problems_label(found: Adjudicated) -> str:
    """Say what could not be taken over, and where."""
    lines = [
        f"{isolated(name)}: {say_error(problem)}" for name, problem in found.problems[:_LONGEST]
    ]
    return "\n".join(lines)
