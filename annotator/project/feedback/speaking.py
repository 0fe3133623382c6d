"""Says both versions of a difference, and what is to be learned first, in a language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.spans import Span, with_gaps
from annotator.project.feedback import texts
from annotator.project.feedback.records import Error, Kind, Sheet, Side
from annotator.project.statistics.wording import Wording
from annotator.schema.records import Scheme, Words
from annotator.schema.rules import MEMBER

_DEEPEST = 3
_ISOLATED = ("\u2068", "\u2069")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says things by the labels of a scheme."""

    scheme: Scheme
    language: str

    def say(self, words: Words, **values: object) -> str:
        """Give a text of a sheet."""
        return words.in_language(self.language).format(**values)

    @property
    def named(self) -> Wording:
        """Give the labels of the scheme."""
        return Wording(self.scheme, self.language)

    def layer(self, name: str) -> str:
        """Name a layer."""
        return self.named.layer(name)

    def type(self, layer: str, name: str) -> str:
        """Name a type as people do, a subtype after its type."""
        found = self.scheme.layer(layer)
        tag = found.type(name) if found is not None else None
        above = found.type(tag.parent) if found is not None and tag and tag.parent else None
        label = self.named.type(layer, name)
        if above is None or above.abstract:
            return label
        return f"{above.label.in_language(self.language)} · {label}"

    def version(self, error: Error, side: Side) -> str:
        """Say what one side has, with what the difference is about."""
        mark = side.mark
        if mark is None:
            return self.say(texts.NOTHING)
        text = error.document.text
        parts = [self.type(mark.layer, mark.type), _bracketed(self._words(text, mark, side))]
        parts.append(self.detail(error, side))
        if error.kind in ("missed", "extra") or not mark.spans:
            parts += [
                self._role(text, mark, role, side)
                for role in dict.fromkeys(one.role for one in mark.arguments)
                if role not in (MEMBER, error.detail)
            ]
        return " · ".join(one for one in parts if one)

    def detail(self, error: Error, side: Side) -> str:
        """Say the value or the fillers that a difference is about, "" where it is about others."""
        if side.mark is not None and error.kind == "attribute":
            return self._attribute(side.mark, error.detail)
        if side.mark is not None and error.kind == "role":
            return self._role(error.document.text, side.mark, error.detail, side)
        return ""

    def _attribute(self, mark: Annotation, name: str) -> str:
        value = mark.attributes.get(name, "")
        said = self.named.value(mark.layer, name, value) if value else self.say(texts.NOTHING)
        return f"{self.named.attribute(mark.layer, name)}: {said}"

    def _role(self, text: str, mark: Annotation, role: str, side: Side) -> str:
        said = [
            self._filler(text, mark, role, side, one.value, one.target)
            for one in mark.arguments
            if one.role == role
        ]
        label = self.named.role(mark.layer, mark.type, role)
        return f"{label}: {' + '.join(said) or self.say(texts.NOTHING)}"

    def _filler(self, text: str, mark: Annotation, role: str, side: Side, *given: object) -> str:
        value, target = given
        if isinstance(value, str):
            return self.named.literal(mark.layer, role, value)
        filler = next((one for key, one in side.together.items() if key == target), None)
        return _bracketed(self._words(text, filler, side)) if filler is not None else "—"

    def _words(self, text: str, mark: Annotation, side: Side, depth: int = _DEEPEST) -> str:
        """Give the words of a mark; of an entity, those of all its mentions."""
        if mark.spans:
            return " ".join(with_gaps(text, sorted(mark.spans)).split())
        held = (side.together.get(one) for one in mark.targets(MEMBER))
        if not depth:
            return ""
        return " · ".join(self._words(text, one, side, depth - 1) for one in held if one)

    # What to learn

    def lessons(self, sheet: Sheet) -> list[str]:
        """Say what to learn first, in a sentence, and then what comes after it."""
        if not sheet.documents:
            return [self.say(texts.NOTHING_COMPARED)]
        groups = sheet.by_kind()
        if not groups:
            return [self.say(texts.ALL_SAME)]
        found: list[str] = []
        for kind, errors in list(groups.items())[:3]:
            said, many = self.say(texts.KINDS[kind]), len(errors)
            words = texts.THEN if found else texts.FIRST
            sentence = self.say(words, all=len(sheet.errors), number=many, kind=said)
            what, often = Counter(self._topics(kind, errors)).most_common(1)[0]
            found.append(f"{sentence} {self.say(texts.MOSTLY, what=what, number=often)}")
        return found

    def _topics(self, kind: Kind, errors: Iterable[Error]) -> Iterator[str]:
        for one in errors:
            mark = one.gold.mark or one.own.mark
            name = mark.type if mark is not None else ""
            if kind == "type" and one.gold.mark is not None and one.own.mark is not None:
                gold = self.type(one.layer, one.gold.mark.type)
                own = self.type(one.layer, one.own.mark.type)
                yield self.say(texts.CONFUSED, own=own, gold=gold)
            elif kind == "attribute":
                yield f"{self.layer(one.layer)} · {self.named.attribute(one.layer, one.detail)}"
            elif kind == "role":
                role = self.named.role(one.layer, name, one.detail)
                yield f"{self.layer(one.layer)} · {role}"
            else:
                yield f"{self.layer(one.layer)} · {self.type(one.layer, name)}"


def _bracketed(words: str) -> str:
    """Set words of the text apart, so that their direction disturbs nothing beside them."""
    return f"{_ISOLATED[0]}«{words}»{_ISOLATED[1]}" if words else ""


def bare(said: str) -> str:
    """Leave out what only directs how words are drawn."""
    return said.translate(dict.fromkeys(map(ord, _ISOLATED)))


def spans_of_side(side: Side, depth: int = _DEEPEST) -> tuple[Span, ...]:
    """Give the text that one side is about: its own, else that of what it holds."""
    return _spans(side.mark, side, depth) if side.mark is not None else ()


def _spans(mark: Annotation, side: Side, depth: int) -> tuple[Span, ...]:
    if mark.spans or not depth:
        return tuple(sorted(mark.spans))
    held = (side.together.get(one) for one in mark.targets())
    found = {span for one in held if one is not None for span in _spans(one, side, depth - 1)}
    return tuple(sorted(found))
