"""A document as tokens in sentences, for formats that count words, and marks as token ranges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.formats import WriteOptions
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import outside_regions
from annotator.formats.shared.options import CLITICS
from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.spans import Span, hull
from annotator.text.sentences import sentences
from annotator.text.words import tokens

TOKEN_LOSSES: tuple[Cause, ...] = (
    causes.OUTSIDE,
    causes.NO_PLACE,
    causes.NO_TOKEN,
    causes.PART_OF_WORD,
    causes.EXPANDED,
    causes.NARROWED,
)
"""What finding the tokens of marks may report."""


@dataclass(frozen=True, slots=True)
class Tokenised:
    """The tokens of a document, in order.

    `words` gives for each token the number of the word it belongs to: words that are not split
    are one token. `breaks` lists the numbers of the tokens that begin a sentence.
    """

    text: str
    tokens: tuple[Span, ...]
    words: tuple[int, ...]
    breaks: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def touched(self, span: Span) -> tuple[int, int]:
        """Give the range of tokens that share text with a span; an empty one where none does."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def sentence_of(self, token: int) -> int:
        """Give the number of the sentence of a token."""
        return bisect_right(self.breaks, token) - 1

    def sentences(self) -> Iterator[range]:
        """Give the numbers of the tokens of each sentence."""
        for first, last in pairwise((*self.breaks, len(self.tokens))):
            yield range(first, last)

    def surface(self, token: int) -> str:
        """Give what a token is in a line of a file: the text without white space."""
        start, end = self.tokens[token]
        return "".join(self.text[start:end].split())


def tokenise(
    document: Document, annotations: Iterable[Annotation], options: WriteOptions
) -> Tokenised:
    """Split what goes out of a document into sentences and tokens, by the clitic policy."""
    text, policy = document.text, options.choice(CLITICS)
    words = visible_words(document, outside_regions(document, options))
    cuts = _edges(annotations) if policy == "split" else ()
    found: list[Span] = []
    of_word: list[int] = []
    for number, word in enumerate(words):
        if policy == "segment" and options.clitics is not None:
            inside = options.clitics.boundaries(text[word.start : word.end])
            pieces = _cut(word, [word.start + offset for offset in inside])
        elif cuts:
            first, last = bisect_right(cuts, word.start), bisect_left(cuts, word.end)
            pieces = _cut(word, cuts[first:last])
        else:
            pieces = (word,)
        found += pieces
        of_word += [number] * len(pieces)
    starts = tuple(one.start for one in found)
    begins = {bisect_left(starts, start) for start, _ in sentences(text)}
    return Tokenised(
        text,
        tuple(found),
        tuple(of_word),
        tuple(sorted({0, *begins} - {len(found)})) if found else (),
        starts,
        tuple(one.end for one in found),
    )


def visible_words(document: Document, outside: Sequence[Region]) -> list[Span]:
    """List the words of a document that show anything and do not begin in the regions given."""
    text = document.text
    return [
        Span(start, end)
        for start, end in tokens(text)
        if not any(region.start <= start < region.end for region in outside)
        and any(character.isprintable() for character in text[start:end])
    ]


def _edges(annotations: Iterable[Annotation]) -> list[int]:
    return sorted({edge for one in annotations for span in one.spans for edge in span})


def _cut(word: Span, offsets: Sequence[int]) -> tuple[Span, ...]:
    edges = (word.start, *(one for one in offsets if word.start < one < word.end), word.end)
    return tuple(Span(*pair) for pair in pairwise(edges))


Ranges = tuple[tuple[int, int], ...]
"""Ranges of tokens, half open: one for each stretch of a mark."""


def token_ranges(
    one: Annotation,
    spans: Iterable[Span],
    tokenised: Tokenised,
    options: WriteOptions,
    report: LossReport,
) -> Ranges | None:
    """Find the tokens of a mark, and tell what that changes; None, told, where it is left out."""
    wanted = tuple(spans)
    if not wanted:
        report.add(causes.NO_PLACE, one.id)
        return None
    touched = [tokenised.touched(span) for span in wanted]
    ranges = _joined(pair for pair in touched if pair[0] < pair[1])
    if not ranges:
        report.add(_why_nothing(wanted, tokenised), one.id)
        return None
    covered = tuple(Span(tokenised.starts[a], tokenised.ends[b - 1]) for a, b in ranges)
    if covered == wanted:
        return ranges
    return ranges if _may_change(one, wanted, covered, options, report) else None


def _may_change(
    one: Annotation,
    wanted: Sequence[Span],
    covered: Sequence[Span],
    options: WriteOptions,
    report: LossReport,
) -> bool:
    """Tell how the tokens differ from the mark; the policy may leave it out for that."""
    grows = any(not any(span.contains(each) for span in wanted) for each in covered)
    if grows and options.choice(CLITICS) == "leave-out":
        report.add(causes.PART_OF_WORD, one.id)
        return False
    report.add(causes.EXPANDED if grows else causes.NARROWED, one.id)
    return True


def _joined(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Put ranges in order and those that meet together."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first < found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def _why_nothing(wanted: Sequence[Span], tokenised: Tokenised) -> Cause:
    """Tell a mark of nothing visible from one of words that do not go out."""
    text = tokenised.text
    seen = any(not character.isspace() for start, end in wanted for character in text[start:end])
    return causes.OUTSIDE if seen else causes.NO_TOKEN


def whole(one: Annotation, report: LossReport) -> tuple[Span, ...]:
    """Give the one stretch around a mark, telling where it was discontinuous."""
    around = hull(one.spans)
    if len(one.spans) > 1:
        report.add(causes.HULL, one.id)
    return () if around is None else (around,)
