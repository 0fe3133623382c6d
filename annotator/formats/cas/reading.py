"""Makes a document and an annotation set of a CAS: one of ours, or one of another program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.cas import naming
from annotator.formats.cas.foreign import Foreign
from annotator.formats.cas.structures import Cas, Structure
from annotator.formats.cas.web import Web
from annotator.formats.markup.cleaning_steps import text_to_step
from annotator.formats.markup.narrowing import region_kind, set_kind, set_status
from annotator.formats.markup.telling import Tell, each
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span


def document_of(cas: Cas, path: Path, options: ReadOptions) -> AnnotatedDocument:
    """Read what Hashiya wrote exactly, and of other programs what the scheme has a place for."""
    web = Web(cas, path)
    if cas.others:
        options.tell(
            FormatError(
                "{file}: the file holds other texts (views: {names}) beside the one that was read;"
                " they were left out, with what is marked in them.",
                file=path,
                names=", ".join(cas.others),
            )
        )
    origin = next((one for one in cas.structures if one.type == naming.ORIGIN), None)
    if origin is None:
        return Foreign(web, options).read()
    document = _document(web, origin, options.tell)
    if not origin.text("annotator"):
        return AnnotatedDocument(document)
    kind, status = set_kind(origin.text("kind")), set_status(origin.text("status"))
    reference = SchemeReference(
        origin.text("schemeKey"), origin.text("schemeVersion"), origin.text("schemeHash")
    )
    found = tuple(_Own(web, origin).annotations(options.tell))
    work = AnnotationSet(origin.text("annotator"), kind, status, reference, found)
    return AnnotatedDocument(document, (work,))


def _document(web: Web, origin: Structure, tell: Tell) -> Document:
    names, values = origin.texts("metaNames"), origin.texts("metaValues")
    steps = tuple(text_to_step(line) for line in origin.texts("cleaning"))
    found = next((one for one in web.cas.structures if one.type == naming.METADATA), origin)
    made = web.source.document("", dict(zip(names, values, strict=False)))
    identifier = found.text("documentId")
    regions = [one for one in web.cas.structures if one.type == naming.REGION]
    return replace(
        made,
        id=DocumentId(identifier) if identifier else made.id,
        name=found.text("documentTitle") or web.path.stem,
        regions=tuple(_regions(web, regions, tell)),
        cleaning=made.cleaning or tuple(step for step in steps if step is not None),
    )


def _regions(web: Web, regions: list[Structure], tell: Tell) -> Iterator[Region]:
    def region(one: Structure) -> Region | None:
        kind = region_kind(one.text("kind"))
        return Region(*web.span(one), kind, one.flag("decided")) if kind is not None else None

    return (one for one in each(regions, region, tell) if one is not None)


class _Own:
    """Reads the annotations of a CAS that Hashiya wrote."""

    def __init__(self, web: Web, origin: Structure) -> None:
        self._web = web
        pairs = (line.partition("=") for line in origin.texts("layers"))
        self._layers = {kind: layer for kind, _, layer in pairs}
        self._ids: dict[int, AnnotationId] = {}

    def annotations(self, tell: Tell) -> Iterator[Annotation]:
        """Give the annotations in their order; what is wrong with one is told."""
        listed = [one for one in self._web.cas.structures if self._layer(one)]
        for one in listed:
            identifier = AnnotationId(one.text("hashiyaId") or new_annotation_id())
            self._ids[one.number] = identifier
            for first in self._web.references(one, "first"):
                self._ids[first.number] = identifier
        return each(listed, self._annotation, tell)

    def _layer(self, one: Structure) -> str:
        if one.type in {naming.CHAIN, naming.OTHER}:
            return one.text("layer")
        return self._layers.get(one.type, "")

    def _annotation(self, one: Structure) -> Annotation:
        extra = (line.partition("=") for line in one.texts("extra"))
        attributes = {name: value for name, _, value in extra}
        for name in one.features:
            if naming.is_attribute(name):
                attributes[naming.attribute_name(name)] = one.text(name)
        return Annotation(
            id=self._ids[one.number],
            layer=self._layer(one),
            type=one.text("value"),
            spans=self._spans(one),
            attributes=attributes,
            arguments=tuple(self._arguments(one)),
            comment=one.text("note"),
            doubt=one.flag("doubt"),
            milliseconds=one.number_of("milliseconds") or 0,
        )

    def _spans(self, one: Structure) -> tuple[Span, ...]:
        fragments = self._web.references(one, "fragments")
        if fragments:
            return tuple(self._web.span(each) for each in fragments)
        if one.flag("unplaced") or "begin" not in one.features:
            return ()
        return (self._web.span(one),)

    def _arguments(self, one: Structure) -> Iterator[Argument]:
        if one.type == naming.CHAIN:
            links = [link for link in self._web.chain(one) if "mention" in link.features]
            filled = [self._filled(link, "referenceRelation", "mention") for link in links]
        else:
            listed = self._web.references(one, "arguments")
            filled = [self._filled(link, "role", "target") for link in listed]
        pairs = (line.partition("=") for line in one.texts("literals"))
        literals = [Argument(role, None, value) for role, _, value in pairs]
        order = one.text("order") or "T" * len(filled) + "L" * len(literals)
        for letter in order:
            queue = filled if letter == "T" else literals
            if queue:
                yield queue.pop(0)

    def _filled(self, link: Structure, role: str, target: str) -> Argument:
        ends = self._web.references(link, target)
        identifier = self._ids.get(ends[0].number) if ends else None
        if identifier is None:
            raise FormatError(
                "{file}, line {line}: the annotation {number} fills a role, but is not there.",
                file=self._web.path,
                line=link.line,
                number=link.text(target) or link.number,
            )
        return Argument(link.text(role), identifier)
