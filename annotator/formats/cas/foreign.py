"""Reads a CAS of another program: what the corpus's scheme has a place for, by names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.cas import naming
from annotator.formats.cas.layers import layer_types, naming_layer
from annotator.formats.cas.structures import Structure
from annotator.formats.cas.web import Web
from annotator.formats.markup.fitting import Fitting
from annotator.formats.markup.telling import each
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span

_PASSED_OVER = (
    "uima.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
    "de.tudarmstadt.ukp.clarin.",
    "de.tudarmstadt.ukp.inception.",
    "de.tudarmstadt.ukp.dkpro.core.api.coref.",
)
"""Texts, tokens, sentences, parts of speech, syntax: nothing that is annotated here."""


class Foreign:
    """Reads one CAS; what finds no place in the scheme is told."""

    def __init__(self, web: Web, options: ReadOptions) -> None:
        self._web = web
        self._options = options
        self._fitting = Fitting(web.path, options)
        self._made: dict[int, AnnotationId] = {}

    def read(self) -> AnnotatedDocument:
        """Give the document with what was found, under the annotator that was named."""
        metadata = [one for one in self._web.cas.structures if one.type == naming.METADATA]
        title = metadata[0].text("documentTitle") if metadata else ""
        document = self._web.source.document(self._fitting.name(title))
        return self._fitting.filed(document, list(self._annotations()))

    def _annotations(self) -> Iterator[Annotation]:
        own = [
            one
            for one in self._web.cas.structures
            if "begin" in one.features and not one.type.startswith(_PASSED_OVER)
        ]
        placed = [(one, self._placed(one)) for one in own]
        kept = [(one, found) for one, found in placed if found is not None]
        for one, _ in kept:
            self._made[one.number] = new_annotation_id()
        marks: dict[Span, AnnotationId] = {}
        annotations = each(
            kept, lambda pair: self._annotation(pair[0], *pair[1]), self._fitting.tell
        )
        for made in annotations:
            if made.spans:
                marks.setdefault(made.spans[0], made.id)
            yield made
        yield from self._chains(marks)

    def _placed(self, one: Structure) -> tuple[str, str] | None:
        scheme = self._options.scheme
        types = layer_types(scheme).layers if scheme is not None else {}
        named = naming_layer(scheme) if scheme is not None else "mention"
        hint = named if one.type == naming.NAMED_ENTITY else types.get(one.type)
        short = one.type.rpartition(".")[2]
        values = [one.text("value"), *(one.text(name) for name in sorted(one.features)), short]
        return self._fitting.place(hint or short, values, f"{short} {one.text('value')}".strip())

    def _annotation(self, one: Structure, layer: str, kind: str) -> Annotation:
        fragments = self._web.references(one, "fragments") or [one]
        spans = tuple(self._web.span(each) for each in fragments)
        values = {naming.attribute_name(name): one.text(name) for name in one.features}
        is_relation = "Governor" in one.features
        return Annotation(
            id=self._made[one.number],
            layer=layer,
            type=kind,
            spans=() if is_relation else tuple(span for span in spans if span.start < span.end),
            attributes=self._fitting.attributes(layer, kind, values),
            arguments=tuple(self._arguments(one, layer, kind)),
        )

    def _arguments(self, one: Structure, layer: str, kind: str) -> Iterator[Argument]:
        roles = self._fitting.roles(layer, kind)
        for number, end in enumerate(("Governor", "Dependent")):
            for target in self._web.references(one, end):
                if target.number in self._made and number < len(roles):
                    yield Argument(roles[number], self._made[target.number])
        for name in one.features:
            if name not in {"Governor", "Dependent", "sofa"}:
                for link in self._web.references(one, name):
                    yield from self._linked(link)

    def _linked(self, link: Structure) -> Iterator[Argument]:
        for target in self._web.references(link, "target"):
            if target.number in self._made and link.text("role"):
                yield Argument(link.text("role"), self._made[target.number])

    def _chains(self, marks: Mapping[Span, AnnotationId]) -> Iterator[Annotation]:
        for one in self._web.cas.structures:
            if one.type != naming.CHAIN:
                continue
            links = self._web.chain(one)
            spans = list(each(links, self._web.span, self._fitting.tell))
            members = [marks[span] for span in spans if span in marks]
            if len(members) < len(spans):
                self._fitting.tell(
                    FormatError(
                        "{file}: {count} links of an entity stand where nothing is marked.",
                        file=self._web.path,
                        count=len(spans) - len(members),
                    )
                )
            yield from self._fitting.chain(members)
