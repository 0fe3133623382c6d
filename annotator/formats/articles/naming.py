"""Names of documents, and values of their metadata: on one line, of characters that can be kept."""

from __future__ import annotations

from pathlib import PurePosixPath

from annotator.text.cleaning import clean

LONGEST_NAME = 160
"""Characters; a longer title is cut where a word ends."""


def document_name(words: str) -> str:
    """Make a name of a title or of a file's name."""
    name = one_line(words)
    if len(name) > LONGEST_NAME:
        name = name[:LONGEST_NAME].rsplit(" ", 1)[0] + "…"
    return name or "document"


def named_after(source: str) -> str:
    """Name a document after its file."""
    return document_name(PurePosixPath(source.replace("\\", "/")).stem)


def one_line(words: str) -> str:
    """Write words on one line, without what cannot be stored."""
    return " ".join(clean(words).text.split())
