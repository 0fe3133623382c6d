"""A cell of the table of articles runs as the window does, even if only a name is in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.model.identity import DocumentId
from annotator.model.listing import Column, DocumentLine, WorkLine
from annotator.ui.corpus.columns import shown
from annotator.ui.language import use_language

LINE = DocumentLine(
    1, DocumentId("d"), "01-قمة", 300, {"title": "قمة"},
    work=(WorkLine("ليلى", "annotator", "finished", 9),), assigned=("Leila",),
)  # fmt: skip


@pytest.fixture(params=["ar", "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Let the window speak a language."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


def test_who_works_on_it_stands_along_the_window(language: str) -> None:
    begins = {"ar": "\u2067", "en": "\u2066"}[language]
    assert shown(Column("work"), LINE) == f"{begins}● \u2068ليلى\u2069 9\u2069"
    assert shown(Column("assigned"), LINE) == f"{begins}\u2068Leila\u2069\u2069"


def test_what_is_of_the_corpus_runs_as_its_letters_do(language: str) -> None:
    assert shown(Column("name"), LINE) == "\u206801-قمة\u2069"
    assert shown(Column("meta", "title"), LINE) == "\u2068قمة\u2069"
    assert shown(Column("meta", "author"), LINE) == ""
