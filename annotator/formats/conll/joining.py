"""Joins tags of tokens to marks: IOB1, IOB2 or BIOES, in one column or in several of free order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from annotator.formats.conll.tags import Tagging

TAG = re.compile(r"O|[BIESLUM]-\S+")
_CHUNKS = frozenset(
    "NP VP PP ADVP SBAR ADJP PRT CONJP INTJ LST UCP".split()  # noqa: SIM905 - reads better
)
"""Names in the column of chunks that CoNLL-2003 has before that of names."""

Orphan = Callable[[int, str], None]
"""Told of a token (by its number) whose tag goes on with what never began."""


class Found(NamedTuple):
    """A range of tokens and the name in its tags."""

    first: int
    last: int
    name: str


def tags_of(fields: Sequence[str]) -> list[str]:
    """Give the tags among the fields behind a token; parts of speech and chunks are none."""
    tags = [one for one in fields if TAG.fullmatch(one)]
    return [one for one in tags if one[2:] not in _CHUNKS]


def tagging_of(sentences: Iterable[Sequence[Sequence[str]]]) -> Tagging:
    """Say how the tags of a file are written: IOB1 where B is never but after its own kind."""
    begun = lonely = False
    for rows in sentences:
        before: set[str] = set()
        for tags in rows:
            for tag in tags:
                if tag[0] in "ESLU":
                    return "bioes"
                if tag[2:] not in before:
                    begun |= tag[0] == "B"
                    lonely |= tag[0] == "I"
            before = {tag[2:] for tag in tags if tag != "O"}
    return "iob1" if lonely and not begun else "iob2"


class _Open(NamedTuple):
    first: int
    name: str
    column: int


def join(
    rows: Sequence[Sequence[str]], tagging: Tagging, start: int, orphan: Orphan
) -> list[Found]:
    """Find the marks of one sentence whose first token has the number `start`.

    A tag goes on with the mark of its column, or with another of its name that is still open,
    for some corpora put nested tags in any order.
    """
    found: list[Found] = []
    going: list[_Open] = []
    for number, tags in enumerate(rows, start):
        still: list[_Open] = []
        waiting = list(going)
        closing: list[_Open] = []
        for column, tag in enumerate(tags):
            if tag == "O":
                continue
            letter, name = tag[0], tag[2:]
            before = _goes_on(waiting, name, column) if letter not in "BSU" else None
            if before is not None:
                waiting.remove(before)
            elif letter in "IELM" and tagging != "iob1":
                orphan(number, tag)
            mark = before or _Open(number, name, column)
            (closing if letter in "ESLU" else still).append(mark)
        found += [Found(one.first, number, one.name) for one in waiting]
        found += [Found(one.first, number + 1, one.name) for one in closing]
        going = still
    end = start + len(rows)
    found += [Found(one.first, end, one.name) for one in going]
    return sorted(found)


def _goes_on(waiting: Sequence[_Open], name: str, column: int) -> _Open | None:
    fitting = [one for one in waiting if one.name == name]
    return next((one for one in fitting if one.column == column), fitting[0] if fitting else None)
