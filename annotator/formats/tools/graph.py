"""A set as stretches of text and arcs between them, which is what other tools know.

A frame is the stretch of its trigger with an arc to each filler that stands in the text; a
relation is an arc between its two ends; for an entity in a role stands one of its mentions.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import note_details
from annotator.formats.shared.drafts import Draft, scheme_of
from annotator.formats.shared.labels import Labels, leave_out, renaming
from annotator.formats.strict_json import Place
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, hull
from annotator.schema.records import LayerKind, Scheme

GRAPH_LOSSES: tuple[Cause, ...] = (
    causes.OUTSIDE,
    causes.NO_PLACE,
    causes.LAYER,
    causes.HULL,
    causes.FILLER,
    causes.LITERAL,
    causes.ENTITY_AS_FILLER,
    causes.ENDS_MISSING,
    causes.TWO_ENDS,
    causes.SPANS,
    causes.ATTRIBUTES,
    *causes.REMARKS,
    *causes.OF_DOCUMENTS,
)


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch of text with the label of its type."""

    annotation: Annotation
    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Arc:
    """What leads from one stretch to another: a role, or the type of a relation."""

    source: int
    target: int
    label: str


Fit = Callable[[Annotation, Span], Span | None]
"""Makes a stretch one that the format can hold, and tells; None: it is left out, and told."""


class Names:
    """The labels of a scheme for stretches and for relations."""

    def __init__(self, scheme: Scheme, renamed: dict[str, str] | None = None) -> None:
        self.scheme = scheme
        self.nodes = Labels(scheme, ("span", "frame"), renamed=renamed)
        self.arcs = Labels(scheme, ("relation",), renamed=renamed)
        self.kinds: dict[str, LayerKind] = {one.name: one.kind for one in scheme.layers}


class Graph:
    """The stretches and arcs of one set; everything else is told."""

    def __init__(
        self,
        annotations: Sequence[Annotation],
        names: Names,
        report: LossReport,
        *,
        keeps: Container[str] = (),
        fit: Fit | None = None,
    ) -> None:
        self._names = names
        self._report = report
        self._keeps = keeps
        self._by_id = {one.id: one for one in annotations}
        self._numbers: dict[AnnotationId, int] = {}
        self.nodes: list[Node] = []
        self.arcs: list[Arc] = []
        for one in annotations:
            self._add_node(one, fit)
        for node in list(self.nodes):
            self._add_arcs(node)
        for one in annotations:
            if names.kinds.get(one.layer) == "relation":
                self._add_relation(one)

    def _add_node(self, one: Annotation, fit: Fit | None) -> None:
        kind = self._names.kinds.get(one.layer)
        if kind == "relation":
            return
        if kind not in {"span", "frame"}:
            self._report.add(causes.LAYER, one.id, layer=one.layer)
            return
        span = hull(one.spans)
        if span is None:
            self._report.add(causes.NO_PLACE, one.id)
            return
        if len(one.spans) > 1:
            self._report.add(causes.HULL, one.id)
        if fit is not None:
            span = fit(one, span)
            if span is None:
                return
        note_details(one, {"arguments", *self._kept()}, self._report)
        self._numbers[one.id] = len(self.nodes)
        self.nodes.append(Node(one, span, self._names.nodes.of(one.layer, one.type)))
        self._report.written += 1

    def _kept(self) -> Iterator[str]:
        return (
            one for one in ("attributes", "comment", "doubt", "milliseconds") if one in self._keeps
        )

    def _add_arcs(self, node: Node) -> None:
        one = node.annotation
        for argument in one.arguments:
            if argument.target is None:
                self._report.add(causes.LITERAL, one.id)
                continue
            target = self._number_of(argument.target, one)
            if target is None:
                self._report.add(causes.FILLER, one.id)
            else:
                self.arcs.append(Arc(self._numbers[one.id], target, argument.role))

    def _number_of(self, target: AnnotationId, one: Annotation) -> int | None:
        filler = self._by_id.get(target)
        if filler is None or self._names.kinds.get(filler.layer) != "chain":
            return self._numbers.get(target)
        members = [each for each in filler.targets() if each in self._numbers]
        if not members:
            return None
        self._report.add(causes.ENTITY_AS_FILLER, one.id)
        named = (each for each in members if self._by_id[each].attributes.get("level") == "NAM")
        return self._numbers[next(named, members[0])]

    def _add_relation(self, one: Annotation) -> None:
        layer = self._names.scheme.layer(one.layer)
        tag = layer.type(one.type) if layer is not None else None
        roles = [role.name for role in tag.roles[:2]] if tag is not None else []
        ends: list[int] = []
        for role in roles:
            target = next((each for each in one.targets(role)), None)
            number = self._number_of(target, one) if target is not None else None
            if number is not None:
                ends.append(number)
        if len(ends) < 2:
            self._report.add(causes.ENDS_MISSING, one.id)
            return
        if len(one.arguments) > 2:
            self._report.add(causes.TWO_ENDS, one.id)
        if one.spans:
            self._report.add(causes.SPANS, one.id)
        note_details(one, ("arguments",), self._report)
        self.arcs.append(Arc(ends[0], ends[1], self._names.arcs.of(one.layer, one.type)))
        self._report.written += 1


