"""Reads a credit: which of its parts is a place, an agency, an outlet, a person, a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.curation.credits.names import Names
from annotator.curation.dates.records import FoundDate
from annotator.curation.folded import Folded, fold_line

PartKind = Literal["place", "agency", "outlet", "credit", "person", "date"]

_LONGEST = 120
_MOST_WORDS_OF_A_NAME = 5
_GAP = r"[\s|/،,:;()\[\]«»\"“”*•\-–—]"
_BETWEEN = re.compile(rf"{_GAP}*[|/،,:;()\[\]«»\"“”*•\-–—]{_GAP}*")
_OPENING_QUOTE = frozenset('«“"')
_WORD = re.compile(r"[^\W\d_]+\.?")
_LEAD = re.compile(r"(?:من|في|مراسل|مراسلنا) ")
_TIME = re.compile(
    r"(?:الساعه )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?(?:ص|م|صباحا|مساء|am|pm|gmt))?$|\d{1,2}$"
    r"|(?:\d{2} ?)?(?:ص|م|صباحا|مساء|am|pm|gmt|ه)$|(?:ال)?موافق$|يوم$|في$"
)
_OWN_AGENCY = re.compile(r"وكاله (?:انباء )?\w+(?: \w+){0,3}$")
_LETTERS_OF_AN_AGENCY = re.compile(r"[a-z]{2,6}$")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a credit (code points of the text), and what goes into the metadata."""

    kind: PartKind
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit whose every part is known; sure unless all that speaks for it is a likely name."""

    parts: tuple[Part, ...]
    is_sure: bool = True

    def has(self, *kinds: PartKind) -> bool:
        """Say whether there is a part of one of the kinds."""
        return any(one.kind in kinds for one in self.parts)


def read_credit(text: str, start: int, end: int, names: Names) -> Credit | None:
    """Read a stretch of text as a credit; None when any part of it is something else."""
    if end - start > _LONGEST:
        return None
    folded = Folded(text, start, end)
    dates = names.dates.find(text, start, end)
    parts = [Part("date", one.value, one.start, one.end) for one in dates]
    for at, stop in _chunks(folded, dates):
        chunk = folded.text[at:stop]
        if dates and _TIME.match(chunk) is not None:
            continue
        if _LETTERS_OF_AN_AGENCY.match(chunk) and parts and parts[-1].kind == "agency":
            continue
        written = " ".join(text[slice(*folded.span(at, stop))].split())
        quoted = at > 0 and folded.text[at - 1] in _OPENING_QUOTE
        known = _known(chunk, names) or _named(chunk, written, quoted=quoted)
        if known is None:
            return None
        parts.append(Part(*known, *folded.span(at, stop)))
    parts.sort(key=lambda one: one.start)
    return Credit(tuple(parts), _is_sure(parts, names)) if parts else None


def begins_with_given_name(name: str, names: Names) -> bool:
    """Say whether the first word of a folded name is a known first name, titles put aside."""
    found = name.split()
    while found and found[0] in names.titles:
        found.pop(0)
    return bool(found) and (found[0] in names.given or found[0].startswith("عبدال"))


def _chunks(folded: Folded, dates: Sequence[FoundDate]) -> Iterator[tuple[int, int]]:
    """List the spans of the folded text between separators and dates."""
    masked = _masked(folded, dates) if dates else folded.text
    begin = 0
    for gap in (*_BETWEEN.finditer(masked), None):
        stop = len(masked) if gap is None else gap.start()
        inner = masked[begin:stop].strip(" .")
        if inner:
            at = masked.index(inner, begin)
            yield at, at + len(inner)
        begin = stop if gap is None else gap.end()


def _masked(folded: Folded, dates: Sequence[FoundDate]) -> str:
    return "".join(
        "|" if any(one.start <= folded.span(at, at + 1)[0] < one.end for one in dates) else sign
        for at, sign in enumerate(folded.text)
    )


def _known(chunk: str, names: Names) -> tuple[PartKind, str] | None:
    chunk = chunk if chunk in names.credits else _LEAD.sub("", chunk, count=1)
    if chunk in names.credits or chunk in names.authors:
        return "credit", chunk
    agency = names.agencies.get(chunk) or names.agencies.get(chunk + ".")
    if agency is not None:
        return "agency", agency
    if chunk in names.outlets:
        return "outlet", names.outlets[chunk].name
    return ("place", names.places[chunk]) if chunk in names.places else None


def _named(chunk: str, written: str, *, quoted: bool) -> tuple[PartKind, str] | None:
    """Tell what a name that no table has stands for: an agency, an outlet in quotes, a person."""
    if _OWN_AGENCY.match(chunk):
        return "agency", written
    found = chunk.split()
    if len(found) > _MOST_WORDS_OF_A_NAME or not all(map(_WORD.fullmatch, found)):
        return None
    if quoted:
        return "outlet", written
    return ("person", written) if len(found) > 1 else None


def _is_sure(parts: Sequence[Part], names: Names) -> bool:
    people = [one.value for one in parts if one.kind == "person"]
    if not people or {one.kind for one in parts} & {"outlet", "agency", "credit"}:
        return True
    return all(begins_with_given_name(fold_line(one), names) for one in people)
