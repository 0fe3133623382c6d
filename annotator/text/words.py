"""Words: tokens for token formats, and steps of the caret."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from annotator.text.letters import BIDI_CONTROLS, INVISIBLE, JOINERS, TATWEEL

_UNSEEN = rf"\s{INVISIBLE}"
_URL_END = r"[\p{L}\p{N}/\#=&%+_\-]"
_URL_TAIL = rf"""[^\s<>"«»“”،؛؟{INVISIBLE}]*{_URL_END}"""
_DOMAINS = "com|net|org|info|gov|edu|int|news|tv"
_LATIN = r"\p{Latin}[\p{Latin}\p{M}0-9]*"
_TOKEN = regex.compile(
    # The letters of other scripts first, since nearly every token of Arabic news is such a word:
    # marks and tatweel stand inside it, invisible characters only between two of its letters.
    rf"\p{{M}}*+[\p{{L}}--\p{{Latin}}--{TATWEEL}]"
    rf"[[\p{{L}}--\p{{Latin}}]\p{{M}}{TATWEEL}]*+"
    rf"(?:[{JOINERS}{BIDI_CONTROLS}]+[[\p{{L}}--\p{{Latin}}]\p{{M}}{TATWEEL}]++)*+"
    # web and e-mail addresses; their parts are bounded, as DNS bounds them, to stay linear
    rf"|(?:(?:https?|ftp)://|www\.){_URL_TAIL}"
    r"|[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}+@[A-Za-z0-9\-]++(?:\.[A-Za-z0-9\-]++)++"
    rf"|(?:[A-Za-z0-9\-]{{1,63}}+\.){{1,8}}(?:{_DOMAINS})(?:\.[a-z][a-z])?"
    rf"(?![A-Za-z0-9])(?:/{_URL_TAIL})?"
    # keycaps, flags, families: one picture, one token
    r"|[0-9\#*]\uFE0F?\u20E3|(?=[\p{Extended_Pictographic}\p{Regional_Indicator}])\X"
    # numbers with their separators: 2,500  3.5  1٫234  10:30  1/7/1445
    r"|\d++(?:[.,٫٬/:]\d++)*+(?!\p{Latin})\p{M}*+"
    # U.S.  then Latin words with what stands inside: F-16, Biden's, AT&T, user_name, 19th
    r"|(?:[A-Za-z]\.){2,}(?![A-Za-z])"
    rf"|[0-9]*+{_LATIN}(?:[\-‐‑'’_&][\p{{Latin}}0-9][\p{{Latin}}\p{{M}}0-9]*)*+"
    # runs of one mark, and ؟! in any mixture; what is left stands alone
    rf"|[?!؟]++\p{{M}}*+|([\p{{P}}\p{{S}}{TATWEEL}])\1*+\p{{M}}*+"
    rf"|\d++|[^{_UNSEEN}]\p{{M}}*+",
    regex.VERSION1,
)
_LAST_SEEN = regex.compile(rf"(?r)[^{_UNSEEN}]")


class _Pieces(dict[str, tuple[tuple[int, int], ...]]):
    """Remembers the tokens of what stands between blanks, counted from its beginning.

    Most of a text are words that were met before, and no token goes across a blank: to look a
    piece up takes a quarter of the time of finding its tokens.
    """

    def __missing__(self, piece: str) -> tuple[tuple[int, int], ...]:
        found = tuple(token.span() for token in _TOKEN.finditer(piece))
        if len(piece) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = found
        return found


_REMEMBERED, _LONGEST = 50_000, 40
"""How many pieces are remembered, and how long one may be: some megabytes."""
_pieces = _Pieces()


def tokens(text: str) -> list[tuple[int, int]]:
    """List the tokens in order: every visible character belongs to exactly one of them.

    A word keeps its marks and tatweel, a number its separators, an address its dots. Proclitics
    stay with their word unless a quote, a number or a Latin word follows (لـ"أتون, و2,500).
    """
    found: list[tuple[int, int]] = []
    at = 0
    for piece in text.split(" "):
        for start, end in _pieces[piece]:
            found.append((at + start, at + end))
        at += len(piece) + 1
    return found


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """Find the token of the character after the offset, else of the one before; None in a gap."""
    touched = None
    for start, end in _tokens_from(text, _gap_before(text, offset)):
        if start > offset:
            break
        if start <= offset <= end:
            touched = start, end
    return touched


def next_word_start(text: str, offset: int) -> int:
    """Give the start of the first token that begins after the offset, else the end of the text."""
    for start, _ in _tokens_from(text, _gap_before(text, offset)):
        if start > offset:
            return start
    return len(text)


def previous_word_start(text: str, offset: int) -> int:
    """Give the start of the last token that begins before the offset, else 0."""
    seen = _LAST_SEEN.search(text, 0, max(0, offset))
    found = 0
    if seen is not None:
        for start, _ in _tokens_from(text, _gap_before(text, seen.start())):
            if start >= offset:
                break
            found = start
    return found


def _gap_before(text: str, offset: int) -> int:
    """Give a place at or before the offset that no token goes across."""
    offset = max(0, offset)
    return max(text.rfind(" ", 0, offset), text.rfind("\n", 0, offset)) + 1


def _tokens_from(text: str, gap: int) -> Iterator[tuple[int, int]]:
    for token in _TOKEN.finditer(text, gap):
        yield token.span()