class Rebuilding:
    """Turns stretches and arcs from a file into annotations."""

    def __init__(self, options: ReadOptions, file: object) -> None:
        self.names = Names(scheme_of(options, file), renaming(options))
        self._options = options
        self._unknown: set[str] = set()
        self.left_out: set[object] = set()
        """What was left out on purpose, by its document and what it is called there."""

    def node(self, label: str, span: Span) -> Draft | None:
        """Begin the annotation of a stretch; None where the scheme has no such label."""
        place = self.names.nodes.find(label)
        return None if place is None else Draft(*place, (span,))

    def arc(self, source: Draft, target: Draft, label: str) -> Draft | None:
        """Fill a role of a frame, or begin a relation, which is given.

        Raises LookupError where the label is neither.
        """
        scheme = self.names.scheme
        layer = scheme.layer(source.layer)
        tag = layer.type(source.type) if layer is not None else None
        if tag is not None and tag.role(label) is not None:
            source.fill(label, target)
            return None
        place = self.names.arcs.find(label)
        relation = scheme.layer(place[0]) if place is not None else None
        kind = relation.type(place[1]) if relation is not None and place is not None else None
        if place is None or kind is None or len(kind.roles) < 2:
            raise LookupError(label)
        draft = Draft(*place)
        draft.fill(kind.roles[0].name, source)
        draft.fill(kind.roles[1].name, target)
        return draft

    def leave_out(self, place: Place, label: str, identifier: object) -> None:
        """Leave out a stretch of an unknown label: counted each time, told once.

        `identifier` names it within the file, for arcs that lead to it.
        """
        is_new = label not in self._unknown
        self._unknown.add(label)
        if leave_out(self._options, label, unknown_label(place, label), is_new=is_new):
            self.left_out.add(identifier)

    def lose_end(self, place: Place, label: str, ends: Iterable[object]) -> None:
        """Tell of an arc that lacks an end, or count it where the end was left out on purpose."""
        if self.left_out.isdisjoint(ends):
            self._options.tell(dangling(place, label))
        else:
            self._options.lacking(label)


def unknown_label(place: Place, label: str) -> FormatError:
    """Tell of a label that the scheme does not know."""
    return place.fault(
        "{file}, line {line}: the scheme has nothing called {label}, so that what is labelled so"
        " is left out; say what it stands for with the choice names ({label}=...).",
        label=label,
    )


def unknown_arc(place: Place, label: str) -> FormatError:
    """Tell of an arc that means nothing."""
    return place.fault(
        "{file}, line {line}: {label} is neither a role there nor a relation of the scheme; it was"
        " left out.",
        label=label,
    )


def nowhere(place: Place, label: str) -> FormatError:
    """Tell of a stretch that is none."""
    return place.fault(
        "{file}, line {line}: {label} marks nothing, or lies outside the text; it was left out.",
        label=label,
    )


def other_text(place: Place, label: str) -> FormatError:
    """Tell of a stretch whose text is not the one the file gives."""
    return place.fault(
        "{file}, line {line}: the text of {label} is not what stands at its offsets; it was left"
        " out.",
        label=label,
    )


def dangling(place: Place, label: str) -> FormatError:
    """Tell of an arc that has no end."""
    return place.fault(
        "{file}, line {line}: an arc refers to {label}, which is not there; it was left out.",
        label=label,
    )
