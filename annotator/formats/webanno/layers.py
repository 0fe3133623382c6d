"""The layers of a scheme as WebAnno's custom layers: what each has for columns.

Source: WebAnno TSV 3.3 (INCEpTION user guide, appendix "WebAnno TSV 3.3 File format").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.schema.records import Layer, Scheme

PREFIX = "webanno.custom."
VALUE, COMMENT, SLOT = "value", "comment", "arguments"
_NOT_ALLOWED = re.compile(r"\W", re.ASCII)
_UNESCAPED = re.compile(r"\\(.)")
_ESCAPES = str.maketrans(
    {"\t": r"\t", "\n": r"\n", **{one: f"\\{one}" for one in "\\[]|_;*"}, "\r": r"\r"}
)
_PLAIN = {"t": "\t", "n": "\n", "r": "\r"}


def escape(value: str) -> str:
    """Write a value of a column; `->` parts the links of chains."""
    return value.translate(_ESCAPES).replace("->", r"\->")


def unescape(written: str) -> str:
    """Read a value of a column."""
    return _UNESCAPED.sub(lambda found: _PLAIN.get(found[1], found[1]), written)


@dataclass(frozen=True, slots=True)
class Columns:
    """A layer with its name there and the names of its features, in the order of columns."""

    layer: Layer
    name: str
    features: tuple[tuple[str, str], ...]
    """The name of each feature there, and the attribute (or VALUE, COMMENT) that it is."""

    @property
    def width(self) -> int:
        """Count the columns: links of frames take two, those of relations and chains one."""
        return len(self.features) + {"frame": 2, "relation": 1}.get(self.layer.kind, 0)

    def header(self, base: str) -> str:
        """Write the line that tells the columns; relations join marks of the base layer."""
        names = [self.name, *(name for name, _ in self.features)]
        match self.layer.kind:
            case "frame":
                link = f"{self.name}{SLOT.capitalize()}Link"
                names += [f"ROLE_{self.name}:{SLOT}_{link}", "uima.tcas.Annotation"]
                return f"#T_SP={'|'.join(names)}"
            case "relation":
                return f"#T_RL={'|'.join([*names, f'BT_{base}'])}"
            case "chain":
                return f"#T_CH={self.name}Link|referenceType|referenceRelation"
            case _:
                return f"#T_SP={'|'.join(names)}"


def columns_of(scheme: Scheme) -> list[Columns]:
    """Give the columns of every layer that has a place in the text."""
    found: list[Columns] = []
    taken: set[str] = set()
    kinds = ("span", "frame", "relation", "chain")
    for layer in sorted(
        (one for one in scheme.layers if one.kind in kinds), key=lambda one: kinds.index(one.kind)
    ):
        name = PREFIX + _plain(layer.name.capitalize(), taken)
        features: list[tuple[str, str]] = []
        if layer.kind == "chain":
            features = [("referenceType", VALUE), ("referenceRelation", COMMENT)]
        else:
            own: set[str] = {SLOT}
            features = [(_plain(one, own), one) for one in (VALUE, COMMENT)]
            features += [(_plain(one.name, own), one.name) for one in layer.attributes]
        found.append(Columns(layer, name, tuple(features)))
    return found


def base_of(columns: list[Columns]) -> str:
    """Name the layer whose marks relations join: that of the mentions of entities, or the first."""
    members = {one.layer.members for one in columns if one.layer.kind == "chain"}
    spans = [one for one in columns if one.layer.kind == "span"]
    names = [one.name for one in spans if one.layer.name in members] + [one.name for one in spans]
    return names[0] if names else f"{PREFIX}Span"


def _plain(name: str, taken: set[str]) -> str:
    plain = _NOT_ALLOWED.sub("_", name)
    chosen = next(one for one in _candidates(plain) if one not in taken)
    taken.add(chosen)
    return chosen


def _candidates(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}{number}" for number in range(2, 10_000))
