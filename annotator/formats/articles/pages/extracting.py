"""Finds the article in a web page by trafilatura, and asks jusText for a second opinion."""
# Neither package is typed through; what is taken from them here is typed here.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol, cast

from annotator.errors import InputError

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_UNKNOWN_DAY = re.compile(r"-01-01$")
_LEAST = 12
"""Characters; a shorter line is too little for two programs to disagree on."""


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page; `doubtful` lines only one program takes, `left_out` only the other."""

    text: str
    meta: dict[str, str] = field(default_factory=dict[str, str])
    doubtful: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


class _Found(Protocol):
    text: str | None
    title: str | None
    author: str | None
    date: str | None
    url: str | None
    sitename: str | None
    hostname: str | None
    description: str | None
    license: str | None
    categories: list[str] | None
    tags: list[str] | None


def extract(html: str) -> Page | None:
    """Find the article, on lines as the page has paragraphs; None where there is none.

    The second opinion takes only what both agree on for certain; nothing is decided by it.
    """
    try:
        import justext  # noqa: PLC0415 - heavy, and wanted by web pages only
        from trafilatura import bare_extraction  # noqa: PLC0415
    except ImportError as error:
        raise InputError(
            "Web pages cannot be read: a part of Hashiya is missing ({name}). Install it again.",
            name=error.name or error,
        ) from error
    bare = _XML_DECLARATION.sub("", html)
    found = cast(
        "_Found | None",
        bare_extraction(
            bare,
            favor_precision=True,
            include_comments=False,
            with_metadata=True,
            # Dates in the text are read elsewhere: for Arabic ones these guesses go wrong.
            date_extraction_params={"extensive_search": False, "original_date": True},
        ),
    )
    stoplist = _stopwords()
    seconds = [one.text for one in justext.justext(bare, stoplist) if not one.is_boilerplate]
    if found is None or not (found.text or "").strip():
        return Page("\n".join(seconds), doubtful=tuple(seconds)) if seconds else None
    lines = (found.text or "").split("\n")
    return Page(
        "\n".join(lines),
        dict(_meta(found, bare)),
        tuple(_not_among(lines, seconds)),
        tuple(_not_among(seconds, lines)),
    )


@cache
def _stopwords() -> frozenset[str]:
    """Read the commonest words of Arabic, once: they tell running text from menus."""
    import justext  # noqa: PLC0415

    return justext.get_stoplist("Arabic")


def _not_among(lines: list[str], others: list[str]) -> Iterator[str]:
    """List the lines whose words the others do not have, however these are cut into lines."""
    known = _bare(" ".join(others))
    for line in lines:
        words = _bare(line)
        if len(words) >= _LEAST and words not in known:
            yield line


def _bare(words: str) -> str:
    return "".join(words.split())


def _meta(found: _Found, html: str) -> Iterator[tuple[str, str]]:
    date = found.date or ""
    if _UNKNOWN_DAY.search(date) and date not in html:
        date = ""  # made up of a year alone
    for name, value in (
        ("title", found.title),
        ("author", found.author),
        ("date", date),
        ("url", found.url),
        ("outlet", found.sitename or found.hostname),
        ("description", found.description),
        ("topic", "; ".join(found.categories or [])),
        ("keywords", "; ".join(found.tags or [])),
        ("licence", found.license),
    ):
        if value:
            yield name, value
