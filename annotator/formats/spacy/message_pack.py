"""MessagePack, as much of it as a DocBin needs (github.com/msgpack/msgpack/blob/master/spec.md)."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import cast


def pack(value: object) -> bytes:
    """Write a value made of None, booleans, whole numbers, floats, text, bytes, lists and maps."""
    pieces: list[bytes] = []
    _pack(value, pieces)
    return b"".join(pieces)


def _pack(value: object, pieces: list[bytes]) -> None:
    if isinstance(value, str):
        data = value.encode()
        pieces += (_head(len(data), (0xA0, 31), (0xD9, 0xDA, 0xDB)), data)
    elif isinstance(value, bytes):
        pieces += (_head(len(value), None, (0xC4, 0xC5, 0xC6)), value)
    elif isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        pieces.append(_head(len(entries), (0x80, 15), (None, 0xDE, 0xDF)))
        for key, one in entries.items():
            _pack(key, pieces)
            _pack(one, pieces)
    elif isinstance(value, Sequence):
        listed = cast("Sequence[object]", value)
        pieces.append(_head(len(listed), (0x90, 15), (None, 0xDC, 0xDD)))
        for one in listed:
            _pack(one, pieces)
    else:
        pieces.append(_plain(value))


def _plain(value: object) -> bytes:
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return bytes([value]) if 0 <= value < 128 else b"\xd3" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    raise TypeError(type(value).__name__)


def _head(length: int, short: tuple[int, int] | None, codes: tuple[int | None, int, int]) -> bytes:
    """Write what a value is and how long, in the fewest bytes that the format has for it."""
    if short is not None and length <= short[1]:
        return bytes([short[0] | length])
    if codes[0] is not None and length < 1 << 8:
        return bytes([codes[0], length])
    if length < 1 << 16:
        return bytes([codes[1]]) + struct.pack(">H", length)
    return bytes([codes[2]]) + struct.pack(">I", length)
