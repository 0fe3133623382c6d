"""Text as it stands in XML, so that every reader gets back each character that XML can hold."""

from __future__ import annotations

import re

# XML has no way to write these, and a reader refuses a whole file for one of them. Texts hold none,
# but whoever is at work may have pasted one into a name or a comment.
_UNWRITABLE = dict.fromkeys(
    (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}"
)
_IN_ATTRIBUTES = _UNWRITABLE | str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        # A reader would turn white space in attributes into blanks.
        "\t": "&#9;",
        "\n": "&#10;",
        "\r": "&#13;",
    }
)
_SPECIAL = re.compile('[&<>"\x00-\x1f\ufffe\uffff]')
_IN_TEXT = _UNWRITABLE | str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


def attribute(text: str) -> str:
    """Write text for the inside of a quoted attribute."""
    return text.translate(_IN_ATTRIBUTES) if _SPECIAL.search(text) else text


def content(text: str) -> str:
    """Write text for the inside of an element; line feeds and tabs stay as they are."""
    return text.translate(_IN_TEXT)


def attributes(values: dict[str, str]) -> str:
    """Write attributes, each with a blank before it; those without a value are left out."""
    return "".join(f' {name}="{attribute(value)}"' for name, value in values.items() if value)
