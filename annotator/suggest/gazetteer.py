"""The names of a project: they grow from what is marked, and find themselves in further texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.schema.checking import defaults
from annotator.schema.records import Layer, Scheme
from annotator.suggest.finding import Finder
from annotator.suggest.forms import free_forms
from annotator.suggest.marked import LEVEL, NAME, Marked
from annotator.suggest.patterns import written_letters
from annotator.suggest.proposals import Proposal
from annotator.text.clitics import Clitics
from annotator.text.search_folding import search_fold

_WORD = regex.compile(r"[ء-غف-ي]{2,}")
_LETTER = regex.compile(r"\p{L}")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written most often, its most frequent type, and how often it is marked."""

    form: str
    type: str
    count: int


class _Mention(NamedTuple):
    key: str
    form: str
    type: str


@dataclass(slots=True)
class _Entry:
    forms: Counter[str] = field(default_factory=Counter[str])
    types: Counter[str] = field(default_factory=Counter[str])


class Gazetteer:
    """Counts the names that are marked in a layer, in all spellings and with all clitics.

    Where the layer tells names from descriptions, names count; where it does not, every mark.
    Marks of several stretches and those without a letter are passed over.
    """

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        level = layer.attribute(LEVEL)
        self._only_names = level is not None and level.value(NAME) is not None
        self._mentions: dict[AnnotationId, _Mention] = {}
        self._entries: dict[str, _Entry] = {}
        self._finder = Finder({})

    def __len__(self) -> int:
        return len(self._entries)

    def names(self) -> list[Name]:
        """List the names, the most frequent first."""
        found = [_name(entry) for entry in self._entries.values()]
        return sorted(found, key=lambda name: (-name.count, name.form))

    def get(self, form: str) -> Name | None:
        """Find a name in any spelling, None when it is not known."""
        entry = self._entries.get(search_fold(form))
        return _name(entry) if entry is not None else None

    def words(self) -> list[str]:
        """List the names of one word, for what cuts clitics off words.

        One that is a proclitic with a more frequent name was marked a letter too far.
        """
        found: list[str] = []
        for key, entry in self._entries.items():
            inner = self._entries.get(key[1:]) if key[0] in "وفبلك" else None
            count = entry.types.total()
            if _WORD.fullmatch(key) and (inner is None or inner.types.total() <= count):
                found += entry.forms
        return found

    def add(self, text: str, annotation: Annotation) -> None:
        """Count an annotation of a text; one that was counted before counts as it is now."""
        self.remove(annotation.id)
        if not self._is_name(annotation):
            return
        forms = {search_fold(form): form for form in free_forms(text, annotation.spans[0])}
        key = next((one for one in forms if one in self._entries), next(iter(forms)))
        form = written_letters(forms[key])
        if not _LETTER.search(key):
            return
        entry = self._entries.get(key)
        if entry is None:
            entry = self._entries[key] = _Entry()
        if form not in entry.forms:
            self._finder.add(key, form)
        entry.forms[form] += 1
        entry.types[annotation.type] += 1
        self._mentions[annotation.id] = _Mention(key, form, annotation.type)

    def remove(self, annotation_id: AnnotationId) -> None:
        """Forget an annotation; one that was never counted is passed over."""
        mention = self._mentions.pop(annotation_id, None)
        if mention is None:
            return
        entry = self._entries[mention.key]
        _take_off(entry.forms, mention.form)
        _take_off(entry.types, mention.type)
        if not entry.types:
            del self._entries[mention.key]

    def candidates(
        self, document: Document, annotations: Iterable[Annotation], clitics: Clitics
    ) -> list[Proposal]:
        """Propose the unmarked places of known names in the article, in the order of the text.

        Of names inside one another the longest is proposed. A part of a marked name of the same
        type is none by itself.
        """
        marked = Marked(self.layer, annotations, document.regions)
        places: list[Proposal] = []
        for span, key in self._finder.find(document.text, clitics):
            entry = self._entries.get(key)
            if entry is None or not marked.is_free(span):
                continue
            type_name = _most(entry.types)
            if not marked.is_in_name(span, type_name):
                attributes = defaults(self.layer, type_name)
                if self._only_names:
                    attributes[LEVEL] = NAME
                places.append(Proposal(span, self.layer.name, type_name, attributes, "name"))
        return _longest(places)

    def _is_name(self, annotation: Annotation) -> bool:
        return (
            annotation.layer == self.layer.name
            and len(annotation.spans) == 1
            and (not self._only_names or annotation.attributes.get(LEVEL) == NAME)
        )


def naming_layer(scheme: Scheme) -> Layer | None:
    """Find the layer in which a scheme marks names: one with levels, else its first of spans."""
    layers = [one for one in scheme.layers if one.kind == "span" and not one.quick]
    levelled = (one for one in layers if (level := one.attribute(LEVEL)) and level.value(NAME))
    return next(levelled, layers[0] if layers else None)


def _name(entry: _Entry) -> Name:
    return Name(_most(entry.forms), _most(entry.types), entry.types.total())


def _most(counts: Counter[str]) -> str:
    """Give what is most frequent, of several the first by name."""
    return min(counts, key=lambda one: (-counts[one], one))


def _take_off(counts: Counter[str], one: str) -> None:
    counts[one] -= 1
    if not counts[one]:
        del counts[one]


def _longest(places: list[Proposal]) -> list[Proposal]:
    """Choose places that share no text, the longer of those that begin together."""
    found: list[Proposal] = []
    end = 0
    for place in sorted(places, key=lambda one: (one.span.start, -one.span.end)):
        if place.span.start >= end:
            found.append(place)
            end = place.span.end
    return found
