"""What systems for event extraction take of a document: marks as tokens, roles as mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from annotator.formats import WriteOptions
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import (
    in_article,
    note_details,
    note_document,
    only_set,
    without,
)
from annotator.formats.shared.options import CLITICS, REGIONS, TYPES
from annotator.formats.shared.parts import check_places
from annotator.formats.shared.tokens import Tokenised, token_ranges, tokenise, whole
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Layer, Words

AS_MENTION: Final = Cause(
    "entity-as-mention",
    Words("a mention stands for its entity in a role", "ذِكرٌ يقوم مقام كيانه في دور"),
    frozenset({"arguments"}),
)
FILLER_CROSSES: Final = Cause(
    "filler-crosses-sentences",
    Words("filler left out: it stands in another sentence", "أُسقط شاغل دور لأنه في جملة أخرى"),
    frozenset({"arguments"}),
)
NOT_A_MENTION: Final = Cause(
    "filler-no-mention",
    Words("filler left out: it is no mention", "أُسقط شاغل دور لأنه ليس ذِكراً"),
    frozenset({"arguments"}),
)
LOSSES: tuple[Cause, ...] = (
    causes.SET,
    causes.OUTSIDE,
    causes.LAYER,
    causes.NO_PLACE,
    causes.NO_TOKEN,
    causes.PART_OF_WORD,
    causes.CROSSES_SENTENCES,
    causes.ENDS_MISSING,
    causes.LONELY_ENTITY,
    causes.EXPANDED,
    causes.NARROWED,
    causes.HULL,
    causes.SPANS,
    causes.SUBTYPE,
    causes.TYPE,
    causes.ATTRIBUTES,
    causes.FILLER,
    causes.LITERAL,
    causes.TWO_ENDS,
    *causes.REMARKS,
    *causes.OF_DOCUMENTS,
    causes.NO_WORK,
    causes.TEXT,
    AS_MENTION,
    NOT_A_MENTION,
)
"""What all of these formats may lose."""
OPTIONS = (TYPES, CLITICS, REGIONS)


class Range(NamedTuple):
    """A mark as tokens of the document, the last one not included, in a sentence."""

    first: int
    last: int
    sentence: int


@dataclass(slots=True)
class Filled:
    """An event or relation with the mentions that fill its roles, in order."""

    annotation: Annotation
    fillers: list[tuple[str, Annotation]] = field(default_factory=list[tuple[str, Annotation]])


@dataclass(slots=True)
class Extract:
    """A document as systems for event extraction see it."""

    document: Document
    tokenised: Tokenised
    ranges: dict[AnnotationId, Range]
    mentions: list[Annotation]
    events: list[Filled]
    relations: list[Filled]
    entities: list[Filled]

    def words(self, sentence: range) -> list[str]:
        """Give the tokens of a sentence."""
        return [self.tokenised.surface(number) for number in sentence]

    def of_sentence(self, listed: Sequence[Annotation], sentence: int) -> Iterator[Annotation]:
        """Give the marks that stand in a sentence, in the order of the text."""
        found = [one for one in listed if self.ranges[one.id].sentence == sentence]
        yield from sorted(found, key=lambda one: (self.ranges[one.id], one.id))

    def text(self, one: Annotation) -> str:
        """Give the tokens of a mark with blanks between."""
        place = self.ranges[one.id]
        return " ".join(self.words(range(place.first, place.last)))


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a format keeps of a document.

    `within` leaves out fillers in other sentences than their trigger, `level` keeps whether a
    mention is a name, `text` keeps the text itself.
    """

    within: bool = True
    level: bool = False
    text: bool = False


def worked_on(
    items: Iterable[AnnotatedDocument], report: LossReport
) -> Iterator[AnnotatedDocument]:
    """Leave out, and tell, what nobody annotated: systems would learn that nothing is there."""
    for item in items:
        if item.sets:
            yield item
        else:
            report.add_document(causes.NO_WORK, item.document.id)


def extract(
    item: AnnotatedDocument, options: WriteOptions, report: LossReport, keeping: Keeping
) -> Extract:
    """Prepare a document for a format."""
    check_places(item)
    report.documents += 1
    note_document(item, (), report)
    if not keeping.text:
        report.add_document(causes.TEXT, item.document.id)
    work = only_set(item, report)
    kept = in_article(item.document, work, options, report) if work is not None else []
    return _Extracting(item.document, kept, options, report, keeping).extract()


