"""Makes guideline examples of annotations: the sentence with its words in brackets, and why."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from annotator.model.spans import Span
from annotator.project.feedback import texts
from annotator.project.feedback.records import Error, Side
from annotator.project.feedback.sentences import around, pieces
from annotator.project.feedback.speaking import Speaker, bare, spans_of_side
from annotator.schema.amending.places import Place
from annotator.schema.records import Example, Scheme, Words

_PLAIN = str.maketrans({"[": "(", "]": ")", "|": "¦"})
"""Brackets show what is marked and bars part the notes: an article's own are written otherwise."""


@dataclass(frozen=True, slots=True)
class Promoted:
    """An example, and the type that it is of."""

    place: Place
    example: Example


def examples_of(case: Error, scheme: Scheme, names: Collection[str] = ()) -> list[Promoted]:
    """Make an example of what gold has, and of the other version one of what is not to be done.

    A wrong version belongs to the type that was wrongly given. No name among `names`, those of
    the annotators, stays in an explanation.
    """
    found = [*_example(case, case.gold, scheme, names, wrong=False)]
    found += _example(case, case.own, scheme, names, wrong=True)
    return list(dict.fromkeys(found))


def _example(
    case: Error, side: Side, scheme: Scheme, names: Collection[str], *, wrong: bool
) -> Iterator[Promoted]:
    mark, spans = side.mark, spans_of_side(side)
    if mark is None or not spans:
        return
    sentence = _sentence(case, spans)
    if sentence:
        place = Place("type", (mark.layer, mark.type))
        yield Promoted(place, Example(sentence, _note(case, side, scheme, names, wrong), wrong))


def _sentence(case: Error, spans: Sequence[Span]) -> str:
    text = case.document.text
    written = (
        "".join(
            f"[{words.translate(_PLAIN)}]" if marked else words.translate(_PLAIN)
            for words, marked in pieces(text, sentence, spans)
        )
        for sentence in around(case.document, spans)
    )
    # An example is one line, and one that begins with this sign is taken for a wrong one.
    return " ".join(" … ".join(written).split()).lstrip("!").strip()


def _note(case: Error, side: Side, scheme: Scheme, names: Collection[str], wrong: bool) -> Words:
    """Explain an example in both languages, or in neither."""
    reason = _anonymous(case.reason, names)
    english, arabic = (
        " · ".join(one for one in (_detail(case, side, speaker, wrong), reason) if one)
        for speaker in (Speaker(scheme, "en"), Speaker(scheme, "ar"))
    )
    return Words(_line(english), _line(arabic)) if english and arabic else Words("", "")


def _detail(case: Error, side: Side, speaker: Speaker, wrong: bool) -> str:
    """Say what words in brackets cannot show: the value, the filler, what gold has instead."""
    if case.kind in ("attribute", "role") and side.mark is not None:
        return bare(speaker.detail(case, side))
    gold, own = case.gold.mark, case.own.mark
    if wrong and gold is not None and own is not None and gold.type != own.type:
        label = speaker.type(gold.layer, gold.type)
        return f"{speaker.say(texts.GOLD)}: {label}"
    return ""


def _anonymous(reason: str, names: Collection[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        if name.strip():
            reason = re.sub(rf"(?<!\w){re.escape(name.strip())}(?!\w)", "…", reason)
    return reason


def _line(text: str) -> str:
    return " ".join(text.translate(_PLAIN).split())
