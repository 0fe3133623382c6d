"""The word counts that the program brings along, read when the first word is to be cut."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from annotator.paths import resources
from annotator.text.clitics import Clitics
from annotator.text.word_counts import SHIPPED, read_counts


@cache
def shipped_counts() -> Mapping[str, int]:
    """Read the shipped counts once; raises OSError when the program is not whole."""
    return read_counts(resources() / "words" / SHIPPED)


@cache
def shipped_clitics() -> Clitics:
    """Give what decides with the shipped counts alone, for texts that belong to no project."""
    return Clitics(shipped_counts())
