"""Fills the role that waits: with an annotation, its entity, words of the text or a fixed value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.edits.frames import FillRole, FillRoleWithText
from annotator.schema.records import Layer, TagType
from annotator.ui.canvas.view import Canvas
from annotator.ui.workspace import Workspace


class Filling:
    """Knows what may fill the waiting role, and lets it."""

    def __init__(self, workspace: Workspace, canvas: Canvas) -> None:
        self._workspace, self._canvas = workspace, canvas

    def place(self) -> int:
        """Give the place of what is worked on: of the frame that waits, else of the caret."""
        workspace = self._workspace
        frame = (
            workspace.view.get(workspace.armed[0]) if workspace.view and workspace.armed else None
        )
        return frame.spans[0].start if frame is not None and frame.spans else self._canvas.caret()

    def takeable_here(self) -> AnnotationId | None:
        """Find what may be picked at the caret, else the innermost mark there."""
        inner = self._canvas.marks_at(self._canvas.caret())
        may = {one.id for one in self._workspace.takeable()}
        found = next((one for one in inner if one in may), None)
        role, view = self._workspace.armed_role(), self._workspace.view
        if found is None and role is not None and view is not None and view.quick_filler(role):
            return None  # the words themselves are taken
        found = found or next(iter(inner), None)
        return AnnotationId(found) if found is not None else None

    def with_annotation(self, target: AnnotationId) -> None:
        """Let an annotation, or its entity, fill the waiting role."""
        if self._workspace.armed is not None:
            frame, role = self._workspace.armed
            if target == frame:
                # The caret is still where the frame was made: say where to go from here.
                self._workspace.told.emit(self._what_it_takes())
            elif self._workspace.do(FillRole(frame, role, self._filler(target))):
                self._workspace.choose(frame)

    def _filler(self, target: AnnotationId) -> AnnotationId:
        """Give the entity of a mention where the waiting role takes only that."""
        workspace = self._workspace
        view, role = workspace.view, workspace.armed_role()
        frame = view.get(workspace.armed[0]) if view is not None and workspace.armed else None
        one = view.get(target) if view is not None else None
        if view is None or role is None or frame is None or one is None:
            return target
        found = workspace.filling(role, frame, one, view)
        return found.id if found is not None else target

    def with_literal(self, value: str) -> None:
        """Let a literal such as the author fill the waiting role."""
        if self._workspace.armed is not None:
            frame, role = self._workspace.armed
            if self._workspace.do(FillRole(frame, role, value=value)):
                self._workspace.choose(frame)

    def kinds(self) -> list[tuple[Layer, TagType]]:
        """List what words that bear no mark yet may become to fill the waiting role."""
        role, scheme = self._workspace.armed_role(), self._workspace.project.scheme
        found: dict[tuple[str, str], tuple[Layer, TagType]] = {}
        for filler in role.fillers if role is not None else ():
            layer = scheme.layer(filler.layer)
            if layer is None or layer.kind != "span" or layer.quick:
                continue
            for tag in _foremost(layer, filler.type):
                found[layer.name, tag.name] = layer, tag
        return list(found.values())

    def at_once(self) -> tuple[Layer, TagType] | None:
        """Tell what words become by Enter alone: what a role marks on the spot, or its one type."""
        role, view = self._workspace.armed_role(), self._workspace.view
        filler = view.quick_filler(role) if role is not None and view is not None else None
        layer = self._workspace.project.scheme.layer(filler.layer) if filler is not None else None
        if filler is not None and layer is not None:
            tag = next(iter(_foremost(layer, filler.type)), None)
            return (layer, tag) if tag is not None else None
        kinds = self.kinds()
        return kinds[0] if len(kinds) == 1 else None

    def with_text(self, span: Span | None, kind: tuple[Layer, TagType] | None = None) -> None:
        """Let words of the text fill the waiting role, marked as what they are."""
        workspace = self._workspace
        if span is None or workspace.armed is None:
            return
        kind = kind or self.at_once()
        if kind is None:
            workspace.told.emit(self._what_it_takes())
            return
        frame, role = workspace.armed
        layer, tag = kind
        if workspace.do(FillRoleWithText(frame, role, layer.name, tag.name, (span,))):
            self._canvas.select_text(None)
            workspace.choose(frame)

    def _what_it_takes(self) -> str:
        translate = QCoreApplication.translate
        if self.kinds():
            return translate(
                "Workspace",
                "Select the words and press the key of their type: they are marked, and fill it.",
            )
        return translate(
            "Workspace", "This role takes annotations: mark the text first, then pick it."
        )


def _foremost(layer: Layer, name: str | None) -> list[TagType]:
    """List a type, or all of a layer, without those below them that can be chosen later."""
    level = [one for one in layer.types if one.name == name or (not name and not one.parent)]
    found: list[TagType] = []
    for tag in level:
        below = [one for one in layer.types if one.parent == tag.name]
        found += [one for each in below for one in _foremost(layer, each.name)] * tag.abstract
        found += [tag] * (not tag.abstract)
    return found
