"""Why something was not compared, and what stands beside a number, in words for people.

The window finds these words in its translations; results hold them as they stand here.
"""

from __future__ import annotations

REASON_SENTENCES: tuple[str, ...] = (
    "documents of one annotator",
    "annotations outside the article",
    "annotations without marked text",
    "annotations without a value",
    "annotations inside others",
    "places with several annotations of one annotator",
    "places that only one annotator marked",
    "units that overlap a unit of the same annotator",
)
"""Why something was left out."""

ALONE, OUTSIDE, UNMARKED, EMPTY, NESTED, STACKED, UNMATCHED, OVERLAPPING = REASON_SENTENCES

DETAIL_SENTENCES: tuple[str, ...] = (
    "precision",
    "recall",
    "coverage",
    "coverage of the one",
    "coverage of the other",
    "observed disagreement",
    "expected disagreement",
)
"""Numbers that stand beside another; the competence of an annotator stands under the name."""

PRECISION, RECALL, COVERAGE, COVERAGE_ONE, COVERAGE_OTHER, OBSERVED, EXPECTED = DETAIL_SENTENCES
