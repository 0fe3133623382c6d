"""Web pages: one page is one article, with what the page says about it."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Source
from annotator.formats.articles.pages.articles import article_of_page


def read(source: Source, options: ArticleOptions) -> Iterator[Article]:
    """Find the article of the page; nothing is fetched from the network."""
    yield article_of_page(source, options.encoding)


FORMAT = ArticleFormat(
    key="html",
    title="Web page",
    suffixes=(".html", ".htm", ".xhtml"),
    read=read,
    takes_encoding=True,
)
