"""Reads a credit: which of its parts is a place, an agency, an outlet, a person, a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from annotator.curation.credits.names import Names
from annotator.curation.folded import Folded, fold_line

Span = tuple[int, int]
PartKind = Literal["place", "town", "agency", "outlet", "credit", "label", "person", "date"]
"""A town is a name that no table has where a dateline has its place; it leaves as a place.
A label stands before a date ("آخر تحديث")."""

_LONGEST = 120
_MOST_WORDS_OF_A_NAME = 5
_GAP = r"[\s|/،,:;()\[\]«»\"“”*•\-–—]"
_BETWEEN = re.compile(rf"{_GAP}*[|/،,:;()\[\]«»\"“”*•\-–—]{_GAP}*")
_OPENING_QUOTE = frozenset('«“"')
_TOWN = re.compile(r"[^\W\d_]{3,}")
_PARTING = re.compile(r"[|/،,:*•\-–—]")
_WORD = re.compile(r"(?:[^\W\d_]{1,2}\.)*[^\W\d_]+\.?")
_LINKS_OF_A_NAME = frozenset(("بن", "ابن", "بنت", "عبد", "ال", "ابو", "ام"))
_PREPOSITIONS = frozenset(("من", "في"))
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
    for begin, stop in _from_places(folded.text, _chunks(folded, known), names):
        chunk = folded.text[begin:stop]
        if (known and _TIME.match(chunk) is not None) or chunk in names.titles:
            continue
        if _LETTERS_OF_AN_AGENCY.match(chunk) and parts and parts[-1].kind == "agency":
            continue
        read = _read_chunk(text, folded, begin, stop, names)
        if not read or (read[-1].kind == "town" and parts):
            return None
        parts += read
    parts.sort(key=lambda one: one.start)
    return _credit(text, parts, names)


def _read_chunk(text: str, folded: Folded, begin: int, stop: int, names: Names) -> list[Part]:
    """Read what stands between two separators: a name, perhaps after what it is that of."""
    chunk = folded.text[begin:stop]
    parts: list[Part] = []
    lead = 0 if chunk in names.credits else _lead(chunk, names)
    if lead and chunk[: lead - 1] not in _PREPOSITIONS:
        parts.append(Part("credit", chunk[: lead - 1], *folded.span(begin, begin + lead - 1)))
    chunk, span = chunk[lead:], folded.span(begin + lead, stop)
    written = " ".join(text[slice(*span)].split())
    quoted = begin > 0 and folded.text[begin - 1] in _OPENING_QUOTE
    said = _known(chunk, names) or _named(chunk, written, quoted=quoted)
    if said is None and _TOWN.fullmatch(chunk):
        said = "town", written
    return [*parts, Part(*said, *span)] if said is not None else []


def _credit(text: str, parts: list[Part], names: Names) -> Credit | None:
    """Make a credit of its parts; before an agency, a name that no table has is a place."""
    if not parts:
        return None
    is_parted = _is_parted(text, parts)
    first, kinds = parts[0], {one.kind for one in parts[1:]}
    stranger = first.kind == "person" and not begins_with_given_name(fold_line(first.value), names)
    if is_parted and "agency" in kinds <= {"agency", "date"} and (stranger or first.kind == "town"):
        parts[0] = first = replace(first, kind="place")
    if first.kind == "town":
        return None
    return Credit(tuple(parts), _is_sure(parts, names), is_parted)


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


def _from_places(folded: str, chunks: Iterator[Span], names: Names) -> Iterator[Span]:
    """Part "name from place" into the two, where the place is known."""
    for begin, stop in chunks:
        name, _, place = folded[begin:stop].partition(" من ")
        if name and place in names.places:
            yield begin, begin + len(name)
            yield stop - len(place), stop
        else:
            yield begin, stop


def _masked(folded: Folded, dates: Sequence[Span]) -> str:
    return "".join(
        "|" if any(begin <= folded.span(at, at + 1)[0] < end for begin, end in dates) else sign
        for at, sign in enumerate(folded.text)
    )


def _lead(chunk: str, names: Names) -> int:
    """Count the letters before a name that say what it is that of ("بقلم", "كتبت", "من")."""
    found = chunk.split(" ")
    for count in (3, 2, 1):
        lead, rest = " ".join(found[:count]), " ".join(found[count:])
        if rest and lead in names.authors and begins_with_given_name(rest, names):
            return len(lead) + 1
    rest = " ".join(found[1:])
    return len(found[0]) + 1 if found[0] in _PREPOSITIONS and rest in names.places else 0


def _known(chunk: str, names: Names) -> tuple[PartKind, str] | None:
    if chunk in names.credits or chunk in names.authors:
        return "credit", chunk
    if chunk in names.published or chunk in names.updated:
        return "label", chunk
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
    if (
        not found
        or len(found[-1]) == 1
        or sum(one not in _LINKS_OF_A_NAME for one in found) > _MOST_WORDS_OF_A_NAME
        or not all(map(_WORD.fullmatch, found))
    ):
        return None
    if quoted:
        return "outlet", written
    return ("person", written) if len(found) > 1 else None


def _is_sure(parts: Sequence[Part], names: Names) -> bool:
    known = {one.kind for one in parts if _speaks(one, names)}
    people = [one.value for one in parts if one.kind == "person"]
    if known & {"outlet", "agency", "credit", "label"}:
        return True
    if not people:
        return bool(known)
    return all(begins_with_given_name(fold_line(one), names) for one in people)


def _speaks(part: Part, names: Names) -> bool:
    """Say whether a part speaks for a credit: "report" does not, for reports have titles too."""
    if part.kind == "credit":
        return part.value not in names.authors or part.value not in names.credits
    return part.kind != "outlet" or is_known_outlet(part, names)


def is_known_outlet(part: Part, names: Names) -> bool:
    """Say whether a part is an outlet that the tables know, and not just a name in quotes."""
    return part.kind == "outlet" and fold_line(part.value) in names.outlets


def _is_parted(text: str, parts: Sequence[Part]) -> bool:
    gaps = (text[one.end : other.start] for one, other in pairwise(parts))
    return all(_PARTING.search(gap) for gap in gaps)
