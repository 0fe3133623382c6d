"""Takes the caret through the page, by characters of the text or by lines of the sheet."""

from __future__ import annotations

from annotator.text.stops import (
    Segmenter,
    WholeWords,
    clitic_backward,
    clitic_end_forward,
    clitic_forward,
)
from annotator.ui.canvas.keys import KeyMove, Movement
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.selection import (
    Move,
    Selection,
    backward,
    forward,
    paragraph_backward,
    paragraph_forward,
    sentence_backward,
    sentence_forward,
    word_backward,
    word_end_forward,
    word_forward,
)

_BY_TEXT: dict[Movement, Move] = {
    "forward": forward,
    "backward": backward,
    "word forward": word_forward,
    "word backward": word_backward,
    "paragraph forward": paragraph_forward,
    "paragraph backward": paragraph_backward,
    "text start": lambda _text, _offset: 0,
    "text end": lambda text, _offset: len(text),
}


class Traveller:
    """Moves a selection; going up and down it remembers the column it came from."""

    def __init__(self) -> None:
        self._column: float | None = None
        self.segmenter: Segmenter = WholeWords()

    def forget(self) -> None:
        """Forget the column: the caret was put somewhere by other means."""
        self._column = None

    def go(self, sheet: Sheet, selection: Selection, move: KeyMove, page: float) -> Selection:
        """Make one movement; `page` is the height of what is in view."""
        by_line = move.movement in ("up", "down", "page up", "page down")
        if by_line:
            offset = self._by_line(sheet, selection.focus, move.movement, page)
        else:
            self._column = None
            offset = self._sideways(sheet, selection, move)
        return selection.to(offset, extend=move.extend)

    def _sideways(self, sheet: Sheet, selection: Selection, move: KeyMove) -> int:
        span = selection.span
        if span is not None and not move.extend and move.movement in ("forward", "backward"):
            return span.end if move.movement == "forward" else span.start
        if move.movement in ("line start", "line end"):
            line = sheet.caret_line(sheet.line_of(selection.focus))
            return line.start if move.movement == "line start" else line.end
        return self._by_text(sheet, selection.focus, move)

    def _by_text(self, sheet: Sheet, offset: int, move: KeyMove) -> int:
        if move.movement == "word forward" and move.extend:
            return word_end_forward(sheet.text, offset)
        if move.movement == "clitic forward":
            go = clitic_end_forward if move.extend else clitic_forward
            return go(sheet.text, offset, self.segmenter)
        if move.movement == "clitic backward":
            return clitic_backward(sheet.text, offset, self.segmenter)
        if move.movement == "sentence forward":
            return sentence_forward(sheet.text, offset, sheet.corrections)
        if move.movement == "sentence backward":
            return sentence_backward(sheet.text, offset, sheet.corrections)
        return _BY_TEXT[move.movement](sheet.text, offset)

    def _by_line(self, sheet: Sheet, offset: int, movement: Movement, page: float) -> int:
        if self._column is None:
            self._column = sheet.caret_x(offset)
        place, step = sheet.line_of(offset), -1 if movement in ("up", "page up") else 1
        travelled = 0.0
        while (target := sheet.neighbour(place, step)) is not None:
            place = target
            travelled += sheet.block(place[0]).lines[place[1]].height
            if movement in ("up", "down") or travelled + 2 * sheet.setting.lane > page * 0.8:
                return sheet.offset_at(self._column, place)
        if movement in ("up", "down"):
            return 0 if step < 0 else len(sheet.text)
        return sheet.offset_at(self._column, place)
