"""Files of articles without annotations: what each declares. One module with one `FORMAT` each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.errors import AnnotatorError
from annotator.model.problem import Problem
from annotator.text.cleaning import CleaningStep


@dataclass(frozen=True, slots=True)
class Source:
    """A file given from outside, or a member of an archive: its name and its bytes."""

    name: str
    data: bytes


LONGEST_READING = 120.0
"""Seconds after which a file that keeps its reader busy is given up."""


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


@dataclass(frozen=True, slots=True)
class ArticleOptions:
    """What a person chose for a file; no encoding and no columns mean: find it out.

    `columns` names, for "text", "title" and fields of the metadata, the column of a table that
    holds them; no name keeps a column from being taken for it. What is read in a process of its
    own may take so many `seconds`, and ends when it is `cancelled`.
    """

    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    seconds: float = LONGEST_READING
    cancelled: Callable[[], bool] = never


@dataclass(frozen=True, slots=True)
class Article:
    """An article as its file holds it, not cleaned yet.

    `title` counts the characters at the beginning of the text that are its title. `doubtful` are
    lines of which it is not certain that they belong to the article, `left_out` lines that may
    have belonged to it. `number` counts lines, rows or records of a table, from 1.
    """

    text: str
    name: str
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    steps: tuple[CleaningStep, ...] = ()
    notes: tuple[Problem, ...] = ()
    title: int = 0
    doubtful: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """A part of a file that cannot be an article; the rest of the file goes on."""

    problem: AnnotatorError
    number: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: what stands under each column, or why nothing can be read."""

    number: int
    cells: Mapping[str, str]
    problem: AnnotatorError | None = None
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of articles; `kind` says what its rows are called."""

    columns: tuple[str, ...]
    rows: Iterator[Row]
    kind: str = "line"
    steps: tuple[CleaningStep, ...] = ()
    notes: tuple[Problem, ...] = ()


Reader = Callable[[Source, ArticleOptions], Iterator[Article | Fault]]
"""Reads the articles of a file one by one; raises InputError or FormatError about all of it."""

TableReader = Callable[[Source, ArticleOptions], Table]
"""Reads the header of a table at once and its rows one by one."""


@dataclass(frozen=True, slots=True)
class ArticleFormat:
    """A format of articles: a text each, or a table of them."""

    key: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader
    table: TableReader | None = None
    takes_encoding: bool = False
