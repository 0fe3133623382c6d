"""XML from outside: no document type, no entities, no network."""
# lxml ships no type information; what is taken from it here is typed here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportMissingTypeStubs=false, reportUnknownArgumentType=false
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol, cast

from annotator.errors import FormatError

_ROOT = re.compile(rb"<[A-Za-z_]")
_DOCTYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


class Element(Protocol):
    """What is read of an element."""

    tag: object
    text: str | None

    def get(self, key: str) -> str | None:
        """Give an attribute."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """Walk through the element and all in it."""
        ...

    def __iter__(self) -> Iterator[Element]: ...


def refuse_doctype(name: str, data: bytes) -> None:
    """Raise FormatError for XML that declares a document type, as office files never do."""
    head = data.replace(b"\x00", b"") if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else data
    root = _ROOT.search(head)
    if _DOCTYPE.search(head, 0, root.start() if root is not None else len(head)):
        raise FormatError(
            "{file}: the XML in it declares entities of its own, which office files never do; it"
            " was not read.",
            file=name,
        )


def safe_xml(name: str, data: bytes) -> Element:
    """Parse XML; raises FormatError for a document type, SyntaxError for what is no XML."""
    from lxml import etree  # noqa: PLC0415 - heavy, and wanted by a few formats only

    refuse_doctype(name, data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    return cast("Element", etree.fromstring(data, parser))
