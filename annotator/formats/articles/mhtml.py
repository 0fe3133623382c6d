"""Web archives: a page saved by a browser in one file with its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from annotator.errors import FormatError
from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Source
from annotator.formats.articles.guards.breaking import told_if_broken
from annotator.formats.articles.pages.articles import article_of_page
from annotator.formats.articles.texts import MEGABYTE, refuse_large

LARGEST = 64 * MEGABYTE


def read(source: Source, options: ArticleOptions) -> Iterator[Article]:
    """Find the article of the page that was saved; its pictures are left alone."""
    refuse_large(source, LARGEST)
    with told_if_broken(source.name, "MHTML"):
        message = message_from_bytes(source.data, policy=policy.default)
        page = _page(message)
        data = page.get_payload(decode=True) if page is not None else b""
    if page is None or not isinstance(data, bytes) or not data:
        raise FormatError("{file}: there is no page in this web archive.", file=source.name)
    address = page.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
    known = {"url": str(address)} if str(address).startswith("http") else {}
    declared = page.get_content_charset()
    yield article_of_page(Source(source.name, data), options.encoding, declared, known)


def _page(message: EmailMessage) -> EmailMessage | None:
    """Give the first part that is HTML: browsers write the page itself before its frames."""
    parts = (part for part in message.walk() if part.get_content_type() == "text/html")
    return next(parts, None)


FORMAT = ArticleFormat(
    key="mhtml",
    title="Web archive",
    suffixes=(".mhtml", ".mht"),
    read=read,
    takes_encoding=True,
)
