"""Finds the words of the texts that the words of a query stand for."""

from __future__ import annotations

from math import isqrt

from annotator.errors import QueryError
from annotator.search.forms import token_of
from annotator.search.query import Phrase, Word
from annotator.search.sought import Sought
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.tallies import BROAD

MOST = 20_000
"""How many different words one beginning may stand for."""
MOST_COUNTED = 300_000
"""How many, where they were counted when they were indexed: only hits that are shown are sought."""

_REMEMBERED = 500
"""Words of earlier queries that are kept: nothing asks for them any more."""

_LAST = "\U0010ffff"


PARTED, WHOLE = 16, 300
"""Up to how many words of texts one word of a query stands for without being parted: where parts
do no harm, and where they are ranked as if they were different words.
"""


class Terms:
    """Looks words of a query up in the index, and tells the index what they stand for.

    Parted, a word that stands for many is asked for as several that stand for some of them each:
    SQLite looks at all of them for each document, so it is their square root that counts then.
    `most` is how many a word may stand for without being parted.
    """

    def __init__(self, file: CorpusFile, most: int = PARTED) -> None:
        self._file = file
        self._most = most
        if len(file.meanings) > _REMEMBERED:
            file.meanings.clear()
        self._sought: dict[Phrase, Sought] = {}

    def sought(self, phrase: Phrase) -> Sought:
        """Give the words of the texts that each word of a phrase stands for."""
        found = self._sought.get(phrase)
        if found is None:
            meant = tuple(frozenset(self._meant(word, phrase)) for word in phrase.words)
            found = self._sought[phrase] = Sought(phrase, meant)
        return found

    def width(self, phrase: Phrase) -> int:
        """Say for how many words of the texts the word of a phrase stands that stands for most."""
        return max(map(len, self.sought(phrase).meant), default=0)

    def match(self, phrase: Phrase) -> str:
        """Give a phrase as the index is asked for it."""
        meant = self.sought(phrase).meant
        if len(meant) == 1 and len(meant[0]) > self._most:
            return self._parts(_key(phrase.words[0]), sorted(meant[0]))
        keys = [_key(word) for word in phrase.words]
        for key, words in zip(keys, meant, strict=True):
            self._file.meanings[key] = tuple(words) or (key,)
        return f'"{" ".join(keys)}"'

    def _parts(self, key: str, words: list[str]) -> str:
        size = isqrt(len(words))
        parts: list[str] = []
        for start in range(0, len(words), size):
            part = f"{key}/{start}"
            self._file.meanings[part] = tuple(words[start : start + size])
            parts.append(f'"{part}"')
        return f"({' OR '.join(parts)})"

    def _meant(self, word: Word, phrase: Phrase) -> list[str]:
        if word.exact and not word.prefix:
            return [word.letters]
        token = token_of(word.letters)
        if not word.prefix:
            return [row[0] for row in self._file.run(statements.WRITTEN, (token,))]
        most = MOST if token not in BROAD or word.exact else MOST_COUNTED
        rows = self._file.run(statements.WRITTEN_FROM, (token, token + _LAST, most + 1))
        if len(rows) > most:
            raise QueryError(
                "Too many words begin with {letters} (at character {at}): type more letters.",
                letters=word.letters, at=phrase.at + 1,
            )  # fmt: skip
        begins = word.letters if word.exact else ""
        return [row[0] for row in rows if row[0].startswith(begins)]


def _key(word: Word) -> str:
    return f"{'=' * word.exact}{word.letters}{'*' * word.prefix}"
