"""The mode in which keys say what the lines of a page are; marks of annotation rest meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.model.changes import Changes
from annotator.model.document import Region, RegionKind
from annotator.model.spans import Span
from annotator.project.curating.finding import Piece, accept, decide, pieces
from annotator.project.curating.sources import Sources
from annotator.project.managing.describing import SetRegions
from annotator.text.trimming import trim
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.view import Canvas
from annotator.ui.choice import Choice
from annotator.ui.language import isolated
from annotator.ui.presenting import Presenter
from annotator.ui.regions.words import KINDS, name_of, why
from annotator.ui.workspace import Workspace

_MARK = "region:"
translate = QCoreApplication.translate


class RegionMode(QObject):
    """Walks through the lines of the open article; each is accepted, changed or cleared by a key.

    What nobody decided about is dashed. Nothing is stored before it is accepted, apart from what
    an import found.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, canvas: Canvas, presenter: Presenter) -> None:
        super().__init__(workspace)
        self._workspace, self._canvas, self._presenter = workspace, canvas, presenter
        self._sources: Sources | None = None
        self._pieces: list[Piece] = []
        self._at = 0
        self.on = False
        canvas.caret_moved.connect(self._follow_caret)

    def listen(self) -> None:
        """Follow the workspace, after whoever shows the text and its annotations."""
        self._workspace.document_opened.connect(self._open)
        self._workspace.page_changed.connect(self._read)
        self._workspace.noted.connect(self._note)
        self._workspace.imported.connect(lambda *_: self._count_anew())

    def toggle(self) -> None:
        """Begin to mark regions, at the first line that waits for a decision, or stop it."""
        if self.on:
            self.leave()
        elif self._workspace.view is not None:
            self._workspace.choose(None)
            self.on = True
            self._open()

    def leave(self) -> None:
        """Show the annotations again."""
        view = self._workspace.view
        self.on, self._pieces = False, []
        if view is not None:
            self._canvas.set_marks(self._presenter.marks(view))
        self.changed.emit()

    @property
    def current(self) -> str | None:
        """Name the mark of the line that a key would decide on."""
        return f"{_MARK}{self._at}" if self.on and self._pieces else None

    def step(self, by: int) -> None:
        """Go to the next line, or the one before, that is something else than running text."""
        wanted = [number for number, one in enumerate(self._pieces) if one.aside or one.decided]
        ahead = [number for number in wanted if (number - self._at) * by > 0]
        if wanted:
            self._go((ahead or wanted)[0 if by > 0 else -1])

    def pick(self, mark: str) -> bool:
        """Go to a line whose mark was clicked; says whether it was one."""
        if not self.on or not mark.startswith(_MARK):
            return False
        self._go(int(mark.removeprefix(_MARK)))
        return True

    def take(self) -> None:
        """Accept the line at hand as it is shown, and go to the next that waits."""
        if self._pieces:
            self._decide(self._pieces[self._at].region.kind)

    def take_all(self) -> None:
        """Accept every line that is something else than running text, as one edit."""
        view = self._workspace.view
        waiting = self._waiting()
        if view is not None and waiting:
            self._store(accept(view.document, [self._pieces[number] for number in waiting]))

    def clear(self) -> None:
        """Say that the line at hand is article."""
        self._decide("body")

    def choices(self) -> list[Choice]:
        """Offer what a key does in this mode."""
        if not self._pieces:
            return []
        found = [Choice("Enter", translate("Regions", "Accept"), "", self.take)]
        found += [self._choice(kind) for kind in KINDS]
        waiting = len(self._waiting())
        if waiting:
            label = translate("Regions", "Accept all ({number})").format(number=waiting)
            found.append(Choice("a", label, "", self.take_all))
        return found

    def _choice(self, kind: RegionKind) -> Choice:
        key, _, color = KINDS[kind]
        held = self._pieces[self._at].region.kind == kind
        return Choice(key, name_of(kind), color, lambda: self._decide(kind), held=held)

    def hint(self) -> str:
        """Say what the line at hand is and why."""
        if not self._pieces:
            return translate("Regions", "This article has no text")
        here = self._pieces[self._at]
        said = translate("Regions", "decided") if here.decided else why(here.reason)
        text = translate("Regions", "{kind}: {why}; Tab goes on, Esc leaves")
        return text.format(kind=name_of(here.region.kind), why=isolated(said))

    def _decide(self, kind: RegionKind) -> None:
        view = self._workspace.view
        if view is None or not self._pieces:
            return
        region, selected = self._pieces[self._at].region, self._canvas.text_selection()
        place = (region.start, region.end)
        if selected is not None:
            place = trim(self._canvas.text, selected.start, selected.end)
        self._store(decide(view.document, place, kind))

    def _store(self, regions: Sequence[Region]) -> None:
        view = self._workspace.view
        if view is None:
            return
        at = self._pieces[self._at].region.start
        if self._workspace.change_corpus(SetRegions({view.document.id: regions})):
            waiting = self._waiting()
            ahead = [one for one in waiting if self._pieces[one].region.start > at]
            if waiting:
                self._go((ahead or waiting)[0])

    def _waiting(self) -> list[int]:
        return [number for number, one in enumerate(self._pieces) if one.aside and not one.decided]

    def _open(self) -> None:
        """Look at another article with all that was decided about those before it."""
        if not self.on:
            return
        if self._sources is not None:
            self._sources.forget_decisions()
        self._read()
        waiting = self._waiting()
        self._go(waiting[0] if waiting else 0)

    def _note(self, changes: Changes) -> None:
        """Count the lines of sources anew where many articles may have come to another one."""
        if len(changes.pages) > 1:
            self._count_anew()

    def _count_anew(self) -> None:
        # To read hundreds of articles of a source takes a tenth of a second: not for each of them.
        self._sources = None

    def _read(self) -> None:
        view = self._workspace.view
        if not self.on or view is None:
            return
        if self._sources is None:
            self._sources = Sources(self._workspace.project.corpus)
        self._pieces = pieces(view.document, self._sources)
        self._at = min(self._at, max(len(self._pieces) - 1, 0))
        self._canvas.set_marks(
            [self._mark(number, one) for number, one in enumerate(self._pieces) if _shown(one)]
        )
        self.changed.emit()

    def _go(self, number: int) -> None:
        self._at = number
        if self._pieces:
            start = self._pieces[number].region.start
            self._canvas.set_caret(start)
            self._canvas.ensure_visible(start)
        self._show_current()

    def _follow_caret(self, offset: int) -> None:
        """Let the caret, moved by arrows or by the mouse, say which line is meant."""
        here = (
            number
            for number, one in enumerate(self._pieces)
            if one.region.start <= offset <= one.region.end
        )
        number = next(here, self._at)
        if self.on and number != self._at and self._canvas.text_selection() is None:
            self._at = number
            self._show_current()

    def _show_current(self) -> None:
        """Mark the line at hand also where it is running text, and no other such line."""
        if not self._pieces:
            return
        quiet = [number for number, one in enumerate(self._pieces) if not _shown(one)]
        here = self._mark(self._at, self._pieces[self._at])
        self._canvas.update_marks([here], [f"{_MARK}{one}" for one in quiet if one != self._at])
        self.changed.emit()

    def _mark(self, number: int, piece: Piece) -> Mark:
        region = piece.region
        return Mark(
            f"{_MARK}{number}",
            (Span(region.start, region.end),),
            name_of(region.kind),
            KINDS[region.kind][2],
            muted=not piece.decided,
        )


def _shown(piece: Piece) -> bool:
    return piece.aside or piece.decided
