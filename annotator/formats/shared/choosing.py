"""Which annotations of a set go out, and what the others leave behind in those that do."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

from annotator.formats import WriteOptions
from annotator.formats.loss import Aspect, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.options import REGIONS
from annotator.model.annotation import Annotation
from annotator.model.document import OUTSIDE_ARTICLE, Document, Region
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.records import Scheme

DETAILS: dict[Aspect, tuple[Callable[[Annotation], object], causes.Cause]] = {
    "attributes": (lambda one: one.attributes, causes.ATTRIBUTES),
    "arguments": (lambda one: one.arguments, causes.ARGUMENTS),
    "comment": (lambda one: one.comment, causes.COMMENT),
    "doubt": (lambda one: one.doubt, causes.DOUBT),
    "milliseconds": (lambda one: one.milliseconds, causes.TIME),
}
"""What an annotation may have beside its type and spans, and the cause when it is dropped."""


def outside_regions(document: Document, options: WriteOptions) -> tuple[Region, ...]:
    """List the parts of the page that are left out, none where the whole page goes out."""
    if options.choice(REGIONS) == "all":
        return ()
    return tuple(one for one in document.regions if one.kind in OUTSIDE_ARTICLE)


def in_article(
    document: Document, work: AnnotationSet, options: WriteOptions, report: LossReport
) -> list[Annotation]:
    """Give the annotations that do not lie wholly outside the article, unless all go out."""
    outside = outside_regions(document, options)
    if not outside:
        return list(work.annotations)
    gone = {
        one.id
        for one in work.annotations
        if one.spans and all(_lies_in(span, outside) for span in one.spans)
    }
    for one in gone:
        report.add(causes.OUTSIDE, one)
    return without(work.annotations, gone, report)


def _lies_in(span: Span, regions: Sequence[Region]) -> bool:
    return any(one.start <= span.start and span.end <= one.end for one in regions)


def without(
    annotations: Iterable[Annotation], gone: Container[AnnotationId], report: LossReport
) -> list[Annotation]:
    """Take annotations away, already told, and tell where others lose a filler by it."""
    found: list[Annotation] = []
    for one in annotations:
        if one.id in gone:
            continue
        kept = tuple(
            each for each in one.arguments if each.target is None or each.target not in gone
        )
        if len(kept) < len(one.arguments):
            report.add(causes.FILLER, one.id)
            found.append(replace(one, arguments=kept))
        else:
            found.append(one)
    return found


def only_set(item: AnnotatedDocument, report: LossReport) -> AnnotationSet | None:
    """Give the set that goes out where a format holds one: gold before others, then the first."""
    if not item.sets:
        return None
    chosen = next((one for one in item.sets if one.kind == "gold"), item.sets[0])
    for work in item.sets:
        if work is not chosen:
            for one in work.annotations:
                report.add(causes.SET, one.id, annotator=work.annotator)
    return chosen


def note_details(one: Annotation, keeps: Container[str], report: LossReport) -> None:
    """Tell what of an annotation that goes out is dropped, since the format does not keep it."""
    # Written out, for it is asked of every annotation, and most have little of all this.
    if one.attributes and "attributes" not in keeps:
        report.add(causes.ATTRIBUTES, one.id)
    if one.arguments and "arguments" not in keeps:
        report.add(causes.ARGUMENTS, one.id)
    if one.comment and "comment" not in keeps:
        report.add(causes.COMMENT, one.id)
    if one.doubt and "doubt" not in keeps:
        report.add(causes.DOUBT, one.id)
    if one.milliseconds and "milliseconds" not in keeps:
        report.add(causes.TIME, one.id)


def note_document(item: AnnotatedDocument, keeps: Container[str], report: LossReport) -> None:
    """Tell what of a document itself is dropped: metadata, regions, cleaning, status."""
    document = item.document
    for name, is_there, cause in (
        ("meta", bool(document.meta), causes.METADATA),
        ("regions", bool(document.regions), causes.REGIONS),
        ("cleaning", bool(document.cleaning), causes.CLEANING),
        ("boundaries", bool(document.boundaries), causes.BOUNDARIES),
        ("status", any(one.status != "new" for one in item.sets), causes.STATUS),
    ):
        if is_there and name not in keeps:
            report.add_document(cause, document.id)


class MainTypes(dict[tuple[str, str], str]):
    """For a layer and a type, the topmost type above it that an annotation can have, else it."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme

    def __missing__(self, at: tuple[str, str]) -> str:
        layer = self._scheme.layer(at[0])
        parts = at[1].split(".")
        above = (".".join(parts[:count]) for count in range(1, len(parts)))
        tags = (layer.type(name) for name in above) if layer is not None else ()
        usable = (tag.name for tag in tags if tag is not None and not tag.abstract)
        self[at] = found = next(usable, at[1])
        return found
