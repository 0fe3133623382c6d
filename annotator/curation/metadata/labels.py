"""Lines that name what follows: a section, key words, a licence, a day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.curation.credits.names import Names
from annotator.curation.folded import Folded
from annotator.curation.metadata.records import FoundMeta

_LABEL = re.compile(r"^[\s\-–—•*|]*(?P<label>[^:|\n]{2,30}?)\s*(?:[:|]|$)\s*(?P<value>.*?)\s*$")
_STEPS = re.compile(r"\s*[>»/|\\«‹›،,]\s*")
_LONGEST_LABELLED = 300


def of_labels(text: str, start: int, end: int, names: Names) -> Iterator[FoundMeta]:
    """Tell the topic or the key words that a line such as "القسم: سياسة" names."""
    if end - start > _LONGEST_LABELLED:
        return
    folded = Folded(text, start, end)
    found = _LABEL.match(folded.text)
    if found is None:
        return
    label, value = found["label"].strip(), found.span("value")
    span = folded.span(*value) if value[1] > value[0] else (start, end)
    written = " ".join(text[slice(*span)].split())
    if label in names.sections and value[1] > value[0]:
        topic = names.topics.get(folded.text[slice(*value)])
        yield FoundMeta("topic", topic or written, *span, "label", 0.9 if topic else 0.7)
    elif label in names.keywords and value[1] > value[0]:
        yield FoundMeta("keywords", written, *span, "label", 0.9)


def of_steps(text: str, start: int, end: int, names: Names) -> Iterator[FoundMeta]:
    """Tell the topic that a way through the site ("الرئيسية > سياسة") or a lone word names."""
    folded = Folded(text, start, end)
    begin = 0
    for gap in (*_STEPS.finditer(folded.text), None):
        stop = len(folded.text) if gap is None else gap.start()
        step = folded.text[begin:stop].strip()
        if step in names.topics:
            at = folded.text.index(step, begin)
            span = folded.span(at, at + len(step))
            yield FoundMeta("topic", names.topics[step], *span, "label", 0.75)
            return
        begin = stop if gap is None else gap.end()


def of_licences(text: str, start: int, end: int, names: Names) -> Iterator[FoundMeta]:
    """Tell the licence that a line names; of two that begin alike, the longer."""
    folded = Folded(text, start, end)
    for phrase in sorted(names.licences, key=lambda one: (-len(one), one)):
        at = folded.text.find(phrase)
        if at < 0 or folded.text[at + len(phrase) : at + len(phrase) + 1].isalnum():
            continue
        span = folded.span(at, at + len(phrase))
        yield FoundMeta("licence", names.licences[phrase], *span, "phrase", 0.9)
        return
