"""What is asked of the agreement of a corpus, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.model.identity import DocumentId
from annotator.project.agreeing_names import AGAIN, GOLD

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result

# What computes brings numpy and scipy along: it is imported when the view is wanted.

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """What the person chose: a layer or LAYER:ATTRIBUTE, a measure, a type; "" is the usual.

    With `gold` each annotator is held against it; `finished` leaves out what is worked on.
    """

    layer: str = ""
    measure: str = ""
    type: str = ""
    gold: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Every number of one question, and among what it could be chosen.

    `measures` gives the title of each by its key; `names` gives the documents' names. `has_gold`
    says whether there is gold to be held against.
    """

    question: Question
    inputs: str
    annotators: tuple[str, ...]
    layers: tuple[str, ...]
    measures: Mapping[str, str]
    types: tuple[str, ...]
    whole: Result
    pairs: Mapping[Pair, Result]
    by_type: tuple[Result, ...]
    names: Mapping[DocumentId, str]
    has_gold: bool = False

    @property
    def with_themselves(self) -> bool:
        """Say that nobody shares an article, and those who did a text twice are compared."""
        return any(one.endswith(AGAIN) for one in self.annotators)


@dataclass(frozen=True, slots=True)
class Alone:
    """There is nothing to compare: who has annotated so far, and what was asked.

    `has_gold` says that one annotator could still be held against gold.
    """

    annotators: tuple[str, ...]
    question: Question = Question()
    has_gold: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One difference in words, and the place in the text where it is seen (code points)."""

    document: DocumentId
    name: str
    kind: str
    detail: str
    pair: Pair
    one: str
    other: str
    types: tuple[str | None, str | None]
    place: tuple[int, int]
    marks: frozenset[str] = frozenset()
    """The annotations that differ."""

    @property
    def people(self) -> tuple[str, ...]:
        """Name whose sets these are, nobody where one is gold, or a text was done again."""
        odd = any(name == GOLD or name.endswith(AGAIN) for name in self.pair)
        return () if odd else self.pair


@dataclass(frozen=True, slots=True)
class Behind:
    """What lies behind the numbers of a layer: every difference, and what was called what."""

    layer: str
    rows: tuple[Row, ...]
    confusions: Mapping[Pair, Mapping[tuple[str | None, str | None], int]]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which of the differences are listed; None or "" leaves nothing out."""

    pair: Pair | None = None
    kind: str = ""
    type: str = ""
    document: str = ""
    types: tuple[str | None, str | None] | None = None
    documents: frozenset[str] = frozenset()
    """None of them names no article in particular."""
    marks: frozenset[str] | None = None

    def holds(self, row: Row) -> bool:
        """Say whether a difference is listed."""
        return (
            self.pair in (None, row.pair)
            and self.kind in ("", row.kind)
            and self.document in ("", row.document)
            and (not self.documents or row.document in self.documents)
            and (not self.type or any(_below(one, self.type) for one in row.types))
            and self.types in (None, row.types)
            and (self.marks is None or bool(self.marks & row.marks))
        )


def _below(name: str | None, above: str) -> bool:
    return name is not None and (name == above or name.startswith(f"{above}."))
