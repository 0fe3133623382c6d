"""OneIE: a line of JSON for each sentence, tokens counted in it, ends not included.

(blender.cs.illinois.edu/software/oneie, and the data of TextEE, which has the same form)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.events.extracting import (
    FILLER_CROSSES,
    LOSSES,
    OPTIONS,
    Extract,
    Filled,
    Keeping,
    extract,
    worked_on,
)
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.options import TYPES
from annotator.formats.shared.parts import open_text
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write a line for each sentence."""
    report = LossReport("oneie")
    with open_text(path) as file:
        for item in worked_on(items, report):
            found = extract(item, options, report, Keeping(level=True))
            for one in found.entities:  # sentences know nothing of one another
                report.add(causes.LAYER, one.annotation.id, layer=one.annotation.layer)
                report.written -= 1
            for line in _lines(found, options):
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return report


def _lines(found: Extract, options: WriteOptions) -> Iterator[dict[str, object]]:
    for number, sentence in enumerate(found.tokenised.sentences()):
        start = found.tokenised.starts[sentence[0]]
        end = found.tokenised.ends[sentence[-1]]
        writing = _Sentence(found, sentence.start, options)
        yield {
            "doc_id": found.document.name,
            "sent_id": f"{found.document.name}-{number}",
            "tokens": found.words(sentence),
            "sentence": found.document.text[start:end],
            "start": start,
            "end": end,
            "entity_mentions": [
                writing.mention(one) for one in found.of_sentence(found.mentions, number)
            ],
            "relation_mentions": [
                writing.relation(one)
                for one in found.relations
                if found.ranges[one.fillers[0][1].id].sentence == number
            ],
            "event_mentions": [
                writing.event(one)
                for one in found.events
                if found.ranges[one.annotation.id].sentence == number
            ],
        }


class _Sentence:
    """Writes what stands in one sentence."""

    def __init__(self, found: Extract, first: int, options: WriteOptions) -> None:
        self._found = found
        self._first = first
        self._options = options

    def _place(self, one: Annotation) -> dict[str, object]:
        place = self._found.ranges[one.id]
        return {
            "text": self._found.text(one),
            "start": place.first - self._first,
            "end": place.last - self._first,
        }

    def _type(self, one: Annotation) -> str:
        """Name a type; OneIE has a field of its own for what is below it, so nothing is dropped."""
        is_full = self._options.choice(TYPES) == "full"
        return one.type if is_full else one.type.partition(".")[0]

    def mention(self, one: Annotation) -> dict[str, object]:
        """Write a mention with its type, subtype and level."""
        return {
            "id": one.id,
            "entity_type": self._type(one),
            "entity_subtype": one.type.partition(".")[2],
            "mention_type": one.attributes.get("level", "UNK"),
            **self._place(one),
        }

    def relation(self, one: Filled) -> dict[str, object]:
        """Write a relation with its two ends."""
        return {
            "id": one.annotation.id,
            "relation_type": self._type(one.annotation),
            "relation_subtype": one.annotation.type.replace(".", ":", 1),
            "arguments": self._arguments(one),
        }

    def event(self, one: Filled) -> dict[str, object]:
        """Write an event with its trigger and what fills its roles."""
        return {
            "id": one.annotation.id,
            "event_type": one.annotation.type.replace(".", ":", 1),
            "trigger": self._place(one.annotation),
            "arguments": self._arguments(one),
        }

    def _arguments(self, one: Filled) -> list[dict[str, object]]:
        return [
            {"entity_id": each.id, "text": self._found.text(each), "role": role}
            for role, each in one.fillers
        ]


FORMAT = Format(
    key="oneie",
    title="OneIE JSON Lines",
    suffixes=(".oneie.jsonl",),
    unit="token",
    write=write,
    losses=(
        *(one for one in LOSSES if one is not causes.SUBTYPE),
        causes.RELATION_CROSSES,
        FILLER_CROSSES,
    ),
    options=OPTIONS,
)
