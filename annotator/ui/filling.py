"""Fills the role that waits: with an annotation, its entity, words of the text or a fixed value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.edits.frames import FillRole, FillRoleWithText
from annotator.schema.records import Filler
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
            if self._workspace.do(FillRole(frame, role, self._filler(target))):
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

    def with_text(self, span: Span | None) -> None:
        """Let words of the text fill the waiting role, where it takes any."""
        workspace = self._workspace
        role, view = workspace.armed_role(), workspace.view
        if role is None or view is None or span is None or workspace.armed is None:
            return
        filler = view.quick_filler(role)
        if filler is None:
            workspace.told.emit(
                QCoreApplication.translate(
                    "Workspace", "This role takes annotations: mark the text first, then pick it."
                )
            )
            return
        frame = workspace.armed[0]
        edit = FillRoleWithText(frame, role.name, filler.layer, self._type(filler), (span,))
        if workspace.do(edit):
            self._canvas.select_text(None)
            workspace.choose(frame)

    def _type(self, filler: Filler) -> str:
        layer = self._workspace.project.scheme.layer(filler.layer)
        types = layer.types if layer is not None else ()
        return filler.type or next((one.name for one in types if not one.abstract), "")
