"""Makes the list of word counts that clitics are decided with, from the lists of wordfreq.

Run it from a checkout in an environment that has wordfreq 3.1.1 beside the program's own needs:
    python packaging/word_counts.py
What is left out is what no decision needs: the rarest words, and words that are cut in the same
way without their own count (والعراق, since العراق is in the list). Made anew after a change of
the rules, the list differs a little; an older list goes on working.
"""

from __future__ import annotations

import gzip
import math
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import regex  # noqa: E402

from annotator.text.clitics import Clitics, Split  # noqa: E402
from annotator.text.folding import fold  # noqa: E402
from annotator.text.word_counts import SHIPPED  # noqa: E402

PER = 100_000_000
RAREST = 2
STEP = 0.1
"""Counts are rounded to steps of a tenth, so that many words share one."""

SHORTEST = 5
"""Shorter words stay in: prepositions with a pronoun are looked up as they are."""

_ARABIC = regex.compile("[ء-غف-ي]{2,}")


def folded(frequencies: Mapping[str, float]) -> dict[str, int]:
    """Add up the spellings of each word, in occurrences in 100 million words."""
    found: defaultdict[str, float] = defaultdict(float)
    for word, frequency in frequencies.items():
        form = fold(word)
        if _ARABIC.fullmatch(form):
            found[form] += frequency * PER
    return {form: _rounded(times) for form, times in found.items() if times >= RAREST}


def pruned(counts: Mapping[str, int]) -> dict[str, int]:
    """Leave out the words that are cut in the same way without their own count."""
    full = Clitics(counts)
    decided = {form: full.split(form) for form in counts}
    kept = dict(counts)
    for form, split in decided.items():
        if len(form) >= SHORTEST and split != Split(0, len(form)):
            times = kept.pop(form)
            if Clitics(kept).split(form) != split:
                kept[form] = times
    thinner = Clitics(kept)
    missed = [form for form, split in decided.items() if thinner.split(form) != split]
    return kept | {form: counts[form] for form in missed}


def written(counts: Mapping[str, int]) -> bytes:
    """Write the list: on each line a count and the words that have it, packed."""
    lines: defaultdict[int, list[str]] = defaultdict(list)
    for form, times in counts.items():
        lines[times].append(form)
    text = "".join(f"{times} {' '.join(sorted(lines[times]))}\n" for times in sorted(lines))
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def _rounded(times: float) -> int:
    return round(math.exp(round(math.log(times) / STEP) * STEP))


def main() -> None:
    """Write the list into the resources."""
    from wordfreq import get_frequency_dict  # noqa: PLC0415  # pyright: ignore

    counts = pruned(folded(get_frequency_dict("ar", wordlist="large")))
    data = written(counts)
    (ROOT / "resources" / "words" / SHIPPED).write_bytes(data)
    print(f"{len(counts):,} words, {len(data):,} bytes")


if __name__ == "__main__":
    main()
