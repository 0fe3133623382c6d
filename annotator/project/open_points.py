"""What is still open in a set: breaches of the scheme, marks outside the article, doubts."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from annotator.model.annotation import Annotation
from annotator.model.document import OUTSIDE_ARTICLE, Document
from annotator.model.problem import Problem
from annotator.model.spans import Span
from annotator.schema.checking import check_set
from annotator.schema.records import Scheme


def open_points(
    scheme: Scheme, document: Document, annotations: Collection[Annotation]
) -> list[Problem]:
    """List all that somebody should look at again, in the order of the text."""
    found = check_set(scheme, annotations, len(document.text))
    found += _outside(document, annotations)
    found += [
        Problem("Somebody should look at this again.", {}, one.id, "warning")
        for one in annotations
        if one.doubt
    ]
    starts = {one.id: one.spans[0].start for one in annotations if one.spans}
    last = len(document.text)
    return sorted(
        found, key=lambda one: starts.get(one.annotation, last) if one.annotation else last
    )


def _outside(document: Document, annotations: Collection[Annotation]) -> Iterator[Problem]:
    """Find marks in parts of the page that are no article."""
    outside = [Span(one.start, one.end) for one in document.regions if one.kind in OUTSIDE_ARTICLE]
    for one in annotations:
        if any(span.overlaps(region) for span in one.spans for region in outside):
            yield Problem("This lies outside the article proper.", {}, one.id, "warning")
