"""What the next key would do: the choices shown in the bar at the foot of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from annotator.schema.records import Layer, Role, TagType
from annotator.ui.attribute_choices import AttributeChoices
from annotator.ui.choice import Choice
from annotator.ui.filler_choices import FillerChoices
from annotator.ui.gestures import Gestures
from annotator.ui.modes import Modes
from annotator.ui.role_keys import role_keys
from annotator.ui.word_knowledge import WordKnowledge
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


class Choices:
    """Knows, for every state of the window, the keys and what they do.

    A chord (a layer or a group of types, then one of its types) waits in `pending`.
    """

    def __init__(
        self,
        workspace: Workspace,
        gestures: Gestures,
        knowledge: WordKnowledge,
        modes: Modes,
        language: str,
    ) -> None:
        self._proposing, self._painting = modes.proposing, modes.painting
        self._regions = modes.regions
        self._workspace = workspace
        self._knowledge = knowledge
        self._gestures = gestures
        self._language = language
        self._pending: Callable[[], list[Choice]] | None = None
        self._fillers = FillerChoices(workspace, gestures, language)
        self._attributes = AttributeChoices(workspace, self._wait, language)

    @property
    def pending(self) -> bool:
        """Say whether a chord was begun."""
        return self._pending is not None

    def cancel(self) -> None:
        """Forget a chord that was begun."""
        self._pending = None

    def press(self, key: str) -> bool:
        """Do what a key does now; says whether it does anything."""
        choice = next((one for one in self.now() if one.key == key), None)
        if choice is None:
            return False
        self._pending = None
        choice.act()
        return True

    def now(self) -> list[Choice]:
        """List the choices of this moment."""
        if self._pending is not None:
            return self._pending()
        if self._regions.on:
            return self._regions.choices()
        if self._proposing.active:
            return self._deciding()
        return self._annotating() if self._workspace.editable else []

    def _annotating(self) -> list[Choice]:
        """List what can be done with annotations."""
        if self._workspace.joining is not None:
            return self._fillers.of_mention(self._workspace.joining)
        if self._workspace.armed is not None:
            return self._fillers.of_role()
        return self._on_text()

    def _on_text(self) -> list[Choice]:
        """Offer what can be done with the selected words, else with what is chosen."""
        if self._painting.on:
            return [*self._marking(self._painting.take_up), self._brush()]
        if self._gestures.selected() is not None:
            return [*self._again(), *self._marking(self._gestures.mark), self._brush()]
        if self._workspace.chosen is not None and not self._gestures.left_chosen:
            return self._changing()
        at_word = self._gestures.word() is not None
        marking = [*self._again(), *self._marking(self._gestures.mark)] if at_word else []
        return [*marking, *self._making(), self._brush()]

    def _again(self) -> list[Choice]:
        """Offer the last label once more."""
        last = self._gestures.last
        layer = self._workspace.project.scheme.layer(last[0]) if last is not None else None
        tag = layer.type(last[1]) if layer is not None and last is not None else None
        if tag is None or not self._gestures.may_mark_again:
            return []
        label = translate("Choices", "{label} again").format(
            label=tag.label.in_language(self._language)
        )
        return [Choice("Enter", label, tag.color, self._gestures.mark_again)]

    def _brush(self) -> Choice:
        on = self._painting.on
        label = translate("Choices", "Stop painting") if on else translate("Choices", "Paint")
        return Choice("Ctrl+B", label, "", self._painting.toggle)

    def _deciding(self) -> list[Choice]:
        """Offer to take or leave the proposal at hand."""
        found = [
            Choice("y", translate("Choices", "Mark it"), "", self._proposing.take),
            Choice("n", translate("Choices", "Leave it"), "", self._proposing.reject),
        ]
        if self._proposing.together:
            label = translate("Choices", "Mark all ({number})").format(
                number=self._proposing.number
            )
            found.append(Choice("a", label, "", self._proposing.take_all))
        return found

    def _marking(self, mark: Callable[[str, str], None]) -> list[Choice]:
        layers = [
            one
            for one in self._workspace.project.scheme.layers
            if one.kind in {"span", "frame"} and one.spans
        ]
        first = next((one for one in layers if one.kind == "span" and not one.quick), None)
        found = self._types(first, "", mark) if first is not None else []
        return (
            found
            + [
                self._layer_choice(one, mark)
                for one in layers
                if one is not first and one.key and not one.quick
            ]
            + self._readings()
        )

    def _readings(self) -> list[Choice]:
        """Offer the next way to cut the selected word into clitics and stem."""
        reading = self._knowledge.next_reading(self._gestures.selected())
        if reading is None:
            return []
        return [
            Choice(
                "w",
                self._knowledge.shown(reading),
                "",
                lambda: self._gestures.read_word_as(self._knowledge, reading),
            )
        ]

    def _making(self) -> list[Choice]:
        return [
            self._layer_choice(one, self._gestures.add_frame)
            for one in self._workspace.project.scheme.layers
            if one.key and (one.kind == "relation" or (one.kind == "frame" and not one.spans))
        ]

    def _layer_choice(self, layer: Layer, act: Callable[[str, str], None]) -> Choice:
        label = layer.label.in_language(self._language)
        concrete = [one for one in layer.types if not one.abstract]
        color = layer.types[0].color if layer.types else ""
        if len(concrete) == 1:
            name = concrete[0].name
            return Choice(layer.key or "", label, color, lambda: act(layer.name, name))
        return Choice(
            layer.key or "",
            label + "…",
            color,
            lambda: self._wait(lambda: self._types(layer, "", act)),
        )

    def _types(self, layer: Layer, above: str, act: Callable[[str, str], None]) -> list[Choice]:
        level = [one for one in layer.types if (one.parent or "") == above]
        return [self._type_choice(layer, tag, number, act) for number, tag in enumerate(level, 1)]

    def _type_choice(
        self, layer: Layer, tag: TagType, number: int, act: Callable[[str, str], None]
    ) -> Choice:
        key, label = tag.key or str(number), tag.label.in_language(self._language)
        if tag.abstract:
            return Choice(
                key,
                label + "…",
                tag.color,
                lambda: self._wait(lambda: self._types(layer, tag.name, act)),
            )
        return Choice(
            key,
            label,
            tag.color,
            lambda: act(layer.name, tag.name),
            note=_note(tag, self._language),
            held=self._painting.on and self._painting.brush == (layer.name, tag.name),
        )

    def _changing(self) -> list[Choice]:
        view, chosen = self._workspace.view, self._workspace.chosen
        layer = view.layer(chosen) if view is not None and chosen is not None else None
        tag = view.type(chosen) if view is not None and chosen is not None else None
        if layer is None or tag is None or chosen is None:
            return []
        found: list[Choice] = []
        if layer.kind not in {"frame", "relation"}:
            found = self._types(layer, "", lambda _, name: self._gestures.retype(name))
        found += self._slots(layer, tag)
        below = [one for one in layer.types if one.parent == tag.name.split(".")[0]]
        if below and layer.kind != "frame":
            top = tag.name.split(".")[0]
            found.append(
                Choice(
                    "t",
                    translate("Choices", "Subtype") + "…",
                    tag.color,
                    lambda: self._wait(
                        lambda: self._types(layer, top, lambda _, name: self._gestures.retype(name))
                    ),
                )
            )
        return found + self._attributes.of(layer, chosen, [one.key for one in found])

    def _slots(self, layer: Layer, tag: TagType) -> list[Choice]:
        """Offer the roles by their keys, and those behind one after it."""
        chords = role_keys(layer, tag)
        roles = [(role, chords[role.name]) for role in tag.roles if role.name in chords]
        found = [self._slot(keys[0], role, tag) for role, keys in roles if len(keys) == 1]
        behind = [(role, keys) for role, keys in roles if len(keys) > 1]
        if behind:
            more = translate("Choices", "Other roles") + "…"
            others = [self._slot(keys[-1], role, tag) for role, keys in behind]
            key = behind[0][1][0]
            found.append(Choice(key, more, tag.color, lambda: self._wait(lambda: others)))
        return found

    def _slot(self, key: str, role: Role, tag: TagType) -> Choice:
        label = role.label.in_language(self._language)
        return Choice(key, label, tag.color, lambda: self._workspace.arm(role.name))

    def _wait(self, choices: Callable[[], list[Choice]]) -> None:
        self._pending = choices


def _note(tag: TagType, language: str) -> str:
    """Say in short what is marked with a type."""
    parts = (tag.description.in_language(language), tag.guideline.in_language(language))
    return "\n".join(part for part in parts if part)
