"""Reads BeSt: who believes or feels what about what a Rich ERE file holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.ldc.ere.names import (
    BELIEF,
    STANCE,
    holder_role,
    polarities,
    stance_layers,
)
from annotator.formats.ldc.filing import Filing
from annotator.formats.markup.safe_xml import Element, parse_xml
from annotator.model.annotation import Argument
from annotator.model.identity import AnnotationId
from annotator.schema.records import Layer

_TARGETS = ("entity", "relation", "event")


def read_best(
    path: Path, ids: Mapping[str, AnnotationId], filing: Filing, options: ReadOptions
) -> None:
    """Add what a file says to what was read of the Rich ERE file beside it."""
    root = parse_xml(path)
    if root.name != "belief_sentiment_doc":
        raise FormatError("{file}: this is XML, but not BeSt: it does not begin so.", file=path)
    scheme = options.scheme
    layers = stance_layers(scheme) if scheme is not None else {BELIEF: BELIEF, STANCE: STANCE}
    for kind in (BELIEF, STANCE):
        name = layers.get(kind)
        layer = scheme.layer(name) if scheme is not None and name is not None else None
        for part in root.all(f"{kind}_annotations"):
            if name is None and any(True for _ in part.all(kind)):
                filing.tell(
                    "{file}, line {line}: the scheme has no layer for {name}; it is left out.",
                    part,
                    name=f"{kind}_annotations",
                )
            elif name is not None:
                _Reading(kind, name, layer, ids, filing).read(part)


class _Reading:
    """Reads all beliefs, or all stances."""

    def __init__(
        self,
        kind: str,
        name: str,
        layer: Layer | None,
        ids: Mapping[str, AnnotationId],
        filing: Filing,
    ) -> None:
        self._kind = kind
        self._name = name
        self._ids = ids
        self._filing = filing
        tags = [one.name for one in layer.types if not one.abstract] if layer is not None else []
        self._type = tags[0] if tags else kind.capitalize()
        self._holder = holder_role(layer)
        self._polarities = {theirs: ours for ours, theirs in polarities(layer).items()}

    def read(self, part: Element) -> None:
        """Add what a part of the file says."""
        for section in part.children:
            for target in section.children:
                if target.name in _TARGETS:
                    self._read_target(target)

    def _read_target(self, target: Element) -> None:
        found = self._found(target)
        if found is None:
            return
        for group in target.children:
            if group.name == f"{self._kind}s":
                self._add_all(group, (Argument("target", found),))
            for each in group.children if group.name == "arguments" else ():
                argument = self._found(each)
                if argument is not None:
                    about = (Argument("target", found), Argument("argument", argument))
                    for below in each.children:
                        self._add_all(below, about)

    def _found(self, one: Element) -> AnnotationId | None:
        name = one.get("ere_id")
        if name not in self._ids:
            self._filing.tell(
                "{file}, line {line}: a role points at {name}, which is not in the file.",
                one,
                name=name,
            )
        return self._ids.get(name)

    def _add_all(self, group: Element, about: tuple[Argument, ...]) -> None:
        for one in group.children:
            if one.name == self._kind:
                polarity = self._polarities.get(one.get("polarity"), "")
                values = {"polarity": polarity, "type": one.get("type")}
                values["sarcasm"] = one.get("sarcasm")
                arguments = (*self._sources(one), *about)
                self._filing.add(self._name, self._type, (), values, arguments)

    def _sources(self, one: Element) -> Iterator[Argument]:
        for source in one.children:
            if source.name == "source" and source.get("literal"):
                yield Argument(self._holder, None, source.get("literal"))
            elif source.name == "source" and source.get("ere_id"):
                found = self._found(source)
                if found is not None:
                    yield Argument(self._holder, found)