class _Extracting:
    """Finds tokens of marks and mentions for roles, and tells what is lost by it."""

    def __init__(
        self,
        document: Document,
        kept: Sequence[Annotation],
        options: WriteOptions,
        report: LossReport,
        keeping: Keeping,
    ) -> None:
        self._document = document
        self._options = options
        self._report = report
        self._keeping = keeping
        self._layers = {layer.name: layer for layer in options.scheme.layers}
        self._tokenised = tokenise(document, kept, options)
        self._ranges: dict[AnnotationId, Range] = {}
        self._kept = self._placed(kept)
        self._by_id = {one.id: one for one in self._kept}

    def extract(self) -> Extract:
        """Give the document."""
        of = {kind: [one for one in self._kept if self._role(one) == kind]
              for kind in ("mention", "event", "relation", "entity")}  # fmt: skip
        entities = [self._entity(one) for one in of["entity"]]
        events = [self._event(one) for one in of["event"]]
        relations = [self._relation(one) for one in of["relation"]]
        for one in of["mention"]:
            is_kept = self._keeping.level and one.attributes.keys() <= {"level"}
            note_details(one, {"attributes"} if is_kept else (), self._report)
        self._report.written += len(of["mention"]) + len(events)
        found = Extract(
            self._document,
            self._tokenised,
            self._ranges,
            of["mention"],
            events,
            [one for one in relations if one is not None],
            [one for one in entities if one is not None],
        )
        self._report.written += len(found.relations) + len(found.entities)
        return found

    def _placed(self, kept: Sequence[Annotation]) -> list[Annotation]:
        gone: set[AnnotationId] = set()
        for one in kept:
            role = self._role(one)
            if role == "none":
                self._report.add(causes.LAYER, one.id, layer=one.layer)
                gone.add(one.id)
            elif role in {"mention", "event"} and not self._place(one):
                gone.add(one.id)
        return without(kept, gone, self._report)

    def _role(self, one: Annotation) -> str:
        layer = self._layers.get(one.layer)
        return "none" if layer is None else _role_of(layer)

    def _place(self, one: Annotation) -> bool:
        around = whole(one, self._report)
        ranges = token_ranges(one, around, self._tokenised, self._options, self._report)
        if ranges is None:
            return False
        first, last = ranges[0][0], ranges[-1][1]
        sentence = self._tokenised.sentence_of(first)
        if self._tokenised.sentence_of(last - 1) != sentence:
            self._report.add(causes.CROSSES_SENTENCES, one.id)
            return False
        self._ranges[one.id] = Range(first, last, sentence)
        return True

    def _entity(self, one: Annotation) -> Filled | None:
        members = [self._by_id[each] for each in one.targets() if each in self._ranges]
        if len(members) < 2:
            self._report.add(causes.LONELY_ENTITY, one.id)
            return None
        self._note(one)
        self._report.add(causes.TYPE, one.id)
        return Filled(one, [("mention", each) for each in members])

    def _event(self, one: Annotation) -> Filled:
        self._note(one)
        return Filled(one, list(self._fillers(one, self._ranges[one.id].sentence)))

    def _relation(self, one: Annotation) -> Filled | None:
        fillers = list(self._fillers(one, None))
        ends = fillers[:2]
        if len(ends) == 2 and self._keeping.within:
            sentences = {self._ranges[each.id].sentence for _, each in ends}
            if len(sentences) > 1:
                self._report.add(causes.RELATION_CROSSES, one.id)
                return None
        if len(ends) < 2:
            self._report.add(causes.ENDS_MISSING, one.id)
            return None
        if len(fillers) > 2:
            self._report.add(causes.TWO_ENDS, one.id)
        if one.spans:
            self._report.add(causes.SPANS, one.id)
        self._note(one)
        return Filled(one, ends)

    def _note(self, one: Annotation) -> None:
        note_details(one, ("arguments",), self._report)

    def _fillers(self, one: Annotation, sentence: int | None) -> Iterator[tuple[str, Annotation]]:
        for argument in one.arguments:
            mention = self._mention_for(one, argument, sentence)
            if mention is None:
                continue
            is_far = sentence is not None and self._ranges[mention.id].sentence != sentence
            if is_far and self._keeping.within:
                self._report.add(FILLER_CROSSES, one.id)
            else:
                yield argument.role, mention

    def _mention_for(
        self, one: Annotation, argument: Argument, sentence: int | None
    ) -> Annotation | None:
        """Find the mention that fills a role; of an entity, the one in the sentence or first."""
        if argument.target is None:
            self._report.add(causes.LITERAL, one.id)
            return None
        target = self._by_id.get(argument.target)
        if target is not None and self._role(target) == "entity":
            members = [self._by_id[each] for each in target.targets() if each in self._ranges]
            if members:
                self._report.add(AS_MENTION, one.id)
                return min(
                    members,
                    key=lambda each: (
                        self._ranges[each.id].sentence != sentence,
                        self._ranges[each.id],
                    ),
                )
        if target is None or self._role(target) != "mention":
            self._report.add(NOT_A_MENTION, one.id)
            return None
        return target


def _role_of(layer: Layer) -> str:
    """Say what a layer is to these formats; frames without one trigger are nothing to them."""
    if layer.kind == "frame":
        return "event" if layer.spans is not None and layer.spans.most == 1 else "none"
    if layer.kind == "span":
        return "none" if layer.quick else "mention"
    return {"relation": "relation", "chain": "entity"}.get(layer.kind, "none")


def type_name(one: Annotation, options: WriteOptions, report: LossReport, *, event: bool) -> str:
    """Name a type as it was asked for; events keep theirs, which systems need whole."""
    if event or options.choice(TYPES) == "full" or "." not in one.type:
        return one.type
    report.add(causes.SUBTYPE, one.id)
    return one.type.partition(".")[0]
