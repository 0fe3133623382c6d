"""Puts the title of an article over its text, where it is read and annotated."""

from __future__ import annotations

from annotator.formats.articles.naming import one_line


def under_title(text: str, title: str) -> tuple[str, int]:
    """Give the text with its title as the first line, and how long the title is (code points).

    A text that begins with its title stays as it is.
    """
    title = one_line(title)
    if not title:
        return text, 0
    first, _, _ = text.lstrip().partition("\n")
    if one_line(first) == title:
        begins = len(text) - len(text.lstrip())
        return text[begins:], len(first.rstrip())
    return f"{title}\n{text.lstrip(chr(10))}", len(title)
