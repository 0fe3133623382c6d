"""Names in a TEI file, which XML allows only few characters."""

from __future__ import annotations

import re

TEXT = "text"
"""The identifier of the block that holds the text."""
COMMENT = "hashiya.comment"
TIME = "hashiya.milliseconds"

_OTHER = re.compile(r"[^A-Za-z0-9.-]")
_ESCAPED = re.compile(r"_([0-9a-f]+)_")


def xml_id(number: int, identifier: str) -> str:
    """Make an identifier of the file: that of a set's annotation, each once in the file."""
    return f"s{number}.{feature_name(identifier)}"


def feature_name(name: str) -> str:
    """Write a name with letters, digits, dots and hyphens; the rest by code points."""
    return _OTHER.sub(lambda found: f"_{ord(found[0]):x}_", name)


def plain_name(name: str) -> str:
    """Give back the name that was written so."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)
