"""Files what is read from ACE and ERE in the layers of the corpus's scheme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.ldc.layers import LdcLayers, ldc_layers
from annotator.formats.ldc.sources import ReadSource, decoded
from annotator.formats.markup.fitting import Fitting, find_type
from annotator.formats.markup.safe_xml import Element
from annotator.formats.shared.labels import leave_out
from annotator.formats.shared.raw_text import raw_text
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span
from annotator.schema.rules import MEMBER

_WITHOUT_SCHEME = LdcLayers(
    "mention", "entity", "head", "value", "event", "hopper", "relation"
)  # fmt: skip


class Filing:
    """Gathers the annotations of one document; what has no place in the scheme is told."""

    def __init__(self, source: ReadSource, path: Path, options: ReadOptions, name: str) -> None:
        self.source = source
        self.layers = ldc_layers(options.scheme) if options.scheme else _WITHOUT_SCHEME
        self._path = path
        self._options = options
        self._name = name
        self._fitting = Fitting(path, options)
        self._start, self._end = 0, len(source.text)
        self._text = raw_text("")
        self._made: list[Annotation] = []
        self._left_out: set[str] = set()

    def choose_text(self, places: Iterable[tuple[int | None, int | None]]) -> None:
        """Keep the body of the source alone, unless something outside of it is annotated."""
        start, end = self.source.body
        known = [(a, b) for a, b in places if a is not None and b is not None]
        if all(start <= a and b <= end for a, b in known):
            self._start, self._end = start, end
        self._text = raw_text(self.source.text[self._start : self._end])

    def tell(self, template: str, one: Element, **values: object) -> None:
        """Tell of something that is left out."""
        self._options.tell(FormatError(template, file=self._path, line=one.line, **values))

    def span(self, one: Element, start: int | None, end: int | None, words: str) -> Span | None:
        """Give a place in the stored text, None, told, where its words do not stand there."""
        if start is None or end is None or not self._start <= start < end <= self._end:
            self.tell("{file}, line {line}: the place lies outside of the text.", one)
            return None
        found = self.source.text[start:end]
        if _flat(found) not in {_flat(words), _flat(decoded(words))}:
            self.tell(
                '{file}, line {line}: "{words}" is not what stands at its place ("{found}").',
                one,
                words=_flat(words),
                found=_flat(found),
            )
            return None
        to_text = self._text.place
        return Span(to_text(start - self._start), to_text(end - self._start))

    def type(self, layer: str | None, name: str, one: Element) -> str | None:
        """Find a type of a layer: as it is written, else by its letters; None, told, for none."""
        scheme = self._options.scheme
        if scheme is None:
            return name
        known = scheme.layer(layer) if layer is not None else None
        chosen = self._options.names.get(name)
        wanted = name if chosen is None else chosen.rpartition("/")[2]
        found = find_type(known, wanted) if known is not None and wanted else None
        if found is None:
            problem = FormatError(
                "{file}, line {line}: the scheme {scheme} has no type for {name}; it is left out.",
                file=self._path,
                line=one.line,
                scheme=scheme.key,
                name=name,
            )
            if leave_out(self._options, name, problem):
                named = (each.get("ID") or each.get("id") for each in _within(one))
                self._left_out |= {each for each in named if each}
        return found

    def miss(self, one: Element, name: str) -> None:
        """Tell of a role that points at nothing, or count it where that was left out on purpose."""
        if name in self._left_out:
            self._options.lacking(one.get("ROLE") or one.get("role") or one.name)
            return
        self.tell(
            "{file}, line {line}: a role points at {name}, which is not in the file.",
            one,
            name=name or one.name,
        )

    def role(self, layer: str, kind: str, name: str) -> str:
        """Find a role of a type by its letters; what the type has not, keeps its name."""
        wanted = _letters(name)
        known = self._fitting.roles(layer, kind)
        if name in known:
            return name
        return next((one for one in known if _letters(one) == wanted), name)

    def end(self, layer: str, kind: str, name: str, number: int) -> str:
        """Find the role of an end of a relation: by its name, else by its number, from 0."""
        known = self._fitting.roles(layer, kind)
        found = self.role(layer, kind, name)
        return found if found in known or number >= len(known) else known[number]

    def add(
        self,
        layer: str,
        kind: str,
        spans: tuple[Span, ...],
        values: Mapping[str, str],
        arguments: tuple[Argument, ...] = (),
    ) -> AnnotationId:
        """Add an annotation and give its identifier."""
        attributes = self._fitting.attributes(layer, kind, values)
        made = Annotation(new_annotation_id(), layer, kind, spans, attributes, arguments)
        self._made.append(made)
        return made.id

    def entity(
        self, kind: str, values: Mapping[str, str], members: Iterable[AnnotationId]
    ) -> AnnotationId | None:
        """Add an entity of mentions, where the scheme has a layer for it."""
        layer = self.layers.entity
        if layer is None:
            return None
        arguments = tuple(Argument(MEMBER, one) for one in members)
        return self.add(layer, kind, (), values, arguments)

    def filed(self) -> AnnotatedDocument:
        """Give the document with all that was added."""
        return self._fitting.filed(self._text.document(self._name), self._made)


def _within(one: Element) -> Iterator[Element]:
    yield one
    for each in one.children:
        yield from _within(each)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _letters(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())
