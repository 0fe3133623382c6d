"""What other programs call things, as the corpus's scheme calls them; what has no place is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.shared.labels import leave_out, place_of
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.schema.records import Layer, Scheme
from annotator.schema.rules import MEMBER


class Fitting:
    """Finds layers, types, attributes and roles of a scheme by the names that a file uses.

    Without a scheme, the names of the file stand.
    """

    def __init__(self, path: Path, options: ReadOptions) -> None:
        self._path = path
        self._options = options
        self._scheme = options.scheme
        self.tell = options.tell

    def name(self, title: str) -> str:
        """Name the document after its title, on one line, else after the file."""
        return " ".join(title.split()) or self._path.stem

    def place(self, hint: str, values: Iterable[str], called: str) -> tuple[str, str] | None:
        """Find a layer and a type: in the layer hinted at, else in any; None, told, for none."""
        given = [value for value in values if value]
        if self._scheme is None:
            return (hint, given[0]) if given else None
        layers = sorted(self._scheme.layers, key=lambda one: one.name.lower() != hint.lower())
        named = self._renamed(self._scheme, [called, *given])
        if named is not None:
            return named
        for value in given if not self._is_left_out([called, *given]) else ():
            for layer in layers:
                found = find_type(layer, value)
                if found is not None and layer.kind != "chain":
                    return layer.name, found
        problem = FormatError(
            "{file}: the scheme {scheme} has no type for {name}; it is left out.",
            file=self._path,
            scheme=self._scheme.key,
            name=called,
        )
        leave_out(self._options, called, problem)
        return None

    def _renamed(self, scheme: Scheme, names: Iterable[str]) -> tuple[str, str] | None:
        """Find the type for which a person said that a name of the file stands."""
        chosen = (self._options.names.get(name) for name in names)
        return next((place_of(scheme, one) for one in chosen if one), None)

    def _is_left_out(self, names: Iterable[str]) -> bool:
        return any(self._options.names.get(name) == "" for name in names)

    def attributes(self, layer: str, kind: str, values: Mapping[str, str]) -> dict[str, str]:
        """Keep the attributes that the scheme knows, with values that it allows."""
        known = self._layer(layer)
        if known is None:
            return {} if self._scheme is not None else dict(values)
        found: dict[str, str] = {}
        for one in known.attributes_of(kind):
            value = values.get(one.name, "")
            if value and (not one.values or one.value(value) is not None):
                found[one.name] = value
            elif one.required and one.default is not None:
                found[one.name] = one.default
        return found

    def roles(self, layer: str, kind: str) -> list[str]:
        """List the roles of a type."""
        known = self._layer(layer)
        tag = known.type(kind) if known is not None else None
        return [role.name for role in tag.roles] if tag is not None else []

    def chain(self, members: Sequence[AnnotationId], kind: str = "") -> Iterator[Annotation]:
        """Make an entity of mentions, where the scheme has a layer for it."""
        layers = self._scheme.layers if self._scheme is not None else ()
        layer = next((one for one in layers if one.kind == "chain"), None)
        if not members or layer is None:
            return
        tag = find_type(layer, kind) if kind else None
        first = next((one.name for one in layer.types if not one.abstract), "")
        named = tag or first
        yield Annotation(
            new_annotation_id(),
            layer.name,
            named,
            (),
            self.attributes(layer.name, named, {}),
            tuple(Argument(MEMBER, one) for one in members),
        )

    def filed(
        self, document: Document, annotations: Sequence[Annotation], author: str = ""
    ) -> AnnotatedDocument:
        """Put annotations under the annotator who was named, as an import, else under theirs."""
        if not annotations:
            return AnnotatedDocument(document)
        scheme = self._scheme.reference if self._scheme is not None else _NO_SCHEME
        name = self._options.annotator or author or "import"
        work = AnnotationSet(name, "import", "new", scheme, tuple(annotations))
        return AnnotatedDocument(document, (work,))

    def _layer(self, name: str) -> Layer | None:
        return self._scheme.layer(name) if self._scheme is not None else None


_NO_SCHEME = SchemeReference("", "", "")


def find_type(layer: Layer, name: str) -> str | None:
    """Find a type by its name; else by its letters, whole or without the types above it."""
    for one in layer.types:
        if one.name == name and not one.abstract:
            return name
    wanted = _letters(name)
    whole = [one.name for one in layer.types if not one.abstract and _letters(one.name) == wanted]
    last = [
        one.name
        for one in layer.types
        if not one.abstract and _letters(one.name.rpartition(".")[2]) == wanted
    ]
    return next(iter([*whole, *last]), None)


def _letters(name: str) -> str:
    """Give what of a name is letters and digits: Transport-Person, transport_person."""
    return "".join(one for one in name.casefold() if one.isalnum())
