"""Puts the works of several annotators on one text together, where a file tells each by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.model.sets import AnnotatedDocument


def grouped(items: Iterable[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
    """Join documents that follow one another with the same name and text and other annotators."""
    last: AnnotatedDocument | None = None
    for item in items:
        if last is not None and _belong_together(last, item):
            last = replace(last, sets=(*last.sets, *item.sets))
            continue
        if last is not None:
            yield last
        last = item
    if last is not None:
        yield last


def _belong_together(one: AnnotatedDocument, other: AnnotatedDocument) -> bool:
    ours = {(work.annotator, work.kind) for work in one.sets}
    theirs = {(work.annotator, work.kind) for work in other.sets}
    return (
        one.document.name == other.document.name
        and one.document.text_sha256 == other.document.text_sha256
        and bool(ours)
        and bool(theirs)
        and not ours & theirs
    )
