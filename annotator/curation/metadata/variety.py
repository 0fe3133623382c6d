"""Which variety of Arabic an article is written in, by words that only one of them has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from annotator.curation.credits.names import Names
from annotator.curation.folded import Folded
from annotator.curation.metadata.records import FoundMeta
from annotator.model.document import Region

STANDARD = "arb"
"""The code of Standard Arabic in ISO 639-3."""

_REACH = 5000
"""How many characters of a text are looked at."""
_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"")
_LEAST_WORDS, _LEAST_DISTINCT, _LEAST_SHARE, _LEAD = 20, 3, 0.02, 1.3


def of_words(text: str, regions: Sequence[Region], names: Names) -> FoundMeta | None:
    """Tell the variety of the article's own sentences; None where they are too few to tell.

    A spoken variety shows in several of its words, used often; the span is that of the first.
    Else it is Standard Arabic; what stands in quotation marks does not count.
    """
    body = [one for one in regions if one.kind in ("body", "title")]
    if not body:
        return None
    folded = Folded(text, body[0].start, min(body[-1].end, body[0].start + _REACH))
    own = _QUOTED.sub(lambda one: " " * len(one[0]), folded.text)
    inside = [one for one in _WORD.findall(own) if one[0] >= "\u0621"]
    total, all_counts = len(inside), Counter(inside)
    counts = {
        key: Counter({one: all_counts[one] for one in marks if one in all_counts})
        for key, marks in names.varieties.items()
    }
    if total < _LEAST_WORDS:
        return None
    spoken = _spoken(counts, total)
    if spoken is None:
        span = body[0].start, body[-1].end
        return FoundMeta("variety", STANDARD, *span, "words", 0.9)
    either = "|".join(map(re.escape, counts[spoken]))
    first = re.search(rf"(?<!\w)(?:{either})(?!\w)", own)
    span = folded.span(*first.span()) if first else (body[0].start, body[-1].end)
    return FoundMeta("variety", spoken, *span, "words", 0.7)


def _spoken(counts: dict[str, Counter[str]], total: int) -> str | None:
    """Give the variety whose words are frequent, and more so than those of any other."""
    scored = sorted(((sum(found.values()), key) for key, found in counts.items()), reverse=True)
    if not scored:
        return None
    best, key = scored[0]
    second = scored[1][0] if len(scored) > 1 else 0
    enough = len(counts[key]) >= _LEAST_DISTINCT and best >= _LEAST_SHARE * total
    return key if enough and best >= _LEAD * second else None
