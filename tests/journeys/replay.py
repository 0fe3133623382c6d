"""Annotates an article again, from its gold, with the keyboard alone: every key a real event."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.edits.entities import MEMBER
from annotator.project.view import SetView
from annotator.schema.records import Layer, Role
from tests.journeys.linguist import Linguist

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 400
"""Presses of Tab after which what is looked for cannot be reached."""


class Replay:
    """Somebody who knows the gold and makes it again; counts the keys she needs."""

    def __init__(self, linguist: Linguist, gold: Iterable[Annotation]) -> None:
        self._linguist = linguist
        self._gold = {one.id: one for one in gold}
        self._made: dict[AnnotationId, AnnotationId] = {}
        self.keys = 0

    def run(self) -> None:
        """Annotate everything: mentions and values, entities, relations, events, stances."""
        for layer in ("mention", "value"):
            for one in self._of(layer):
                self._mark(one)
        for one in self._of("entity"):
            self._join(one)
        for one in self._of("relation"):
            self._relate(one)
        frames = [*self._of("event"), *self._of("stance")]
        for one in frames:
            self._mark(one)
        for one in frames:
            self._fill(one)

    def made(self, gold: AnnotationId) -> AnnotationId:
        """Give what was made for an annotation of the gold."""
        return self._made[gold]

    def _of(self, layer: str) -> list[Annotation]:
        found = [one for one in self._gold.values() if one.layer == layer]
        return sorted(found, key=lambda one: (one.spans, one.id))

    @property
    def _view(self) -> SetView:
        view = self._linguist.window.workspace.view
        assert view is not None
        return view

    def _layer(self, name: str) -> Layer:
        layer = self._view.scheme.layer(name)
        assert layer is not None
        return layer

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self._linguist.press(key, modifier=modifier)
        self.keys += 1

    def _choose(self, label: str) -> None:
        """Press the key that the bar shows for a choice."""
        found = {
            one.label.removesuffix("…"): one.key for one in self._linguist.window.choices.now()
        }
        assert label in found, (label, found)
        self._press(Qt.Key(ord(found[label].upper())))

    def _leave(self) -> None:
        workspace = self._linguist.window.workspace
        while workspace.chosen_id is not None or workspace.waiting:
            self._press(KEYS.Key_Escape)

    def _select(self, span: Span) -> None:
        canvas = self._linguist.window.canvas
        canvas.set_caret(span.start)
        while canvas.caret() < span.end:
            self._press(KEYS.Key_Left, SHIFT)

    def _mark(self, one: Annotation) -> None:
        self._leave()
        layer = self._layer(one.layer)
        self._select(one.spans[0])
        if one.layer != "mention":
            self._choose(layer.label.ar)
        self._give_type(layer, one.type)
        for span in one.spans[1:]:
            self._select(span)
            self._press(KEYS.Key_F4, SHIFT)
        self._take(one)

    def _give_type(self, layer: Layer, name: str) -> None:
        tag = layer.type(name)
        assert tag is not None
        concrete = [each for each in layer.types if not each.abstract]
        if len(concrete) == 1 and layer.name != "mention":
            return
        above = layer.type(tag.parent) if tag.parent else None
        if above is not None:
            self._choose(above.label.ar)
            if not above.abstract:
                self._choose("النوع الفرعي")
        self._choose(tag.label.ar)

    def _take(self, gold: Annotation) -> None:
        """Give the annotation just made its attributes, and remember it."""
        chosen = self._linguist.window.workspace.chosen
        assert chosen is not None
        assert chosen.layer == gold.layer
        self._made[gold.id] = chosen.id
        for attribute in self._layer(gold.layer).attributes_of(gold.type):
            wanted = gold.attributes.get(attribute.name)
            has = self._linguist.window.workspace.chosen
            assert has is not None
            if wanted is None or wanted == has.attributes.get(attribute.name):
                continue
            value = next(each for each in attribute.values if each.name == wanted)
            self._choose(attribute.label.ar)
            self._choose(value.label.ar)

    def _go_to(self, target: AnnotationId) -> None:
        """Choose an annotation, or point at it while something waits, by Tab alone."""
        workspace = self._linguist.window.workspace
        found = self._view.get(target)
        assert found is not None
        self._linguist.window.canvas.set_caret(found.spans[0].start)
        for _ in range(PATIENCE):
            here = workspace.candidate_id if workspace.waiting else workspace.chosen_id
            if here == target:
                return
            self._press(KEYS.Key_Tab)
        raise AssertionError(f"{found} cannot be reached")

    def _join(self, entity: Annotation) -> None:
        first, *others = [self._made[each] for each in entity.targets(MEMBER)]
        if not others:
            self._leave()
            self._go_to(first)
            self._press(KEYS.Key_J)
            self._press(KEYS.Key_J)
        for other in others:
            self._leave()
            self._go_to(other)
            self._press(KEYS.Key_J)
            self._go_to(first)
            self._press(KEYS.Key_Return)

    def _relate(self, one: Annotation) -> None:
        self._leave()
        self._choose(self._layer(one.layer).label.ar)
        self._give_type(self._layer(one.layer), one.type)
        self._take(one)
        self._fill_roles(one)

    def _fill(self, one: Annotation) -> None:
        self._leave()
        self._go_to(self._made[one.id])
        self._fill_roles(one)

    def _fill_roles(self, one: Annotation) -> None:
        tag = self._layer(one.layer).type(one.type)
        assert tag is not None
        for argument in one.arguments:
            role = tag.role(argument.role)
            assert role is not None
            shown = {one.label for one in self._linguist.window.choices.now()}
            if role.label.ar not in shown:
                self._choose("أدوار أخرى")
            self._choose(role.label.ar)
            self._fill_role(role, argument)

    def _fill_role(self, role: Role, argument: Argument) -> None:
        if argument.target is None:
            literal = role.literal(argument.value or "")
            assert literal is not None
            self._choose(literal.label.ar)
            return
        made = self._made.get(argument.target)
        if made is not None:
            self._go_to(made)
            self._press(KEYS.Key_Return)
            return
        filler = self._gold[argument.target]
        self._select(filler.spans[0])
        self._press(KEYS.Key_Return)
        self._made[filler.id] = self._newest(filler)

    def _newest(self, filler: Annotation) -> AnnotationId:
        return next(
            one.id
            for one in reversed(self._view.all())
            if one.layer == filler.layer and one.spans == filler.spans
        )
