"""What a corpus knows of the sources of its articles: their lines, and what people decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.curation.regions.decisions import UNDECIDED, Decisions, learned
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.outlets import source_key
from annotator.curation.regions.patterns import Patterns
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.records import Found
from annotator.curation.regions.source_lines import SourceLines, count_lines
from annotator.model.document import Document, Region
from annotator.model.spans import Span
from annotator.store.corpus import Corpus

_COUNTED = 300
"""Articles of a source whose lines are counted, the newest ones: sites change."""
_LEARNED = 100
"""Articles of a source whose decisions are learned from, the newest ones."""


class Sources:
    """Gathers for each source what helps to tell the lines of its next article apart.

    What people decided is read from the regions that they decided about, and kept nowhere else: so
    undoing a decision is forgetting it.
    """

    def __init__(self, corpus: Corpus, patterns: Patterns | None = None) -> None:
        self._corpus = corpus
        self.patterns = patterns or read_patterns()
        self._lines: dict[str, SourceLines] = {}
        self._decided: dict[str, Decisions] = {}

    def find(self, text: str, meta: Mapping[str, str]) -> tuple[Found, ...]:
        """Tell what each line of an article is, by all that is known of its source."""
        key = source_key(meta, self.patterns.names)
        lines = self._lines_of(key, meta)
        return find_regions(text, meta, self.patterns, lines, self._decisions_of(key, meta))

    def count(self, text: str, meta: Mapping[str, str]) -> None:
        """Count the lines of another article of a source, one that is just coming in."""
        key = source_key(meta, self.patterns.names)
        if key:
            self._lines[key] = self._lines_of(key, meta).joined(count_lines([text]))

    def repeats(self, meta: Mapping[str, str]) -> int:
        """Count the articles of this source whose lines are known."""
        return self._lines_of(source_key(meta, self.patterns.names), meta).documents

    def forget_decisions(self) -> None:
        """Read what people decided anew, when it is needed next."""
        self._decided.clear()

    def _lines_of(self, key: str, meta: Mapping[str, str]) -> SourceLines:
        if key not in self._lines:
            same = self._corpus.of_outlet(meta.get("outlet", ""), _COUNTED)
            self._lines[key] = count_lines(self._corpus.text(one) for one in same)
        return self._lines[key]

    def _decisions_of(self, key: str, meta: Mapping[str, str]) -> Decisions:
        if key not in self._decided:
            found = UNDECIDED
            for document in self._decided_documents(meta.get("outlet", "")):
                found = self._learn(found, document)
            self._decided[key] = found
        return self._decided[key]

    def _decided_documents(self, outlet: str) -> Iterator[Document]:
        for document in self._corpus.of_outlet(outlet, _LEARNED, decided=True):
            yield self._corpus.document(document)

    def _learn(self, before: Decisions, document: Document) -> Decisions:
        """Learn from one article, as it would look without anything learned."""
        settled = [one for one in document.regions if one.decided]
        found = find_regions(document.text, document.meta, self.patterns)
        about = [
            number for number, one in enumerate(found) if covering(one.region, settled) is not None
        ]
        return learned(before, document.text, found, document.regions, about)


def covering(piece: Region, regions: Sequence[Region]) -> Region | None:
    """Give the region that covers most of a piece of text; None where none touches it."""
    shares = ((_shared(piece, one), one) for one in regions)
    share, found = max(shares, key=lambda pair: pair[0], default=(0, None))
    return found if share else None


def _shared(one: Region, other: Region) -> int:
    both = Span(max(one.start, other.start), min(one.end, other.end))
    return max(0, both.end - both.start)
