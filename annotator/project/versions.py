"""Other versions of a text in the corpus, and what of their annotations fits this one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.sets import SetSummary
from annotator.model.spans import Span, surface
from annotator.project.project import Project
from annotator.schema.records import Scheme
from annotator.text.aligning import Alignment, align
from annotator.text.search_folding import search_fold
from annotator.text.words import tokens

_RUN = 4
"""Words that two texts must share in a row to count."""
_LEAST_SHARE = 0.2
_MOST = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that is likely to be another version, with the share of words in common."""

    document: DocumentId
    name: str
    share: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be copied: annotations with new ids and places, and what is left behind."""

    annotations: tuple[Annotation, ...]
    changed: int
    """How many stand on words that are written otherwise now, but read the same."""
    lost: tuple[tuple[str, str], ...]
    """The layers and words of annotations whose words are others now, or are gone."""
    emptied: int
    """How many roles lose their filler."""

    def counts(self) -> dict[str, int]:
        """Count by layer what is copied."""
        return dict(Counter(one.layer for one in self.annotations))


def candidates(
    project: Project,
    document: DocumentId,
    *,
    progress: Callable[[int, int], None] = lambda done, all_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Candidate]:
    """Find the documents that share long runs of words with this one, the nearest first."""
    own = _runs(project.corpus.text(document))
    rows = [one for one in project.documents() if one.id != document]
    found: list[Candidate] = []
    for number, row in enumerate(rows):
        if cancelled():
            break
        progress(number, len(rows))
        theirs = _runs(project.corpus.text(row.id))
        least = min(len(own), len(theirs))
        share = len(own & theirs) / least if least else 0.0
        if share >= _LEAST_SHARE:
            found.append(Candidate(row.id, row.meta.get("title") or row.name, share))
    return sorted(found, key=lambda one: -one.share)[:_MOST]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = [search_fold(text[start:end]) for start, end in tokens(text)]
    return {tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}


def plan(project: Project, source: SetSummary, target: DocumentId) -> Plan:
    """Place the annotations of a set over another version in the text of this one."""
    alignment = align(project.corpus.text(source.document), project.corpus.text(target))
    return _Placing(project.scheme, alignment, project.corpus.annotations(source.id)).plan()


class _Placing:
    """Decides for each annotation where it stands now, and what of it is left."""

    def __init__(self, scheme: Scheme, alignment: Alignment, annotations: list[Annotation]) -> None:
        self._scheme, self._alignment = scheme, alignment
        self._annotations = annotations
        self._lost: list[tuple[str, str]] = []
        self._changed = 0
        self._emptied = 0

    def plan(self) -> Plan:
        placed = {one.id: new for one in self._annotations if (new := self._place(one)) is not None}
        ids = {old: new.id for old, new in placed.items()}
        self._drop_empty_chains(placed, ids)
        found = [replace(one, arguments=self._arguments(one, ids)) for one in placed.values()]
        used = {target for one in found for target in one.targets()}
        kept = [one for one in found if one.id in used or not self._is_quick(one)]
        return Plan(tuple(kept), self._changed, tuple(self._lost), self._emptied)

    def _place(self, one: Annotation) -> Annotation | None:
        spans: list[Span] = []
        changed = False
        for span in one.spans:
            place = self._alignment.place(*span)
            if place is None:
                words = surface(self._alignment.old, one.spans)
                self._lost.append((one.layer, words))
                return None
            changed = changed or place.kind == "folded"
            spans.append(Span(place.start, place.end))
        self._changed += changed
        return replace(one, id=new_annotation_id(), spans=tuple(spans), milliseconds=0)

    def _drop_empty_chains(
        self, placed: dict[AnnotationId, Annotation], ids: dict[AnnotationId, AnnotationId]
    ) -> None:
        for old, new in list(placed.items()):
            layer = self._scheme.layer(new.layer)
            chain = layer is not None and layer.kind == "chain"
            if chain and not any(target in ids for target in new.targets()):
                del placed[old], ids[old]

    def _arguments(
        self, one: Annotation, ids: dict[AnnotationId, AnnotationId]
    ) -> tuple[Argument, ...]:
        found = [
            replace(argument, target=ids[argument.target]) if argument.target else argument
            for argument in one.arguments
            if argument.target is None or argument.target in ids
        ]
        layer = self._scheme.layer(one.layer)
        if layer is not None and layer.kind != "chain":
            self._emptied += len(one.arguments) - len(found)
        return tuple(found)

    def _is_quick(self, one: Annotation) -> bool:
        layer = self._scheme.layer(one.layer)
        return layer is not None and layer.quick
