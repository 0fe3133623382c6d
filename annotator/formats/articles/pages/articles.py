"""Makes an article of a web page, from a file of its own or from an archive of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.errors import FormatError
from annotator.formats.articles import Article, Source
from annotator.formats.articles.guards.breaking import silent, told_if_broken
from annotator.formats.articles.naming import document_name, named_after, one_line
from annotator.formats.articles.pages.extracting import extract
from annotator.formats.articles.texts import MEGABYTE, refuse_large, text_of
from annotator.formats.articles.titles import under_title
from annotator.model.problem import Problem
from annotator.text.cleaning import CleaningStep

LARGEST = 16 * MEGABYTE
"""Bytes; a larger page is a whole site in one file."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{3,40})", re.I)
_HEAD = 4096


def article_of_page(
    source: Source,
    encoding: str | None,
    declared: str | None = None,
    known: Mapping[str, str] | None = None,
) -> Article:
    """Find the article in a page; `declared` and `known` are what stands around the page."""
    refuse_large(source, LARGEST)
    in_page = _CHARSET.search(source.data[:_HEAD])
    declared = declared or (in_page[1].decode("ascii") if in_page is not None else None)
    decoded = text_of(source, encoding, declared)
    with silent("trafilatura", "htmldate", "justext"), told_if_broken(source.name, "HTML"):
        page = extract(decoded.text)
    if page is None:
        raise FormatError("{file}: no article was found in this page.", file=source.name)
    meta = {name: one_line(value) for name, value in {**(known or {}), **page.meta}.items()}
    text, title = under_title(page.text, meta.get("title", ""))
    notes = list(decoded.notes)
    if page.doubtful or page.left_out:
        notes.append(_disagreement(len(page.doubtful), len(page.left_out)))
    name = document_name(meta["title"]) if meta.get("title") else named_after(source.name)
    return Article(
        text,
        name,
        meta,
        (*decoded.steps, CleaningStep("extraction", "html", "text", ())),
        tuple(notes),
        title,
        page.doubtful,
        page.left_out,
    )


def _disagreement(doubtful: int, left_out: int) -> Problem:
    return Problem(
        "Two ways to find the article in the page disagree: lines that may not belong to it:"
        " {doubtful}; lines left out that may belong to it: {left_out}.",
        {"doubtful": doubtful, "left_out": left_out},
        severity="warning",
    )
