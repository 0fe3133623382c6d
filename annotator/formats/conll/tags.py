"""Tags of tokens: marks written as IOB1, IOB2 or BIOES, in one column or one for each depth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import Literal

from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation

Tagging = Literal["iob1", "iob2", "bioes"]

Mark = tuple[int, int, str, Annotation]
"""A range of tokens, the name in its tags, and the annotation that it stands for."""


def tag_columns(
    count: int,
    marks: Iterable[Mark],
    breaks: Sequence[int],
    tagging: Tagging,
    nested: bool,
    report: LossReport,
) -> list[list[str]]:
    """Write marks in columns, the outermost first; what no column holds is told.

    With `nested` there are as many columns as are needed, else there is one.
    """
    columns = [_empty(count)]
    for mark in sorted(marks, key=_outermost_first):
        first, last = mark[:2]
        free = next((one for one in columns if not any(one[first:last])), None)
        if free is None and nested:
            columns.append(free := _empty(count))
        if free is None:
            report.add(causes.NESTED, mark[3].id)
            continue
        for token in range(first, last):
            free[token] = mark
        report.written += 1
    begins = frozenset(breaks)
    return [_tags(column, columns, begins, tagging) for column in columns]


def _empty(count: int) -> list[Mark | None]:
    return [None] * count


def _outermost_first(mark: Mark) -> tuple[int, int, str, str]:
    return mark[0] - mark[1], mark[0], mark[2], mark[3].id


def _tags(
    column: Sequence[Mark | None],
    columns: Sequence[Sequence[Mark | None]],
    breaks: frozenset[int],
    tagging: Tagging,
) -> list[str]:
    found = ["O"] * len(column)
    for at, mark in enumerate(column):
        if mark is not None:
            # The order of columns means nothing to some readers: a mark goes on in any of them.
            touching = [one[at - 1] for one in columns] if at and at not in breaks else []
            before = {one[2] for one in touching if one is not None}
            first, last, name, _ = mark
            found[at] = f"{_letter(at, first, last, before, name, tagging)}-{name}"
    return found


def _letter(at: int, first: int, last: int, before: Set[str], name: str, tagging: Tagging) -> str:
    if tagging == "bioes" and last - first == 1:
        return "S"
    if tagging == "bioes" and at == last - 1:
        return "E"
    if at > first:
        return "I"
    if tagging == "iob1":  # B only parts two marks of one type that touch
        return "B" if name in before else "I"
    return "B"
