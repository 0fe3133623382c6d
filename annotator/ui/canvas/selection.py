"""The selection: two edges in logical order, moved by grapheme, word, line or sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.model.spans import Span
from annotator.text.graphemes import next_boundary, previous_boundary, snap_out
from annotator.text.words import next_word_start, previous_word_start, stem, word_at

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

    def other_edge_to(self, offset: int) -> Selection:
        """Move the edge at which the caret is not."""
        return replace(self, anchor=offset)


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


def word_or_stem(text: str, offset: int, selected: Span | None) -> Span | None:
    """Choose what a double click selects: the stem, and the whole word when it is selected."""
    word = word_at(text, offset)
    if word is None:
        return None
    inner = Span(*stem(text, *word))
    return Span(*word) if selected == inner else inner
