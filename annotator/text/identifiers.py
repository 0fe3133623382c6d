"""Identifiers of knowledge bases, as they are typed on any keyboard or pasted from a page."""

from __future__ import annotations

import re
import unicodedata

IDENTIFIER = "identifier"
"""The attribute of an entity that holds one."""

_WIKIDATA = re.compile(r"(?:https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/)?[Qqض](\d+)")


def clean_identifier(text: str) -> str:
    """Write a Wikidata identifier as Q796, whatever the keyboard; leave any other as it is.

    On an Arabic keyboard Q is ض, and digits may be Arabic ones; what is pasted may be a whole
    address.
    """
    found = _WIKIDATA.fullmatch(text.strip())
    if found is None:
        return text.strip()
    return "Q" + "".join(str(unicodedata.digit(digit)) for digit in found[1])
