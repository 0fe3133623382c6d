"""The feature structures of a CAS by number: who points at whom, and at what text."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.cas import naming
from annotator.formats.cas.structures import Cas, Reference, Structure
from annotator.formats.shared.raw_text import raw_text
from annotator.model.spans import Span


class Web:
    """Finds structures and places; offsets in the file are UTF-16 units of its text."""

    def __init__(self, cas: Cas, path: Path) -> None:
        self.cas = cas
        self.path = path
        self.source = raw_text(cas.text, "utf16")
        self._length = len(cas.text) + sum(ord(one) > 0xFFFF for one in cas.text)
        self._by_number = {one.number: one for one in cas.structures}

    def span(self, one: Structure) -> Span:
        """Give the place of a structure in the stored text; raises FormatError outside of it."""
        begin, end = one.number_of("begin"), one.number_of("end")
        if begin is None or end is None or not 0 <= begin <= end <= self._length:
            raise FormatError(
                "{file}, line {line}: the annotation {number} ({type}) reaches out of the text.",
                file=self.path,
                line=one.line,
                number=one.number,
                type=one.type,
            )
        return Span(self.source.place(begin), self.source.place(end))

    def references(self, one: Structure, name: str) -> list[Structure]:
        """List what a feature points at, arrays and lists followed; what is not there is left."""
        found: list[Structure] = []
        for number in _numbers(one, name):
            target = self._by_number.get(number)
            if target is None:
                continue
            if target.type == naming.FS_ARRAY:
                found += self.references(target, "elements")
            elif target.type.endswith("FSList"):
                found += self._listed(target)
            else:
                found.append(target)
        return found

    def _listed(self, node: Structure) -> list[Structure]:
        found: list[Structure] = []
        seen: set[int] = set()
        here: Structure | None = node
        while here is not None and here.number not in seen:
            seen.add(here.number)
            found += [
                self._by_number[number]
                for number in _numbers(here, "head")
                if number in self._by_number
            ]
            after = _numbers(here, "tail")
            here = self._by_number.get(after[0]) if after else None
        return found

    def chain(self, one: Structure) -> list[Structure]:
        """List the links of an entity in their order."""
        found: dict[int, Structure] = {}
        links = self.references(one, "first")
        while links and links[0].number not in found:
            found[links[0].number] = links[0]
            links = self.references(links[0], "next")
        return list(found.values())


def _numbers(one: Structure, name: str) -> list[int]:
    value = one.features.get(name)
    if isinstance(value, Reference):
        return [value.number]
    if isinstance(value, tuple):
        return [each.number for each in value if isinstance(each, Reference)]
    parts = value.split() if isinstance(value, str) else []
    return [int(part) for part in parts] if all(part.isdecimal() for part in parts) else []
