"""What is said of differences and of what counts as the same, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from annotator.model.annotation import Annotation
from annotator.model.sets import SetSummary
from annotator.model.spans import surface, with_gaps
from annotator.project.view import SetView
from annotator.schema.records import Scheme
from annotator.ui.agreeing.wording import UNDEFINED
from annotator.ui.language import isolated, left_to_right
from annotator.ui.presenting import Presenter

if TYPE_CHECKING:
    from annotator.agreement.comparing.units import Unit
    from annotator.project.comparing import Comparison, Pair, SetDifference

translate = QCoreApplication.translate
_LONGEST = 44
_MOST_PARTS = 3
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def rung_label(rung: str) -> str:
    """Say what counts as the same."""
    said = {
        "all": translate("Comparing", "Everything alike"),
        "overlap": translate("Comparing", "Mentions: words that overlap"),
        "exact": translate("Comparing", "Mentions: the same words"),
        "type": translate("Comparing", "Mentions: overlap and type"),
        "strict": translate("Comparing", "Mentions: the same words and type"),
        "relaxed": translate("Comparing", "Mentions: type, and words but for clitics and al-"),
        "entity": translate("Comparing", "Entities: a mention in common"),
        "entity-type": translate("Comparing", "Entities: a mention in common and the type"),
        "relation-ends": translate("Comparing", "Relations: the same ends"),
        "relation-relaxed": translate("Comparing", "Relations: type, and ends that overlap"),
        "relation": translate("Comparing", "Relations: type, ends and direction"),
        "trigger": translate("Comparing", "Events: the trigger found"),
        "trigger-type": translate("Comparing", "Events: the trigger and its type"),
        "argument": translate("Comparing", "Events: the arguments found"),
        "role": translate("Comparing", "Events: the arguments and their roles"),
        "stance-pair": translate("Comparing", "Stances: holder and target"),
        "stance-polarity": translate("Comparing", "Stances: with polarity"),
        "stance-attributes": translate("Comparing", "Stances: with all attributes"),
        "stance-evidence": translate("Comparing", "Stances: with the evidence"),
    }
    return said.get(rung, rung)


def kind_sign(kind: str, *, many: bool) -> str:
    """Say in a word or two, beside a label in the text, of which kind a difference is."""
    alone = translate("Comparing", "not in all") if many else translate("Comparing", "only here")
    said = {
        "signs": translate("Comparing", "signs"),
        "clitic": translate("Comparing", "clitic"),
        "article": translate("Comparing", "article al-"),
        "title": translate("Comparing", "title"),
        "construct": translate("Comparing", "construct"),
        "boundary": translate("Comparing", "edge"),
        "type": translate("Comparing", "type"),
        "attribute": translate("Comparing", "attribute"),
        "role": translate("Comparing", "role"),
        "missing": alone,
        "chain": translate("Comparing", "entity"),
    }
    return said.get(kind, kind)


def set_label(one: SetSummary, called: Mapping[str, str]) -> str:
    """Name whose work a set is; annotators may be `called` by other words than their names."""
    if one.kind == "gold":
        return translate("Comparing", "Gold")
    return called.get(one.annotator, one.annotator) if one.kind == "annotator" else one.annotator


def keys_told() -> str:
    """Say which keys there are."""
    said = (
        ("N", translate("Comparing", "next")),
        ("P", translate("Comparing", "previous")),
        ("Enter", translate("Comparing", "to the place")),
        ("A", translate("Comparing", "annotate here")),
        ("D", translate("Comparing", "adjudicate here")),
        ("O", translate("Comparing", "overlaid or side by side")),
        ("[ ]", translate("Comparing", "another article")),
    )
    return " · ".join(f"{left_to_right(key)} {what}" for key, what in said)


def counts_told(found: Comparison, narrowing: Narrowed) -> str:
    """Say how much is the same and how much is not, of the layer and the two looked at."""
    counts = [
        one
        for one in found.counts
        if narrowing.chosen_layer in ("", one.layer) and narrowing.holds_pair(one.pair)
    ]
    if len(found.sides) < 2:
        return translate("Comparing", "Choose at least two to compare.")
    said = [
        translate("Comparing", "The same: {number}").format(
            number=f"{sum(one.same for one in counts):,}"
        ),
        translate("Comparing", "different: {number}").format(
            number=f"{sum(one.otherwise for one in counts):,}"
        ),
        translate("Comparing", "only one has it: {number}").format(
            number=f"{sum(one.only_one + one.only_other for one in counts):,}"
        ),
    ]
    return " · ".join(said)


def numbered(number: int, name: str) -> str:
    """Name somebody with a number before the name, in the direction of the interface."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # Neither the number nor an isolated name says in which direction a line is read.
    return f"{_RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT}{number} · {isolated(name)}"


