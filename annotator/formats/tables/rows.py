"""Annotations as rows of tables: mentions, frames with what fills their roles, relations, stances.

Stretches count code points of the stored text; those of a discontinuous mark are written as
`start:end;start:end`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.formats import WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_details, note_document
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import hull, surface
from annotator.schema.records import Layer, Scheme

Cell = str | int
Row = dict[str, Cell]

_WHERE = ("document", "document_id", "annotator", "kind", "id", "layer", "type")
_PLACE = ("start", "end", "spans", "text")


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table: its name, which is that of its file or sheet, and its columns."""

    name: str
    columns: tuple[str, ...]


def shapes(scheme: Scheme) -> tuple[TableShape, ...]:
    """Give the tables of a scheme with their columns, attributes in the order of the scheme."""
    stances = [one for one in scheme.layers if is_stance(one)]
    others = [one for one in scheme.layers if one.kind not in {"span", "chain"}]
    spans = _attributes(one for one in scheme.layers if one.kind == "span")
    events = _attributes(one for one in others if one not in stances)
    entity = ("entity_id", "entity_type", "entity_name")
    remarks = ("comment", "doubt")
    return (
        TableShape("mentions", (*_WHERE, *_PLACE, *entity, *spans, *remarks)),
        TableShape("events", (*_WHERE, *_PLACE, *events, "arguments", *remarks)),
        TableShape("arguments", ARGUMENT_COLUMNS),
        TableShape("stances", (*_WHERE, *STANCE_COLUMNS, *_attributes(stances), *remarks)),
    )


ARGUMENT_COLUMNS = (
    "document",
    "annotator",
    "kind",
    "id",
    "layer",
    "type",
    "role",
    "value",
    "filler_id",
    "filler_layer",
    "filler_type",
    "filler_start",
    "filler_end",
    "filler_text",
)
STANCE_COLUMNS = (
    "holder_text",
    "holder_start",
    "holder_end",
    "target_text",
    "target_start",
    "target_end",
    "target_type",
    "evidence",
    "evidence_text",
)


def _attributes(layers: Iterable[Layer]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(f"attribute_{one.name}" for layer in layers for one in layer.attributes)
    )


def is_stance(layer: Layer | None) -> bool:
    """Say whether the frames of a layer are stances: they have a polarity and a target."""
    return (
        layer is not None
        and layer.kind == "frame"
        and layer.attribute("polarity") is not None
        and any(tag.role("target") is not None for tag in layer.types)
    )


