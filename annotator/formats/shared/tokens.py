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
from annotator.model.segments import sentences_of, tokens_of
from annotator.model.spans import Span, hull

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
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[int]
    breaks: Sequence[int]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, token: int) -> Span:
        """Give the place of a token."""
        return Span(self.starts[token], self.ends[token])

    def touched(self, span: Span) -> tuple[int, int]:
        """Give the range of tokens that share text with a span; an empty one where none does."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def sentence_of(self, token: int) -> int:
        """Give the number of the sentence of a token."""
        return bisect_right(self.breaks, token) - 1

    def sentences(self) -> Iterator[range]:
        """Give the numbers of the tokens of each sentence."""
        for first, last in pairwise((*self.breaks, len(self))):
            yield range(first, last)

    def surface(self, token: int) -> str:
        """Give what a token says; there is no white space in it."""
        return self.text[self.starts[token] : self.ends[token]]


def tokenise(
    document: Document, annotations: Iterable[Annotation], options: WriteOptions
) -> Tokenised:
    """Split what goes out of a document into sentences and tokens, by the clitic policy."""
    text = document.text
    words = visible_words(document, outside_regions(document, options))
    starts, ends, of_word = _tokens(text, words, annotations, options)
    begins = {bisect_left(starts, start) for start, _ in sentences_of(document)}
    breaks = sorted({0, *begins} - {len(starts)}) if starts else []
    return Tokenised(text, starts, ends, of_word, breaks)


def _tokens(
    text: str,
    words: Sequence[tuple[int, int]],
    annotations: Iterable[Annotation],
    options: WriteOptions,
) -> tuple[list[int], list[int], Sequence[int]]:
    """Give where tokens begin and end, and the word of each."""
    policy = options.choice(CLITICS)
    cuts = _edges(annotations) if policy == "split" else ()
    clitics = options.clitics if policy == "segment" else None
    if not cuts and clitics is None:
        return [start for start, _ in words], [end for _, end in words], range(len(words))
    starts: list[int] = []
    ends: list[int] = []
    of_word: list[int] = []
    for number, (start, end) in enumerate(words):
        if clitics is not None:
            inside = [start + offset for offset in clitics.boundaries(text[start:end])]
        else:
            inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        edges = (start, *(one for one in inside if start < one < end), end)
        starts += edges[:-1]
        ends += edges[1:]
        of_word += [number] * (len(edges) - 1)
    return starts, ends, of_word


def visible_words(document: Document, outside: Sequence[Region]) -> list[tuple[int, int]]:
    """List the words of a document that show anything and do not begin in the regions given."""
    text = document.text
    found = tokens_of(document)
    if outside:
        found = [
            word
            for word in found
            if not any(region.start <= word[0] < region.end for region in outside)
        ]
    if "".join(text.split()).isprintable():
        return found
    return [word for word in found if _is_visible(text[word[0] : word[1]])]


def _is_visible(word: str) -> bool:
    return word.isprintable() or any(character.isprintable() for character in word)


def _edges(annotations: Iterable[Annotation]) -> list[int]:
    return sorted({edge for one in annotations for span in one.spans for edge in span})


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
    if len(wanted) == 1:
        first, last = tokenised.touched(wanted[0])
        if first < last and (tokenised.starts[first], tokenised.ends[last - 1]) == wanted[0]:
            return ((first, last),)
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
    if len(one.spans) < 2:
        return one.spans
    report.add(causes.HULL, one.id)
    around = hull(one.spans)
    return () if around is None else (around,)
