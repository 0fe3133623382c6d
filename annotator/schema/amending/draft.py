"""A change under way: its steps, each of which can be taken back before anything is applied."""

from __future__ import annotations

import re

from annotator.schema.amending.moves import Move
from annotator.schema.amending.places import WHOLE
from annotator.schema.amending.settling import settled
from annotator.schema.amending.steps import Change, Step
from annotator.schema.records import Scheme


class Draft:
    """The steps from a scheme to a new one; nothing of it touches a corpus."""

    def __init__(self, before: Scheme) -> None:
        self.before = before
        self._states: list[tuple[Scheme, tuple[Move, ...]]] = [(before, ())]
        self._steps: list[Step] = []
        self._at = 0

    @property
    def scheme(self) -> Scheme:
        """Give the scheme as it would be."""
        return self._states[self._at][0]

    @property
    def moves(self) -> tuple[Move, ...]:
        """List what becomes of the annotations, in order."""
        return self._states[self._at][1]

    @property
    def steps(self) -> tuple[Step, ...]:
        """List the steps that stand, so that they can be done again later."""
        return tuple(self._steps[: self._at])

    @property
    def changed(self) -> bool:
        """Say whether there is anything to apply."""
        return self.scheme != self.before or bool(self.moves)

    def do(self, step: Step) -> None:
        """Do a step after those done so far; raises SchemeError when it is not possible."""
        scheme = settled(step.apply(self.scheme))
        moves = step.moves(self.scheme)
        if scheme == self.scheme and not moves:
            return
        del self._states[self._at + 1 :]
        del self._steps[self._at :]
        self._steps.append(step)
        self._states.append((scheme, self.moves + moves))
        self._at += 1

    def undo(self) -> bool:
        """Take the last step back; says whether there was one."""
        before = self._at
        self._at = max(self._at - 1, 0)
        return self._at < before

    def redo(self) -> bool:
        """Do again the step taken back last; says whether there was one."""
        before = self._at
        self._at = min(self._at + 1, len(self._states) - 1)
        return self._at > before

    def raise_version(self) -> None:
        """Propose the next version where the draft still has that of the scheme before it."""
        if self.scheme.version == self.before.version:
            self.do(Change(WHOLE, "version", next_version(self.before.version)))


def next_version(version: str) -> str:
    """Count the last number of a version up: 1.0 becomes 1.1."""
    found = re.fullmatch(r"(.*?)(\d+)(\D*)", version, re.S)
    if found is None:
        return version + ".1"
    head, number, tail = found.groups()
    return f"{head}{int(number) + 1}{tail}"
