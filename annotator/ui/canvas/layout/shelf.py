"""Paragraphs laid out and kept at hand, as many as fit; a novel would fill the memory otherwise."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from annotator.ui.canvas.layout.block import Block

ROOM = 100_000
"""Characters kept laid out; each costs some 300 bytes, and a view holds far fewer."""
LEAST = 64
"""Paragraphs kept however long they are."""


class Shelf:
    """Blocks by the number of their paragraph; the one unused for longest makes room."""

    def __init__(self) -> None:
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._taken = 0

    def __contains__(self, part: int) -> bool:
        return part in self._blocks

    def __iter__(self) -> Iterator[tuple[int, Block]]:
        return iter(self._blocks.items())

    @property
    def is_full(self) -> bool:
        """Say whether one more block would push out another."""
        return self._taken >= ROOM and len(self._blocks) >= LEAST

    def get(self, part: int) -> Block | None:
        """Give a block, and count it as used."""
        found = self._blocks.get(part)
        if found is not None:
            self._blocks.move_to_end(part)
        return found

    def put(self, part: int, block: Block) -> None:
        """Keep a block; others go where there is no room."""
        self._blocks[part] = block
        self._taken += len(block.paragraph.text)
        while self._taken > ROOM and len(self._blocks) > LEAST:
            _, gone = self._blocks.popitem(last=False)
            self._taken -= len(gone.paragraph.text)

    def clear(self) -> None:
        """Keep nothing."""
        self._blocks.clear()
        self._taken = 0
