"""The guidelines in the shipped schemes are whole, in both languages, with sound examples."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.records import Example, Scheme, TagType, Words

SCHEMES = {key: load_scheme(key) for key in shipped_schemes()}
every_scheme = pytest.mark.parametrize("key", SCHEMES)

ARABIC = re.compile("[\u0621-\u064a]")
LATIN_MARKS = re.compile(r"[,;?]")
SENTENCE = (".", "؟")
LONGEST = 560
"""Characters of a guideline that still stands beside the text without scrolling."""


def guided(scheme: Scheme) -> Iterator[tuple[str, TagType]]:
    """Give every type that can be given to an annotation, with its place."""
    for layer in scheme.layers:
        for tag in layer.types:
            if not tag.abstract:
                yield f"{layer.name} {tag.name}", tag


def told(scheme: Scheme) -> set[tuple[str, str, bool]]:
    """Give every example with the name of its type, once where a layer takes over types."""
    return {
        (tag.name, one.text, one.wrong)
        for layer in scheme.layers
        for tag in layer.types
        for one in tag.examples
    }


def faults(tag: TagType) -> Iterator[str]:
    """Say what is missing or wrong in the guideline and the examples of a type."""
    yield from _sentence_faults("guideline", tag.guideline)
    if len(tag.guideline.en) > LONGEST or len(tag.guideline.ar) > LONGEST:
        yield "the guideline is too long"
    if all(one.wrong for one in tag.examples):
        yield "no right example"
    for one in tag.examples:
        if not ARABIC.search(one.text):
            yield "an example is not Arabic"
        if LATIN_MARKS.search(one.text):
            yield "Latin punctuation in an example"
        yield from _bracket_faults(one.text)
        yield from _sentence_faults("note", one.note)


def _sentence_faults(kind: str, words: Words) -> Iterator[str]:
    if not words.en.endswith(SENTENCE) or ARABIC.search(words.en):
        yield f"no English {kind}"
    if not words.ar.endswith(SENTENCE) or not ARABIC.search(words.ar):
        yield f"no Arabic {kind}"
    if LATIN_MARKS.search(words.ar):
        yield f"Latin punctuation in the Arabic {kind}"


def _bracket_faults(text: str) -> Iterator[str]:
    marks = re.findall(r"\[([^\[\]]+)\]", text)
    if not marks:
        yield "nothing is marked"
    if Counter(text)["["] != len(marks) or Counter(text)["]"] != len(marks):
        yield "brackets do not fit"
    if any(mark != mark.strip() for mark in marks):
        yield "a mark begins or ends with a space"


@every_scheme
def test_every_type_that_can_be_given_has_a_whole_guideline_and_examples(key: str) -> None:
    types = dict(guided(SCHEMES[key]))
    wrong = {name: found for name, tag in types.items() if (found := list(faults(tag)))}
    assert types
    assert wrong == {}


@every_scheme
def test_no_example_stands_twice(key: str) -> None:
    times = Counter((text, wrong) for _, text, wrong in told(SCHEMES[key]))
    assert [text for (text, _), count in times.items() if count > 1] == []


@every_scheme
def test_no_example_is_both_right_and_wrong_for_a_type(key: str) -> None:
    said = told(SCHEMES[key])
    assert [one for one in said if one[2] and (one[0], one[1], False) in said] == []


RIGHT = Example("زار [العراق]", Words("A name.", "اسم."))
GUIDELINE = Words("Mark names.", "توسَّم الأسماء.")


def a_type(guideline: Words, *examples: Example) -> TagType:
    plain = Words("Place", "مكان")
    return TagType("LOC", plain, plain, "#000000", guideline=guideline, examples=examples)


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        (a_type(GUIDELINE, RIGHT), []),
        (a_type(Words("", ""), RIGHT), ["no English guideline", "no Arabic guideline"]),
        (a_type(GUIDELINE), ["no right example"]),
        (a_type(GUIDELINE, Example("[زار] هو", RIGHT.note, wrong=True)), ["no right example"]),
        (
            a_type(Words("Names.", "اسم, علم."), RIGHT),
            ["Latin punctuation in the Arabic guideline"],
        ),
        (
            a_type(Words("ا" * 600 + ".", "اسم."), RIGHT),
            ["no English guideline", "the guideline is too long"],
        ),
        (a_type(GUIDELINE, Example("زار العراق", RIGHT.note)), ["nothing is marked"]),
        (
            a_type(GUIDELINE, Example("زار [العراق", RIGHT.note)),
            ["nothing is marked", "brackets do not fit"],
        ),
        (a_type(GUIDELINE, Example("زار [[العراق]]", RIGHT.note)), ["brackets do not fit"]),
        (
            a_type(GUIDELINE, Example("زار[ العراق]", RIGHT.note)),
            ["a mark begins or ends with a space"],
        ),
        (
            a_type(GUIDELINE, Example("هل زار [العراق]?", RIGHT.note)),
            ["Latin punctuation in an example"],
        ),
        (a_type(GUIDELINE, Example("[Iraq]", RIGHT.note)), ["an example is not Arabic"]),
        (a_type(GUIDELINE, Example("زار [العراق]", Words("A name.", "Name."))), ["no Arabic note"]),
    ],
)
def test_what_is_not_whole_is_told(tag: TagType, found: list[str]) -> None:
    assert list(faults(tag)) == found
