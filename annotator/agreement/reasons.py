"""Why something was not compared, and what stands beside a number, in words for people.

The window finds these words in its translations; results hold them as they stand here.
"""

from __future__ import annotations

REASON_SENTENCES: tuple[str, ...] = (
    "documents of one annotator",
    "pairs of annotators without a common document",
    "annotations outside the article",
    "annotations without marked text",
    "annotations without a value",
    "annotations inside others",
    "places with several annotations of one annotator",
    "places that only one annotator marked",
    "units that overlap a unit of the same annotator",
    "annotations whose making the history does not tell",
)
"""Why something was left out."""

ALONE, STRANGERS, OUTSIDE, UNMARKED, EMPTY, NESTED, STACKED, UNMATCHED, OVERLAPPING = (
    REASON_SENTENCES[:9]
)
UNTOLD = REASON_SENTENCES[9]

DETAIL_SENTENCES: tuple[str, ...] = (
    "precision",
    "recall",
    "coverage",
    "coverage of the one",
    "coverage of the other",
    "observed agreement",
    "agreement by chance",
    "greatest possible",
    "F1 of shared mentions",
    "observed disagreement",
    "expected disagreement",
)
"""Numbers that stand beside another; the competence of an annotator stands under the name."""

PRECISION, RECALL, COVERAGE, COVERAGE_ONE, COVERAGE_OTHER = DETAIL_SENTENCES[:5]
AGREED, CHANCE, GREATEST, SHARED, OBSERVED, EXPECTED = DETAIL_SENTENCES[5:]
