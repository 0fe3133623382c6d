"""Makes a CAS of a document and one annotation set."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from annotator.errors import FormatError
from annotator.formats.cas import naming
from annotator.formats.cas.layers import LayerTypes
from annotator.formats.cas.structures import Cas, Reference, Run, Structure, Value
from annotator.formats.markup.cleaning_steps import step_to_text
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.segments import sentences_of, tokens_of
from annotator.model.sets import AnnotationSet
from annotator.model.spans import Span, hull
from annotator.text.offsets import OffsetMap


def build_cas(document: Document, work: AnnotationSet | None, layers: LayerTypes) -> Cas:
    """Make a CAS with metadata, sentences, tokens, regions and the set's annotations."""
    building = _Building(document, layers)
    building.add_text()
    if work is not None:
        building.add_annotations(work.annotations)
    building.add_origin(work)
    return Cas(document.text, building.structures, building.runs)


class _Building:
    """Numbers feature structures; number 1 is the text itself."""

    def __init__(self, document: Document, layers: LayerTypes) -> None:
        self.structures: list[Structure] = []
        self.runs: list[Run] = []
        self._next = 2
        self._document = document
        self._layers = layers
        self._unit = OffsetMap(document.text)
        self._numbered: dict[int, Structure] = {}
        self._made: dict[AnnotationId, Structure] = {}
        self._as_targets: dict[AnnotationId, Structure] = {}

    def _add(self, uima_type: str, **features: Value) -> Structure:
        made = Structure(self._next, uima_type, features)
        self.structures.append(made)
        self._numbered[self._next] = made
        self._next += 1
        return made

    def _add_run(self, uima_type: str, places: list[tuple[int, int]]) -> None:
        if not self._unit.is_identity:
            to_utf16 = self._unit.to_utf16
            places = [(to_utf16(start), to_utf16(end)) for start, end in places]
        self.runs.append(Run(uima_type, self._next, places))
        self._next += len(places)

    def _place(self, start: int, end: int) -> dict[str, Value]:
        to_utf16 = self._unit.to_utf16
        return {"begin": to_utf16(start), "end": to_utf16(end)}

    def add_text(self) -> None:
        """Add what INCEpTION wants of every text, and the regions."""
        document = self._document
        metadata: dict[str, Value] = {"documentTitle": document.name, "documentId": document.id}
        metadata["language"] = "ar"
        self._add(naming.METADATA, **self._place(0, len(document.text)), **metadata)
        self._add_run(naming.SENTENCE, sentences_of(document))
        self._add_run(naming.TOKEN, tokens_of(document))
        for region in document.regions:
            made = self._add(naming.REGION, **self._place(region.start, region.end))
            made.features["kind"] = region.kind
            if region.decided:
                made.features["decided"] = True

    def add_origin(self, work: AnnotationSet | None) -> None:
        """Add where all this comes from, so that nothing is lost on the way back."""
        document = self._document
        meta = sorted(document.meta.items())
        features: dict[str, Value] = {
            "metaNames": tuple(name for name, _ in meta),
            "metaValues": tuple(value for _, value in meta),
            "layers": tuple(f"{kind}={name}" for kind, name in sorted(self._layers.layers.items())),
        }
        if document.cleaning:
            features["cleaning"] = tuple(map(step_to_text, document.cleaning))
        if work is not None:
            features |= {"annotator": work.annotator, "kind": work.kind, "status": work.status}
            features |= {"schemeKey": work.scheme.key, "schemeVersion": work.scheme.version}
            features["schemeHash"] = work.scheme.hash
        self._add(naming.ORIGIN, **self._place(0, 0), **features)

    def add_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Add every annotation in its order, then members of entities, then who fills roles."""
        chains = [one for one in annotations if self._layers.kind(one.layer) == "chain"]
        in_chains = {one.id for one in chains}
        for one in annotations:
            for span in one.spans:
                self._refuse_outside(one, span)
            made = self._chain_head(one) if one.id in in_chains else self._mark(one)
            self._as_targets[one.id] = self._made[one.id] = made
        for one in chains:
            self._link_members(one)
        for one in chains:
            self._join(one)
        for one in annotations:
            if one.id not in in_chains:
                self._fill(one)

    def _mark(self, one: Annotation) -> Structure:
        kind = self._layers.type_of(one.layer)
        if self._layers.kind(one.layer) == "relation" and len(one.targets()) < 2:
            kind = naming.loose_type(kind)
        made = self._add(kind, **self._place(*(hull(one.spans) or (0, 0))))
        if kind == naming.OTHER:
            made.features["layer"] = one.layer
        self._describe(made, one)
        return made

    def _describe(self, made: Structure, one: Annotation) -> None:
        features = made.features
        features["value"] = one.type
        features["hashiyaId"] = one.id
        features |= self._attributes(one)
        if one.comment:
            features["note"] = one.comment
        if one.doubt:
            features["doubt"] = True
        if one.milliseconds:
            features["milliseconds"] = one.milliseconds
        if not one.spans:
            features["unplaced"] = True
        is_elsewhere = self._layers.kind(one.layer) in {"relation", "chain"}
        if len(one.spans) > 1 or (one.spans and is_elsewhere):
            features["fragments"] = tuple(self._fragment(span) for span in one.spans)
        features |= _literals(one)

    def _attributes(self, one: Annotation) -> dict[str, Value]:
        names = self._layers.attributes_of(one.layer)
        listed = sorted(one.attributes.items())
        found: dict[str, Value] = {names[name]: value for name, value in listed if name in names}
        extra = tuple(f"{name}={value}" for name, value in listed if name not in names)
        if extra:
            found["extra"] = extra
        return found

    def _fragment(self, span: Span) -> Reference:
        return Reference(self._add(naming.FRAGMENT, **self._place(*span)).number)

    def _refuse_outside(self, one: Annotation, span: Span) -> None:
        if not 0 <= span.start < span.end <= len(self._document.text):
            raise FormatError(
                "{document}: annotation {annotation} reaches out of the text; nothing was written.",
                document=self._document.name,
                annotation=one.id,
            )

    def _chain_head(self, one: Annotation) -> Structure:
        made = self._add(naming.CHAIN, layer=one.layer)
        self._describe(made, one)
        return made

    def _link_members(self, one: Annotation) -> None:
        members = [each for each in one.arguments if each.target is not None]
        links = [self._link(one, each) for each in members or (None,)]
        for link, after in pairwise(links):
            link.features["next"] = Reference(after.number)
        self._made[one.id].features["first"] = Reference(links[0].number)
        self._as_targets[one.id] = links[0]

    def _link(self, one: Annotation, member: Argument | None) -> Structure:
        target = member.target if member is not None else None
        mention = self._made.get(target) if target is not None else None
        place = mention.features if mention is not None else {}
        begin, end = place.get("begin", 0), place.get("end", 0)
        made = self._add(naming.LINK, begin=begin, end=end, referenceType=one.type)
        if member is not None:
            made.features["referenceRelation"] = member.role
        return made

    def _join(self, one: Annotation) -> None:
        link = self._as_targets[one.id]
        for target in one.targets():
            if target in self._as_targets:
                link.features["mention"] = Reference(self._as_targets[target].number)
            after = link.features.get("next")
            if isinstance(after, Reference):
                link = self._numbered[after.number]

    def _fill(self, one: Annotation) -> None:
        made = self._made[one.id]
        ends: list[Reference] = []
        links: list[Reference] = []
        for each in one.arguments:
            if each.target is None:
                continue
            end = Reference(self._as_targets[each.target].number)
            link = self._add(naming.ARGUMENT, role=each.role, target=end)
            ends.append(end)
            links.append(Reference(link.number))
        if links:
            made.features["arguments"] = tuple(links)
        if "Governor" in self._layers.types.features[made.type] and len(ends) >= 2:
            self._draw(made, ends[0], ends[1])

    def _draw(self, made: Structure, source: Reference, target: Reference) -> None:
        """Place a relation where INCEpTION wants it: on the annotation that it points at."""
        made.features |= {"Governor": source, "Dependent": target}
        end = self._numbered[target.number].features
        made.features |= {"begin": end.get("begin", 0), "end": end.get("end", 0)}


def _literals(one: Annotation) -> dict[str, Value]:
    """Give what fills roles without standing in the text, and where in the order it belongs."""
    found: dict[str, Value] = {}
    literals = tuple(
        f"{each.role}={each.value}" for each in one.arguments if each.value is not None
    )
    if literals:
        found["literals"] = literals
        order = "".join("T" if each.value is None else "L" for each in one.arguments)
        if "LT" in order:
            found["order"] = order
    return found
