"""The key under which spellings of one word are counted, and the way back to what is written."""

from __future__ import annotations

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL

_QURANIC = "".join(map(chr, (*range(0x656, 0x660), *range(0x6D6, 0x6EE))))
_UNWRITTEN = frozenset(MARKS + TATWEEL + INVISIBLE + _QURANIC)
_FOLD = str.maketrans("أإآٱىیکھہە", "ااااييكههه", "".join(_UNWRITTEN))


def fold(word: str) -> str:
    """Give the counting key of a word: one alef, one yeh, no marks, tatweel or invisible signs.

    ة and ه stay apart, and so do the seats of a hamza inside a word, since clitics hang on them.
    Each letter of the key stands for exactly one letter of the word.
    """
    return word.translate(_FOLD)


def letter_offsets(word: str) -> list[int]:
    """List where in the word each letter of its key is written, and the length of the word."""
    found = [offset for offset, sign in enumerate(word) if sign not in _UNWRITTEN]
    found.append(len(word))
    return found
