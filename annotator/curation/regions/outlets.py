"""Which outlet a document is from, by what its metadata say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.curation.credits.names import Names, Outlet
from annotator.curation.folded import fold_line

_HOST = re.compile(
    r"(?:(?:[a-z][a-z0-9+.\-]*:)?//)?(?:[^/@\s]*@)?([\w.\-]+\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)"
)
_FIELDS = ("outlet", "source")


def host_of(address: str) -> str:
    """Give the host of an address without "www.", empty where there is none."""
    found = _HOST.match(address.strip().lower())
    return found[1].removeprefix("www.") if found else ""


def outlet_of(meta: Mapping[str, str], names: Names) -> Outlet | None:
    """Give the outlet that metadata name by key, name or address; None for an unknown one."""
    for field in _FIELDS:
        named = meta.get(field, "").strip()
        if not named:
            continue
        found = names.outlets.get(fold_line(named)) or names.keys.get(named.lower())
        if found is None:
            found = names.outlet_at(host_of(named))
        if found is not None:
            return found
    return names.outlet_at(host_of(meta.get("url", "")))


def source_key(meta: Mapping[str, str], names: Names) -> str:
    """Give the key under which lines and decisions of a document's source are kept.

    That is the key of a known outlet, else the host of its address, else the outlet as written;
    empty where the metadata name none.
    """
    known = outlet_of(meta, names)
    if known is not None:
        return known.key
    written = next((meta[field] for field in _FIELDS if meta.get(field, "").strip()), "")
    return host_of(meta.get("url", "")) or fold_line(written)
