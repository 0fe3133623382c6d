"""The file formats at hand, found once by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from types import MappingProxyType

import annotator.formats
import annotator.formats.articles
from annotator.errors import InputError
from annotator.formats import Format
from annotator.formats.articles import ArticleFormat
from annotator.formats.reading import open_regular
from annotator.registry import find_all

ZIP = "zip"
HEAD = 64 * 1024
"""Bytes by which a file is recognised."""
_SAYS_ALL = frozenset(
    {".zip", ".pdf", ".docx", ".xlsx", ".xlsm", ".html", ".htm", ".xhtml", ".mhtml", ".mht"}
)
"""Endings of files that cannot be anything else."""


@cache
def all_formats() -> Mapping[str, Format]:
    """Give every format by its key; looked for once, for an import asks with each file."""
    return MappingProxyType(find_all(annotator.formats, "FORMAT", Format, nested=True))


@cache
def article_formats() -> Mapping[str, ArticleFormat]:
    """Give every format of articles without annotations by its key."""
    return MappingProxyType(find_all(annotator.formats.articles, "FORMAT", ArticleFormat))


@cache
def article_format_of(ending: str) -> ArticleFormat | None:
    """Find the format of articles whose files end so (".html"); None when there is none."""
    found = (one for one in article_formats().values() if ending.lower() in one.suffixes)
    return next(found, None)


def readable_formats() -> Mapping[str, Format | ArticleFormat]:
    """Give every format that can be imported by its key."""
    annotated = {one.key: one for one in all_formats().values() if one.read is not None}
    return {**article_formats(), **annotated}


def format_for_writing(key: str) -> Format:
    """Find a format that can be written; raises InputError that names those near it, or all."""
    formats = all_formats()
    writable = [one.key for one in formats.values() if one.write is not None]
    if key in writable:
        return formats[key]
    near = _near(key, writable)
    if near:
        raise InputError(
            "Hashiya cannot export the format {format}: did you mean {near}?", format=key, near=near
        )
    raise InputError(
        "Hashiya cannot export the format {format}: choose one of {known}.",
        format=key,
        known=", ".join(sorted(writable)),
    )


def readable_format(key: str) -> Format | ArticleFormat:
    """Find a format that can be read; raises InputError that names those near it, or all."""
    readable = readable_formats()
    if key in readable:
        return readable[key]
    near = _near(key, (*readable, ZIP))
    if near:
        raise InputError(
            "Hashiya cannot import the format {format}: did you mean {near}?", format=key, near=near
        )
    raise InputError(
        "Hashiya cannot import the format {format}: choose one of {known}.",
        format=key,
        known=", ".join(sorted({*readable, ZIP})),
    )


def _near(key: str, known: Iterable[str]) -> str:
    """Name the formats a person may have meant: by part of the name, its spelling, an ending."""
    asked, keys = key.lower().strip("."), sorted(known)
    if not asked:
        return ""
    parts = [one for one in keys if one in asked or (len(asked) > 1 and asked in one)]
    otherwise = [one.key for one in all_formats().values() if asked in _other_names(one)]
    spelt = get_close_matches(asked, keys) if asked not in parts else []
    found = [*parts, *(one for one in otherwise if one in keys), *spelt]
    return ", ".join(dict.fromkeys(found))


def _other_names(one: Format) -> set[str]:
    """Give the words of a format's title, and its endings, by which people call it too."""
    endings = {end.strip(".") for end in (*one.suffixes, *one.beside)}
    return endings | set(re.findall(r"\w+", one.title.lower()))


class UnsureFormatError(InputError):
    """Several formats know a file, and a person has to say which it is."""

    def __init__(self, path: Path, candidates: Sequence[Format]) -> None:
        super().__init__(
            "{file}: this may be {formats}; say which it is.",
            file=path,
            formats=" / ".join(one.title for one in candidates),
        )
        self.candidates = tuple(one.key for one in candidates)


def format_for_reading(path: Path, key: str | None) -> Format | ArticleFormat:
    """Find the format named, or the one that the file's first bytes say, or its ending.

    Raises InputError where there is none, UnsureFormatError where there are several.
    """
    if key is not None:
        return readable_format(key)
    readable = readable_formats()
    if not path.exists():
        raise InputError("{file}: there is no such file.", file=path)
    found = _of_two_parts(path.name.lower(), readable) or _known(path) or _of_ending(path)
    if found is None:
        raise InputError(
            "{file}: files of this kind cannot be imported; those that can end in {known}.",
            file=path,
            known=", ".join(sorted({one for each in readable.values() for one in each.suffixes})),
        )
    return found


def _known(path: Path) -> Format | None:
    """Find the format that knows a file by its first bytes."""
    if path.suffix.lower() in _SAYS_ALL or path.is_dir():
        return None
    found = recognised(path.name, first_bytes(path))
    if len(found) > 1:
        raise UnsureFormatError(path, found)
    return found[0] if found else None


def _of_ending(path: Path) -> Format | ArticleFormat | None:
    """Find the format by its ending: articles come first where both have it."""
    ending = path.suffix.lower()
    candidates = [one for one in readable_formats().values() if ending in one.suffixes]
    articles = (one for one in candidates if isinstance(one, ArticleFormat))
    return next(articles, next(iter(candidates), None))


def recognised(name: str, head: bytes) -> tuple[Format, ...]:
    """Find the formats of annotated documents that know a file by its name and first bytes."""
    return tuple(
        one
        for one in all_formats().values()
        if one.read is not None and one.recognises is not None and one.recognises(name, head)
    )


def first_bytes(path: Path) -> bytes:
    """Give what formats are recognised by; nothing of what is no file, or cannot be opened."""
    try:
        with open_regular(path) as file:
            return file.read(HEAD)
    except InputError:
        return b""


def _of_two_parts(
    name: str, readable: Mapping[str, Format | ArticleFormat]
) -> Format | ArticleFormat | None:
    """Find the format by an ending such as .apf.xml, which says more than .xml."""
    return next(
        (
            one
            for one in readable.values()
            if any(ending.count(".") > 1 and name.endswith(ending) for ending in one.suffixes)
        ),
        None,
    )
