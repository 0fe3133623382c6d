"""What the palette offers for the selected text and for the chosen annotation."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation
from annotator.project.edits.entities import MEMBER, JoinMentions
from annotator.project.edits.marking import SetAttribute
from annotator.project.view import SetView
from annotator.schema.records import Attribute, Layer, Role, TagType
from annotator.ui.gestures import Gestures
from annotator.ui.palette.chords import marking_chord, retyping_chord, role_chords, shown
from annotator.ui.palette.entry import Entry, both, joined
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


class Moment:
    """Lists what can be done at this moment to what is selected or chosen."""

    def __init__(self, workspace: Workspace, gestures: Gestures, presenter: Presenter) -> None:
        self._workspace = workspace
        self._gestures = gestures
        self._presenter = presenter
        self._language = presenter.language

    def entries(self) -> Iterator[Entry]:
        """Give the literals of a waiting role, types to mark with, then what changes the chosen."""
        view, chosen = self._workspace.view, self._workspace.chosen
        if view is None or not self._workspace.editable:
            return
        yield from self._literals()
        if self._gestures.selected() is not None:
            yield from self._marking()
        layer = view.layer(chosen) if chosen is not None else None
        if chosen is not None and layer is not None:
            yield from self._retyping(chosen, layer)
            yield from self._roles(view, chosen)
            for attribute in layer.attributes_of(chosen.type):
                yield from self._values(chosen, attribute)
            yield from self._joining(view, chosen)

    def _literals(self) -> Iterator[Entry]:
        role = self._workspace.armed_role()
        for value in role.literals if role is not None else ():
            yield Entry(
                f"literal {value.name}",
                value.label.in_language(self._language),
                role.label.in_language(self._language) if role is not None else "",
                lambda name=value.name: self._gestures.filling.with_literal(name),
                (*both(value.label), value.name),
                keys=shown([value.key or ""]),
                of_moment=True,
            )

    def _marking(self) -> Iterator[Entry]:
        scheme = self._workspace.project.scheme
        for layer in scheme.layers:
            if layer.kind not in {"span", "frame"} or layer.quick:
                continue
            for tag in layer.types:
                if not tag.abstract:
                    yield self._marking_with(layer, tag, marking_chord(scheme, layer, tag))

    def _marking_with(self, layer: Layer, tag: TagType, keys: str) -> Entry:
        label, above, names, around = self._named(layer, tag)
        layer_label = layer.label.in_language(self._language)
        return Entry(
            f"type {layer.name} {tag.name}",
            label,
            joined(above, layer_label if layer_label != label else ""),
            lambda: self._gestures.mark(layer.name, tag.name),
            names,
            around,
            keys,
            tag.color,
            of_moment=True,
        )

    def _retyping(self, chosen: Annotation, layer: Layer) -> Iterator[Entry]:
        for tag in layer.types:
            if tag.abstract or tag.name == chosen.type:
                continue
            label, above, names, around = self._named(layer, tag)
            yield Entry(
                f"type {layer.name} {tag.name}",
                label,
                joined(above, translate("Palette", "Change the type")),
                lambda name=tag.name: self._gestures.retype(name),
                names,
                around,
                retyping_chord(layer, chosen.type, tag),
                tag.color,
                of_moment=True,
            )

    def _named(
        self, layer: Layer, tag: TagType
    ) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
        """Give a type's label, that of the type above, its own names and those around it."""
        above = layer.type(tag.parent) if tag.parent else None
        return (
            tag.label.in_language(self._language),
            above.label.in_language(self._language) if above is not None else "",
            (*both(tag.label), tag.name),
            (*both(layer.label), *(both(above.label) if above is not None else ())),
        )

    def _roles(self, view: SetView, chosen: Annotation) -> Iterator[Entry]:
        layer, tag = view.layer(chosen), view.type(chosen)
        if layer is not None and tag is not None:
            chords = role_chords(layer, tag)
            for role in tag.roles:
                yield self._role(role, chords.get(role.name, ""), tag.color)

    def _role(self, role: Role, keys: str, color: str) -> Entry:
        return Entry(
            f"role {role.name}",
            role.label.in_language(self._language),
            translate("Palette", "Role"),
            lambda: self._workspace.arm(role.name),
            (*both(role.label), role.name),
            keys=keys,
            color=color,
            of_moment=True,
        )

    def _values(self, chosen: Annotation, attribute: Attribute) -> Iterator[Entry]:
        label = attribute.label.in_language(self._language)
        for number, value in enumerate(attribute.values, 1):
            if chosen.attributes.get(attribute.name) == value.name:
                continue
            edit = SetAttribute(chosen.id, attribute.name, value.name)
            yield Entry(
                f"value {attribute.name} {value.name}",
                f"{label}: {value.label.in_language(self._language)}",
                "",
                lambda edit=edit: self._workspace.do(edit),
                (*both(attribute.label), attribute.name, *both(value.label), value.name),
                keys=shown([attribute.key or "", value.key or str(number)]),
                of_moment=True,
            )

    def _joining(self, view: SetView, chosen: Annotation) -> Iterator[Entry]:
        """Offer the entities that the chosen mention is not in yet."""
        scheme = self._workspace.project.scheme
        layers = [one.name for one in scheme.layers if one.members == chosen.layer]
        present = view.entity_of(chosen.id)
        for entity in (one for layer in layers for one in view.of_layer(layer)):
            members = entity.targets(MEMBER)
            if not members or entity == present:
                continue
            edit = JoinMentions(chosen.id, members[0])
            tag = view.type(entity)
            yield Entry(
                f"join {entity.id}",
                self._presenter.line(view, entity),
                translate("Palette", "Join the mention to this entity"),
                lambda edit=edit: self._workspace.do(edit),
                tuple(
                    dict.fromkeys(
                        (view.text_of(entity), *map(view.text_of, view.mentions_of(entity)))
                    )
                ),
                color=tag.color if tag is not None else "",
                of_moment=True,
            )