class Narrowed(Protocol):
    """What is looked at of a comparison."""

    @property
    def chosen_layer(self) -> str:
        """Name the layer, "" for all."""
        ...

    def holds_pair(self, pair: Pair) -> bool:
        """Say whether two sets are looked at."""
        ...


class Phrases:
    """Says what the sets of one comparison hold."""

    def __init__(
        self,
        found: Comparison,
        scheme: Scheme,
        presenter: Presenter,
        called: Mapping[str, str],
    ) -> None:
        self._text, self._scheme = found.document.text, scheme
        self._presenter = presenter
        self.views = {
            one.id: SetView(scheme, found.document, one.summary, one.annotations)
            for one in found.sides
        }
        self.together = {one.id: {mark.id: mark for mark in one.annotations} for one in found.sides}
        """The annotations of each set by their identifiers."""
        there = [one.id for one in found.there]
        self.numbers = {one.id: there.index(one.id) + 1 for one in found.sides}
        """Who is called by which number, whoever else is chosen beside."""
        self.names = {one.id: set_label(one, called) for one in found.there}
        """What is said of everybody who worked here, chosen or not."""

    def unit(self, difference: SetDifference, which: int) -> str:
        """Say what the first (0) or second (1) set has: words, type, the value that counts."""
        both = difference.one, difference.other
        unit = both[which]
        if unit is None:
            return UNDEFINED
        mark, view = unit.mark, self.views[difference.pair[which]]
        # A subtype is told where it may be what differs; elsewhere it would hide what does.
        say = self._presenter
        named = (say.type_label if difference.kind == "type" else say.main_label)(view, mark)
        parts = [self._words(view, mark), named]
        if unit.argument is not None:
            filler = unit.argument.value or self._shortened(with_gaps(self._text, unit.spans))
            parts += [f"{self._role(mark, unit.argument.role)}: {isolated(filler)}"]
        elif difference.kind == "attribute":
            parts.append(self._value(mark, difference.detail))
        elif difference.kind == "role":
            parts.append(self._fillers(view, mark, difference.detail))
        elif difference.kind == "chain":
            parts.append(self._alone(unit, both[1 - which]))
        return " · ".join(part for part in parts if part)

    def detail(self, difference: SetDifference) -> str:
        """Name the attribute or role that a difference is about, "" where it is about none."""
        layer, name = self._scheme.layer(difference.layer), difference.detail
        unit = difference.one or difference.other
        if layer is None or unit is None or not name:
            return ""
        if difference.kind == "role":
            return self._role(unit.mark, name)
        attribute = layer.attribute(name)
        return attribute.label.in_language(self._presenter.language) if attribute else name

    def _words(self, view: SetView, mark: Annotation) -> str:
        words = with_gaps(self._text, mark.spans) or view.text_of(mark)
        if not words:
            words = self._parts(view, mark, "")
        return isolated(self._shortened(words)) if words else ""

    def _parts(self, view: SetView, mark: Annotation, role: str) -> str:
        found = [view.get(one) for one in mark.targets(role or None)]
        told = [view.text_of(one) for one in found if one is not None]
        more = " …" if len(told) > _MOST_PARTS else ""
        return " · ".join(isolated(self._shortened(one)) for one in told[:_MOST_PARTS]) + more

    def _fillers(self, view: SetView, mark: Annotation, role: str) -> str:
        literals = [isolated(one) for one in mark.values(role)] if role else []
        return " · ".join(x for x in (self._parts(view, mark, role), *literals) if x) or UNDEFINED

    def _alone(self, unit: Unit, other: Unit | None) -> str:
        """Say which mentions of an entity the other one does not have in it."""
        there = other.spans if other is not None else ()
        alone = [one for one in unit.spans if not any(one.overlaps(two) for two in there)]
        if not alone:
            return ""
        told = [isolated(self._shortened(surface(self._text, [one]))) for one in alone]
        more = " …" if len(told) > _MOST_PARTS else ""
        only = translate("Comparing", "only here: {mentions}")
        return only.format(mentions=" · ".join(told[:_MOST_PARTS]) + more)

    def _value(self, mark: Annotation, name: str) -> str:
        layer = self._scheme.layer(mark.layer)
        attribute = layer.attribute(name) if layer is not None else None
        written = mark.attributes.get(name, "")
        value = attribute.value(written) if attribute is not None else None
        if value is not None:
            return value.label.in_language(self._presenter.language)
        return isolated(written) if written else UNDEFINED

    def _role(self, mark: Annotation, name: str) -> str:
        layer = self._scheme.layer(mark.layer)
        tag = layer.type(mark.type) if layer is not None else None
        role = tag.role(name) if tag is not None else None
        return role.label.in_language(self._presenter.language) if role is not None else name

    @staticmethod
    def _shortened(words: str) -> str:
        said = words.replace("\n", " ")
        return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
