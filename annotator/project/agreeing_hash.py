"""The hash of what agreement is computed of: texts, regions and what the annotators did."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Scheme


def inputs_hash(
    documents: Sequence[AnnotatedDocument], annotators: Sequence[str], scheme: Scheme
) -> str:
    """Give the SHA-256 of the inputs; what annotators noted for themselves does not count."""
    hashed = hashlib.sha256()
    hashed.update(canonical([scheme.hash, list(annotators)]))
    for one in documents:
        document = one.document
        regions = [[region.start, region.end, region.kind] for region in document.regions]
        hashed.update(canonical([document.id, document.text_sha256, regions]))
        for work in sorted(one.sets, key=lambda work: work.annotator):
            hashed.update(
                canonical([work.annotator, [_content(mark) for mark in work.annotations]])
            )
    return hashed.hexdigest()


def canonical(value: object) -> bytes:
    """Write a value as JSON in the one way that gives the same bytes."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _content(mark: Annotation) -> list[object]:
    return [
        mark.id,
        mark.layer,
        mark.type,
        [list(span) for span in mark.spans],
        dict(mark.attributes),
        [[one.role, one.target, one.value] for one in mark.arguments],
    ]
