"""The sentences and tokens of a document, with what people corrected by hand."""

from __future__ import annotations

from annotator.model.document import Document
from annotator.model.managing import BoundaryUnit
from annotator.text.segmenting import Corrections, corrected_sentences, corrected_tokens


def corrections(document: Document, unit: BoundaryUnit) -> Corrections:
    """Give what was corrected of the sentences or the tokens of a document."""
    ours = [one for one in document.boundaries if one.unit == unit]
    return Corrections(
        frozenset(one.place for one in ours if one.kind == "break"),
        frozenset(one.place for one in ours if one.kind == "join"),
    )


def sentences_of(document: Document) -> list[tuple[int, int]]:
    """List the sentences of a document (code points)."""
    return corrected_sentences(document.text, corrections(document, "sentence"))


def tokens_of(document: Document) -> list[tuple[int, int]]:
    """List the tokens of a document (code points)."""
    return corrected_tokens(document.text, corrections(document, "token"))
