"""How often each line stands in the documents of one source: what repeats is not article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.curation.lines import LONGEST_SHORT, Line, counted, lines_of
from annotator.errors import InputError

LEAST_REPEATED = 3
"""In how many documents of a source a line must stand to tell anything."""

_LONGEST_NOTICE = 140


@dataclass(frozen=True, slots=True)
class SourceLines:
    """The short lines of an outlet's documents (numbers all alike), each with its documents."""

    documents: int = 0
    counts: Mapping[str, int] = field(default_factory=dict[str, int])

    def count(self, line: Line) -> int:
        """Count the documents in which a line stands."""
        return self.counts.get(counted(line), 0)

    def share(self, line: Line) -> float:
        """Give the share of the documents in which a line stands, 0 to 1."""
        return self.count(line) / self.documents if self.documents else 0.0

    def joined(self, other: SourceLines) -> SourceLines:
        """Add what was counted in other documents of the source."""
        counts = Counter(self.counts)
        counts.update(other.counts)
        return SourceLines(self.documents + other.documents, dict(counts))

    def to_record(self) -> dict[str, object]:
        """Give a record for a JSON file."""
        return {"documents": self.documents, "counts": dict(sorted(self.counts.items()))}


def count_lines(texts: Iterable[str]) -> SourceLines:
    """Count the lines of some documents of one source."""
    counts: Counter[str] = Counter()
    documents = 0
    for text in texts:
        documents += 1
        counts.update({counted(line) for line in lines_of(text) if may_repeat(line)} - {""})
    return SourceLines(documents, dict(counts))


def may_repeat(line: Line) -> bool:
    """Say whether a line is one that a site, rather than an article, would repeat."""
    return 0 < line.length < (_LONGEST_NOTICE if line.ends_a_sentence else LONGEST_SHORT)


def read_source_lines(record: Mapping[str, object]) -> SourceLines:
    """Read what to_record gave; raises InputError where it is something else."""
    documents, counts = record.get("documents"), record.get("counts")
    if not isinstance(documents, int) or not isinstance(counts, dict):
        raise InputError("What was counted about the lines of a source cannot be read.")
    read: dict[str, int] = {}
    for line, count in counts.items():  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(line, str) or not isinstance(count, int):
            raise InputError("What was counted about the lines of a source cannot be read.")
        read[line] = count
    return SourceLines(documents, read)
