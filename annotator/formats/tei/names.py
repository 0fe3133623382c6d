"""Names in a TEI file, which XML allows only few characters."""

from __future__ import annotations

import re

TEXT = "text"
"""The identifier of the block that holds the text."""
COMMENT = "hashiya.comment"
TIME = "hashiya.milliseconds"

_MARK = "f."
_OTHER = re.compile(r"[^A-Za-z0-9.-]")
_ESCAPED = re.compile(r"_([0-9a-f]+)_")


def xml_id(number: int, identifier: str) -> str:
    """Make an identifier of the file: that of a set's annotation, each once in the file."""
    return f"s{number}.{_escaped(identifier)}"


def feature_name(attribute: str) -> str:
    """Name the feature of an attribute: with letters first, and none of our own."""
    name = _escaped(attribute)
    is_plain = name[:1].isalpha() and not name.startswith((_MARK, "hashiya."))
    return name if is_plain else f"{_MARK}{name}"


def attribute_name(feature: str) -> str:
    """Give back the attribute that a feature was made of."""
    name = feature.removeprefix(_MARK)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)


def _escaped(name: str) -> str:
    """Write a name with letters, digits, dots and hyphens; the rest by code points."""
    return _OTHER.sub(lambda found: f"_{ord(found[0]):x}_", name)
