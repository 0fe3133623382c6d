"""A small corpus to write into, and builders for what goes in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span
from annotator.store.corpus import Corpus, StoredScheme
from annotator.text.cleaning import text_sha256

SCHEME = StoredScheme("tiny", "1", "0" * 64, 'key = "tiny"\n')
REFERENCE = SchemeReference(SCHEME.key, SCHEME.version, SCHEME.hash)


class Making:
    """Builds records for the store."""

    reference = REFERENCE
    scheme = SCHEME

    def mention(self, start: int = 0, end: int = 4, **attributes: str) -> Annotation:
        return Annotation(new_annotation_id(), "mention", "PER", (Span(start, end),), attributes)

    def frame(self, *targets: AnnotationId) -> Annotation:
        arguments = tuple(Argument("Agent", one) for one in targets)
        return Annotation(new_annotation_id(), "event", "Act", (Span(5, 9),), {}, arguments)

    def document(self, text: str = "بغداد 😀 نص المقال\n", name: str = "مقال") -> Document:
        return Document(
            new_document_id(), name, text, text_sha256(text), {"outlet": "وكالة"},
            (Region(0, 5, "title"),),
        )  # fmt: skip

    def item(self, *annotations: Annotation, annotator: str = "ليلى") -> AnnotatedDocument:
        work = AnnotationSet(annotator, "annotator", "new", REFERENCE, annotations)
        return AnnotatedDocument(self.document(), (work,))


@pytest.fixture
def making() -> Making:
    """Give the builders."""
    return Making()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a corpus file."""
    return tmp_path / "c.hashiya"


@pytest.fixture
def corpus(path: Path) -> Iterator[Corpus]:
    """Give an empty corpus."""
    with Corpus.create(path, SCHEME) as made:
        yield made


@pytest.fixture
def dump() -> Callable[[Corpus], list[AnnotatedDocument]]:
    """Read everything a corpus holds."""
    return lambda corpus: list(corpus.annotated_documents())
