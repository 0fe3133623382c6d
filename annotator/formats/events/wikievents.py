"""WikiEvents: events of whole documents, whose roles reach over sentences; and their entities.

Two files: a line of JSON for each document, tokens counted through it, ends not included; and
the mentions that speak of one thing. (github.com/raspberryice/gen-arg)
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.events.extracting import (
    LOSSES,
    OPTIONS,
    Extract,
    Filled,
    Keeping,
    extract,
    type_name,
    worked_on,
)
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.parts import open_text
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write events.jsonl and coref.jsonl into a folder."""
    report = LossReport("wikievents")
    with open_text(path / "events.jsonl") as events, open_text(path / "coref.jsonl") as coref:
        for item in worked_on(items, report):
            found = extract(item, options, report, Keeping(within=False, level=True, text=True))
            line = _document(found, options, report)
            events.write(json.dumps(line, ensure_ascii=False) + "\n")
            coref.write(json.dumps(_clusters(found), ensure_ascii=False) + "\n")
    return report


def _document(found: Extract, options: WriteOptions, report: LossReport) -> dict[str, object]:
    tokenised, text = found.tokenised, found.document.text
    sentences = list(tokenised.sentences())
    written = [
        [
            [
                [tokenised.surface(one), tokenised.starts[one], tokenised.ends[one]]
                for one in sentence
            ],
            text[tokenised.starts[sentence[0]] : tokenised.ends[sentence[-1]]],
        ]
        for sentence in sentences
    ]
    return {
        "doc_id": found.document.name,
        "tokens": [tokenised.surface(one) for sentence in sentences for one in sentence],
        "text": text,
        "sentences": written,
        "entity_mentions": [
            {
                "id": one.id,
                **_place(found, one),
                "entity_type": type_name(one, options, report, event=False),
                "mention_type": one.attributes.get("level", "UNK"),
            }
            for one in sorted(found.mentions, key=lambda one: (found.ranges[one.id], one.id))
        ],
        "relation_mentions": [
            {
                "id": one.annotation.id,
                "relation_type": type_name(one.annotation, options, report, event=False),
                "arguments": _arguments(found, one),
            }
            for one in found.relations
        ],
        "event_mentions": [
            {
                "id": one.annotation.id,
                "event_type": one.annotation.type,
                "trigger": _place(found, one.annotation),
                "arguments": _arguments(found, one),
            }
            for one in found.events
        ],
    }


def _place(found: Extract, one: Annotation) -> dict[str, object]:
    place = found.ranges[one.id]
    return {
        "sent_idx": place.sentence,
        "start": place.first,
        "end": place.last,
        "text": found.text(one),
    }


def _arguments(found: Extract, one: Filled) -> list[dict[str, object]]:
    return [
        {"entity_id": each.id, "role": role, "text": found.text(each)} for role, each in one.fillers
    ]


def _clusters(found: Extract) -> dict[str, object]:
    return {
        "doc_key": found.document.name,
        "clusters": [[each.id for _, each in one.fillers] for one in found.entities],
        "informative_mentions": [_informative(found, one) for one in found.entities],
    }


def _informative(found: Extract, one: Filled) -> str:
    """Give the longest name among the mentions, else the longest mention."""
    mentions = [each for _, each in one.fillers]
    named = [each for each in mentions if each.attributes.get("level") == "NAM"]
    return max((found.text(each) for each in named or mentions), key=len)


FORMAT = Format(
    key="wikievents",
    title="WikiEvents JSON Lines",
    suffixes=(),
    unit="token",
    is_folder=True,
    write=write,
    losses=tuple(one for one in LOSSES if one is not causes.TEXT),
    options=OPTIONS,
)
