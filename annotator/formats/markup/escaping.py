"""Text as it stands in XML, so that every reader gets each character back."""

from __future__ import annotations

import re

_IN_ATTRIBUTES = str.maketrans(
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
_SPECIAL = re.compile(r'[&<>"\t\n\r]')
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


def attribute(text: str) -> str:
    """Write text for the inside of a quoted attribute."""
    return text.translate(_IN_ATTRIBUTES) if _SPECIAL.search(text) else text


def content(text: str) -> str:
    """Write text for the inside of an element; line feeds and tabs stay as they are."""
    return text.translate(_IN_TEXT)


def attributes(values: dict[str, str]) -> str:
    """Write attributes, each with a blank before it; those without a value are left out."""
    return "".join(f' {name}="{attribute(value)}"' for name, value in values.items() if value)
