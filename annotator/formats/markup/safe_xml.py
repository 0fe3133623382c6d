"""XML from outside: parsed without entities, without network and within limits, lines kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from annotator.errors import FormatError
from annotator.formats.reading import open_regular

LARGEST = 256 * 1024 * 1024
"""Bytes; a larger file is no article."""
DEEPEST = 200
MOST = 2_000_000
"""Elements; more would fill the memory of a small machine."""


@dataclass(slots=True)
class Element:
    """An element with its line; `tag` is "namespace}name", or the name alone without one.

    `pieces` holds text and elements in their order.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    pieces: list[Element | str] = field(default_factory=list["Element | str"])

    @property
    def name(self) -> str:
        """Give the name without its namespace."""
        return self.tag.rpartition("}")[2]

    @property
    def children(self) -> list[Element]:
        """List the elements in it."""
        return [one for one in self.pieces if isinstance(one, Element)]

    @property
    def text(self) -> str:
        """Give all text in it and in the elements below."""
        return "".join(one if isinstance(one, str) else one.text for one in self.pieces)

    def get(self, name: str, default: str = "") -> str:
        """Give an attribute."""
        return self.attributes.get(name, default)

    def all(self, name: str) -> Iterator[Element]:
        """Find every element of a name below this one, in the order of the file."""
        for one in self.children:
            if one.name == name:
                yield one
            yield from one.all(name)

    def first(self, name: str) -> Element | None:
        """Find the first element of a name right below this one."""
        return next((one for one in self.children if one.name == name), None)


def parse_xml(path: Path) -> Element:
    """Parse a file; raises FormatError with file and line for what is broken or hostile."""
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FormatError("{file}: the file is too large to be an article.", file=path)
    return _Parsing(path).parse(data)


class _Parsing:
    """Builds elements from what expat reports."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: list[Element] = []
        self._root: Element | None = None
        self._count = 0
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._refuse_entity
        parser.SkippedEntityHandler = self._refuse_entity
        self._parser = parser

    def parse(self, data: bytes) -> Element:
        """Parse all of it."""
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            raise FormatError(
                "{file}, line {line}: this is not XML that can be read ({reason}).",
                file=self._path,
                line=error.lineno,
                reason=expat.ErrorString(error.code),
            ) from error
        except (LookupError, ValueError) as error:  # an encoding that nobody knows
            self._refuse("{file}, line {line}: the encoding of the file cannot be read.", error)
        if self._root is None:
            self._refuse("{file}, line {line}: the file holds no element.")
        return self._root

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST:
            self._refuse("{file}, line {line}: the elements are too many or nested too deeply.")
        made = Element(tag, attributes, self._parser.CurrentLineNumber)
        if self._open:
            self._open[-1].pieces.append(made)
        else:
            self._root = made
        self._open.append(made)

    def _end(self, tag: str) -> None:
        del tag
        self._open.pop()

    def _characters(self, text: str) -> None:
        if self._open:
            self._open[-1].pieces.append(text)

    def _refuse_entity(self, *declared: object) -> NoReturn:
        del declared
        self._refuse(
            "{file}, line {line}: the file defines or uses entities of its own,"
            " which is not safe to read; write their text in their place."
        )

    def _refuse(self, template: str, cause: Exception | None = None) -> NoReturn:
        line = self._parser.CurrentLineNumber
        raise FormatError(template, file=self._path, line=line) from cause
