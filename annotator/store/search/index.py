"""The search index: written with each document, in the same transaction."""

from __future__ import annotations

from annotator.search.words import TextWords, Vocabulary, shipped_forms
from annotator.store import statements
from annotator.store.database import CorpusFile

SIZE = "search size"
"""The fact of a corpus that says how large its index was when it was written last."""

_COUNTED = "SELECT (SELECT count(*) FROM search_form) || ' ' || (SELECT count(*) FROM search_idx)"
_REMEMBERED = "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)"


def size_of(file: CorpusFile) -> str:
    """Say how many forms an index has, and how many of its pages are found by their words."""
    return str(file.run(_COUNTED)[0][0])


class Index:
    """Writes words of texts into the index of a file; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._forms = shipped_forms()
        self._words = Vocabulary()
        self._is_written = False

    def add(self, position: int, text: str) -> None:
        """Write the words of the document at a position, and the forms of those that are new."""
        self._file.run(
            statements.INSERT_SEARCH, (position, " ".join(TextWords(text, self._words).written))
        )
        new = sorted(self._words.take_new())
        self._is_written = True
        if new:
            forms = ((form, word) for word in new for form in self._forms.of(word))
            self._file.run_many(statements.INSERT_FORM, forms)

    def finish(self) -> None:
        """Remember how large the index is now, so that it is noticed when some of it is gone."""
        if self._is_written:
            # At a savepoint SQLite writes the words that it has gathered.
            self._file.run("SAVEPOINT written")
            self._file.run("RELEASE written")
            self._file.run(_REMEMBERED, (SIZE, size_of(self._file)))
