"""What the history tells of the work that is compared: when it was done, and out of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet, Making, Provenance
from annotator.project.edits.copying import CopyAnnotations
from annotator.project.edits.marking import TakeProposal
from annotator.project.edits.propagating import Propagate
from annotator.project.found.acts import Accept
from annotator.store.corpus import Corpus

SUGGESTIONS = frozenset(one.title for one in (TakeProposal, Propagate, CopyAnnotations, Accept))
"""The edits that make annotations out of what was proposed or made by somebody else."""


@dataclass(frozen=True, slots=True)
class Past:
    """Times of the work by document or text and annotator, and how annotations were made.

    What was imported has no history here: of it is known what came along with it.
    """

    times: Mapping[tuple[str, str, str], datetime]
    """By the document, or else the hash of its text, with the annotator and the kind of set."""
    made: Mapping[AnnotationId, Making]
    prepared: frozenset[str]
    """The hashes of texts that a model annotated."""

    def time(self, one: AnnotatedDocument) -> datetime | None:
        """Say when the last of its annotators finished it, or changed it last; None: not told."""
        found = [self.time_of(one, work) for work in one.sets]
        return max((time for time in found if time is not None), default=None)

    def time_of(self, one: AnnotatedDocument, work: AnnotationSet) -> datetime | None:
        """Say when an annotator finished a document, or changed it last."""
        names = work.annotator, work.kind
        by_document = self.times.get((one.document.id, *names))
        return by_document or self.times.get((one.document.text_sha256, *names))

    def order(self, documents: Iterable[AnnotatedDocument]) -> list[AnnotatedDocument]:
        """Order documents by time; first those without any, in the order of the corpus."""
        told = [(self.time(one), one) for one in documents]
        known = sorted(((time, at) for at, (time, _) in enumerate(told) if time is not None))
        return [one for time, one in told if time is None] + [told[at][1] for _, at in known]

    def prepared_of(self, documents: Sequence[AnnotatedDocument]) -> frozenset[DocumentId]:
        """Name the documents over which there is a model's set."""
        found = (one.document for one in documents)
        return frozenset(one.id for one in found if one.text_sha256 in self.prepared)


def past_of(corpus: Corpus) -> Past:
    """Read the whole history of a corpus."""
    done = corpus.work_done()
    hashes = corpus.text_hashes()
    times: dict[tuple[str, str, str], datetime] = {}
    prepared: set[str] = set()
    for one in corpus.sets():
        text = hashes.get(one.document, "")
        if one.kind == "model" and one.annotations:
            prepared.add(text)
        time = done.time(one.id)
        if time is not None:
            times[one.document, one.annotator, one.kind] = time
            key = text, one.annotator, one.kind
            times[key] = max(time, times.get(key, time))
    made: dict[AnnotationId, Making] = {one: _making(title) for one, title in done.made.items()}
    return Past(times, done.told | made, frozenset(prepared))


def _making(title: str) -> Making:
    return "suggested" if title.partition(": ")[0] in SUGGESTIONS else "by hand"


def with_provenance(items: Iterable[AnnotatedDocument], past: Past) -> Iterator[AnnotatedDocument]:
    """Say of sets that leave the corpus when they were worked on, and how they were made."""
    for item in items:
        sets = [replace(work, provenance=_provenance(item, work, past)) for work in item.sets]
        yield replace(item, sets=tuple(sets))


def _provenance(item: AnnotatedDocument, work: AnnotationSet, past: Past) -> Provenance:
    time = past.times.get((item.document.id, work.annotator, work.kind))
    # Of gold, which is merged and decided, neither word would be true.
    marks = work.annotations if work.kind != "gold" else ()
    made: dict[AnnotationId, Making] = {
        one.id: past.made[one.id] for one in marks if one.id in past.made
    }
    return Provenance(time, made)
