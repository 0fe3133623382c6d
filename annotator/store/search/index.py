"""The search index: written with each document, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.search.words import TextWords, Vocabulary, shipped_forms
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.tallies import Tally

SIZE = "search size"
"""The fact of a corpus that says how large its index was when it was written last."""

_COUNTED = (
    "SELECT (SELECT count(*) FROM search_form) || ' ' || (SELECT count(*) FROM search_idx)"
    " || ' ' || (SELECT count(*) FROM search_tally)"
)
_REMOVE = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_STANDS = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_FORGET_FORM = "DELETE FROM search_form WHERE form = ? AND written = ?"
_REMEMBERED = "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)"


def size_of(file: CorpusFile) -> str:
    """Say how many forms an index has, pages that are found by their words, and rows of counts."""
    return str(file.run(_COUNTED)[0][0])


class Index:
    """Writes words of texts into the index of a file; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._forms = shipped_forms()
        self._words = Vocabulary()
        self._tally = Tally(file)
        self._is_written = False
        self._removed: set[str] = set()

    def add(self, position: int, text: str) -> None:
        """Write the words of the document at a position, and the forms of those that are new."""
        words = TextWords(text, self._words).written
        self._file.run(statements.INSERT_SEARCH, (position, " ".join(words)))
        new = sorted(self._words.take_new())
        self._is_written = True
        if new:
            self._file.run_many(statements.INSERT_FORM, self._learnt(new))
        self._tally.add(position, words)

    def remove(self, position: int, text: str) -> None:
        """Take out the words of a document, whose forms go with `finish` where they stand no more.

        One word stands in many of the documents that go together, so it is asked for only once.
        """
        words = TextWords(text, self._words).written
        self._file.run(_REMOVE, (position, " ".join(words)))
        self._tally.remove(position)
        self._is_written = True
        self._removed.update(words)

    def _forget_forms(self) -> None:
        """Take out the forms of words that stand nowhere any more."""
        for word in sorted(self._removed):
            if self._file.first(_STANDS, (f'"{word}"',)) is None:
                self._file.run_many(_FORGET_FORM, ((form, word) for form in self._forms.of(word)))
        self._removed.clear()

    def _learnt(self, words: list[str]) -> Iterator[tuple[str, str]]:
        for word in words:
            forms = self._forms.of(word)
            self._tally.learn(word, forms)
            for form in forms:
                yield form, word

    def finish(self) -> None:
        """Remember how large the index is now, so that it is noticed when some of it is gone."""
        if self._is_written:
            self._forget_forms()
            self._tally.write()
            # At a savepoint SQLite writes the words that it has gathered.
            self._file.run("SAVEPOINT written")
            self._file.run("RELEASE written")
            self._file.run(_REMEMBERED, (SIZE, size_of(self._file)))
