"""PDF documents that hold their text, not only pictures of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.errors import FormatError, InputError
from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Source
from annotator.formats.articles.guards.apart import apart
from annotator.formats.articles.guards.breaking import silent, told_if_broken
from annotator.formats.articles.naming import named_after
from annotator.formats.articles.texts import MEGABYTE, refuse_large
from annotator.text.cleaning import CleaningStep
from annotator.text.direction import base_direction

if TYPE_CHECKING:
    from pypdf import PageObject

LARGEST = 64 * MEGABYTE
_MOST_PAGES = 1000


def read(source: Source, options: ArticleOptions) -> Iterator[Article]:
    """Read all pages as one article, line by line as they are printed."""
    refuse_large(source, LARGEST)
    # Some PDFs keep pypdf busy for ever.
    pages = apart(
        pages_of, source, source.name, seconds=options.seconds, cancelled=options.cancelled
    )
    text = "\n".join(one.strip("\n") for one in pages)
    if not text.strip():
        raise FormatError(
            "{file}: this PDF holds pictures of pages and no text; it would have to be read by a"
            " program that recognises letters first.",
            file=source.name,
        )
    step = CleaningStep("extraction", "pdf", "text", ())
    yield Article(text + "\n", named_after(source.name), {}, (step,))


def _text(page: PageObject) -> str:
    """Give a page line by line; Arabic as it is printed, from left to right.

    pypdf turns pieces of Arabic round by itself, which tears lines with numbers in them apart; it
    leaves them alone only where it keeps to the places on the page.
    """
    placed = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
    if base_direction(placed) == "ltr":
        return page.extract_text()
    return "\n".join(" ".join(line.split()) for line in placed.split("\n"))


def pages_of(source: Source) -> list[str]:
    """Read the text of each page."""
    from pypdf import PdfReader  # noqa: PLC0415 - heavy, and wanted by PDFs only
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    with silent("pypdf"), told_if_broken(source.name, "PDF", PyPdfError):
        document = PdfReader(io.BytesIO(source.data), strict=False)
        # Many PDFs are encrypted with an empty password, only to forbid printing.
        locked = document.is_encrypted and not document.decrypt("")
        number = 0 if locked else len(document.pages)
        if number <= _MOST_PAGES:
            pages = [_text(document.pages[at]) for at in range(number)]
        else:
            pages = list[str]()
    if locked:
        raise InputError(
            "{file}: it is protected by a password; save it without one.", file=source.name
        )
    if number > _MOST_PAGES:
        raise InputError(
            "{file}: it has {number} pages, too many for one article.",
            file=source.name,
            number=number,
        )
    return pages


FORMAT = ArticleFormat(key="pdf", title="PDF", suffixes=(".pdf",), read=read)
