"""The modes in which keys do something else than annotate what is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.painting import Painting
from annotator.ui.proposing import Proposing
from annotator.ui.regions.mode import RegionMode


@dataclass(frozen=True, slots=True)
class Modes:
    """Deciding on proposals, painting with a label, and saying what the lines of a page are."""

    proposing: Proposing
    painting: Painting
    regions: RegionMode

    def turn_to_regions(self) -> None:
        """Say what the lines are, or annotate again; no other mode goes on meanwhile."""
        self.proposing.leave()
        self.painting.stop()
        self.regions.toggle()
