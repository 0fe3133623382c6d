"""How often words with a broad beginning stand in each document, counted when it is indexed.

A beginning such as "الم" stands for ten thousand words that are in nearly every article: SQLite
takes seconds to go through them. Counted beforehand, it takes a byte for each document and
beginning, and all documents are counted or ranked in some milliseconds. numpy is loaded with the
first of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.store import statements
from annotator.store.database import CorpusFile

if TYPE_CHECKING:
    import numpy as np

    Counts = np.ndarray[tuple[int], np.dtype[np.uint32]]
    Found = np.ndarray[tuple[int], np.dtype[np.intp]]

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
_SIGNS = [sign for sign in map(chr, range(1, 128)) if not sign.isalnum() and sign != " "]
"""One sign of ASCII for each; to SQLite they are what parts words, so they are not indexed."""

_SIGN_OF: dict[str, str] = dict(zip(_TALLIED, _SIGNS, strict=True))
_LENGTHS = tuple({len(one) for one in BROAD})


def signs_of(forms: Iterable[str]) -> str:
    """Give the signs to write behind a word with these forms, for it to be counted."""
    begun = {form[:size] for form in forms for size in _LENGTHS} & _SIGN_OF.keys()
    return _SIGN_OF[ALL] + "".join(sorted(map(_SIGN_OF.__getitem__, begun)))


PART = 960
"""Documents whose counts stand in one row; each count takes as many bytes as the largest there.

A row of one byte each is as long as SQLite keeps whole in a page of such a table; another size
needs another FORMS_VERSION.
"""


_BYTES = 256
"""How many bytes there are; of those of letters nobody asks how often they stand."""


class Tally:
    """Counts words of documents that are written into the index; a transaction is open."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._part = 0
        self._found: dict[int, Found] = {}

    def add(self, position: int, signed: bytes) -> None:
        """Count the words of a document, each of which is followed by its signs."""
        import numpy as np  # noqa: PLC0415

        part, place = divmod(position, PART)
        if part != self._part:
            self.write()
            self._part = part
        self._found[place] = np.bincount(np.frombuffer(signed, np.uint8), minlength=_BYTES)

    def remove(self, position: int) -> None:
        """Count nothing in a document that is taken out."""
        self.add(position, b"")

    def write(self) -> None:
        """Write what was counted since this was last called."""
        if not self._found:
            return
        import numpy as np  # noqa: PLC0415

        places, found = list(self._found), np.array(list(self._found.values()))
        self._found = {}
        rows: list[tuple[str, int, bytes]] = []
        for beginning, sign in _SIGN_OF.items():
            counts = np.zeros(PART, np.uint32)
            old = self._file.first(statements.TALLY, (beginning, self._part))
            if old is not None:
                counts += _unpacked(old[0])
            counts[places] = found[:, ord(sign)]
            rows.append((beginning, self._part, _packed(counts)))
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
