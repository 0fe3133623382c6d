"""Which words of two versions of a text are the same ones, in order.

Words that occur once in both are paired first, as many as keep their order (patience diff); then
the same between each two of them. Where no such word is left, a short passage is paired as well as
can be, words that share most of their letters included, and a long one by the fewest edits, some
at a time. So the work grows with the length of the texts, not with its square, whatever they hold.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_MOST_CELLS = 2_500
"""Words of one passage times words of the other that are still compared each with each."""
_MOST_EDITS = 100
"""Words put in or left out that are looked through at once in a longer passage."""

Pair = tuple[int, int]


class _Passage(NamedTuple):
    """Words of the old text from `a` up to `b` that may be the new ones from `c` up to `d`."""

    a: int
    b: int
    c: int
    d: int


def pairs(ours: Sequence[str], theirs: Sequence[str]) -> list[Pair]:
    """Pair the places of words in two lists of them; both numbers rise from pair to pair."""
    found: list[Pair] = []
    waiting = [_Passage(0, len(ours), 0, len(theirs))]
    while waiting:
        passage = _without_equal_ends(waiting.pop(), ours, theirs, found)
        if passage.a == passage.b or passage.c == passage.d:
            continue
        landmarks = _landmarks(passage, ours, theirs)
        if landmarks:
            found += landmarks
            waiting += _between(passage, landmarks)
        elif (passage.b - passage.a) * (passage.d - passage.c) <= _MOST_CELLS:
            found += _best(passage, ours, theirs)
        else:
            waiting.append(_by_few_edits(passage, ours, theirs, found))
    return sorted(found)


def akin(one: str, other: str) -> bool:
    """Say whether two words share more than half of the longer one at their ends.

    So a word is known with another clitic or ending (والعراق, العراق; لبناني, لبنانية).
    """
    short, long = sorted((one, other), key=len)
    if 2 * len(short) <= len(long):
        return False
    head = _common_head(short, long)
    rest = len(short) - head
    tail = _common_head(short[::-1][:rest], long[::-1])
    return 2 * (head + tail) > len(long)


def _common_head(one: str, other: str) -> int:
    for at, (ours, theirs) in enumerate(zip(one, other, strict=False)):
        if ours != theirs:
            return at
    return min(len(one), len(other))


def _without_equal_ends(
    passage: _Passage, ours: Sequence[str], theirs: Sequence[str], found: list[Pair]
) -> _Passage:
    a, b, c, d = passage
    while a < b and c < d and ours[a] == theirs[c]:
        found.append((a, c))
        a, c = a + 1, c + 1
    while a < b and c < d and ours[b - 1] == theirs[d - 1]:
        b, d = b - 1, d - 1
        found.append((b, d))
    return _Passage(a, b, c, d)


def _landmarks(passage: _Passage, ours: Sequence[str], theirs: Sequence[str]) -> list[Pair]:
    """Pair words that occur once on both sides; of those that cross, the most that do not."""
    a, b, c, d = passage
    here, there = Counter(ours[a:b]), Counter(theirs[c:d])
    places = {theirs[at]: at for at in range(c, d) if there[theirs[at]] == 1}
    once = [(at, places[ours[at]]) for at in range(a, b) if _is_once(ours[at], here, places)]
    return _longest_rising(once)


def _is_once(word: str, here: Counter[str], places: dict[str, int]) -> bool:
    return word in places and here[word] == 1


def _longest_rising(once: list[Pair]) -> list[Pair]:
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, at) in enumerate(once):
        pile = bisect_left(tops, at)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [at]
        ends[pile : pile + 1] = [number]
    found: list[Pair] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(once[number])
        number = before[number]
    return found[::-1]


def _between(passage: _Passage, landmarks: list[Pair]) -> Iterator[_Passage]:
    a, c = passage.a, passage.c
    for old, new in landmarks:
        yield _Passage(a, old, c, new)
        a, c = old + 1, new + 1
    yield _Passage(a, passage.b, c, passage.d)


def _best(passage: _Passage, ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Pair]:
    """Pair as much as can be in order; the same word counts twice as much as a word akin."""
    a, b, c, d = passage
    width = d - c
    worth = [[0] * (width + 1) for _ in range(b - a + 1)]
    for row in range(b - a - 1, -1, -1):
        for column in range(width - 1, -1, -1):
            pair = _worth(ours[a + row], theirs[c + column])
            through = worth[row + 1][column + 1] + pair if pair else 0
            worth[row][column] = max(through, worth[row + 1][column], worth[row][column + 1])
    row = column = 0
    while row < b - a and column < width:
        pair = _worth(ours[a + row], theirs[c + column])
        if pair and worth[row][column] == worth[row + 1][column + 1] + pair:
            yield a + row, c + column
            row, column = row + 1, column + 1
        elif worth[row][column] == worth[row + 1][column]:
            row += 1
        else:
            column += 1


def _worth(one: str, other: str) -> int:
    return 2 if one == other else int(akin(one, other))


def _by_few_edits(
    passage: _Passage, ours: Sequence[str], theirs: Sequence[str], found: list[Pair]
) -> _Passage:
    """Pair equal words by the fewest edits (Myers 1986), as far as so many edits lead.

    Gives what of the passage is left; it is shorter, so that going on comes to an end.
    """
    a, b, c, d = passage
    goal, end, steps = (b - a, d - c), (0, 0), 0
    furthest = {1: 0}
    trail: list[dict[int, int]] = []
    for edits in range(_MOST_EDITS + 1):
        trail.append(dict(furthest))
        for diagonal in range(-edits, edits + 1, 2):
            x = _stepped(furthest, diagonal, edits)
            y = x - diagonal
            while a + x < b and c + y < d and ours[a + x] == theirs[c + y]:
                x, y = x + 1, y + 1
            furthest[diagonal] = x
            if x + y >= sum(end) and x <= goal[0] and y <= goal[1]:
                end, steps = (x, y), edits
        if end == goal:
            break
    found += _walked_back(trail[: steps + 1], (a, c), end)
    return _Passage(a + end[0], b, c + end[1], d)


def _stepped(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    """Go on from the neighbouring diagonal that is further on."""
    if _is_down(furthest, diagonal, edits):
        return furthest[diagonal + 1]
    return furthest[diagonal - 1] + 1


def _walked_back(trail: list[dict[int, int]], begin: Pair, end: Pair) -> Iterator[Pair]:
    x, y = end
    for edits in range(len(trail) - 1, -1, -1):
        furthest, diagonal = trail[edits], x - y
        start = _stepped(furthest, diagonal, edits)
        while x > start:
            x, y = x - 1, y - 1
            yield begin[0] + x, begin[1] + y
        x, y = (x, y - 1) if _is_down(furthest, diagonal, edits) else (x - 1, y)


def _is_down(furthest: dict[int, int], diagonal: int, edits: int) -> bool:
    """Say whether a word of the new text was put in, not one of the old text left out."""
    if diagonal in (-edits, edits):
        return diagonal == -edits
    return furthest[diagonal - 1] < furthest[diagonal + 1]
