"""Reads a query: what somebody typed becomes a tree of what is asked for."""

from __future__ import annotations

from annotator.errors import QueryError
from annotator.search.filters import UNMARKED, filter_name, filter_names, filter_of, together
from annotator.search.lexing import Token, tokens_of
from annotator.search.query import (
    All,
    AnyOf,
    Condition,
    Kind,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
    Word,
)
from annotator.search.words import typed_words

_ENDS = frozenset({"stop", "close", "or"})
_DEEPEST = 40
ANYTHING = "*"
BARE = ""
"""The type of a kind that is one name, of which only a scheme can tell what it names."""


def parse_query(text: str) -> Query:
    """Read a query; raises QueryError with one sentence that says where it cannot be read."""
    tokens = tokens_of(text)
    if len(tokens) == 1:
        raise QueryError("Type what to search for.")
    parser = _Parser(tokens)
    found = parser.any_of()
    left = parser.take()
    if left.sort != "stop":
        raise QueryError("The bracket at character {at} was never opened.", at=left.at + 1)
    return found


class _Parser:
    """Goes over the parts of a query from left to right."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    @property
    def here(self) -> Token:
        """Give the part that comes next."""
        return self._tokens[self._next]

    def take(self) -> Token:
        """Give the part that comes next and go on."""
        token = self.here
        self._next += token.sort != "stop"
        return token

    def any_of(self) -> Query:
        """Read parts joined by OR."""
        parts = [self._all_of()]
        while self.here.sort == "or":
            self.take()
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Query:
        parts: list[Query] = []
        joined = True
        while self.here.sort not in _ENDS or joined:
            parts.append(self._one())
            joined = self.here.sort == "and"
            if joined:
                self.take()
        parts = together(parts)
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Query:
        token = self.take()
        if token.sort in {"not", "open"}:
            return self._nested(token)
        if token.sort == "begin":
            return self._marked(token)
        if token.sort == "pattern":
            return Pattern(token.text, token.at)
        if token.sort == "quoted":
            return phrase_of(token)
        if token.sort == "word":
            return self._word(token)
        if token.sort == "stop":
            raise QueryError("Something is missing at the end of the query.")
        raise QueryError(
            "{sign} at character {at} stands where a word is expected.",
            sign=token.text,
            at=token.at + 1,
        )

    def _nested(self, token: Token) -> Query:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError("The query is nested too deeply at character {at}.", at=token.at + 1)
        if token.sort == "not":
            found: Query = Not(self._one())
        else:
            found = self.any_of()
            if self.take().sort != "close":
                raise QueryError("The bracket at character {at} is never closed.", at=token.at + 1)
        self._depth -= 1
        return found

    def _word(self, token: Token) -> Query:
        name, colon, value = token.text.partition(":")
        if not colon or token.exact or not name or not name[0].isalpha():
            return phrase_of(token)
        english = filter_name(name)
        if english is None:
            raise QueryError(
                "There is no filter {name} (at character {at}); there are {names}. Put words"
                " that hold a colon in quotation marks.",
                name=name, at=token.at + 1, names=filter_names(),
            )  # fmt: skip
        if not value and self.here.sort == "quoted" and self.here.tight:
            value = self.take().text
        if english == UNMARKED:
            return Unmarked(phrase_of(Token("quoted", value, token.at)))
        return filter_of(english, value, token.at)

    def _marked(self, begin: Token) -> Marked:
        parts: list[Condition | Phrase] = []
        kind = self._kind()
        while self.here.sort != "end":
            token = self.take()
            if token.sort == "stop":
                raise QueryError("The bracket at character {at} is never closed.", at=begin.at + 1)
            if token.sort == "quoted":
                parts.append(phrase_of(token))
            elif token.sort == "not" and self.here.sort == "word":
                parts.append(self._condition(self.take(), denied=True))
            elif token.sort in {"word", "and", "or", "not"} and not token.exact:
                parts.append(self._condition(token, denied=False))
            else:
                raise QueryError(
                    "{sign} at character {at} cannot stand in square brackets.",
                    sign=token.text, at=token.at + 1,
                )  # fmt: skip
        self.take()
        conditions = tuple(one for one in parts if isinstance(one, Condition))
        inside = tuple(one for one in parts if isinstance(one, Phrase))
        return Marked(kind, conditions, inside, begin.at)

    def _kind(self) -> Kind:
        """Read the layer and type; whether a bare name is a layer, only a scheme can tell."""
        token = self.here
        if token.sort != "word" or "=" in token.text:
            return Kind(None, None, token.at)
        self.take()
        layer, colon, type_name = token.text.partition(":")
        if token.text == ANYTHING:
            return Kind(None, None, token.at)
        if colon:
            return Kind(layer, None if type_name in {"", ANYTHING} else type_name, token.at)
        return Kind(layer, BARE, token.at)

    def _condition(self, token: Token, *, denied: bool) -> Condition:
        name, sign, value = token.text.partition("=")
        differs = name.endswith("!")
        name = name.removesuffix("!")
        if not name or (differs and not sign):
            raise QueryError("The name of a role is missing at character {at}.", at=token.at + 1)
        words = None
        if sign and not value:
            if self.here.sort != "quoted" or not self.here.tight:
                raise QueryError(
                    "A value is missing after {sign} at character {at}.",
                    sign=token.text, at=token.at + 1,
                )  # fmt: skip
            words = phrase_of(self.take())
        wanted = None if not sign or value == ANYTHING else value or None
        return Condition(name, wanted, words, differs != denied, token.at)


def phrase_of(token: Token) -> Phrase:
    """Read the words of a part of a query; raises QueryError when there is none."""
    words = tuple(Word(word, token.exact, prefix) for word, prefix in typed_words(token.text))
    if not words:
        raise QueryError(
            "There is no word to search for in {text} at character {at}.",
            text=token.text or '""',
            at=token.at + 1,
        )
    for word in words:
        if word.prefix and len(word.letters) < 2:
            raise QueryError(
                "Type at least two letters before the * at character {at}.", at=token.at + 1
            )
    return Phrase(words, token.at)
