"""What is said of agreement, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.project.agreeing_names import AGAIN, GOLD
from annotator.schema.records import Scheme, Words
from annotator.ui.language import comma, isolated, left_to_right, say

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result

translate = QCoreApplication.translate
UNDEFINED = "—"


def kind_label(kind: str) -> str:
    """Name a kind of difference."""
    said = {
        "signs": translate("Agreement", "Edge: signs"),
        "clitic": translate("Agreement", "Edge: clitic"),
        "article": translate("Agreement", "Edge: article al-"),
        "title": translate("Agreement", "Edge: title"),
        "construct": translate("Agreement", "Edge: construct state"),
        "boundary": translate("Agreement", "Edge: other words"),
        "type": translate("Agreement", "Another type"),
        "attribute": translate("Agreement", "Another attribute"),
        "role": translate("Agreement", "Another role"),
        "missing": translate("Agreement", "Only one marked it"),
        "chain": translate("Agreement", "Other mentions of the entity"),
    }
    return said.get(kind, kind)


def layer_label(scheme: Scheme, name: str, language: str) -> str:
    """Name a layer, or an attribute of one, by its labels."""
    called, _, attribute = name.partition(":")
    layer = scheme.layer(called)
    if layer is None:
        return isolated(name)
    label = layer.label.in_language(language)
    found = layer.attribute(attribute) if attribute else None
    return label if found is None else f"{label} · {found.label.in_language(language)}"


def type_label(scheme: Scheme, layer: str, name: str, language: str) -> str:
    """Name a type by its label; one that the scheme does not have by itself.

    Where another type of the layer has the same label, in whichever language, the type above
    stands before it: "غير محدد" and "غير محددة" are not told apart at a glance either.
    """
    found = scheme.layer(layer.partition(":")[0])
    tag = found.type(name) if found is not None else None
    if found is None or tag is None:
        return isolated(name)
    label = tag.label.in_language(language)
    alike = sum(_look_alike(one.label, tag.label) for one in found.types)
    above = found.type(tag.parent) if tag.parent and alike > 1 else None
    if above is None:
        return label
    called = above.label.in_language(language)
    return label if label.startswith(f"{called} ") else f"{called} · {label}"


def _look_alike(one: Words, other: Words) -> bool:
    languages = "ar", "en"
    return any(one.in_language(each) == other.in_language(each) for each in languages)


def attribute_label(scheme: Scheme, layer: str, name: str, language: str) -> str:
    """Name an attribute by its label."""
    found = scheme.layer(layer)
    attribute = found.attribute(name) if found is not None else None
    return isolated(name) if attribute is None else attribute.label.in_language(language)


def value_label(scheme: Scheme, layer: str, name: str, value: str | None, language: str) -> str:
    """Name a value of an attribute by its label; "—" where there is none."""
    if value is None:
        return UNDEFINED
    found = scheme.layer(layer)
    attribute = found.attribute(name) if found is not None else None
    for one in attribute.values if attribute is not None else ():
        if one.name == value:
            return one.label.in_language(language)
    return isolated(value)


class People:
    """Names who is compared: gold by its word, who did a text again as that, others as wished."""

    def __init__(self) -> None:
        self.called: Mapping[str, str] = {}
        """What annotators are called instead of their names, for as long as names are hidden."""

    def said(self, name: str) -> str:
        """Name somebody in the window and in pictures."""
        if name == GOLD:
            return translate("Agreement", "★ Gold")
        if name.endswith(AGAIN):
            words = translate("Agreement", "{name}, again")
            return words.format(name=isolated(self._called(name.removesuffix(AGAIN))))
        return isolated(self._called(name))

    def written(self, name: str) -> str:
        """Name somebody in a table that is saved."""
        first = name.removesuffix(AGAIN)
        return f"{self._called(first)}{name[len(first) :]}"

    def _called(self, name: str) -> str:
        return self.called.get(name, name)


def signed(value: float | None) -> str:
    """Write a difference with its sign."""
    if value is None:
        return UNDEFINED
    return left_to_right(f"{value:+.2f}".replace("-", "\u2212"))


def bounds(found: tuple[float, float] | None) -> str:
    """Write an interval, "" where there is none."""
    if found is None:
        return ""
    low, high = (f"{one:.2f}".replace("-", "\u2212") for one in found)
    return left_to_right(f"{low}\u2013{high}" if found[0] >= 0 else f"{low} \u2026 {high}")


def number(value: float | None) -> str:
    """Write a number of agreement; one a little below nought is nought."""
    if value is None:
        return UNDEFINED
    return left_to_right(f"{round(value, 2) + 0.0:.2f}".replace("-", "\u2212"))


def interval(result: Result) -> str:
    """Write the interval beside a number, "" where there is none."""
    return bounds(result.interval)


def told(result: Result) -> str:
    """Say a number with its interval, what it was counted on, and why there is none."""
    if result.value is None:
        # The note says itself that there is no number, and why.
        return note(result) or translate("Agreement", "Not defined.")
    bounds = interval(result)
    parts = [f"{number(result.value)} ({bounds})" if bounds else number(result.value)]
    articles = translate("Agreement", "articles: {number}")
    units = translate("Agreement", "compared: {number}")
    parts.append(articles.format(number=f"{result.documents:,}"))
    parts.append(units.format(number=f"{result.units:,}"))
    if result.note is not None:
        parts.append(note(result))
    return " · ".join(parts)


def note(result: Result) -> str:
    """Say what stands beside a number, "" where nothing does."""
    return "" if result.note is None else say(result.note.template, result.note.values)


def left_out(result: Result) -> str:
    """Say what was not compared, with how many."""
    found = comma().join(f"{say(why)}: {many:,}" for why, many in result.left_out.items() if many)
    return translate("Agreement", "Left out: {what}").format(what=found) if found else ""
