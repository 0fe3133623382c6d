"""The ways to cut clitics off a folded word, each weighed by how often its stem is written.

A stem is a good one when it is frequent beside the whole word. How frequent it must be differs
from clitic to clitic (و is cheap, ك is dear): these ratios were set by hand on the development
half of the gold words, and no further.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from annotator.text.folding import fold

Count = Callable[[str, int], int]
"""Looks a folded word up; the second argument is what an unknown one counts."""


class Candidate(NamedTuple):
    """One way to cut a word, in letters; better than leaving it whole when the score is over 1."""

    score: float
    start: int
    end: int


# How often the stem must be written for one occurrence of the longer word.
_PROCLITIC = {"و": 0.3, "ف": 1.5, "ب": 3.0, "ل": 1.0, "ك": 3.0, "س": 0.8}
_ENCLITIC = {
    "ه": 0.5, "ها": 0.1, "هم": 0.3, "هن": 1.0, "هما": 0.1, "ك": 4.0, "كم": 1.0, "كن": 30.0,
    "كما": 3.0, "نا": 1.0, "ني": 2.0, "ي": 1.0,
}  # fmt: skip
_BEFORE_ARTICLE = {"و": 0.03, "ف": 0.05, "ب": 0.02, "ل": 0.02, "ك": 0.02}
_NOUN = 30.0  # بشكل is more frequent than شكل, but الشكل shows that شكل is a noun
_KNOWN = 3.0  # so is the rest of بدون, which is too frequent to be there by chance
_WITH_A_PRONOUN = 4.5  # وبهم is و and بهم, but ولي is a word of its own
_SHORT = 6.0  # two letters are found in many words by chance
_OF_A_NOUN = 500.0  # الوكالة shows that و in وكالة is no proclitic
_FREQUENT, _EVERYWHERE = 20_000, 100_000
_CERTAIN, _SURE = 10.0**12, 1.01

_ENDINGS = {
    last: tuple(one for one in _ENCLITIC if one[-1] == last)
    for last in {one[-1] for one in _ENCLITIC}
}
_PRONOUNS = frozenset(_ENCLITIC) - {"ني"}
_IMPERFECT = frozenset("يتن")
# What the end of a word is, before a pronoun and without one.
_FREE = {
    "ت": ("ة",), "ا": ("ي", "ان"), "ي": ("ين",), "ئ": ("ء", "ا"), "ؤ": ("ء",), "و": ("وا",),
}  # fmt: skip


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BEFORE_YEH = _set("مع عن من ان لكن كان لان بان عند")
_BEFORE_US = _set("من عن علي الي في مع بين لدي ان لكن كل عند امام حول قبل ضد")
_BARE_ONLY = _set("لا ما او")  # what no pronoun hangs on
# Frequent particles whose rests are frequent words too.
_PARTICLES = _set(
    "كان كما لما فيما لقد لكي كذا بل كل كلا كلما لكن لدي فقد فقط بعد بين بينما حينما انا هنا هناك"
    " لولا لعل هذه ذلك تلك اولئك ليس"
)
_TANWEEN = "\u064b"
_INITIAL = "إ"  # written at the beginning of a word only


def candidates(word: str, written: str, count: Count, names: Collection[str]) -> list[Candidate]:
    """List the ways to cut a word of Arabic letters, given folded and as it is written.

    A particle or a name has none.
    """
    if word in _PARTICLES or word in names:
        return []
    endings = _endings(word, written)
    if not endings and word[0] not in _PROCLITIC:
        return []
    found: list[Candidate] = []
    own, sure = _own(word, count), _sure_start(written)
    for start, ratio in _beginnings(word, written):
        if sure is not None and start != sure:
            continue
        rest, before, needed = word[start:], word[start - 1] if start else "", own * ratio
        is_name = rest in names
        if start:
            score = _CERTAIN if is_name else _bare(rest, before, start, count) / needed
            found.append(Candidate(max(score, _SURE if sure else 0), start, len(word)))
        if endings and not is_name and rest not in _PARTICLES:
            found += _possessions(start, rest, before, endings, needed, count)
    return found


def _own(word: str, count: Count) -> float:
    """Weigh the whole word: a noun that takes the article as it stands is a word for certain."""
    own, definite = count(word, 0), count("ال" + word, 0)
    # Where ه is written for ة, both الخصومه and خصومه are found.
    is_noun = definite >= 5 and definite >= (0.3 if word[-1] == "ه" else 0.04) * own
    return max(own, 1) * (_OF_A_NOUN if is_noun else 1)


def _sure_start(written: str) -> int | None:
    """Tell by إ, which stands first in a word or after its article, where the stem begins."""
    at = written.find(_INITIAL)
    if at < 1:
        return None
    letters = fold(written[:at])
    if letters.endswith("ال"):
        return len(letters) - 2
    return len(letters) - letters.endswith("لل")


def _beginnings(word: str, written: str) -> Iterator[tuple[int, float]]:
    """Give each place where a stem may begin and how frequent what follows it must be."""
    yield 0, 1.0
    start, ratio, size = 0, 1.0, len(word)
    if word[0] in "وف" and size > 2:
        start, ratio = 1, _PROCLITIC[word[0]]
        yield 1, _BEFORE_ARTICLE[word[0]] if _is_definite(word, 1) else ratio
    if size - start < 2:
        return
    letter, following = word[start], word[start + 1]
    if letter in "بلك" and not _is_accusative(written):
        certain = following == "ل" if letter == "ل" else _is_definite(word, start + 1)
        yield start + 1, ratio * (_BEFORE_ARTICLE if certain else _PROCLITIC)[letter]
    elif letter == "س" and (following in _IMPERFECT or "سأ" in written):
        yield start + 1, ratio * _PROCLITIC[letter]


def _is_definite(word: str, start: int) -> bool:
    return word.startswith("ال", start) and len(word) - start > 3


def _is_accusative(written: str) -> bool:
    """Tell an indefinite accusative: no preposition is before it and no pronoun behind it."""
    return _TANWEEN in written[-2:]


def _endings(word: str, written: str) -> tuple[str, ...]:
    found = _ENDINGS.get(word[-1], ())
    if not found or _is_accusative(written):
        return ()
    if word[-1] == "ي" and "ى" in written[-2:]:
        return ()
    return tuple(one for one in found if word.endswith(one))


def _bare(rest: str, before: str, start: int, count: Count) -> float:
    """Weigh what follows the proclitics, no enclitic taken off."""
    if before == "ل" and rest[0] == "ل" and len(rest) > 1:
        return max(count("ا" + rest, 0), 1)  # للعراق is ل and العراق
    if before in "بل" and rest in _PRONOUNS and before + rest not in _PARTICLES:
        return _CERTAIN if start == 1 else count(before + rest, 0) * _WITH_A_PRONOUN
    times = count(rest, 0)
    if _is_definite(rest, 0):
        return max(times, 1)
    if before in "بل":
        return _as_noun(rest, times, count("ال" + rest, 0))
    return times / _SHORT if len(rest) == 2 and times < _FREQUENT else times


def _possessions(
    start: int, rest: str, before: str, endings: tuple[str, ...], needed: float, count: Count
) -> Iterator[Candidate]:
    if rest.startswith("ال") and count(rest[2:], 0) > 0.1 * count(rest, 0):
        return  # المهم is not what begins with الم, since مهم is a word
    for ending in endings:
        score = _possessed(rest[: -len(ending)], before, ending, count)
        if score:
            end = start + len(rest) - len(ending)
            yield Candidate(score / (needed * _ENCLITIC[ending]), start, end)


def _possessed(stem: str, before: str, ending: str, count: Count) -> float:
    """Weigh the word that a pronoun hangs on, in the form it has without one."""
    if len(stem) < 2 or stem in _BARE_ONLY or (ending == "ي" and stem not in _BEFORE_YEH):
        return 0
    times, free = count(stem, 0), stem
    for instead in _FREE.get(stem[-1], ()) if ending != "ني" else ():
        other = count(stem[:-1] + instead, 0)
        if other > times:
            times, free = other, stem[:-1] + instead
    if _is_definite(stem, 0) and count(stem[2:], 0) > 0.02 * times:
        return 0  # what has the article takes no pronoun; التزام only begins like it
    if ending == "نا" and not _may_be_ours(stem, times, count("ال" + free, 0)):
        return 0
    if before and before in "بل":
        return _as_noun(free, times, count("ال" + free, 0))
    if before and len(free) == 2 and times < _EVERYWHERE:
        return times / _SHORT
    return times if times > 1 else 0


def _may_be_ours(stem: str, times: int, definite: int) -> bool:
    """Leave نا to a verb of which it is the subject (قررنا), not a pronoun that hangs on it."""
    return (
        stem in _BEFORE_US
        or stem[0] in _IMPERFECT
        or stem[-1] in "تو"
        or (times > 0 and definite >= 0.1 * times)
    )


def _as_noun(word: str, times: int, definite: int) -> float:
    """Weigh what a preposition is before: a noun, as it shows when it is found with an article."""
    if times < 2:
        return 0
    if len(word) == 2:
        return times / (1 if times >= _EVERYWHERE else _SHORT)
    if times >= 100 and definite >= 0.1 * times:
        return (times + definite) * _NOUN
    return (times + definite) * (_KNOWN if times >= _FREQUENT else 1)
