"""How often words are written: the shipped list, and the counts of a project's own texts."""

from __future__ import annotations

import gzip
import zlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.text.folding import fold
from annotator.text.words import tokens

SHIPPED = "arabic.txt.gz"
"""The list in the folder of words among the resources; its README tells where it comes from."""


def read_counts(path: Path) -> dict[str, int]:
    """Read a list of counts: lines of one count and the folded words that have it.

    Counts are occurrences in 100 million words. Raises OSError when the file cannot be read, and
    ValueError when it is no such list.
    """
    packed = path.read_bytes()
    try:
        lines = gzip.decompress(packed).decode("utf-8").splitlines()
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise ValueError("This is no list of word counts.") from error
    if not lines:
        raise ValueError("This list of word counts is empty.")
    found: dict[str, int] = {}
    for line in lines:
        count, _, words = line.partition(" ")
        found.update(dict.fromkeys(words.split(), int(count)))
    return found


def count_words(texts: Iterable[str]) -> Counter[str]:
    """Count the folded words of texts, to be added to the shipped counts."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(fold(text[start:end]) for start, end in tokens(text) if end - start > 1)
    return found
