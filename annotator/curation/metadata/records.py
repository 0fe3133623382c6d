"""What is found where an article says something about itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Field = Literal[
    "title",
    "outlet",
    "url",
    "author",
    "agency",
    "date",
    "updated",
    "place",
    "topic",
    "keywords",
    "variety",
    "licence",
]
Place = Literal["text", "name", "metadata"]
MetaReason = Literal[
    "region", "credit", "published", "updated", "lone date", "address", "label", "words", "phrase"
]


@dataclass(frozen=True, slots=True)
class FoundMeta:
    """A value for a field of the metadata, where it is said, why, and how sure that is (0 to 1).

    The span is in code points of the text, of the document's name, or of the value of the field
    `of` in the metadata that it already has. A date is ISO 8601 and Gregorian; it is approximate
    where it was converted from the Hijri calendar and nothing fixes the day.
    """

    field: Field
    value: str
    start: int
    end: int
    reason: MetaReason
    confidence: float
    place: Place = "text"
    of: str = ""
    approximate: bool = False
