"""The terms of our own in JSON-LD, and identifiers as IRIs."""

from __future__ import annotations

from urllib.parse import quote, unquote
from uuid import UUID

_SPACE = "urn:hashiya:terms:"
_IDS = "urn:hashiya:id:"
_WORDS = (
    "attribute", "cleaning", "decided", "document", "doubt", "end", "hash", "kind", "layer", "meta",
    "milliseconds", "name", "number", "regions", "role", "scheme", "set", "sets", "sha256",
    "start", "status", "version", "annotator",
)  # fmt: skip
STANDARD = "http://www.w3.org/ns/anno.jsonld"
_OF_STANDARD = frozenset({"end", "start", "name"})
"""Words that the standard's own context defines, and that mean the same there."""

CONTEXT: list[object] = [
    STANDARD,
    {word: f"{_SPACE}{word}" for word in _WORDS if word not in _OF_STANDARD},
]


def iri(identifier: str) -> str:
    """Write an identifier as an IRI: a UUID as what it is, any other under a name of ours."""
    try:
        is_uuid = str(UUID(identifier)) == identifier
    except ValueError:
        is_uuid = False
    return f"urn:uuid:{identifier}" if is_uuid else _IDS + quote(identifier, safe="")


def identifier(found: str) -> str:
    """Give back the identifier that an IRI was made of; a foreign IRI stands for itself."""
    if found.startswith(_IDS):
        return unquote(found.removeprefix(_IDS))
    return found.removeprefix("urn:uuid:")
