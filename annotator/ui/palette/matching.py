"""Finding entries by what was typed: folded, in either language, on whichever layout."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain

from annotator.text.folding import fold
from annotator.ui.keyboard import on_other_layout
from annotator.ui.palette.entry import Entry

_WORD = re.compile(r"\w+")
_OUTER = re.compile(r"^\W+|\W+$")
_SAME = str.maketrans("ةؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "هوي01234567890123456789", "ء")
MOST_FOUND = 500
"""Whoever looks for more than these goes on typing."""
_ARTICLE, _SHORTEST_WITH_ARTICLE = "ال", 4


def folded(text: str) -> str:
    """Give a text without what people type in more than one way, for both languages."""
    return fold(unicodedata.normalize("NFKC", text)).translate(_SAME).casefold()


def typed_words(text: str) -> tuple[str, ...]:
    """List the words of what was typed, as they are looked for: what no blank divides is one."""
    bare = (_OUTER.sub("", word) for word in folded(text).split())
    return tuple(word for word in bare if word)


def readings(text: str) -> list[tuple[str, ...]]:
    """Give the words as typed, and as they would be on the other layout."""
    found = [typed_words(one) for one in (text, *on_other_layout(text))]
    return [one for one in dict.fromkeys(found) if one]


def searched_anew(text: str) -> str:
    """Write each word of a text after a blank.

    Names such as Conflict.Attack are there as a whole too, Arabic words without their article too.
    """
    found: list[str] = []
    for whole in typed_words(text):
        words = _WORD.findall(whole)
        found += words if words == [whole] else [whole, *words]
        found += [one[len(_ARTICLE) :] for one in words if _has_article(one)]
    return " " + " ".join(found)


searched = lru_cache(maxsize=20_000)(searched_anew)
"""The same for what is written again and again."""


def _has_article(word: str) -> bool:
    return word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE


class Finder:
    """Finds among the entries of one moment; best first.

    First stand entries whose own names have words beginning with every word typed, then those
    where names around it help, then the same for what would have been typed on the other layout,
    then those that hold the words anywhere. Within each: what belongs to the moment, what was used
    recently, what is shorter. `more` gives entries for the words as they may be meant, beside those
    that are offered.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        recent: Sequence[str],
        more: Callable[[tuple[str, ...]], Iterable[Entry]] = lambda words: (),
    ) -> None:
        self._more = more
        ages = {one: age for age, one in enumerate(recent)}
        never = len(ages)
        offered = list(entries)
        offered.sort(key=lambda one: (not one.of_moment, ages.get(one.id, never)))
        self._offered = offered[:MOST_FOUND]
        shorter = sorted(
            offered,
            key=lambda one: (
                not one.of_moment,
                ages.get(one.id, never),
                len(one.title) + len(one.detail),
            ),
        )
        self._all = [(one, *_searched_in(one)) for one in shorter]
        self._written = "".join(everything for _, _, everything in self._all)

    def find(self, text: str) -> list[Entry]:
        """Give the entries for what was typed so far; all, as offered, when that is nothing."""
        typed = readings(text)
        if not typed:
            return self._offered
        more = self._found_beside(typed)
        written = self._written + "".join(everything for _, _, everything in more)
        wanted = [
            # What is written nowhere, as most of what the other layout gives, is not looked for.
            (words, tuple(" " + word for word in words)) if _all_in(words, written) else None
            for words in typed
        ]
        places: tuple[list[Entry], ...] = ([], [], [], [], [])
        for entry, names, everything in chain(self._all, more) if any(wanted) else ():
            place = _place(wanted, names, everything)
            if place is not None:
                places[place].append(entry)
                if len(places[0]) == MOST_FOUND:
                    break
        return [entry for place in places for entry in place][:MOST_FOUND]

    def _found_beside(self, typed: list[tuple[str, ...]]) -> list[tuple[Entry, str, str]]:
        known = {one.id for one, _, _ in self._all}
        found: dict[str, Entry] = {}
        for words in typed:
            for one in self._more(words):
                if one.id not in known:
                    found.setdefault(one.id, one)
        shorter = sorted(found.values(), key=lambda one: len(one.title) + len(one.detail))
        return [(one, *_searched_in(one)) for one in shorter]


def _searched_in(entry: Entry) -> tuple[str, str]:
    names = "".join(map(searched, entry.names))
    return names, names + "".join(map(searched, entry.around))


_ANYWHERE = 4


def _place(
    wanted: Sequence[tuple[tuple[str, ...], tuple[str, ...]] | None], names: str, everything: str
) -> int | None:
    """Say how good a match an entry is, 0 the best."""
    best, begun = None, 0
    for reading in wanted:
        if reading is not None and _all_in(reading[0], everything):
            beginnings = reading[1]
            if _all_in(beginnings, names):
                return begun
            if _all_in(beginnings, everything):
                return begun + 1
            best = _ANYWHERE
        begun = 2
    return best


def _all_in(parts: tuple[str, ...], text: str) -> bool:
    for part in parts:  # noqa: SIM110 - every key asks this of all; all() takes three times as long
        if part not in text:
            return False
    return True
