"""Identifiers: time-ordered UUIDs, so that records sort by when they were made."""

from __future__ import annotations

import os
import threading
import time
from typing import NewType

DocumentId = NewType("DocumentId", str)
SetId = NewType("SetId", str)
AnnotationId = NewType("AnnotationId", str)

_COUNTER_BITS = 12
_COUNTER_MASK = (1 << _COUNTER_BITS) - 1


class IdMaker:
    """Makes UUIDs of version 7 that never go backwards, even when the clock does.

    RFC 9562, 5.7 with 6.2 method 1: 48 bits of milliseconds, a 12-bit counter, 62 random bits.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def make(self) -> str:
        """Give the next identifier in its usual written form."""
        with self._lock:
            now = time.time_ns() // 1_000_000 << _COUNTER_BITS
            self._last = max(self._last + 1, now)
            stamp = self._last
        millis, counter = stamp >> _COUNTER_BITS, stamp & _COUNTER_MASK
        random = int.from_bytes(os.urandom(8)) >> 2
        number = millis << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random
        digits = f"{number:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


_maker = IdMaker()


def new_document_id() -> DocumentId:
    """Give a fresh document identifier."""
    return DocumentId(_maker.make())


def new_set_id() -> SetId:
    """Give a fresh annotation-set identifier."""
    return SetId(_maker.make())


def new_annotation_id() -> AnnotationId:
    """Give a fresh annotation identifier."""
    return AnnotationId(_maker.make())


def new_decision_id() -> str:
    """Give a fresh identifier of a decision of the adjudication."""
    return _maker.make()
