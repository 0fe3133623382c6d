"""Gives annotations of a file the types of the corpus's scheme, as a person said they stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.shared.labels import place_of
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotationSet
from annotator.project.bringing.sifting import remove
from annotator.schema.records import Scheme
from annotator.schema.rules import Rules


@dataclass(slots=True)
class Renaming:
    """Finds places for types that readers took over as the file names them.

    What has no place is left out: told the first time, and counted by `lacking` each time.
    """

    scheme: Scheme
    file: Path
    names: Mapping[str, str]
    tell: Callable[[FormatError], None]
    lacking: Callable[[str], None]
    _told: set[str] = field(default_factory=set[str])
    _rules: Rules | None = None

    def renamed(self, work: AnnotationSet) -> AnnotationSet:
        """Give the set with types of the scheme alone."""
        rules = self._rules = self._rules or Rules(self.scheme)
        if all(rules.at(one.layer, one.type) is not None for one in work.annotations):
            return work
        gone: set[AnnotationId] = set()
        kept: list[Annotation] = []
        for one in work.annotations:
            if rules.at(one.layer, one.type) is not None:
                kept.append(one)
                continue
            name = one.type
            stands_for = self.names.get(f"{one.layer}/{name}", self.names.get(name))
            place = place_of(self.scheme, stands_for) if stands_for else None
            if place is not None:
                kept.append(self._moved(one, *place))
                continue
            gone.add(one.id)
            kept.append(one)
            self.lacking(name)
            if stands_for != "":
                self._tell(
                    "{file}: the scheme {scheme} has no type for {name}; it is left out.",
                    scheme=self.scheme.key,
                    name=name,
                )
        return replace(work, annotations=remove(tuple(kept), gone))

    def _moved(self, one: Annotation, layer: str, kind: str) -> Annotation:
        found = self.scheme.layer(layer)
        allowed = {} if found is None else {each.name: each for each in found.attributes_of(kind)}
        attributes = {
            name: value
            for name, value in one.attributes.items()
            if name in allowed
            and (not allowed[name].values or allowed[name].value(value) is not None)
        }
        for name in sorted(one.attributes.keys() - attributes.keys()):
            self._tell(
                "{file}: {type} has no attribute {name} with such a value; it was left out.",
                type=kind,
                name=name,
            )
        for name, each in allowed.items():
            if each.required and each.default is not None:
                attributes.setdefault(name, each.default)
        return replace(one, layer=layer, type=kind, attributes=attributes)

    def _tell(self, template: str, **values: object) -> None:
        key = template + repr(sorted(values.items()))
        if key not in self._told:
            self._told.add(key)
            self.tell(FormatError(template, file=self.file, **values))
