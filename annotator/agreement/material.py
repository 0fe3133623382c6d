"""What is compared: documents with the work of several annotators, seen through one layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from annotator.agreement.reasons import ALONE, OUTSIDE
from annotator.model.annotation import Annotation
from annotator.model.document import OUTSIDE_ARTICLE, Document
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.records import Layer, Scheme, is_a
from annotator.text.clitics import Clitics

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Work:
    """One annotator's work on one document: the annotations of the layer, and all by their id."""

    marks: tuple[Annotation, ...]
    all: Mapping[AnnotationId, Annotation]


@dataclass(frozen=True, slots=True)
class Item:
    """One document with the work of those who annotated it."""

    document: Document
    works: Mapping[str, Work]


@dataclass(frozen=True, slots=True)
class Material:
    """The documents on which annotators are compared, in corpus order, and in which layer.

    Only documents with at least two of the annotators are among the items; `attribute` names the
    property that is compared instead of the type. What was left out is counted by its reason.
    """

    scheme: Scheme
    layer: Layer
    annotators: tuple[str, ...]
    items: tuple[Item, ...]
    attribute: str | None = None
    type: str | None = None
    seed: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])
    whole: Material | None = field(default=None, compare=False, repr=False)
    """The same with every type, for what tells one type from all others."""
    clitics: Callable[[], Clitics] | None = field(default=None, compare=False, repr=False)
    """Gives what knows where the stem of a word lies, asked for only where it is needed."""
    stopped: Callable[[], None] = lambda: None
    """Raises Cancelled when the person does not want the number any more."""
    memory: dict[object, object] = field(
        default_factory=dict[object, object], compare=False, repr=False
    )
    """What is known of single texts, by their content, kept from one material to the next."""
    _kept: dict[str, object] = field(default_factory=dict[str, object], compare=False, repr=False)

    def kept(self, name: str, make: Callable[[Material], Kept]) -> Kept:
        """Give what measures share, made when the first of them asks."""
        if name not in self._kept:
            self.stopped()
            self._kept[name] = make(self)
        return cast("Kept", self._kept[name])

    def remembered(self, content: Hashable, make: Callable[[], Kept]) -> Kept:
        """Give what is worked out of some content, made where it is not yet known."""
        if content not in self.memory:
            self.stopped()
            self.memory[content] = make()
        return cast("Kept", self.memory[content])

    def types(self) -> tuple[str, ...]:
        """List the types that were used, in the order of the scheme, unknown ones last."""
        used = {
            mark.type for item in self.items for work in item.works.values() for mark in work.marks
        }
        declared = [tag.name for tag in self.layer.types if tag.name in used]
        return (*declared, *sorted(used - set(declared)))

    def only(self, type_name: str) -> Material:
        """Keep one type, with all below it."""
        return self.kept(f"only {type_name}", lambda _: self._only(type_name))

    def _only(self, type_name: str) -> Material:
        def narrowed(work: Work) -> Work:
            marks = tuple(mark for mark in work.marks if is_a(mark.type, type_name))
            return Work(marks, work.all)

        return replace(
            self,
            items=self._with(narrowed),
            type=type_name,
            whole=self.whole or self,
            _kept={},
        )

    def between(self, annotators: Sequence[str]) -> Material:
        """Keep these annotators, and the documents that at least two of them annotated."""
        return self.kept(f"between {tuple(annotators)}", lambda _: self._between(annotators))

    def _between(self, annotators: Sequence[str]) -> Material:
        items = tuple(
            Item(item.document, {name: item.works[name] for name in annotators if name in shared})
            for item in self.items
            if len(shared := item.works.keys() & set(annotators)) >= 2
        )
        alone = len(self.items) - len(items)
        left_out = Counter(self.left_out) + Counter({ALONE: alone})
        return replace(self, annotators=tuple(annotators), items=items, left_out=left_out, _kept={})

    def _with(self, change: Callable[[Work], Work]) -> tuple[Item, ...]:
        return tuple(
            Item(item.document, {name: change(work) for name, work in item.works.items()})
            for item in self.items
        )

    def pairs(self) -> list[tuple[str, str]]:
        """List the pairs of annotators."""
        names = self.annotators
        return [(one, other) for at, one in enumerate(names) for other in names[at + 1 :]]


def gather(
    documents: Iterable[AnnotatedDocument],
    scheme: Scheme,
    layer: Layer,
    annotators: Sequence[str],
    *,
    attribute: str | None = None,
    seed: int = 0,
) -> Material:
    """Gather what several annotators did in a layer; what lies outside the article is left out."""
    left_out: Counter[str] = Counter()
    items: list[Item] = []
    for one in documents:
        works = {
            work.annotator: _work(one.document, work, layer, left_out)
            for name in annotators
            for work in one.sets
            if work.annotator == name and (work.status != "new" or work.annotations)
        }
        if len(works) >= 2:
            items.append(Item(one.document, works))
        elif works:
            left_out[ALONE] += 1
    return Material(
        scheme, layer, tuple(annotators), tuple(items), attribute, None, seed, dict(left_out)
    )


def _work(document: Document, work: AnnotationSet, layer: Layer, left_out: Counter[str]) -> Work:
    outside = [Span(one.start, one.end) for one in document.regions if one.kind in OUTSIDE_ARTICLE]
    marks = [one for one in work.annotations if one.layer == layer.name]
    inside = tuple(mark for mark in marks if not _outside(mark, outside))
    if len(inside) < len(marks):
        left_out[OUTSIDE] += len(marks) - len(inside)
    return Work(inside, {one.id: one for one in work.annotations})


def _outside(mark: Annotation, outside: Sequence[Span]) -> bool:
    return any(region.contains(span) for span in mark.spans for region in outside)


def without_text(material: Material) -> int:
    """Count the annotations that mark no text, as a frame need not."""
    works = [work for item in material.items for work in item.works.values()]
    return sum(not mark.spans for work in works for mark in work.marks)
