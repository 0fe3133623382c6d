"""What of the annotations of one version of a text fits another, and what becomes of the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from annotator.errors import CorpusError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.sets import SetSummary
from annotator.model.spans import Span, surface
from annotator.project.edits.copying import to_be_put
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.text.aligning import Alignment, align
from annotator.text.search_folding import search_fold

Reason = Literal["gone", "changed", "mentions", "ends", "fillers"]
"""Why something is left: nothing stands there, or other words do; no mention of the entity fits;
a relation has lost an end; a frame without a place of its own has lost all that filled it."""


@dataclass(frozen=True, slots=True)
class Left:
    """An annotation that is not copied: its words, why, and what stands there now."""

    layer: str
    words: str
    reason: Reason
    now: str = ""


@dataclass(frozen=True, slots=True)
class Lessened:
    """A frame that is copied without one filler (or, with no role, without one of its spans)."""

    layer: str
    words: str
    role: str
    lost: str


@dataclass(frozen=True, slots=True)
class Rewritten:
    """An annotation whose words are written otherwise now, but read the same."""

    layer: str
    words: str
    now: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be copied, with new ids and places; what would not; and how the texts differ."""

    annotations: tuple[Annotation, ...]
    fresh: tuple[Annotation, ...]
    """What of it is not in this annotator's set yet, or joins an entity that is."""
    rewritten: tuple[Rewritten, ...]
    lessened: tuple[Lessened, ...]
    left: tuple[Left, ...]
    differences: tuple[tuple[str, str], ...]
    """The words of the old and of the new text at each place where they read otherwise."""

    @property
    def present(self) -> int:
        """Count what is annotated in this version already."""
        return len(self.annotations) - len({one.id for one in self.annotations} & self._new())

    def _new(self) -> set[AnnotationId]:
        return {one.id for one in self.fresh}

    def counts(self) -> dict[str, int]:
        """Count by layer what would be new."""
        new = self._new()
        return dict(Counter(one.layer for one in self.annotations if one.id in new))


def plan(project: Project, source: SetSummary, target: DocumentId) -> Plan:
    """Place the annotations of a set over another version in the text of this one.

    Nothing is written. Raises CorpusError when the set is no longer there.
    """
    if all(one.id != source.id for one in project.corpus.sets(source.document)):
        raise CorpusError("These annotations are no longer in the corpus.")
    view, own = project.view(source.document, source), project.view(target)
    alignment = align(view.document.text, own.document.text)
    placing = Placing(view, alignment)
    placed = placing.placed()
    return Plan(
        annotations=placed,
        fresh=tuple(to_be_put(project.scheme, own.all(), placed)),
        rewritten=tuple(placing.rewritten),
        lessened=tuple(placing.lessened),
        left=tuple(placing.left),
        differences=tuple(_differences(alignment)),
    )


def _differences(alignment: Alignment) -> list[tuple[str, str]]:
    """List the words that read otherwise; the spelling of a hamza or white space is left out."""
    found = (
        (alignment.old[slice(*one.old)].strip(), alignment.new[slice(*one.new)].strip())
        for one in alignment.differences()
    )
    return [(old, new) for old, new in found if search_fold(old) != search_fold(new)]


