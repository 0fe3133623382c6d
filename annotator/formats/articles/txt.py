"""Plain text: one file is one article."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Source
from annotator.formats.articles.naming import named_after
from annotator.formats.articles.texts import MEGABYTE, refuse_large, text_of

LARGEST = 64 * MEGABYTE
"""Bytes; a larger file is a whole corpus, which no one reads as one document."""


def read(source: Source, options: ArticleOptions) -> Iterator[Article]:
    """Read the file as one article, named after the file."""
    refuse_large(source, LARGEST)
    found = text_of(source, options.encoding)
    yield Article(found.text, named_after(source.name), steps=found.steps, notes=found.notes)


FORMAT = ArticleFormat(
    key="txt", title="Plain text", suffixes=(".txt", ".text"), read=read, takes_encoding=True
)
