"""The form of one annotation: type, attributes, roles, entity, checks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.model.annotation import Annotation, Argument
from annotator.project.edits.entities import LeaveEntity, StartEntity
from annotator.project.edits.frames import EmptyRole, MoveFiller
from annotator.project.edits.marking import SetAttribute
from annotator.project.view import SetView
from annotator.schema.amending.places import Place
from annotator.schema.checking import check_annotation
from annotator.schema.records import Attribute, Layer, Role
from annotator.text.identifiers import IDENTIFIER, clean_identifier
from annotator.ui.forms.members import members
from annotator.ui.forms.parts import (
    Line,
    Parts,
    add_all,
    captioned,
    chooser,
    link,
    row,
    sign,
    words,
)
from annotator.ui.forms.remarks import remarks
from annotator.ui.gestures import Gestures
from annotator.ui.language import isolated, say
from annotator.ui.plain import plain_tip
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


def annotation_form(
    layout: Parts,
    workspace: Workspace,
    gestures: Gestures,
    presenter: Presenter,
    told: Sequence[QWidget] = (),
) -> None:
    """Fill the inspector with the chosen annotation, and with what else is told of it."""
    view, chosen = workspace.view, workspace.chosen
    layer = view.layer(chosen) if view is not None and chosen is not None else None
    if view is None or chosen is None or layer is None:
        return
    _Form(workspace, gestures, presenter, view, chosen, layer).fill(layout, told)


class _Form:
    """Builds the parts for one annotation."""

    def __init__(
        self,
        workspace: Workspace,
        gestures: Gestures,
        presenter: Presenter,
        view: SetView,
        chosen: Annotation,
        layer: Layer,
    ) -> None:
        self._workspace = workspace
        self._gestures = gestures
        self._presenter = presenter
        self._view = view
        self._chosen = chosen
        self._layer = layer
        self._language = presenter.language

    def fill(self, layout: Parts, told: Sequence[QWidget]) -> None:
        """Put all parts into the inspector."""
        add_all(layout, words(self._layer.label.in_language(self._language), "heading"))
        text = self._view.text_of(self._chosen)
        if text:
            add_all(layout, words(text, "quote"))
        # Above the fields: those of an event reach further down than the window.
        add_all(layout, *told)
        add_all(layout, *self._type(), *self._attributes(), *self._slots(), *self._entity())
        add_all(layout, *self._frames(), *self._problems(), *remarks(self._workspace, self._chosen))
        if self._workspace.editable:
            add_all(
                layout, link(translate("Inspector", "Remove"), self._gestures.remove, name="danger")
            )

    def _type(self) -> list[QWidget]:
        types = [
            (one.name, one.label.in_language(self._language))
            for one in self._layer.types
            if not one.abstract
        ]
        box = chooser(types, self._chosen.type, self._gestures.retype)
        box.setObjectName("type")
        box.setEnabled(self._workspace.editable)
        return [words(translate("Inspector", "Type"), "caption"), box]

    def _attributes(self) -> list[QWidget]:
        found: list[QWidget] = []
        for one in self._layer.attributes_of(self._chosen.type):
            label = words(one.label.in_language(self._language), "caption")
            label.setToolTip(plain_tip(one.description.in_language(self._language)))
            found.append(captioned(label, self._attribute(one)))
        return found

    def _attribute(self, attribute: Attribute) -> QWidget:
        current = self._chosen.attributes.get(attribute.name, "")
        if attribute.values:
            empty = [] if attribute.required and current else [("", "—")]
            options = empty + [
                (value.name, value.label.in_language(self._language)) for value in attribute.values
            ]
            box: QWidget = chooser(options, current, lambda name: self._set(attribute, name))
        else:
            box = Line(current, lambda text: self._set(attribute, self._written(attribute, text)))
        box.setObjectName(f"attribute-{attribute.name}")
        box.setEnabled(self._workspace.editable)
        return box

    def _written(self, attribute: Attribute, text: str) -> str:
        """Take an identifier as it is in a knowledge base, also from an Arabic keyboard."""
        return clean_identifier(text) if attribute.name == IDENTIFIER else text

    def _set(self, attribute: Attribute, value: str) -> None:
        if value != self._chosen.attributes.get(attribute.name, ""):
            self._workspace.do(SetAttribute(self._chosen.id, attribute.name, value or None))

    def _slots(self) -> list[QWidget]:
        tag = self._view.type(self._chosen)
        if tag is None or not tag.roles:
            return []
        found: list[QWidget] = [words(translate("Inspector", "Roles"), "subheading")]
        filled = {one.role for one in self._chosen.arguments}
        for role in tag.roles:
            hidden = role.name.startswith("Time-") and role.name not in filled
            if not hidden or self._workspace.armed == (self._chosen.id, role.name):
                found += self._slot(role)
        return found

    def _slot(self, role: Role) -> list[QWidget]:
        armed = self._workspace.armed == (self._chosen.id, role.name)
        label = role.label.in_language(self._language) + (" *" if role.least else "")
        arm = link(
            f"▸ {label}" if armed else label,
            lambda: self._workspace.disarm() if armed else self._workspace.arm(role.name),
            name="slot-armed" if armed else "slot",
        )
        arm.setToolTip(plain_tip(role.description.in_language(self._language)))
        arm.setEnabled(self._workspace.editable)
        found: list[QWidget] = [arm]
        found += [
            self._filler(role, one) for one in self._chosen.arguments if one.role == role.name
        ]
        if armed:
            found += [
                link(
                    value.label.in_language(self._language),
                    lambda name=value.name: self._gestures.filling.with_literal(name),
                )
                for value in role.literals
            ]
            if role.literals:
                found.append(self._more(role))
        return found

    def _more(self, role: Role) -> QWidget:
        """Lead to the scheme, where a role gets another fixed filler."""
        place = Place("role", (self._layer.name, self._chosen.type, role.name))
        text = translate("Inspector", "Add a fixed filler…")
        return link(text, lambda: self._workspace.scheme_wanted.emit(place))

    def _filler(self, role: Role, argument: Argument) -> QWidget:
        target = self._view.get(argument.target)
        if target is not None:
            text = isolated(self._presenter.line(self._view, target))
            show = link(text, lambda: self._workspace.choose(target.id), name="filler")
        else:
            literal = role.literal(argument.value or "")
            text = literal.label.in_language(self._language) if literal else argument.value or ""
            show = link(text, lambda: None, name="filler")
        empty = sign("✕", lambda: self._workspace.do(EmptyRole(self._chosen.id, argument)))
        empty.setAccessibleName(translate("Inspector", "Empty this role"))
        empty.setEnabled(self._workspace.editable)
        return row(show, *self._ordering(role, argument), empty)

    def _ordering(self, role: Role, argument: Argument) -> list[QWidget]:
        """Offer to bring a filler forward, where one follows another."""
        same = [one for one in self._chosen.arguments if one.role == role.name]
        if len(same) < 2 or argument == same[0] or not self._workspace.editable:
            return []
        forward = MoveFiller(self._chosen.id, argument, -1)
        button = sign("↑", lambda: self._workspace.do(forward))
        button.setAccessibleName(translate("Inspector", "Bring forward"))
        return [button]

    def _entity(self) -> list[QWidget]:
        if self._layer.kind == "chain":
            found = members(self._workspace, self._view, self._chosen, self._presenter)
            if self._workspace.editable:
                found.append(self._merge_button())
            return found
        if not self._workspace.can_join:
            return []
        found: list[QWidget] = [words(translate("Inspector", "Entity"), "subheading")]
        entity = self._view.entity_of(self._chosen.id)
        if entity is not None:
            name = isolated(self._presenter.line(self._view, entity))
            found.append(link(name, lambda: self._workspace.choose(entity.id), name="filler"))
            found += members(self._workspace, self._view, entity, self._presenter)
        if self._workspace.editable:
            found += self._entity_buttons(has_entity=entity is not None)
        return found

    def _merge_button(self) -> QWidget:
        waiting = self._workspace.joining == self._chosen.id
        text = (
            translate("Inspector", "Pick a mention of the other entity…")
            if waiting
            else translate("Inspector", "Merge with another entity (J)")
        )
        name = "slot-armed" if waiting else "link"
        return link(text, self._workspace.start_joining, name=name)

    def _entity_buttons(self, *, has_entity: bool) -> list[QWidget]:
        waiting = self._workspace.joining == self._chosen.id
        text = (
            translate("Inspector", "Pick the other mention…")
            if waiting
            else translate("Inspector", "Join with another mention (J)")
        )
        found: list[QWidget] = [
            link(text, self._workspace.start_joining, name="slot-armed" if waiting else "link")
        ]
        if has_entity:
            leave = LeaveEntity(self._chosen.id)
            found.append(
                link(
                    translate("Inspector", "Take out of the entity"),
                    lambda: self._workspace.do(leave),
                )
            )
        else:
            start = StartEntity(self._chosen.id)
            found.append(
                link(
                    translate("Inspector", "Start an entity of its own"),
                    lambda: self._workspace.do(start),
                )
            )
        return found

    def _frames(self) -> list[QWidget]:
        frames = self._view.frames_of(self._chosen.id)
        if not frames:
            return []
        found: list[QWidget] = [words(translate("Inspector", "Takes part in"), "subheading")]
        for frame in frames:
            text = self._presenter.type_label(self._view, frame)
            line = f"{text}: {isolated(self._presenter.line(self._view, frame))}"
            found.append(
                link(line, lambda target=frame: self._workspace.choose(target.id), name="filler")
            )
        return found

    def _problems(self) -> list[QWidget]:
        scheme, length = self._workspace.project.scheme, len(self._view.document.text)
        found = check_annotation(scheme, self._chosen, self._view.get, length)
        return [words("⚠ " + say(one.template, one.values), "warning") for one in found]
