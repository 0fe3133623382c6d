"""What an address tells: the outlet, the day, the topic."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from annotator.curation.credits.names import Names
from annotator.curation.folded import fold_line
from annotator.curation.metadata.records import FoundMeta
from annotator.curation.regions.outlets import host_of

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"«»()\[\]]+[^\s<>\"«»()\[\].,،:؛!؟?]")
_DAY = re.compile(
    r"(?<!\d)(?P<y>19\d\d|20\d\d)(?P<s>[/\-_.]?)(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)"
)
_BROKEN = re.compile(r"^(https?)_{1,3}|^(https?)[:.]_{0,2}")
_SURE, _TOPIC = 0.85, 0.7


def addresses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the spans of the addresses in a stretch of text."""
    return (one.span() for one in _ADDRESS.finditer(text, start, end))


def of_address(address: str, names: Names, like: FoundMeta) -> Iterator[FoundMeta]:
    """Tell what an address says; the finds lie where `like` does."""
    plain = unquote(address)
    outlet = names.outlet_at(host_of(plain if "//" in plain else "//" + plain))
    if outlet is not None:
        yield replace(like, field="outlet", value=outlet.name, reason="address", confidence=0.95)
    day = day_in(plain)
    if day is not None:
        yield replace(like, field="date", value=day, reason="address", confidence=_SURE)
    path = re.split(r"[/?#]", plain.split("//", 1)[-1])[1:]
    for part in path:
        topic = names.topics.get(fold_line(part.replace("-", " ").replace("_", " ")))
        if topic is not None:
            yield replace(like, field="topic", value=topic, reason="address", confidence=_TOPIC)
            return


def of_name(name: str, names: Names) -> Iterator[FoundMeta]:
    """Tell what the name of a document says, when it is an address or holds a host or a day."""
    like = FoundMeta("url", name, 0, len(name), "address", 0.8, place="name")
    plain = unquote(name)
    found = _ADDRESS.search(plain) if "://" in plain else None
    if found is not None:
        yield replace(like, value=found[0])
        yield from of_address(found[0], names, like)
        return
    host = next((one for one in re.split(r"[_/\s]+", _BROKEN.sub("", plain)) if "." in one), "")
    outlet = names.outlet_at(host_of(host))
    if outlet is not None:
        yield replace(like, field="outlet", value=outlet.name, confidence=0.85)
    day = day_in(plain)
    if day is not None:
        yield replace(like, field="date", value=day, confidence=0.6)


def day_in(address: str) -> str | None:
    """Give the day that an address holds (2015/07/22, 20150722), ISO 8601."""
    for one in _DAY.finditer(address):
        apart = bool(one["s"]) or (len(one["m"]) == 2 and len(one["d"]) == 2)
        try:
            day = dt.date(int(one["y"]), int(one["m"]), int(one["d"]))
        except ValueError:
            continue
        if apart:
            return day.isoformat()
    return None
