"""Feature structures of UIMA, the records of which a CAS is made, and their types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from annotator.errors import FormatError


class Reference(NamedTuple):
    """Points at another feature structure by its number."""

    number: int


Value = str | int | bool | Reference | tuple[Reference, ...] | tuple[str, ...]
"""What a feature holds; a tuple is an array."""


@dataclass(slots=True)
class Structure:
    """One feature structure; `begin` and `end` among its features count UTF-16 units."""

    number: int
    type: str
    features: dict[str, Value] = field(default_factory=dict[str, Value])
    line: int = 1
    """Where it stands in its file."""

    def text(self, name: str) -> str:
        """Give a feature as text, empty when it has none."""
        value = self.features.get(name, "")
        return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""

    def number_of(self, name: str) -> int | None:
        """Give a feature as a whole number, None when it is none."""
        value = self.features.get(name)
        if isinstance(value, Reference | tuple) or value is None:
            return None
        try:
            return int(value)
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        """Say whether a feature is true."""
        value = self.features.get(name)
        return value is True or value == "true"

    def texts(self, name: str) -> tuple[str, ...]:
        """Give an array of strings; a single string counts as one."""
        value = self.features.get(name, ())
        if isinstance(value, str):
            return (value,)
        items = value if isinstance(value, tuple) and not isinstance(value, Reference) else ()
        return tuple(one for one in items if isinstance(one, str))


class Run(NamedTuple):
    """Bare annotations of one type, numbered one after another: the tokens of a text.

    They are most of a file, so they are not made into structures.
    """

    type: str
    first: int
    places: list[tuple[int, int]]


@dataclass(slots=True)
class Cas:
    """A text with the feature structures over it, in the order of their numbers."""

    text: str
    structures: list[Structure] = field(default_factory=list[Structure])
    runs: list[Run] = field(default_factory=list[Run])
    others: tuple[str, ...] = ()
    """Names of other views of the file that have a text, too."""


class View(NamedTuple):
    """A sofa of a file: its name, its number there, and its text if it has one."""

    name: str
    number: object
    text: str | None


def first_text(views: Iterable[View], path: Path) -> tuple[View, Cas]:
    """Take the text of the view that UIMA opens first, else of the first that has one."""
    texts = [one for one in views if one.text is not None]
    texts.sort(key=lambda one: (not one.text, one.name != "_InitialView"))
    if not texts or texts[0].text is None:
        raise FormatError("{file}: the file holds no text (no sofaString).", file=path)
    return texts[0], Cas(texts[0].text, others=tuple(one.name for one in texts[1:] if one.text))


class Feature(NamedTuple):
    """What a feature may hold: a type, and for arrays the type of the elements."""

    range: str
    element: str | None = None


@dataclass(slots=True)
class TypeSystem:
    """Types by name, each with the type above it and its own features."""

    above: dict[str, str] = field(default_factory=dict[str, str])
    features: dict[str, dict[str, Feature]] = field(default_factory=dict[str, dict[str, Feature]])

    def declare(self, name: str, above: str, features: dict[str, Feature]) -> None:
        """Add a type, or more features to one that is there."""
        self.above.setdefault(name, above)
        known = self.features.setdefault(name, {})
        for feature, kind in features.items():
            known.setdefault(feature, kind)

    def include(self, other: TypeSystem) -> None:
        """Add all types of another type system."""
        for name, above in other.above.items():
            self.declare(name, above, other.features[name])
