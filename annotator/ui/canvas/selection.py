"""The selection: two edges in logical order, moved by grapheme, word, line or sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.model.spans import Span
from annotator.text.graphemes import next_boundary, previous_boundary, snap_out
from annotator.text.segmenting import NOTHING, Corrections, corrected_sentences
from annotator.text.stops import Segmenter
from annotator.text.widening import widen
from annotator.text.words import next_word_start, previous_word_start, word_at

Move = Callable[[str, int], int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Anchor and focus, in code points; the caret is at the focus.

    Both are logical, so that in mixed text what is selected is always one stretch of the text.
    """

    anchor: int = 0
    focus: int = 0

    @property
    def span(self) -> Span | None:
        """Give the selected stretch, None when there is only a caret."""
        if self.anchor == self.focus:
            return None
        return Span(min(self.anchor, self.focus), max(self.anchor, self.focus))

    @classmethod
    def of(cls, span: Span) -> Selection:
        """Select a stretch with the caret at its end."""
        return cls(span.start, span.end)

    def snapped(self, text: str) -> Selection:
        """Widen both edges to whole graphemes of the text."""
        first = max(0, min(self.anchor, self.focus, len(text)))
        last = min(max(self.anchor, self.focus, 0), len(text))
        start, end = snap_out(text, first, last)
        return Selection(start, end) if self.anchor <= self.focus else Selection(end, start)

    def to(self, offset: int, *, extend: bool) -> Selection:
        """Move the caret, keeping the anchor when extending."""
        return replace(self, focus=offset) if extend else Selection(offset, offset)


def forward(text: str, offset: int) -> int:
    """Go one grapheme onwards."""
    return next_boundary(text, offset)


def backward(text: str, offset: int) -> int:
    """Go one grapheme back."""
    return previous_boundary(text, offset)


def word_forward(text: str, offset: int) -> int:
    """Go to the beginning of the next word."""
    return next_word_start(text, offset)


def word_backward(text: str, offset: int) -> int:
    """Go to the beginning of this word or of the one before."""
    return previous_word_start(text, offset)


def word_end_forward(text: str, offset: int) -> int:
    """Go to the next end of a word, so that an extended selection holds whole words."""
    at = offset
    while at < len(text):
        word = word_at(text, at)
        if word is not None and word[1] > offset:
            return word[1]
        at = next_word_start(text, at)
    return len(text)


def sentence_forward(text: str, offset: int, corrections: Corrections = NOTHING) -> int:
    """Go to the beginning of the next sentence."""
    start, end = _line(text, offset)
    inside = [start + one for one, _ in _sentences(text, start, end, corrections)]
    return next((one for one in inside if one > offset), paragraph_forward(text, offset))


def sentence_backward(text: str, offset: int, corrections: Corrections = NOTHING) -> int:
    """Go to the beginning of this sentence or of the one before."""
    for at in (offset, paragraph_backward(text, offset)):
        start, end = _line(text, at)
        inside = (start + one for one, _ in _sentences(text, start, end, corrections))
        before = [one for one in inside if one < offset]
        if before:
            return before[-1]
    return start


def _sentences(text: str, start: int, end: int, corrections: Corrections) -> list[tuple[int, int]]:
    return corrected_sentences(text[start:end], corrections.within(start, end))


def paragraph_forward(text: str, offset: int) -> int:
    """Go to the beginning of the next line with words."""
    at = _line(text, offset)[1]
    while at < len(text):
        start, at = _line(text, at + 1)
        if text[start:at].strip():
            return start
    return len(text)


def paragraph_backward(text: str, offset: int) -> int:
    """Go to the beginning of this line or of the one with words before it."""
    start = _line(text, offset)[0]
    while start == offset or not text[start : _line(text, start)[1]].strip():
        if start == 0:
            return 0
        start = _line(text, start - 1)[0]
    return start


def _line(text: str, offset: int) -> tuple[int, int]:
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def word_or_stem(
    text: str, offset: int, selected: Span | None, segmenter: Segmenter
) -> Span | None:
    """Choose what a double click selects: the stem, then the word, the phrase, and the stem again.

    Next is what is wider than the selection of the double click before.
    """
    word = word_at(text, offset)
    if word is None:
        return None
    stem = Span(*segmenter.stem(text, word))
    if selected is None or not (selected.start < word[1] and word[0] < selected.end):
        return stem
    wider = Span(*widen(text, (selected.start, selected.end), segmenter))
    return stem if wider == selected else wider
