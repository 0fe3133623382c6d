"""The gestures of annotating, from keys or the mouse, as edits in the workspace."""

from __future__ import annotations

from annotator.model.identity import AnnotationId
from annotator.model.managing import BoundaryUnit
from annotator.model.spans import Span
from annotator.project.edits import Edit
from annotator.project.edits.entities import JoinMentions, MergeEntities, StartEntity
from annotator.project.edits.marking import AddAnnotation, RemoveAnnotation, SetSpans, SetType
from annotator.project.edits.remarks import SetDoubt
from annotator.project.managing.segmenting import ToggleBoundary
from annotator.text.edges import Edge, moved
from annotator.text.graphemes import snap_out
from annotator.text.trimming import trim
from annotator.text.words import word_at
from annotator.ui.canvas.view import Canvas
from annotator.ui.filling import Filling
from annotator.ui.word_knowledge import WordKnowledge
from annotator.ui.workspace import Workspace


class Gestures:
    """Joins the canvas (where) with the workspace (what)."""

    def __init__(self, workspace: Workspace, canvas: Canvas) -> None:
        self._workspace = workspace
        self._canvas = canvas
        self.last: tuple[str, str] | None = None
        """The layer and type marked last: Enter marks with it again."""
        self.filling = Filling(workspace, canvas)
        self._chosen_at = 0
        workspace.chosen_changed.connect(self._remember_place)

    def _remember_place(self) -> None:
        self._chosen_at = self._canvas.caret()

    @property
    def left_chosen(self) -> bool:
        """Say whether the caret was led away from the chosen mark: keys then mean other words.

        A frame keeps the keys for its roles, wherever the caret goes to look for fillers.
        """
        view, chosen, caret = self._workspace.view, self._workspace.chosen, self._canvas.caret()
        if view is None or chosen is None or not chosen.spans or caret == self._chosen_at:
            return False
        inside = any(one.start <= caret <= one.end for one in chosen.spans)
        return view.kind(chosen) == "span" and not inside

    def selected(self) -> Span | None:
        """Give the selected text without blank edges, None when nothing visible is selected."""
        span = self._canvas.text_selection()
        view = self._workspace.view
        if span is None or view is None:
            return None
        text = view.document.text
        start, end = trim(text, *snap_out(text, span.start, span.end))
        return Span(start, end) if start < end else None

    def word(self) -> Span | None:
        """Give the stem of the word at the caret, None between words and at punctuation."""
        view = self._workspace.view
        found = word_at(view.document.text, self._canvas.caret()) if view is not None else None
        if view is None or found is None:
            return None
        text = view.document.text
        if not any(letter.isalnum() for letter in text[slice(*found)]):
            return None
        return Span(*self._canvas.segmenter.stem(text, found))

    def part(self, unit: BoundaryUnit) -> None:
        """Begin a sentence or a word at the caret, or join what begins there to the one before."""
        view, place = self._workspace.view, self._canvas.caret()
        if view is None:
            return
        word = word_at(view.document.text, place)
        if unit == "sentence" and word is not None and word[0] < place < word[1]:
            place = word[0]
        self._workspace.change_corpus(ToggleBoundary(view.document, place, unit))

    def mark(self, layer: str, type_name: str) -> None:
        """Mark the selected text, else the word at the caret, and choose what was made."""
        span = self.selected() or self.word()
        if span is None:
            return
        edit = AddAnnotation(layer, type_name, (span,))
        if self._workspace.do(edit):
            self.last = layer, type_name
            self._canvas.select_text(None)
            self._workspace.choose(edit.id)

    @property
    def may_mark_again(self) -> bool:
        """Say whether Enter would mark with the last label: words that bear no mark yet."""
        if self.last is None or self._workspace.waiting or not self._workspace.editable:
            return False
        if self.selected() is not None:
            return True
        return self.word() is not None and not self._canvas.marks_at(self._canvas.caret())

    def mark_again(self) -> None:
        """Mark the selected text, else the word at the caret, with the last label."""
        if self.last is not None:
            self.mark(*self.last)

    def add_frame(self, layer: str, type_name: str) -> None:
        """Make a frame without a place in the text, such as a relation, and choose it."""
        edit = AddAnnotation(layer, type_name)
        if self._workspace.do(edit):
            self._workspace.choose(edit.id)

    def retype(self, type_name: str) -> None:
        """Give the chosen annotation another type."""
        if self._workspace.chosen_id is not None:
            self._workspace.do(SetType(self._workspace.chosen_id, type_name))

    def toggle_doubt(self) -> None:
        """Flag a doubt about the chosen annotation, or settle it."""
        chosen = self._workspace.chosen
        if chosen is not None:
            self._workspace.do(SetDoubt(chosen.id, not chosen.doubt))

    def remove(self) -> None:
        """Remove the chosen annotation."""
        if self._workspace.chosen_id is not None:
            self._workspace.do(RemoveAnnotation(self._workspace.chosen_id))

    def set_extent(self, *, add: bool) -> None:
        """Let the chosen annotation cover the selected text, or cover it too."""
        span, chosen = self.selected(), self._workspace.chosen
        if span is None or chosen is None:
            return
        spans = (*chosen.spans, span) if add else (span,)
        if self._workspace.do(SetSpans(chosen.id, spans)):
            self._canvas.select_text(None)

    def move_edge(self, edge: Edge, *, outwards: bool, by_letter: bool = False) -> None:
        """Take in or leave out one step at an edge of the selected text, else of the chosen mark.

        A mark of several fragments moves at its outer edges.
        """
        view, selected, chosen = self._workspace.view, self.selected(), self._workspace.chosen
        if view is None:
            return
        spans = [selected] if selected is not None else list(chosen.spans if chosen else ())
        if not spans:
            return
        number = 0 if edge == "start" else -1
        segmenter = None if by_letter else self._canvas.segmenter
        moved_to = moved(
            view.document.text, spans[number], edge, outwards=outwards, segmenter=segmenter
        )
        if selected is not None:
            self._canvas.select_text(Span(*moved_to))
        elif chosen is not None and moved_to != spans[number]:
            spans[number] = Span(*moved_to)
            self._workspace.do(SetSpans(chosen.id, tuple(spans)))

    def read_word_as(self, knowledge: WordKnowledge, stem: Span) -> None:
        """Select the stem of a word as it is to be read, and remember it for the project."""
        self._canvas.select_text(stem)
        knowledge.decide(stem)

    def step(self, by: int) -> None:
        """Go to the next annotation (or what may be picked now) in the order of the text."""
        workspace = self._workspace
        around = [one.id for one in workspace.takeable()]
        if not around:
            return
        here = workspace.candidate_id if workspace.waiting else workspace.chosen_id
        if here is not None and here in around:
            target = around[(around.index(here) + by) % len(around)]
        else:
            target = self._nearest(around, by)
        if workspace.waiting:
            workspace.set_candidate(target)
        else:
            workspace.choose(target)

    def _nearest(self, around: list[AnnotationId], by: int) -> AnnotationId:
        view, caret = self._workspace.view, self._canvas.caret()
        placed = [(one, view.get(one)) for one in around] if view is not None else []
        starts = [(one, found.spans[0].start) for one, found in placed if found is not None]
        if by > 0:
            return next((one for one, start in starts if start >= caret), around[0])
        return next((one for one, start in reversed(starts) if start < caret), around[-1])

    def to_entity(self) -> None:
        """Choose the entity of the chosen mention, or the nearest mention of an entity."""
        view, chosen = self._workspace.view, self._workspace.chosen
        if view is None or chosen is None:
            return
        if view.kind(chosen) != "chain":
            entity = view.entity_of(chosen.id)
            if entity is not None:
                self._workspace.choose(entity.id)
            return
        caret = self._canvas.caret()
        placed = [one for one in view.mentions_of(chosen) if one.spans]
        if placed:
            nearest = min(placed, key=lambda one: abs(one.spans[0].start - caret))
            self._workspace.choose(nearest.id)

    def join(self) -> None:
        """Wait for the mention to join with; asked again, give the mention its own entity."""
        workspace = self._workspace
        if workspace.joining is None:
            workspace.start_joining()
            return
        mention = workspace.joining
        workspace.disarm()
        view = workspace.view
        one = view.get(mention) if view is not None else None
        if view is not None and one is not None and one.spans and not view.entity_of(mention):
            workspace.do(StartEntity(mention))

    def confirm(self) -> None:
        """Enter: take the candidate or the selected text, else choose what the caret stands in."""
        workspace = self._workspace
        if self.may_mark_again:
            self.mark_again()
        elif not workspace.waiting:
            inner = self._canvas.marks_at(self._canvas.caret())
            if inner:
                workspace.choose(AnnotationId(inner[0]))
        elif self.selected() is not None and workspace.armed is not None:
            self.filling.with_text(self.selected())
        else:
            target = workspace.candidate_id or self.filling.takeable_here()
            if target is not None:
                self.pick(target)
            elif workspace.armed is not None:
                self.filling.with_text(self.word())

    def pick(self, target: AnnotationId) -> None:
        """Let an annotation fill the waiting role, or join the waiting mention; else choose it."""
        workspace = self._workspace
        if workspace.armed is not None:
            self.filling.with_annotation(target)
        elif workspace.joining is not None:
            joined = workspace.joining
            if workspace.do(self._joining(joined, target)):
                workspace.choose(joined)
        else:
            workspace.choose(target)

    def _joining(self, joined: AnnotationId, target: AnnotationId) -> Edit:
        """Join two mentions; an entity is merged with that of the mention, or takes it in."""
        view = self._workspace.view
        entity = view.get(joined) if view is not None else None
        if view is None or entity is None or view.kind(entity) != "chain":
            return JoinMentions(joined, target)
        other, members = view.entity_of(target), entity.targets()
        if other is None and members:
            return JoinMentions(target, members[0])
        return MergeEntities(joined, other.id if other is not None else target)
