"""Cuts what somebody typed into the parts of a query."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from annotator.errors import QueryError

Sort = Literal[
    "open", "close", "begin", "end", "and", "or", "not", "quoted", "pattern", "word", "stop"
]


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a query: what it is, its text, and where it begins (characters, from 0).

    `exact` is a leading =, and `tight` says that the token before ends right here.
    """

    sort: Sort
    text: str
    at: int
    exact: bool = False
    tight: bool = False


_KEYWORDS: dict[str, Sort] = {
    "AND": "and", "و": "and", "&": "and", "OR": "or", "أو": "or", "|": "or", "NOT": "not",
    "ليس": "not",
}  # fmt: skip
_SIGNS: dict[str, Sort] = {"(": "open", ")": "close", "[": "begin", "]": "end"}
_QUOTES = {'"': '"', "“": "”", "«": "»", "”": "“"}
_BLANK = re.compile(r"[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]*")
_WORD = re.compile(r"""[^\s()\[\]"“”«»|\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+""")
_LONGEST = 2_000


def tokens_of(text: str) -> list[Token]:
    """List the parts of a query, a "stop" at the end; raises QueryError where there is none."""
    if len(text) > _LONGEST:
        raise QueryError("The query is too long: it may have {most} characters.", most=_LONGEST)
    found: list[Token] = []
    at = end = 0
    inside = False
    while True:
        at = _skip(text, at)
        if at == len(text):
            return [*found, Token("stop", "", at)]
        token, after = _next(text, at, tight=at == end and bool(found), inside=inside)
        inside = token.sort == "begin" or (inside and token.sort != "end")
        found.append(token)
        at = end = after


def _skip(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank is not None else at


def _next(text: str, at: int, *, tight: bool, inside: bool) -> tuple[Token, int]:
    sign = text[at]
    if sign in _SIGNS:
        return Token(_SIGNS[sign], sign, at, tight=tight), at + 1
    if sign == "|":
        return Token("or", sign, at), at + 1
    if sign in "-!" and not tight and text[at + 1 : at + 2].strip() and text[at + 1] != "=":
        return Token("not", sign, at), at + 1
    if sign == "/" and not inside:
        return _pattern(text, at)
    exact = sign == "=" and not tight
    start = at + 1 if exact else at
    if text[start : start + 1] in _QUOTES and text[start : start + 1]:
        return _quoted(text, start, exact=exact, tight=tight)
    word = _WORD.match(text, start)
    if word is None:
        raise QueryError(
            "There is nothing after the sign {sign} at character {at}.", sign=sign, at=at + 1
        )
    return _word(word[0], start, exact=exact, tight=tight)


def _word(text: str, start: int, *, exact: bool, tight: bool) -> tuple[Token, int]:
    sort = _KEYWORDS.get(text, "word") if not exact and not tight else "word"
    return Token(sort, text, start, exact, tight), start + len(text)


def _quoted(text: str, at: int, *, exact: bool, tight: bool) -> tuple[Token, int]:
    end = text.find(_QUOTES[text[at]], at + 1)
    if end < 0:
        raise QueryError("The quotation mark at character {at} is never closed.", at=at + 1)
    return Token("quoted", text[at + 1 : end], at, exact, tight), end + 1


def _pattern(text: str, at: int) -> tuple[Token, int]:
    end = at + 1
    while end < len(text) and text[end] != "/":
        end += 2 if text[end] == "\\" else 1
    if end >= len(text):
        raise QueryError(
            "The regular expression at character {at} is never closed by /.", at=at + 1
        )
    return Token("pattern", text[at + 1 : end].replace("\\/", "/"), at), end + 1
