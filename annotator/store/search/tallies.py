"""How often words with a broad beginning stand in each document, counted when it is indexed.

A beginning such as "الم" stands for ten thousand words that are in nearly every article: SQLite
takes seconds to go through them. Counted beforehand, it takes a byte for each document and
beginning, and all documents are counted or ranked in some milliseconds. numpy is loaded with the
first of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.store import statements
from annotator.store.database import CorpusFile

if TYPE_CHECKING:
    import numpy as np

    Counts = np.ndarray[tuple[int], np.dtype[np.uint32]]

BROAD = (
    "اب", "اح", "اخ", "ار", "اس", "اع", "الا", "الب", "الت", "الج", "الح", "الخ", "الد", "الذ",
    "الر", "الس", "الش", "الص", "الع", "الف", "الق", "الك", "الل", "الم", "الن", "الو", "الي",
    "ام", "ان", "او", "اي", "با", "بع", "بي", "تح", "تع", "حي", "دو", "عا", "عل", "عم", "عن",
    "في", "قا", "قد", "كا", "كل", "لا", "لك", "لم", "لي", "ما", "مح", "مر", "مس", "مع", "من",
    "مو", "نا", "هو", "وا", "ول", "يو",
)  # fmt: skip
"""Beginnings of more than 1.9 in 400 words of Arabic news, and of more than 150 different ones.

Another list needs another FORMS_VERSION.
"""

ALL = ""
"""The beginning of every word: how many words a document has."""

_TALLIED = (ALL, *BROAD)
_NUMBERS = {one: number for number, one in enumerate(_TALLIED)}
_LENGTHS = tuple({len(one) for one in BROAD})

PART = 960
"""Documents whose counts stand in one row; each count takes as many bytes as the largest there.

A row of one byte each is as long as SQLite keeps whole in a page of such a table; another size
needs another FORMS_VERSION.
"""


class Tally:
    """Counts words of documents that are written into the index; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._known: dict[str, int] = {}
        self._ends = array("q", [0])
        self._begun = array("q")
        self._positions = array("q")
        self._sizes = array("q")
        self._words = array("q")

    def learn(self, word: str, forms: Iterable[str]) -> None:
        """Take in which broad beginnings the forms of a word have."""
        if word in self._known:
            return
        begun = {_NUMBERS.get(form[:size], 0) for form in forms for size in _LENGTHS} - {0}
        self._begun.extend(sorted(begun))
        self._ends.append(len(self._begun))
        self._known[word] = len(self._known)

    def add(self, position: int, words: Sequence[str]) -> None:
        """Count the words of a document, each of which was learnt."""
        if self._positions and position // PART != self._positions[0] // PART:
            self.write()
        self._positions.append(position)
        self._sizes.append(len(words))
        self._words.extend(map(self._known.__getitem__, words))

    def remove(self, position: int) -> None:
        """Count nothing in a document that is taken out."""
        self.add(position, ())

    def write(self) -> None:
        """Write what was counted since this was last called."""
        if not self._positions:
            return
        import numpy as np  # noqa: PLC0415

        part, places = divmod(np.frombuffer(self._positions, np.int64), PART)
        sizes = np.frombuffer(self._sizes, np.int64)
        words = np.frombuffer(self._words, np.int64)
        ends, begun = np.frombuffer(self._ends, np.int64), np.frombuffer(self._begun, np.int64)
        first, last = ends[words], ends[words + 1]
        many = last - first
        starts = np.cumsum(many) - many
        each = np.arange(int(many.sum())) + np.repeat(first - starts, many)
        cells = np.repeat(np.repeat(places * len(_TALLIED), sizes), many) + begun[each]
        found = np.bincount(cells, minlength=PART * len(_TALLIED)).reshape(PART, -1)
        found[places, 0] = sizes
        self._put(int(part[0]), places.tolist(), found.T)
        # What numpy looks at cannot grow: others take its place.
        self._begun, self._ends = array("q", self._begun), array("q", self._ends)
        self._positions, self._sizes, self._words = array("q"), array("q"), array("q")

    def _put(
        self, part: int, places: list[int], found: np.ndarray[tuple[int, int], np.dtype[np.int64]]
    ) -> None:
        import numpy as np  # noqa: PLC0415

        rows: list[tuple[str, int, bytes]] = []
        for number, beginning in enumerate(_TALLIED):
            counts = np.zeros(PART, np.uint32)
            old = self._file.first(statements.TALLY, (beginning, part))
            if old is not None:
                counts += _unpacked(old[0])
            counts[places] = found[number, places]
            rows.append((beginning, part, _packed(counts)))
        self._file.run_many(statements.PUT_TALLY, rows)


def counts_of(file: CorpusFile, beginning: str) -> Counts:
    """Give how many words of each document begin so, by the position of the document."""
    import numpy as np  # noqa: PLC0415

    rows = file.run(statements.TALLIES, (beginning,))
    counts = np.zeros((rows[-1][0] + 1 if rows else 0) * PART, np.uint32)
    for part, packed in rows:
        counts[part * PART : (part + 1) * PART] = _unpacked(packed)
    return counts


def _packed(counts: Counts) -> bytes:
    most = int(counts.max())
    kind = "u1" if most < 1 << 8 else "<u2" if most < 1 << 16 else "<u4"
    return counts.astype(kind).tobytes()


def _unpacked(packed: bytes) -> Counts:
    import numpy as np  # noqa: PLC0415

    return np.frombuffer(packed, f"<u{len(packed) // PART}").astype(np.uint32)