@dataclass(slots=True)
class SetRows:
    """Gives the rows of one set."""

    document: Document
    work: AnnotationSet
    scheme: Scheme
    annotations: Sequence[Annotation]
    by_id: Mapping[AnnotationId, Annotation]
    chains: Mapping[AnnotationId, Annotation]

    def rows(self) -> Iterator[tuple[str, Annotation, Row]]:
        """Give every row with the name of its table and the annotation it is about."""
        for one in self.annotations:
            layer = self.scheme.layer(one.layer)
            kind = layer.kind if layer is not None else None
            if kind == "span":
                yield "mentions", one, {**self._where(one), **self._place(one), **self._entity(one)}
            elif is_stance(layer):
                yield "stances", one, {**self._where(one), **self.stance(one)}
            elif kind != "chain":
                fillers = "; ".join(f"{each.role}={self.said(each)}" for each in one.arguments)
                row: Row = {**self._where(one), **self._place(one), "arguments": fillers}
                yield "events", one, row
            if kind not in {"span", "chain"}:
                yield from (("arguments", one, self._argument(one, each)) for each in one.arguments)

    def _where(self, one: Annotation) -> Row:
        row: Row = {
            "document": self.document.name,
            "document_id": self.document.id,
            "annotator": self.work.annotator,
            "kind": self.work.kind,
            "id": one.id,
            "layer": one.layer,
            "type": one.type,
            "comment": one.comment,
            "doubt": "yes" if one.doubt else "",
        }
        row.update({f"attribute_{name}": value for name, value in one.attributes.items()})
        return row

    def _place(self, one: Annotation) -> Row:
        around = hull(one.spans)
        if around is None:
            return {}
        return {
            "start": around.start,
            "end": around.end,
            "spans": _spans(one),
            "text": surface(self.document.text, one.spans),
        }

    def _entity(self, one: Annotation) -> Row:
        chain = self.chains.get(one.id)
        if chain is None:
            return {}
        return {
            "entity_id": chain.id,
            "entity_type": chain.type,
            "entity_name": chain.attributes.get("name", ""),
        }

    def said(self, argument: Argument) -> str:
        """Say what fills a role: its text, the name of an entity, or the literal."""
        if argument.target is None:
            return argument.value or ""
        target = self.by_id.get(argument.target)
        return "" if target is None else self.text_of(target)

    def text_of(self, one: Annotation) -> str:
        """Give the words of an annotation; an entity's are its name or those of a mention."""
        placed = self.placed(one)
        return one.attributes.get("name") or surface(self.document.text, placed.spans)

    def placed(self, one: Annotation) -> Annotation:
        """Give an annotation that stands in the text: of an entity its first name or mention."""
        if one.spans:
            return one
        members = [self.by_id[each] for each in one.targets() if each in self.by_id]
        placed = [each for each in members if each.spans]
        named = (each for each in placed if each.attributes.get("level") == "NAM")
        return next(named, placed[0] if placed else one)

    def _argument(self, one: Annotation, argument: Argument) -> Row:
        row: Row = {name: value for name, value in self._where(one).items() if name in _SHORT}
        row |= {"role": argument.role, "value": argument.value or ""}
        target = self.by_id.get(argument.target) if argument.target is not None else None
        if target is not None:
            around = hull(self.placed(target).spans)
            row |= {
                "filler_id": target.id,
                "filler_layer": target.layer,
                "filler_type": target.type,
                "filler_text": self.text_of(target),
            }
            if around is not None:
                row |= {"filler_start": around.start, "filler_end": around.end}
        return row

    def stance(self, one: Annotation) -> Row:
        """Give who thinks what of whom, and by which words the text says so."""
        row: Row = {
            "evidence": _spans(one),
            "evidence_text": surface(self.document.text, one.spans),
        }
        for role in ("holder", "target"):
            argument = next((each for each in one.arguments if each.role == role), None)
            if argument is None:
                continue
            row[f"{role}_text"] = self.said(argument)
            target = self.by_id.get(argument.target) if argument.target is not None else None
            around = hull(self.placed(target).spans) if target is not None else None
            if around is not None:
                row |= {f"{role}_start": around.start, f"{role}_end": around.end}
            if target is not None and role == "target":
                row["target_type"] = f"{target.layer}:{target.type}"
        return row


_SHORT = frozenset({"document", "annotator", "kind", "id", "layer", "type"})


def _spans(one: Annotation) -> str:
    return ";".join(f"{start}:{end}" for start, end in one.spans)


def set_rows(
    item: AnnotatedDocument, options: WriteOptions, report: LossReport
) -> Iterator[SetRows]:
    """Make what gives the rows of each set of a document."""
    note_document(item, ("status",), report)
    for work in item.sets:
        annotations = in_article(item.document, work, options, report)
        chains = {
            member: one
            for one in annotations
            if (layer := options.scheme.layer(one.layer)) is not None and layer.kind == "chain"
            for member in one.targets()
        }
        by_id = {one.id: one for one in annotations}
        yield SetRows(item.document, work, options.scheme, annotations, by_id, chains)


def note_rows(rows: SetRows, report: LossReport) -> None:
    """Count what is in the rows, and tell what is not: entities without mentions, times."""
    known = {one.id for one in rows.chains.values()}
    for one in rows.annotations:
        layer = rows.scheme.layer(one.layer)
        is_chain = layer is not None and layer.kind == "chain"
        if is_chain and one.id not in known:
            report.add(causes.NO_PLACE, one.id)
            continue
        report.written += 1
        if is_chain:
            # Of an entity, each mention's row says its type and its name.
            is_said = one.attributes.keys() <= {"name"}
            note_details(one, ("arguments", *(("attributes",) if is_said else ())), report)
        else:
            note_details(one, ("arguments", "attributes", "comment", "doubt"), report)
