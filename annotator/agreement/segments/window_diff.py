"""WindowDiff: how often a window holds as many boundaries of the one as of the other."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.segments.boundaries import cuts_text
from annotator.agreement.segments.windows import windows_alike


def counts_differ(key: int, response: int) -> bool:
    """Say whether a window holds more boundaries of the one than of the other."""
    return key != response


MEASURE = Measure(
    key="window-diff",
    title="1 - WindowDiff, for comparison",
    citation="Pevzner, Hearst (2002), Computational Linguistics 28(1)",
    unit="window",
    score=lambda material: windows_alike(material, counts_differ),
    suits=cuts_text,
    pair=True,
    by_type=False,
)
