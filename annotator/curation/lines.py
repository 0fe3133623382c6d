"""The lines of a page: where each begins and ends, how it is compared, whether it is prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.curation.folded import fold_line
from annotator.text.letters import INVISIBLE

LONGEST_COMPARED = 300
"""Longer lines are never compared with patterns or other lines, only their edges are."""

LONGEST_SHORT = 70
"""A short line, in characters: what repeats in a source, what a credit or a menu fits into."""

_DECORATION = " \t-–—_•*·|/\\#=~+<>«»‹›[](){}\"“”':.،,؛…►▪■●◄→←"
_STOP = re.compile(r"[.!؟?…][\s»)\]}”\"'’]*$")
_INNER_STOP = re.compile(r"(?<!\.)[.!؟?][»)\]”\"]*\s+\w")
_DIGITS = re.compile(r"\d+")
_FULL, _WORDS_OF_A_SENTENCE, _LETTERS = 120, 6, 25


@dataclass(frozen=True, slots=True)
class Line:
    """What is visible of a line, or of a part of one (code points, half open), and its key.

    The key is the folded line; empty where the line is too long to be compared.
    """

    start: int
    end: int
    key: str
    is_prose: bool

    @property
    def length(self) -> int:
        """Count the characters from the first to the last that one sees."""
        return self.end - self.start

    @property
    def bare(self) -> str:
        """Give the key without dashes, stars, brackets and the like at its ends."""
        return self.key.strip(_DECORATION)

    @property
    def begin(self) -> str:
        """Give the key without dashes, stars, brackets and the like before its first word."""
        return self.key.lstrip(_DECORATION)

    @property
    def head(self) -> str:
        """Give the key without the dash or bullet before its first word."""
        return self.key.lstrip(" -–—•·")

    @property
    def ends_a_sentence(self) -> bool:
        """Say whether the line ends with a full stop, a question or an exclamation mark."""
        return _STOP.search(self.key) is not None


def lines_of(text: str) -> list[Line]:
    """List the lines in which something can be seen, in order."""
    return [line_at(text, *span) for span in _spans(text)]


def line_at(text: str, start: int, end: int) -> Line:
    """Make the line, or part of a line, that lies at a span."""
    start, end = visible(text, start, end)
    if end - start > LONGEST_COMPARED:
        return Line(start, end, "", is_prose=True)
    written = text[start:end]
    return Line(start, end, fold_line(written), _is_prose(written))


def visible(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and invisible characters off both ends of a span."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return start, end


def counted(line: Line) -> str:
    """Give the form under which a line is counted in a source: numbers are all alike."""
    return _DIGITS.sub("0", line.bare) if line.key else ""


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start <= len(text):
        newline = text.find("\n", start)
        end = len(text) if newline < 0 else newline
        seen = visible(text, start, end)
        if seen[0] < seen[1]:
            yield seen
        start = end + 1


def _is_prose(written: str) -> bool:
    """Say whether a line reads as running text: long, or sentences of some words."""
    if len(written) >= _FULL:
        return True
    if len(written) < _LETTERS or written.count(" ") + 1 < _WORDS_OF_A_SENTENCE:
        return False
    return _STOP.search(written) is not None or _INNER_STOP.search(written) is not None
