"""The number under which spaCy keeps a string: MurmurHash64A of its UTF-8 bytes with seed 1."""

from __future__ import annotations

from functools import lru_cache

from annotator.formats.spacy.symbols import SYMBOLS

_FACTOR = 0xC6A4A7935BD1E995
_SHIFT = 47
_MASK = (1 << 64) - 1
_SEED = 1


@lru_cache(maxsize=200_000)
def string_hash(text: str) -> int:
    """Give the number of a string; that of the empty string is 0, as in spaCy's attributes."""
    known = SYMBOLS.get(text)
    if known is not None:
        return known
    return murmur(text.encode()) if text else 0


def murmur(data: bytes) -> int:
    """Give the hash of bytes (Austin Appleby, MurmurHash64A)."""
    length = len(data)
    found = _SEED ^ (length * _FACTOR & _MASK)
    whole = length - length % 8
    for start in range(0, whole, 8):
        part = int.from_bytes(data[start : start + 8], "little") * _FACTOR & _MASK
        part = (part ^ part >> _SHIFT) * _FACTOR & _MASK
        found = (found ^ part) * _FACTOR & _MASK
    if whole < length:
        found = (found ^ int.from_bytes(data[whole:], "little")) * _FACTOR & _MASK
    found = (found ^ found >> _SHIFT) * _FACTOR & _MASK
    return found ^ found >> _SHIFT
