"""The legend: every type that occurs, its name set in the form and colour that it has above.

It is a small page of its own, painted by the same routine as the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.model.annotation import Annotation
from annotator.model.document import Region
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.view import SetView
from annotator.schema.records import Layer
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.page import Page
from annotator.ui.presenting import Presenter
from annotator.ui.theme import Theme

_SHARE = 0.72
"""Size of the legend, in sizes of the text."""
_LONGEST = 140
_WORD, _TITLE, _NEXT, _GROUP = "\u00a0", "\u00a0\u00a0\u00a0", " \u2003", " \u2003\u2003\u2003"
"""What stands between words of a name, after a title, between names, between groups."""
_POLARITY = "polarity"


@dataclass(frozen=True, slots=True)
class Entry:
    """A name, and a mark that shows the form that goes with it."""

    name: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Group:
    """The types of one layer under its name; a lone type of that name has no title over it."""

    title: str
    entries: tuple[Entry, ...]


class Slip(Page):
    """A page without margins, to be set on another."""

    margin = 0


def legend_of(view: SetView, marks: Sequence[Mark], presenter: Presenter) -> list[Group]:
    """List what the marks are, layer by layer, in the order of the scheme."""
    found: dict[str, dict[str, tuple[tuple[int, int], Entry]]] = {}
    for mark in marks:
        annotation = view.get(AnnotationId(mark.id))
        layer = view.layer(annotation) if annotation is not None else None
        if annotation is None or layer is None:
            continue
        name = _name(layer, annotation, mark, presenter.language)
        entry = Entry(name, replace(mark, spans=()))
        order = _order(layer, annotation)
        known = found.setdefault(layer.name, {})
        if name not in known or order < known[name][0]:
            known[name] = order, entry
    groups: list[Group] = []
    for layer in view.scheme.layers:
        ordered = sorted(found.get(layer.name, {}).values(), key=lambda one: one[0])
        entries = tuple(entry for _, entry in ordered)
        title = layer.label.in_language(presenter.language)
        if entries:
            groups.append(Group("" if [one.name for one in entries] == [title] else title, entries))
    return groups


def legend_page(
    groups: Sequence[Group], *, width: float, theme: Theme, appearance: Appearance
) -> Page:
    """Set the legend as running text: titles in lighter ink, each name marked as its type is."""
    text, regions, marks = "", list[Region](), list[Mark]()
    for group in groups:
        text += _GROUP if text else ""
        start = len(text)
        text += group.title.replace(" ", _WORD)
        if group.title:
            regions.append(Region(start, len(text), "dateline"))
        for number, entry in enumerate(group.entries):
            text += (_NEXT if number else _TITLE) if group.title or number else ""
            start = len(text)
            text += entry.name.replace(" ", _WORD)
            span = Span(start, len(text))
            marks.append(replace(entry.mark, id=f"{len(marks):04}", spans=(span,)))
    pixels = round(appearance.pixels * _SHARE)
    small = Appearance(appearance.family, pixels, measure=_LONGEST, labels="none")
    return Slip(text, regions, marks, width=width, theme=theme, appearance=small)


def _name(layer: Layer, annotation: Annotation, mark: Mark, language: str) -> str:
    """Name a type; where its symbol stands for a polarity, name that."""
    if not mark.symbol:
        return mark.label
    polarity = layer.attribute(_POLARITY)
    value = polarity.value(annotation.attributes.get(_POLARITY, "")) if polarity else None
    if value is None:
        return mark.caption
    said = value.label.in_language(language)
    alone = mark.label == layer.label.in_language(language)
    return f"{mark.symbol} {said}" if alone else f"{mark.symbol} {mark.label}: {said}"


def _order(layer: Layer, annotation: Annotation) -> tuple[int, int]:
    types = [one.name for one in layer.types]
    polarity = layer.attribute(_POLARITY)
    values = [one.name for one in polarity.values] if polarity is not None else []
    return (
        types.index(annotation.type) if annotation.type in types else len(types),
        values.index(annotation.attributes[_POLARITY])
        if annotation.attributes.get(_POLARITY) in values
        else len(values),
    )
