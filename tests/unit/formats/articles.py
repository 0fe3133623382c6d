"""Documents for tests of formats, made from what a source holds."""

from __future__ import annotations

from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.text.cleaning import clean, text_sha256


def document(source: str, name: str = "خبر") -> Document:
    """Make a document of a source text, cleaned as import does."""
    cleaned = clean(source)
    return Document(
        new_document_id(), name, cleaned.text, text_sha256(cleaned.text), cleaning=cleaned.steps
    )
