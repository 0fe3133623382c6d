"""Files of one set each, for formats that hold one annotator's work on one text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from annotator.formats import Author, Plan, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.file_names import file_names
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument, AnnotationSet

CARRIED_LOSSES = (causes.OUTSIDE, causes.FILLER, causes.BOUNDARIES)
"""What formats that carry everything still leave out, where the article alone was asked for."""


def set_files(
    item: AnnotatedDocument, options: WriteOptions, report: LossReport
) -> Iterator[tuple[str, AnnotationSet | None]]:
    """Give each set as it goes out with the name of its file, without an ending.

    A bare text has no set. Where several annotators worked, each has a folder.
    """
    plan = options.plan or Plan({}, ())
    folders = _folders(plan)
    name = plan.names[item.document.id]
    note_boundaries(item, report)
    for work in item.sets:
        kept = going_out(item, work, options, report)
        yield f"{folders[work.annotator, work.kind]}{name}", replace(work, annotations=kept)
        report.written += len(kept)
    if not item.sets:
        yield name, None


def note_boundaries(item: AnnotatedDocument, report: LossReport) -> None:
    """Tell that sentences and words are as people corrected them, but not which they corrected."""
    note_document(item, ("meta", "regions", "cleaning", "status"), report)


def going_out(
    item: AnnotatedDocument, work: AnnotationSet, options: WriteOptions, report: LossReport
) -> tuple[Annotation, ...]:
    """Give the annotations of a set that go out: all, unless only the article was asked for."""
    if options.choice(WHOLE_PAGE) == "all":
        return work.annotations
    return tuple(in_article(item.document, work, options, report))


def _folders(plan: Plan) -> dict[Author, str]:
    if len(plan.authors) < 2:
        return dict.fromkeys(plan.authors, "")
    names = file_names(f"{name}-{kind}" for name, kind in plan.authors)
    return {one: f"{name}/" for one, name in zip(plan.authors, names, strict=True)}
