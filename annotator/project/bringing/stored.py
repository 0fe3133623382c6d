"""Knows which documents of a corpus have a text, or one of the same letters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from annotator.formats.shared.file_names import file_names
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.project.bringing.realigning import article_letters, letter_key
from annotator.project.project import Project


class _Named(NamedTuple):
    """A document, and what it is called in the corpus and in the files of an export."""

    name: str
    file_name: str
    id: DocumentId


class StoredTexts:
    """The documents that were in the corpus when this was made."""

    def __init__(self, project: Project) -> None:
        self._by_text: defaultdict[str, list[_Named]] = defaultdict(list)
        listed = project.documents()
        for summary, file_name in zip(listed, file_names(one.name for one in listed), strict=True):
            document = project.document(summary.id)
            letters = {letter_key(one) for one in (document.text, article_letters(document).text)}
            for key in (document.text_sha256, *sorted(letters)):
                self._by_text[key].append(_Named(document.name, file_name, document.id))

    def find(self, document: Document, is_taken: Callable[[DocumentId], bool]) -> DocumentId | None:
        """Find the document that one of a file is about, None where no text is the same.

        Of several with the same text it is the one of the same name, else the first that is not
        taken yet.
        """
        if not self._by_text:
            return None
        there = self._by_text.get(document.text_sha256)
        there = there or self._by_text.get(letter_key(document.text), [])
        return _chosen(there, document.name, is_taken)


def _chosen(
    there: Sequence[_Named], name: str, is_taken: Callable[[DocumentId], bool]
) -> DocumentId | None:
    named = (one for one in there if name in {one.name, one.file_name})
    free = (one for one in there if not is_taken(one.id))
    return next((one.id for each in (named, free, there) for one in each), None)
