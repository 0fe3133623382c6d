"""The keys of attributes: those of the scheme, and one behind which all others stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation
from annotator.project.edits.marking import SetAttribute
from annotator.schema.records import Attribute, Layer
from annotator.ui.choice import IN_ORDER, Choice, spare_key
from annotator.ui.workspace import Workspace

Chord = Callable[[Callable[[], list[Choice]]], None]
"""Waits for the next key among choices."""


class AttributeChoices:
    """Offers the attributes of the chosen annotation."""

    def __init__(self, workspace: Workspace, wait: Chord, language: str) -> None:
        self._workspace, self._wait, self._language = workspace, wait, language

    def of(self, layer: Layer, chosen: Annotation, used: Iterable[str]) -> list[Choice]:
        """List the attributes with keys; the others stand behind a key that is not used."""
        own = layer.attributes_of(chosen.type)
        found = [self._choice(one.key, one) for one in own if one.key]
        others = [one for one in own if not one.key]
        if others:
            key = spare_key((*used, *(one.key for one in found)))
            text = QCoreApplication.translate("Choices", "Other attributes") + "…"
            found.append(Choice(key, text, "", lambda: self._wait(lambda: self._numbered(others))))
        return found

    def _numbered(self, attributes: list[Attribute]) -> list[Choice]:
        return [self._choice(key, one) for key, one in zip(IN_ORDER, attributes, strict=False)]

    def _choice(self, key: str, attribute: Attribute) -> Choice:
        label = attribute.label.in_language(self._language) + "…"
        if not attribute.values:
            field = f"attribute-{attribute.name}"
            return Choice(key, label, "", lambda: self._workspace.field_wanted.emit(field))
        return Choice(key, label, "", lambda: self._wait(lambda: self._values(attribute)))

    def _values(self, attribute: Attribute) -> list[Choice]:
        return [
            Choice(
                value.key or str(number),
                value.label.in_language(self._language),
                "",
                lambda name=value.name: self._set(attribute.name, name),
            )
            for number, value in enumerate(attribute.values, 1)
        ]

    def _set(self, name: str, value: str) -> None:
        if self._workspace.chosen_id is not None:
            self._workspace.do(SetAttribute(self._workspace.chosen_id, name, value))
