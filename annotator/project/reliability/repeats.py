"""Texts that one annotator annotated twice: how far people agree with themselves.

A text was annotated twice by somebody when this person has two sets over texts that are the same
character for character: over two documents with the same text (whether linked as duplicates or
versions, or not), or over one document, made here and imported. Of more than two the first and
the last are compared; first is what the history says, else the order of the corpus.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.agreeing import is_done
from annotator.project.agreeing_names import AGAIN
from annotator.project.project import Project
from annotator.project.reliability.past import Past

_KINDS = ("annotator", "import")
_NEVER = datetime.min.replace(tzinfo=UTC)


def again(name: str) -> str:
    """Call an annotator who does a text for the second time."""
    return f"{name}{AGAIN}"


def repeated(
    project: Project, past: Past, names: Sequence[str], *, finished: bool = False
) -> dict[str, list[AnnotatedDocument]]:
    """Give for each annotator the texts done twice, each with the two sets under two names."""
    found: defaultdict[tuple[str, str], list[tuple[AnnotatedDocument, AnnotationSet]]]
    found = defaultdict(list)
    for one in project.corpus.annotated_documents():
        for work in one.sets:
            wanted = work.annotator in names and work.kind in _KINDS
            if wanted and is_done(work, finished=finished):
                found[work.annotator, one.document.text_sha256].append((one, work))
    twice: dict[str, list[AnnotatedDocument]] = {}
    for (name, _), works in found.items():
        if len(works) < 2:
            continue
        works.sort(key=lambda each: past.time_of(*each) or _NEVER)
        (first, one), (_, other) = works[0], works[-1]
        sets = one, replace(other, annotator=again(name))
        twice.setdefault(name, []).append(replace(first, sets=sets))
    return twice
