"""Keeps the widgets of a form that are still right, and gives them new words and new acts.

A widget made anew is dressed by the style sheet and laid out, which costs more than all the rest of
a key; one that is kept costs nothing, and keeps the keyboard.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from typing import Protocol, Self, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Renewable(Protocol):
    """A widget that can take over all that another of its kind shows and does."""

    def kin(self) -> Hashable:
        """Say what another one must be like, besides its class, to be taken over."""
        ...

    def renew(self, new: Self) -> None:
        """Take over words, state and acts."""
        ...


def renewed(old: Sequence[QWidget], new: Sequence[QWidget]) -> list[QWidget]:
    """Give the widgets of `new` in their order, each by its kin of `old` where there is one."""
    found = list(new)
    matcher = SequenceMatcher(None, [kin(one) for one in old], [kin(one) for one in new], False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            kept, wanted = old[block.a + step], new[block.b + step]
            if isinstance(kept, Renewable):
                kept.renew(wanted)  # pyright: ignore[reportArgumentType]
                found[block.b + step] = kept
    return found


def kin(widget: QWidget) -> Hashable:
    """Say what a widget is; one that cannot be renewed is like nothing else."""
    if isinstance(widget, Renewable):
        return type(widget), widget.objectName(), widget.kin()
    return id(widget)
