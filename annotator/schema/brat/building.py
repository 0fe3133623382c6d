"""Makes a scheme of brat's configuration, and lists what a scheme cannot hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from annotator.model.problem import Problem
from annotator.schema.brat.conf import Argument, Configuration, Entry
from annotator.schema.records import (
    Attribute,
    Filler,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)
from annotator.schema.tables import NAME, VALUE_NAME

_NOTHING = Words("", "")
_KEYS = "1234567890abcdfghiklnopqsuvxyz"
"""Keys given in order; e, r and m lead to layers, j, t and w have uses of their own."""
_COLORS = (
    "#0072B2", "#CC79A7", "#009E73", "#44AA99", "#8C6D31", "#56B4E9", "#882255", "#6A51A3",
    "#E69F00", "#332288", "#117733", "#999933", "#AA4499", "#CC6677",
)  # fmt: skip
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}){1,2}")
_ARABIC = re.compile("[\u0621-\u064a]")
_EVENT_COLOR, _RELATION_COLOR = "#D55E00", "#6B6F75"
_ENTITIES, _EVENTS, _RELATIONS, _CHAINS = "mention", "event", "relation", "entity"


class Building:
    """Builds the layers of one configuration."""

    def __init__(
        self, configuration: Configuration, labels: dict[str, str], colors: dict[str, str]
    ) -> None:
        self._configuration, self._labels, self._colors = configuration, labels, colors
        self.notes: list[Problem] = [
            Problem("Line {line} has no place in a scheme: {text}", {"line": line, "text": text})
            for line, text in configuration.unread
        ]
        sections = configuration.sections
        self._entities = [*sections["spans"], *sections["entities"]]
        self._places: dict[str, Filler] = {}
        self._names: dict[str, str] = {}
        for layer, entries in ((_ENTITIES, self._entities), (_EVENTS, sections["events"])):
            for entry in entries:
                self._places[entry.name] = Filler(layer, self._full(entry, entries))

    def scheme(self, key: str) -> Scheme:
        """Give the scheme."""
        layers = [
            one
            for one in (self._mentions(), self._events(), self._relations(), self._chains())
            if one is not None
        ]
        return Scheme(key, "1.0", Words(key, key), _NOTHING, tuple(layers))

    def _name(self, name: str) -> str:
        """Give a name that files of ours can carry, another for each name."""
        if name in self._names:
            return self._names[name]
        plain = re.sub(r"[^A-Za-z0-9_-]", "_", name)
        plain = plain if NAME.fullmatch(plain) else f"T{plain}"
        found, number = plain, 2
        while found in self._names.values():
            found, number = f"{plain}-{number}", number + 1
        self._names[name] = found
        if found != name:
            self.notes.append(
                Problem("{name} is called {other} here.", {"name": name, "other": found})
            )
        return found

    def _full(self, entry: Entry, entries: list[Entry]) -> str:
        own = self._name(entry.name)
        above = next((one for one in entries if one.name == entry.above), None)
        return f"{self._full(above, entries)}.{own}" if above is not None else own

    def _label(self, name: str) -> Words:
        label = self._labels.get(name, name)
        return Words(name, label) if _ARABIC.search(label) else Words(label, label)

    def _color(self, name: str, fallback: str) -> str:
        color = self._colors.get(name, self._colors.get("SPAN_DEFAULT", fallback))
        if not _HEX.fullmatch(color):
            return fallback
        long = color if len(color) == 7 else "#" + "".join(2 * one for one in color[1:])
        return long.upper()

    def _types(
        self, entries: list[Entry], colors: tuple[str, ...], roles: Iterable[Argument] = ()
    ) -> list[TagType]:
        found: list[TagType] = []
        used: dict[str, int] = {}
        for entry in entries:
            full = self._full(entry, entries)
            parent = full.rpartition(".")[0]
            number = used[parent] = used.get(parent, -1) + 1
            tops = len({one.name.split(".")[0] for one in found} - {full.split(".")[0]})
            found.append(
                TagType(
                    full,
                    self._label(entry.name),
                    _NOTHING,
                    self._color(entry.name, colors[tops % len(colors)]),
                    _KEYS[number] if number < len(_KEYS) else None,
                    entry.abstract,
                    roles=self._roles(entry),
                )
            )
        return found

    def _roles(self, entry: Entry) -> tuple[Role, ...]:
        found: list[Role] = []
        for number, one in enumerate(each for each in entry.arguments if each.role[0] != "<"):
            fillers = tuple(dict.fromkeys(self._fillers(one, entry)))
            if fillers:
                key = _KEYS[number] if number < len(_KEYS) else None
                name = self._name(one.role)
                label = self._label(one.role)
                found.append(Role(name, label, _NOTHING, fillers, (), one.least, one.most, key))
        return tuple(found)

    def _fillers(self, argument: Argument, entry: Entry) -> Iterable[Filler]:
        has_events = bool(self._configuration.sections["events"])
        for one in argument.types:
            if one in {"<ENTITY>", "<ANY>", "<SPAN>"} and self._entities:
                yield Filler(_ENTITIES)
            if one in {"<EVENT>", "<ANY>", "<SPAN>"} and has_events:
                yield Filler(_EVENTS)
            if one in self._places:
                yield self._places[one]
            elif not one.startswith("<"):
                self.notes.append(
                    Problem(
                        "Line {line}: {name} names no type, and is left out.",
                        {"line": entry.line, "name": one},
                    )
                )

    def _mentions(self) -> Layer | None:
        types = self._types(self._entities, _COLORS)
        if not types:
            return None
        label = Words("Entity mention", "ذكر")
        return Layer(
            _ENTITIES, "span", label, _NOTHING, tuple(types), self._attributes("<ENTITY>"), key="m"
        )

    def _events(self) -> Layer | None:
        types = self._types(self._configuration.sections["events"], (_EVENT_COLOR,))
        if not types:
            return None
        rule = SpanRule(Words("Trigger", "محفز الحدث"), 1, 1)
        return Layer(
            _EVENTS,
            "frame",
            Words("Event", "حدث"),
            _NOTHING,
            tuple(types),
            self._attributes("<EVENT>"),
            rule,
            key="e",
        )

    def _relations(self) -> Layer | None:
        entries = [one for one in self._configuration.sections["relations"] if not _joins(one)]
        types = [tag for tag in self._types(entries, (_RELATION_COLOR,)) if self._has_two_ends(tag)]
        if not types:
            return None
        label = Words("Relation", "علاقة")
        return Layer(_RELATIONS, "relation", label, _NOTHING, tuple(types), key="r")

    def _has_two_ends(self, tag: TagType) -> bool:
        if len(tag.roles) == 2:
            return True
        self.notes.append(
            Problem("{name} has not two ends that are known, and is left out.", {"name": tag.name})
        )
        return False

    def _chains(self) -> Layer | None:
        """Make entities of the relation by which brat says that mentions are the same."""
        joined = any(_joins(one) for one in self._configuration.sections["relations"])
        if not joined or not self._entities:
            return None
        types = self._types(self._entities, _COLORS)
        label = Words("Entity", "كيان")
        return Layer(_CHAINS, "chain", label, _NOTHING, tuple(types), members=_ENTITIES)

    def _attributes(self, kind: str) -> tuple[Attribute, ...]:
        found: list[Attribute] = []
        for entry in self._configuration.sections["attributes"]:
            whom = next((one.types for one in entry.arguments if one.role == "Arg"), ())
            layer = _ENTITIES if kind == "<ENTITY>" else _EVENTS
            named = tuple(
                filler.type or ""
                for one in whom
                if (filler := self._places.get(one)) is not None and filler.layer == layer
            )
            if not named and not {kind, "<ANY>", "<SPAN>"} & set(whom):
                continue
            values = next((one.types for one in entry.arguments if one.role == "Value"), ("yes",))
            found.append(
                Attribute(
                    self._name(entry.name),
                    self._label(entry.name),
                    _NOTHING,
                    tuple(self._value(one, at) for at, one in enumerate(values, 1)),
                    types=named,
                )
            )
        return tuple(found)

    def _value(self, name: str, number: int) -> Value:
        plain = name if VALUE_NAME.fullmatch(name) else self._name(name)
        return Value(plain, self._label(name), _NOTHING, str(number) if number < 10 else None)


def _joins(entry: Entry) -> bool:
    """Say whether a relation makes one thing of all that it links (brat's equivalences)."""
    return any(
        one.role == "<REL-TYPE>" and "symmetric-transitive" in one.types for one in entry.arguments
    )
