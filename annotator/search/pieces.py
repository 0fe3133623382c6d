"""A query as the pieces of a form: what people fill in, and the query that it writes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from annotator.errors import QueryError
from annotator.search.filters import FREE, filter_of
from annotator.search.lexing import Token
from annotator.search.parsing import BARE, parse_query, phrase_of
from annotator.search.query import (
    TEXT_FIELDS,
    All,
    AnyOf,
    Condition,
    Filter,
    Kind,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
)
from annotator.search.writing import write_query

PieceKind = Literal[
    "words", "any", "phrase", "exact", "beginning", "expression", "filter", "date", "marked",
    "unmarked",
]  # fmt: skip

Way = Literal["is", "is not", "says", "says not", "there", "missing"]
"""How an annotation is asked about an attribute or role: which value it has or has not, which words
stand there or do not, whether there is anything.
"""

_WAYS: dict[tuple[bool, bool, bool], Way] = {
    # a value, words, turned round
    (True, False, False): "is",
    (True, False, True): "is not",
    (False, True, False): "says",
    (False, True, True): "says not",
    (False, False, False): "there",
    (False, False, True): "missing",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What an annotation is asked about one of its attributes or roles."""

    name: str = ""
    way: Way = "is"
    value: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a query; which fields count depends on its kind.

    `text` is what is typed, of a date the first day; `last` the last day; `name` the filter.
    Of annotations `layer` and `type` may be empty, which means any, and `text` stands in them.
    """

    kind: PieceKind
    text: str = ""
    name: str = ""
    last: str = ""
    layer: str = ""
    type: str = ""
    asked: tuple[Asked, ...] = ()
    denied: bool = False


def write_pieces(pieces: Iterable[Piece]) -> str:
    """Write a query of which all pieces hold; those that say nothing yet are left out.

    Raises QueryError when one cannot be, such as a date that is none.
    """
    return " ".join(
        "-" * piece.denied + _written(part) for piece in pieces for part in _parts(piece)
    )


def read_pieces(query: Query) -> tuple[Piece, ...] | None:
    """Give the pieces that a query consists of; None when it is more than a form can show."""
    parts = query.parts if isinstance(query, All) else (query,)
    found: list[Piece] = []
    for part in parts:
        denied = isinstance(part, Not)
        pieces = _pieces(part.part if isinstance(part, Not) else part, denied=denied)
        if not pieces or (denied and len(pieces) > 1):
            return None
        found += pieces
    return tuple(_joined(found))


def _parts(piece: Piece) -> list[Query]:
    """Give the parts of a query that a piece is; none where it says nothing yet."""
    text, last = piece.text.strip(), piece.last.strip()
    if piece.kind == "marked":
        return [_marked(piece)]
    if not text and not (piece.kind == "date" and last):
        return []
    if piece.kind == "words":
        return [_phrase(word) for word in text.split()]
    return [_one(piece, text, last)]


def _one(piece: Piece, text: str, last: str) -> Query:
    if piece.kind == "date":
        return filter_of("date", text if text == last else f"{text}..{last}", 0)
    if piece.kind == "filter":
        return filter_of(piece.name, text, 0)
    if piece.kind == "any":
        first, *more = (_phrase(word) for word in text.split())
        return AnyOf((first, *more)) if more else first
    if piece.kind == "expression":
        return Pattern(text)
    beginning = text.rstrip("*") + "*"
    phrase = _phrase(beginning if piece.kind == "beginning" else text, exact=piece.kind == "exact")
    return Unmarked(phrase) if piece.kind == "unmarked" else phrase


def _phrase(text: str, *, exact: bool = False) -> Phrase:
    return phrase_of(Token("quoted", text, 0, exact))


def _marked(piece: Piece) -> Marked:
    # A layer alone is what a scheme knows by one name, a type alone as well.
    kind = Kind(piece.layer or None, piece.type or (BARE if piece.layer else None))
    inside = (_phrase(piece.text),) if piece.text.strip() else ()
    asked = (_condition(one) for one in piece.asked)
    return Marked(kind, tuple(one for one in asked if one is not None), inside)


def _condition(asked: Asked) -> Condition | None:
    name, value = asked.name.strip().replace(" ", "-"), asked.value.strip()
    differs = asked.way in {"is not", "says not", "missing"}
    if not name or (asked.way not in {"there", "missing"} and not value):
        return None
    if asked.way in {"is", "is not"}:
        return Condition(name, value=value, differs=differs)
    words = _phrase(value) if asked.way in {"says", "says not"} else None
    return Condition(name, words=words, differs=differs)


def _written(part: Query) -> str:
    if isinstance(part, AnyOf):
        return f"({' OR '.join(_written(one) for one in part.parts)})"
    if isinstance(part, Phrase) and len(part.words) == 1 and not part.words[0].exact:
        word = part.words[0]
        plain = word.letters + "*" * word.prefix
        if _reads_as(plain, part):
            return plain
    return write_query(part)


def _reads_as(text: str, part: Phrase) -> bool:
    """Say whether a word needs no quotation marks: it may be a sign, or hold a colon."""
    try:
        read = parse_query(text)
    except QueryError:
        return False
    return isinstance(read, Phrase) and read.words == part.words


def _pieces(query: Query, *, denied: bool) -> list[Piece]:
    if isinstance(query, Phrase):
        return [_of_phrase(query, denied=denied)]
    if isinstance(query, AnyOf):
        words = [_of_phrase(one, denied=False) for one in query.parts if isinstance(one, Phrase)]
        single = all(one.kind == "words" for one in words) and len(words) == len(query.parts)
        text = " ".join(one.text for one in words)
        return [Piece("any", text, denied=denied)] if single else []
    if isinstance(query, Pattern):
        return [Piece("expression", query.expression, denied=denied)]
    if isinstance(query, Unmarked):
        return [Piece("unmarked", _said(query.phrase), denied=denied)]
    if isinstance(query, Marked):
        return _of_marked(query, denied=denied)
    return _of_filter(query, denied=denied) if isinstance(query, Filter) else []


def _said(phrase: Phrase) -> str:
    return " ".join(one.letters + "*" * one.prefix for one in phrase.words)


def _of_phrase(phrase: Phrase, *, denied: bool) -> Piece:
    kind: PieceKind = "phrase"
    if phrase.words[0].exact:
        kind = "exact"
    elif len(phrase.words) == 1:
        kind = "beginning" if phrase.words[0].prefix else "words"
    text = _said(phrase)
    return Piece(kind, text.rstrip("*") if kind == "beginning" else text, denied=denied)


def _of_filter(one: Filter, *, denied: bool) -> list[Piece]:
    if one.field == "date":
        return [Piece("date", one.value or "", last=one.last or "", denied=denied)]
    if one.field == "status" and one.key:
        return [
            Piece("filter", one.value or "", "status", denied=denied),
            Piece("filter", one.key, "annotator", denied=denied),
        ]
    is_free = one.field == "meta" and one.key not in TEXT_FIELDS
    name = FREE + one.key if is_free else one.key or one.field
    return [Piece("filter", one.value or "", name, denied=denied)]


def _of_marked(query: Marked, *, denied: bool) -> list[Piece]:
    if len(query.inside) > 1:
        return []
    kind, asked = query.kind, tuple(_asked(one) for one in query.conditions)
    text = _said(query.inside[0]) if query.inside else ""
    return [Piece("marked", text, "", "", kind.layer or "", kind.type or "", asked, denied)]


def _asked(one: Condition) -> Asked:
    way = _WAYS[one.value is not None, one.words is not None, one.differs]
    value = _said(one.words) if one.words is not None else one.value or ""
    return Asked(one.name, way, value)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Let single words that follow one another be one piece, as somebody would type them."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        both = {"words"} if before is None else {piece.kind, before.kind}
        if before is not None and both == {"words"} and not piece.denied and not before.denied:
            found[-1] = Piece("words", f"{before.text} {piece.text}")
        else:
            found.append(piece)
    return found
