"""Annotates an article again, from its gold, with the keyboard alone: every key a real event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.edits.entities import MEMBER
from annotator.project.view import SetView
from annotator.schema.records import Attribute, Layer, Role
from annotator.ui.language import isolated
from tests.journeys.hands import CONTROL, KEYS, PATIENCE, SHIFT, Hands
from tests.journeys.linguist import Linguist


class Replay:
    """Somebody who knows the gold and makes it again; counts the keys she needs."""

    def __init__(
        self,
        linguist: Linguist,
        gold: Iterable[Annotation],
        *,
        arabic: bool = False,
        walking: bool = False,
    ) -> None:
        self._linguist = linguist
        self._gold = {one.id: one for one in gold}
        self._made: dict[AnnotationId, AnnotationId] = {}
        self.hands = Hands(linguist, arabic=arabic, walking=walking)
        self.left_out: list[tuple[AnnotationId, str]] = []
        """Attributes that no key could give, with the annotations of the gold that have them."""

    def run(self) -> None:
        """Annotate everything: marks, then entities and relations, then frames and their roles."""
        layers = self._view.scheme.layers
        for layer in (one for one in layers if one.kind == "span" and not one.quick):
            for one in self._of(layer):
                self._mark(one)
                self._fill_roles(one)
        for layer in (one for one in layers if one.kind == "chain"):
            for one in self._of(layer):
                self._join(one)
        self._frame()
        for layer in (one for one in layers if one.kind == "relation" or _placeless(one)):
            for one in self._of(layer):
                self._relate(one)

    def _frame(self) -> None:
        """Mark all frames that have a place before their roles, which other frames may fill."""
        layers = [one for one in self._view.scheme.layers if one.kind == "frame" and one.spans]
        frames = [one for layer in layers for one in self._of(layer)]
        for one in frames:
            self._mark(one)
        for one in frames:
            self._leave()
            self._go_to(self._made[one.id])
            self._fill_roles(one)

    def made(self, gold: AnnotationId) -> AnnotationId:
        """Give what was made for an annotation of the gold."""
        return self._made[gold]

    def _of(self, layer: Layer) -> list[Annotation]:
        found = [one for one in self._gold.values() if one.layer == layer.name]
        return sorted(found, key=self._place)

    def _place(self, one: Annotation) -> int:
        """Tell where an annotation stands in the text, or the first thing that it holds."""
        if one.spans:
            return one.spans[0].start
        return min(self._place(self._gold[each]) for each in one.targets())

    @property
    def _view(self) -> SetView:
        view = self._linguist.window.workspace.view
        assert view is not None
        return view

    def _layer(self, name: str) -> Layer:
        layer = self._view.scheme.layer(name)
        assert layer is not None
        return layer

    def _choose(self, label: str) -> None:
        """Press the key that the bar shows for a choice."""
        found = self._offered()
        assert label in found, (label, found)
        self.hands.press(Qt.Key(ord(found[label].upper())))

    def _offered(self) -> dict[str, str]:
        return {one.label.removesuffix("…"): one.key for one in self._linguist.window.choices.now()}

    def _leave(self) -> None:
        workspace = self._linguist.window.workspace
        while workspace.chosen_id is not None or workspace.waiting:
            self.hands.press(KEYS.Key_Escape)

    def _mark(self, one: Annotation) -> None:
        self.hands.busy_with = one.layer
        self._leave()
        layer = self._layer(one.layer)
        self.hands.point_at(one.spans[0])
        with self.hands.deciding(one.layer):
            if layer is not self._first():
                self._choose(layer.label.ar)
            self._give_type(layer, one.type)
            for span in one.spans[1:]:
                self._add(span)
            self._take(one)

    def _first(self) -> Layer:
        """Give the layer whose types are offered for marking at once."""
        return next(one for one in self._view.scheme.layers if one.kind == "span" and not one.quick)

    def _add(self, span: Span) -> None:
        """Let what is chosen cover some more text, or the first that it covers."""
        self.hands.select(span)
        chosen = self._linguist.window.workspace.chosen
        assert chosen is not None
        self.hands.press(KEYS.Key_F4, SHIFT if chosen.spans else Qt.KeyboardModifier.NoModifier)

    def _give_type(self, layer: Layer, name: str) -> None:
        tag = layer.type(name)
        assert tag is not None
        concrete = [each for each in layer.types if not each.abstract]
        if len(concrete) == 1 and layer is not self._first():
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
            if wanted is not None:
                self._describe(gold, attribute, wanted)

    def _describe(self, gold: Annotation, attribute: Attribute, wanted: str) -> None:
        chosen = self._linguist.window.workspace.chosen
        assert chosen is not None
        if wanted == chosen.attributes.get(attribute.name):
            return
        if attribute.label.ar not in self._offered():
            self._choose("سمات أخرى")
        self._choose(attribute.label.ar)
        value = attribute.value(wanted)
        if value is not None:
            self._choose(value.label.ar)
            return
        field = self._linguist.window.focusWidget()
        assert isinstance(field, QLineEdit), (gold, attribute.name, field)
        if self.hands.write(wanted):
            self.hands.press_in_field(KEYS.Key_Return)
        else:
            self.hands.press_in_field(KEYS.Key_Escape)
            self.left_out.append((gold.id, attribute.name))
        assert self._linguist.window.focusWidget() is self._linguist.window.canvas

    def _go_to(self, target: AnnotationId) -> None:
        """Choose an annotation, or point at it while something waits, by Tab alone."""
        workspace = self._linguist.window.workspace
        found = self._view.get(target)
        assert found is not None
        self.hands.go_to(found.spans[0].start)
        for _ in range(PATIENCE):
            here = workspace.candidate_id if workspace.waiting else workspace.chosen_id
            if here == target:
                return
            self.hands.press(KEYS.Key_Tab, why="tab")
        raise AssertionError(f"{found} cannot be reached")

    def _join(self, entity: Annotation) -> None:
        self.hands.busy_with = entity.layer
        first, *others = [self._made[each] for each in entity.targets(MEMBER)]
        if not others:
            self._leave()
            self._go_to(first)
            self.hands.press(KEYS.Key_J)
            self.hands.press(KEYS.Key_J)
        for other in others:
            self._leave()
            self._go_to(other)
            with self.hands.deciding("join"):
                self.hands.press(KEYS.Key_J)
                self._join_with(first)
        made = self._view.entity_of(first)
        assert made is not None
        self._made[entity.id] = made.id
        wanted = {
            name: value
            for name, value in entity.attributes.items()
            if value != made.attributes.get(name) and name != "name"
        }
        if wanted:
            self._go_to_entity(first)
            self._take(replace(entity, attributes=wanted))

    def _go_to_entity(self, mention: AnnotationId) -> None:
        """Choose the entity of a mention, which has no place in the text, in the inspector."""
        self._leave()
        self._go_to(mention)
        entity = self._view.entity_of(mention)
        assert entity is not None
        self.hands.press(KEYS.Key_J, SHIFT | CONTROL)
        assert self._linguist.window.workspace.chosen_id == entity.id

    def _join_with(self, first: AnnotationId) -> None:
        """Press the digit of the entity if it was spoken of lately, else go to its mention."""
        known = self._view.entity_of(first)
        name = isolated(self._view.text_of(known)[:28]) if known is not None else ""
        if list(self._offered()).count(name) == 1:
            self._choose(name)
        else:
            self._go_to(first)
            self.hands.press(KEYS.Key_Return)

    def _relate(self, one: Annotation) -> None:
        self.hands.busy_with = one.layer
        self._leave()
        with self.hands.deciding(one.layer):
            self._choose(self._layer(one.layer).label.ar)
            self._give_type(self._layer(one.layer), one.type)
            for span in one.spans:
                self._add(span)
            self._take(one)
        self._fill_roles(one)

    def _fill_roles(self, one: Annotation) -> None:
        self.hands.busy_with = one.layer
        tag = self._layer(one.layer).type(one.type)
        assert tag is not None
        for argument in one.arguments:
            role = tag.role(argument.role)
            assert role is not None
            with self.hands.deciding(f"{one.layer} {'role' if role.key else 'other role'}"):
                if role.label.ar not in self._offered():
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
            self.hands.press(KEYS.Key_Return)
            return
        filler = self._gold[argument.target]
        self.hands.select(filler.spans[0])
        self.hands.press(KEYS.Key_Return)
        self._made[filler.id] = self._newest(filler)

    def _newest(self, filler: Annotation) -> AnnotationId:
        return next(
            one.id
            for one in reversed(self._view.all())
            if one.layer == filler.layer and one.spans == filler.spans
        )


def _placeless(layer: Layer) -> bool:
    return layer.kind == "frame" and not layer.spans
