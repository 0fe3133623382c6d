"""Reads a credit: which of its parts is a place, an agency, an outlet, a person, a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from annotator.curation.credits.names import Names
from annotator.curation.folded import Folded, fold_line

Span = tuple[int, int]
PartKind = Literal["place", "agency", "outlet", "credit", "person", "date"]

_LONGEST = 120
_MOST_WORDS_OF_A_NAME = 5
_GAP = r"[\s|/،,:;()\[\]«»\"“”*•\-–—]"
_BETWEEN = re.compile(rf"{_GAP}*[|/،,:;()\[\]«»\"“”*•\-–—]{_GAP}*")
_OPENING_QUOTE = frozenset('«“"')
_PARTING = re.compile(r"[|/،,:*•\-–—]")
_WORD = re.compile(r"(?:[^\W\d_]{1,2}\.)*[^\W\d_]+\.?")
_LINKS_OF_A_NAME = frozenset(("بن", "ابن", "بنت", "عبد", "ال", "ابو", "ام"))
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
    """A stretch every part of which may stand in a credit.

    It is sure unless only likely names speak for it; parted where dashes, bars or commas, and not
    quotation marks alone, stand between its parts.
    """

    parts: tuple[Part, ...]
    is_sure: bool = True
    is_parted: bool = True

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
    known = [(one.start, one.end) for one in dates] or names.dates.find_days(text, start, end)
    for at, stop in _chunks(folded, known):
        chunk = folded.text[at:stop]
        if (known and _TIME.match(chunk) is not None) or chunk in names.titles:
            continue
        if _LETTERS_OF_AN_AGENCY.match(chunk) and parts and parts[-1].kind == "agency":
            continue
        written = " ".join(text[slice(*folded.span(at, stop))].split())
        quoted = at > 0 and folded.text[at - 1] in _OPENING_QUOTE
        said = _known(chunk, names) or _named(chunk, written, quoted=quoted)
        if said is None:
            return None
        parts.append(Part(*said, *folded.span(at, stop)))
    parts.sort(key=lambda one: one.start)
    return Credit(tuple(parts), _is_sure(parts, names), _is_parted(text, parts)) if parts else None


def begins_with_given_name(name: str, names: Names) -> bool:
    """Say whether the first word of a folded name is a known first name, titles put aside."""
    found = name.split()
    while found and (found[0] in names.titles or "." in found[0]):
        title, _, rest = found[0].rpartition(".")
        if found[0] not in names.titles and title not in names.titles:
            break
        found[:1] = [rest] if rest and found[0] not in names.titles else []
    return bool(found) and (found[0] in names.given or found[0].startswith("عبدال"))


def _chunks(folded: Folded, dates: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """List the spans of the folded text between separators and dates (code points)."""
    masked = _masked(folded, dates) if dates else folded.text
    begin = 0
    for gap in (*_BETWEEN.finditer(masked), None):
        stop = len(masked) if gap is None else gap.start()
        inner = masked[begin:stop].strip(" .")
        if inner:
            at = masked.index(inner, begin)
            yield at, at + len(inner)
        begin = stop if gap is None else gap.end()


def _masked(folded: Folded, dates: Sequence[Span]) -> str:
    return "".join(
        "|" if any(begin <= folded.span(at, at + 1)[0] < end for begin, end in dates) else sign
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
    if sum(one not in _LINKS_OF_A_NAME for one in found) > _MOST_WORDS_OF_A_NAME or not all(
        map(_WORD.fullmatch, found)
    ):
        return None
    if quoted:
        return "outlet", written
    return ("person", written) if len(found) > 1 else None


def _is_sure(parts: Sequence[Part], names: Names) -> bool:
    known = {one.kind for one in parts if one.kind != "outlet" or is_known_outlet(one, names)}
    people = [one.value for one in parts if one.kind == "person"]
    if known & {"outlet", "agency", "credit"}:
        return True
    if not people:
        return bool(known)
    return all(begins_with_given_name(fold_line(one), names) for one in people)


def is_known_outlet(part: Part, names: Names) -> bool:
    """Say whether a part is an outlet that the tables know, and not just a name in quotes."""
    return part.kind == "outlet" and fold_line(part.value) in names.outlets


def _is_parted(text: str, parts: Sequence[Part]) -> bool:
    gaps = (text[one.end : other.start] for one, other in pairwise(parts))
    return all(_PARTING.search(gap) for gap in gaps)
