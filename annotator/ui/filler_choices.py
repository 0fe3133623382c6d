"""The keys while a role waits for a filler or a mention for its entity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.view import SetView
from annotator.schema.records import Layer, TagType
from annotator.ui.choice import DIGITS, IN_ORDER, Choice
from annotator.ui.gestures import Gestures
from annotator.ui.language import isolated
from annotator.ui.workspace import Workspace

_LONGEST = 28


class FillerChoices:
    """Offers fixed values and entities of the text, the one spoken of last first."""

    def __init__(self, workspace: Workspace, gestures: Gestures, language: str) -> None:
        self._workspace, self._gestures, self._language = workspace, gestures, language
        self._filling = gestures.filling

    def of_role(self) -> list[Choice]:
        """List what may fill the waiting role with one key: its values, then entities.

        While words are selected it is what these may become: they are marked, and fill the role.
        """
        role, view = self._workspace.armed_role(), self._workspace.view
        if role is None or view is None or self._workspace.armed is None:
            return []
        selected = self._gestures.selected()
        if selected is not None:
            return self._of_words(selected)
        found = [
            Choice(
                value.key or str(number),
                value.label.in_language(self._language),
                "",
                lambda name=value.name: self._filling.with_literal(name),
            )
            for number, value in enumerate(role.literals, 1)
        ]
        frame = view.get(self._workspace.armed[0])
        if frame is None:
            return found
        used = {one.key for one in found}
        free = [digit for digit in DIGITS if digit not in used]
        around = self._spoken_of(view, self._filling.place())
        entities = (one for one, _ in around if view.may_fill(role, frame, one))
        return found + [
            self._entity(key, view, one, one.id) for key, one in zip(free, entities, strict=False)
        ]

    def _of_words(self, words: Span) -> list[Choice]:
        filling, at_once, kinds = self._filling, self._filling.at_once(), self._filling.kinds()
        found: list[Choice] = []
        if at_once is not None:
            found.append(self._kind("Enter", at_once, lambda: filling.with_text(words)))
        own = {tag.key for _, tag in kinds if tag.key}
        free = iter([key for key in IN_ORDER if key not in own])
        used: set[str] = set()
        for kind in kinds:
            tag = kind[1]
            key = tag.key if tag.key and tag.key not in used else next(free, "")
            used.add(key)
            if kind != at_once and key:
                act = partial(filling.with_text, words, kind)
                found.append(self._kind(key, kind, act))
        return found

    def _kind(self, key: str, kind: tuple[Layer, TagType], act: Callable[[], None]) -> Choice:
        tag = kind[1]
        return Choice(key, tag.label.in_language(self._language), tag.color, act)

    def of_mention(self, joining: AnnotationId) -> list[Choice]:
        """List the entities that the mention may join, those spoken of last before it first."""
        view = self._workspace.view
        mention = view.get(joining) if view is not None else None
        if view is None or mention is None or not mention.spans:
            return []
        around = self._spoken_of(view, mention.spans[0].start, mention.layer)
        others = ((one, last) for one, last in around if joining not in one.targets())
        return [
            self._entity(key, view, one, last.id)
            for key, (one, last) in zip(DIGITS[:9], others, strict=False)
        ]

    def _entity(self, key: str, view: SetView, entity: Annotation, target: AnnotationId) -> Choice:
        label = isolated(view.text_of(entity)[:_LONGEST])
        return Choice(key, label, "", lambda: self._gestures.pick(target))

    @staticmethod
    def _spoken_of(
        view: SetView, place: int, layer: str | None = None
    ) -> Iterator[tuple[Annotation, Annotation]]:
        """Go back from a place, then on from it: each entity once, with its mention there."""
        mentions = [one for one in view.in_text_order() if layer is None or one.layer == layer]
        before = [one for one in mentions if one.spans[0].start < place]
        after = mentions[len(before) :] if layer is None else []
        seen: set[AnnotationId] = set()
        for one in (*reversed(before), *after):
            entity = view.entity_of(one.id)
            if entity is not None and entity.id not in seen:
                seen.add(entity.id)
                yield entity, one
