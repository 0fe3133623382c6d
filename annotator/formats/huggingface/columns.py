"""Collects rows for Parquet: records as tuples, turned into columns when they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from annotator.formats import WriteOptions
from annotator.formats.huggingface.features import (
    OWN,
    Fields,
    Label,
    Several,
    attribute_of,
    column_of,
)
from annotator.formats.loss import LossReport
from annotator.formats.markup.set_files import going_out
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import note_document
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import surface

Record = tuple[object, ...]


@dataclass(slots=True)
class Nest:
    """Lists of records: where each list begins, the plain fields, and fields that are lists."""

    plain: tuple[str, ...]
    labels: dict[str, dict[str, int]]
    """The number of each name, for fields that are closed lists."""
    nests: dict[str, Nest]
    records: list[Record] = field(default_factory=list[Record])
    offsets: list[int] = field(default_factory=lambda: [0])

    def close(self) -> None:
        """End the list of the record at hand."""
        self.offsets.append(len(self.records))

    def columns(self) -> dict[str, Sequence[object]]:
        """Turn the records into the columns of the plain fields."""
        # Column by column: to zip thousands of records at once takes three times as long.
        return {
            name: list(map(itemgetter(position), self.records))
            for position, name in enumerate(self.plain)
        }


def empty_nest(fields: Fields) -> Nest:
    """Make columns without rows."""
    return Nest(
        tuple(name for name, one in fields.items() if not isinstance(one, Several)),
        {
            name: {label: number for number, label in enumerate(one.names)}
            for name, one in fields.items()
            if isinstance(one, Label)
        },
        {name: empty_nest(one.fields) for name, one in fields.items() if isinstance(one, Several)},
    )


class Filling:
    """Fills columns with documents; what has no column is told."""

    def __init__(self, options: WriteOptions, fields: Fields, report: LossReport) -> None:
        self._options = options
        self._scheme = options.scheme
        self._fields = fields
        self._report = report
        self.renew()

    def renew(self) -> None:
        """Forget the rows that were written."""
        self.rows = empty_nest(self._fields)
        self._layers = {
            layer.name: _LayerFilling(self.rows.nests[column_of(layer.name)], self._report)
            for layer in self._scheme.layers
        }

    def add(self, item: AnnotatedDocument) -> None:
        """Add a row for each set, or one for a text without sets."""
        note_document(item, ("meta", "regions", "status"), self._report)
        for work in item.sets or (None,):
            self._add_row(item.document, work)
            self._add_parts(item.document)
            kept = () if work is None else going_out(item, work, self._options, self._report)
            self._add_annotations(item.document, kept)

    def _add_row(self, document: Document, work: AnnotationSet | None) -> None:
        labels = self.rows.labels
        own = (document.id, document.name, document.text, document.text_sha256)
        if work is None:
            self.rows.records.append((*own, None, None, None, None))
            return
        kind, status = labels["kind"][work.kind], labels["status"][work.status]
        scheme = f"{work.scheme.key} {work.scheme.version}"
        self.rows.records.append((*own, work.annotator, kind, status, scheme))

    def _add_parts(self, document: Document) -> None:
        metadata, regions = self.rows.nests["metadata"], self.rows.nests["regions"]
        metadata.records += sorted(document.meta.items())
        kinds = regions.labels["kind"]
        regions.records += [
            (one.start, one.end, kinds[one.kind], one.decided) for one in document.regions
        ]
        metadata.close()
        regions.close()

    def _add_annotations(self, document: Document, annotations: Sequence[Annotation]) -> None:
        for one in annotations:
            filling = self._layers.get(one.layer)
            if filling is None:
                self._report.add(causes.LAYER, one.id, layer=one.layer)
            else:
                filling.add(document.text, one)
                self._report.written += 1
        for filling in self._layers.values():
            filling.nest.close()


class _LayerFilling:
    """Fills the columns of one layer."""

    def __init__(self, nest: Nest, report: LossReport) -> None:
        self.nest = nest
        self._report = report
        self._types = nest.labels["type"]
        self._attributes = [
            (attribute_of(name), nest.labels.get(name)) for name in nest.plain if name not in OWN
        ]
        self._spans = nest.nests["spans"]
        self._arguments = nest.nests.get("arguments")

    def add(self, text: str, one: Annotation) -> None:
        """Add an annotation; its fields stand in the order of the features."""
        spans = one.spans
        kind = self._types.get(one.type)
        if kind is None:
            self._report.add(causes.TYPE, one.id)
        if len(spans) == 1:
            (start, end), words = spans[0], text[spans[0].start : spans[0].end]
        else:
            start = min((span.start for span in spans), default=None)
            end = max((span.end for span in spans), default=None)
            words = surface(text, spans)
        time = min(one.milliseconds, _LARGEST)
        values = self._values(one)
        self.nest.records.append(
            (one.id, kind, start, end, words, *values, one.comment, one.doubt, time)
        )
        self._spans.records += spans
        self._spans.close()
        self._add_arguments(one)

    def _values(self, one: Annotation) -> list[object]:
        given = one.attributes
        found: list[object] = []
        known = 0
        for name, numbers in self._attributes:
            value = given.get(name)
            known += value is not None
            if value is not None and numbers is not None:
                found.append(numbers.get(value))
                if value not in numbers:
                    self._report.add(causes.ATTRIBUTE, one.id, name=name)
            else:
                found.append(value)
        if known < len(given):
            for name in given.keys() - dict(self._attributes).keys():
                self._report.add(causes.ATTRIBUTE, one.id, name=name)
        return found

    def _add_arguments(self, one: Annotation) -> None:
        if self._arguments is not None:
            self._arguments.records += [
                (each.role, each.target, each.value) for each in one.arguments
            ]
            self._arguments.close()
        elif one.arguments:
            self._report.add(causes.ARGUMENTS, one.id)


_LARGEST = 2**31 - 1
