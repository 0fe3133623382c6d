"""The search index: written with each document, in the same transaction."""

from __future__ import annotations

from functools import cached_property

from annotator.search.forms import written_words
from annotator.search.words import TextWords, Vocabulary, runs_of, shipped_forms
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.search.places import words_gone
from annotator.store.search.tallies import Tally, signs_of

SIZE = "search size"
"""The fact of a corpus that says how large its index was when it was written last."""

_COUNTED = (
    "SELECT (SELECT count(*) FROM search_form) || ' ' || (SELECT count(*) FROM search_idx)"
    " || ' ' || (SELECT count(*) FROM search_tally)"
)
_REMOVE = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_FORGET_FORM = "DELETE FROM search_form WHERE form = ? AND written = ?"
_REMEMBERED = "INSERT OR REPLACE INTO info (name, value) VALUES (?, ?)"

_TOGETHER = 64
"""Documents that are written together: what is done at once needs less of a processor's memory."""

_REMEMBERED_PARTS, _SHORT = 500_000, 30
"""How many parts of texts are remembered, and how long they may be: links do not come again."""


def size_of(file: CorpusFile) -> str:
    """Say how many forms an index has, pages that are found by their words, and rows of counts."""
    return str(file.run(_COUNTED)[0][0])


class _Signed(dict[str, str]):
    """Gives words with the signs by which they are counted, and learns the forms of new ones.

    It is asked for what stands between blanks: parting a text there and looking the parts up
    takes a third of the time of finding the runs of letters in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._forms = shipped_forms()
        self._learnt: list[tuple[str, str]] = []

    def signed(self, text: str) -> str:
        """Give all words of a text, each with its signs behind it."""
        if len(self) >= _REMEMBERED_PARTS:
            self.clear()
        return "".join(map(self.__getitem__, text.split()))

    def __missing__(self, part: str) -> str:
        runs = runs_of(part)
        signed = self._of_run(part) if runs == [part] else "".join(map(self.__getitem__, runs))
        if len(part) <= _SHORT:
            self[part] = signed
        return signed

    def _of_run(self, run: str) -> str:
        signed = ""
        for word in written_words(run):
            forms = self._forms.of(word)
            self._learnt += ((form, word) for form in forms)
            signed += word + signs_of(forms)
        return signed

    def take_learnt(self) -> list[tuple[str, str]]:
        """Give the forms of words met since this was last asked; some may have been met before."""
        learnt, self._learnt = self._learnt, []
        return learnt


class Index:
    """Writes words of texts into the index of a file; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._words = _Signed()
        self._tally = Tally(file)
        self._is_written = False
        self._removed: set[str] = set()
        self._waiting: list[tuple[int, bytes]] = []

    def add(self, position: int, text: str) -> None:
        """Take in the words of the document at a position.

        They are written with those of other documents, at the latest with `finish`.
        """
        signed = self._words.signed(text).encode()
        self._tally.add(position, signed)
        self._waiting.append((position, signed))
        if len(self._waiting) >= _TOGETHER:
            self._write()

    def _write(self) -> None:
        if self._waiting:
            self._is_written = True
            self._file.run_many(statements.INSERT_FORM, sorted(self._words.take_learnt()))
            self._file.run_many(statements.INSERT_SEARCH, self._waiting)
            self._waiting = []

    def remove(self, position: int, text: str) -> None:
        """Take out the words of a document; their forms stay until they are forgotten."""
        self._write()
        words = TextWords(text, self._plain).written
        self._file.run(_REMOVE, (position, " ".join(words)))
        self._tally.remove(position)
        self._is_written = True
        self._removed.update(words)

    @cached_property
    def _plain(self) -> Vocabulary:
        return Vocabulary()

    def forget_forms(self) -> None:
        """Take out the forms of words that stand nowhere any more, once all that goes is out.

        One word stands in many of the documents that go together, so it is asked for only once.
        Forms that stay when a program dies before this do no harm: nothing is found by them.
        """
        self._write()
        forms = shipped_forms()
        for word in words_gone(self._file, self._removed):
            self._file.run_many(_FORGET_FORM, ((form, word) for form in forms.of(word)))
        self._removed.clear()
        self._is_written = True

    def finish(self) -> None:
        """Remember how large the index is now, so that it is noticed when some of it is gone."""
        self._write()
        if self._is_written:
            self._tally.write()
            # At a savepoint SQLite writes the words that it has gathered.
            self._file.run("SAVEPOINT written")
            self._file.run("RELEASE written")
            self._file.run(_REMEMBERED, (SIZE, size_of(self._file)))
