"""Sentences of Arabic news, split where a reader stops and nowhere else.

A line end always ends a sentence. Within a line one ends at . ! ؟ ? … (with the closing quotes
and brackets after it) before white space, but not inside quotes or brackets, nor after an
abbreviation or an initial. Commas, colons and و never end one, however long it grows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL

_TERMINATOR = regex.compile("[.!?؟…]+")
_AFTER_TERMINATOR = frozenset(".!?؟…»)]}›﴾\"“”'’" + INVISIBLE)
_LETTER = regex.compile(r"\p{L}")
_LAST_LETTER = regex.compile(r"(?r)\p{L}")

_ENCLOSING = regex.compile(r'[«»()\[\]{}‹›﴿﴾"“”]')
_CLOSER_OF = {"«": "»", "(": ")", "[": "]", "{": "}", "‹": "›", "﴿": "﴾"}
_QUOTES = frozenset('"“”')  # written either way round in Arabic, so every second one closes

_ON_LETTER = f"[{MARKS}{TATWEEL}]*"
_LATIN_ABBREVIATIONS = "Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|No|vs"
_ABBREVIATION = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\p{{N}}{TATWEEL}])(?:إلخ|الخ|{_LATIN_ABBREVIATIONS}|\p{{L}}){_ON_LETTER}$"
)
# After a year هـ and م are the era, after an hour ص and م the half of the day: a stop is a stop.
_AFTER_NUMBER = regex.compile(rf"\d\s*(?:ه|م|ق\.م|ب\.م|ص){_ON_LETTER}$")
_SAME_DATE = regex.compile(r"\.\s*الموافق")
_LONGEST_ABBREVIATION = 16


def sentences(text: str) -> list[tuple[int, int]]:
    """List the sentences in order: every character but white space belongs to exactly one."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        newline = text.find("\n", start)
        end = len(text) if newline < 0 else newline
        for cut in (*_cuts(text, start, end), end):
            found += _without_margins(text, start, cut)
            start = cut
        start = end + 1
    return found


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """List the ends of the sentences of a line, that of the last one left out."""
    if _TERMINATOR.search(text, start, end) is None:
        return
    inside = _Inside(text, start, end)
    last = _LAST_LETTER.search(text, start, end)
    last_letter = -1 if last is None else last.start()
    first_letter = _first_letter(text, start, end)
    for terminator in _TERMINATOR.finditer(text, start, end):
        cut = _after_closers(text, terminator.end(), end)
        if cut > last_letter:  # what is left is a note number or dots, no sentence of its own
            return
        # Without a letter before it, it is the stop of a list number, or an ellipsis in front.
        is_candidate = first_letter < terminator.start() and text[cut].isspace()
        if is_candidate and not inside.at(cut) and not _is_abbreviated(text, *terminator.span()):
            yield cut
            first_letter = _first_letter(text, cut, end)


class _Inside:
    """Knows the outermost quotations and brackets of a line; what never closes is none.

    It is asked about one place after another, from the start of the line to its end.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self._pairs = _outermost(sorted(_pairs(text, start, end)))
        self._pair = next(self._pairs, None)

    def at(self, offset: int) -> bool:
        """Say whether the place lies between a mark that opens and the one that closes it."""
        while self._pair is not None and self._pair[1] < offset:
            self._pair = next(self._pairs, None)
        return self._pair is not None and self._pair[0] < offset


def _pairs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []  # the mark that would close, the place of what opened
    awaited: Counter[str] = Counter()
    for match in _ENCLOSING.finditer(text, start, end):
        mark = '"' if match.group() in _QUOTES else match.group()
        if not awaited[mark]:
            closer = '"' if mark == '"' else _CLOSER_OF.get(mark)
            if closer is not None:
                waiting.append((closer, match.start()))
                awaited[closer] += 1
            continue
        closer = ""
        while closer != mark:
            closer, opened = waiting.pop()
            awaited[closer] -= 1
            if closer == mark:
                yield opened, match.start()


def _outermost(pairs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    after = -1
    for opened, closed in pairs:
        if opened > after:
            yield opened, closed
            after = closed


def _is_abbreviated(text: str, stop: int, after: int) -> bool:
    if text[stop:after] != ".":
        return False
    before = text[max(0, stop - _LONGEST_ABBREVIATION) : stop]
    if _AFTER_NUMBER.search(before) is not None:
        return _SAME_DATE.match(text, stop) is not None
    return _ABBREVIATION.search(before) is not None


def _after_closers(text: str, offset: int, end: int) -> int:
    while offset < end and text[offset] in _AFTER_TERMINATOR:
        offset += 1
    return offset


def _first_letter(text: str, start: int, end: int) -> int:
    letter = _LETTER.search(text, start, end)
    return end if letter is None else letter.start()


def _without_margins(text: str, start: int, end: int) -> list[tuple[int, int]]:
    piece = text[start:end]
    seen = piece.strip()
    if not seen:
        return []
    start += len(piece) - len(piece.lstrip())
    return [(start, start + len(seen))]
