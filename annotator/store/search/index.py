"""The search index: written with each document, in the same transaction."""

from __future__ import annotations

from annotator.search.words import TextWords, Vocabulary, shipped_forms
from annotator.store import statements
from annotator.store.database import CorpusFile


class Index:
    """Writes words of texts into the index of a file; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._forms = shipped_forms()
        self._words = Vocabulary()

    def add(self, position: int, text: str) -> None:
        """Write the words of the document at a position, and the forms of those that are new."""
        self._file.run(
            statements.INSERT_SEARCH, (position, " ".join(TextWords(text, self._words).written))
        )
        new = sorted(self._words.take_new())
        if new:
            forms = ((form, word) for word in new for form in self._forms.of(word))
            self._file.run_many(statements.INSERT_FORM, forms)
