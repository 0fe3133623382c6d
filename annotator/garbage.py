"""How often Python looks for objects that hold each other and that nothing else refers to."""

from __future__ import annotations

import gc

_OBJECTS, _YOUNG, _OLD = 100_000, 20, 20


def collect_rarely() -> None:
    """Let a program that reads or writes a corpus and ends do so less often than usual.

    Annotations by the hundred thousand hold nothing in circles: looking through them again and
    again takes a fifth of the time of an import.
    """
    gc.set_threshold(_OBJECTS, _YOUNG, _OLD)