class Placing:
    """Decides for each annotation where it stands now, and what of it is left."""

    def __init__(self, view: SetView, alignment: Alignment) -> None:
        self._view, self._alignment = view, alignment
        self.rewritten: list[Rewritten] = []
        self.lessened: list[Lessened] = []
        self.left: list[Left] = []

    def placed(self) -> tuple[Annotation, ...]:
        """Give what fits, with new ids; it refers to nothing else."""
        found: dict[AnnotationId, Annotation] = {}
        for one in self._view.all():
            spans = self._spans(one)
            if spans is not None:
                found[one.id] = replace(one, spans=spans, milliseconds=0)
        while self._drop_what_lost_its_parts(found):
            pass
        self._tell_lost_fillers(found)
        ids = {old: new_annotation_id() for old in found}
        return tuple(_renamed(one, ids) for one in found.values())

    def _spans(self, one: Annotation) -> tuple[Span, ...] | None:
        """Place the spans; None where too few of them fit."""
        text, new = self._alignment.old, self._alignment.new
        places = [self._alignment.place(*span) for span in one.spans]
        fits = [place for place in places if place is not None and place.fit != "changed"]
        if len(fits) < self._least_spans(one):
            now = [Span(place.start, place.end) for place in places if place is not None]
            reason: Reason = "changed" if now else "gone"
            self.left.append(Left(one.layer, self._words(one), reason, surface(new, now)))
            return None
        for place, span in zip(places, one.spans, strict=True):
            if place is None or place.fit == "changed":
                lost = text[span.start : span.end]
                self.lessened.append(Lessened(one.layer, self._words(one), "", lost))
        spans = tuple(Span(place.start, place.end) for place in fits)
        if any(place.fit == "folded" for place in fits):
            self.rewritten.append(Rewritten(one.layer, self._words(one), surface(new, spans)))
        return spans

    def _least_spans(self, one: Annotation) -> int:
        """Say how many spans must fit: all of a mention, as it is one thing; of evidence, one."""
        layer = self._view.layer(one)
        rule = layer.spans if layer is not None else None
        if layer is None or layer.kind == "span" or rule is None or rule.most is not None:
            return len(one.spans)
        return min(rule.least, len(one.spans))

    def _drop_what_lost_its_parts(self, found: dict[AnnotationId, Annotation]) -> bool:
        """Leave out what nothing is left of; says whether anything was, as more may follow."""
        used = {target for one in found.values() for target in one.targets()}
        lost: list[AnnotationId] = []
        for one in found.values():
            reason = self._lack(one, found)
            if reason is not None:
                self.left.append(Left(one.layer, self._words(one), reason))
            if reason is not None or (self._is_quick(one) and one.id not in used):
                lost.append(one.id)
        for annotation_id in lost:
            del found[annotation_id]
        return bool(lost)

    def _lack(self, one: Annotation, found: Mapping[AnnotationId, Annotation]) -> Reason | None:
        targets = one.targets()
        still = [argument for argument in one.arguments if _stands(argument, found)]
        kind = self._view.kind(one)
        if kind == "chain":
            return None if still else "mentions"
        if kind == "relation" and self._lacks_an_end(one, still):
            return "ends"
        return "fillers" if not one.spans and targets and not still else None

    def _lacks_an_end(self, one: Annotation, still: list[Argument]) -> bool:
        tag = self._view.type(one)
        filled, before = ({part.role for part in parts} for parts in (still, one.arguments))
        return tag is not None and any(
            role.least and role.name in before - filled for role in tag.roles
        )

    def _tell_lost_fillers(self, found: Mapping[AnnotationId, Annotation]) -> None:
        for one in found.values():
            if self._view.kind(one) == "chain":
                continue
            for argument in one.arguments:
                filler = self._view.get(argument.target)
                if not _stands(argument, found) and filler is not None:
                    lost = self._words(filler)
                    told = Lessened(one.layer, self._words(one), argument.role, lost)
                    self.lessened.append(told)

    def _words(self, one: Annotation) -> str:
        """Give words to know an annotation by: its own, else those of what fills it."""
        own = self._view.text_of(self._view.get(one.id) or one)
        if own:
            return own
        fillers = (self._view.get(target) for target in one.targets())
        return " · ".join(self._view.text_of(each) for each in fillers if each is not None)

    def _is_quick(self, one: Annotation) -> bool:
        layer = self._view.layer(one)
        return layer is not None and layer.quick


def _stands(argument: Argument, found: Mapping[AnnotationId, Annotation]) -> bool:
    return argument.target is None or argument.target in found


def _renamed(one: Annotation, ids: Mapping[AnnotationId, AnnotationId]) -> Annotation:
    arguments = tuple(
        replace(part, target=ids[part.target]) if part.target is not None else part
        for part in one.arguments
        if part.target is None or part.target in ids
    )
    return replace(one, id=ids[one.id], arguments=arguments)
