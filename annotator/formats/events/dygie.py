"""DyGIE++: a line of JSON for each document, tokens counted through it, ends included.

Coreference clusters, relations and events are those within a sentence, as the system reads them;
a trigger is one token. (github.com/dwadden/dygiepp, doc/data.md)
"""

from __future__ import annotations

import json
from collections.abc import Iterable
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
    type_name,
    worked_on,
)
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.parts import open_text
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Words

ONE_TOKEN = Cause(
    "trigger-one-token",
    Words("only the first word of the trigger is kept", "لم يبق من المحفِّز إلا كلمته الأولى"),
    frozenset({"spans"}),
)


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write a line for each document."""
    report = LossReport("dygie")
    with open_text(path) as file:
        for item in worked_on(items, report):
            found = extract(item, options, report, Keeping())
            line = _line(found, options, report)
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return report


def _line(found: Extract, options: WriteOptions, report: LossReport) -> dict[str, object]:
    ranges, sentences = found.ranges, list(found.tokenised.sentences())

    def ends(one: Annotation) -> list[int]:
        return [ranges[one.id].first, ranges[one.id].last - 1]

    def name(one: Annotation) -> str:
        return type_name(one, options, report, event=False)

    relations: list[list[list[object]]] = [[] for _ in sentences]
    for one in found.relations:
        (_, source), (_, target) = one.fillers
        sentence = ranges[source.id].sentence
        relations[sentence].append([*ends(source), *ends(target), name(one.annotation)])
    events: list[list[list[list[object]]]] = [[] for _ in sentences]
    for one in sorted(found.events, key=lambda one: (ranges[one.annotation.id], one.annotation.id)):
        events[ranges[one.annotation.id].sentence].append(_event(found, one, report))
    return {
        "doc_key": found.document.name,
        "dataset": "hashiya",
        "sentences": [found.words(sentence) for sentence in sentences],
        "ner": [
            [[*ends(one), name(one)] for one in found.of_sentence(found.mentions, number)]
            for number in range(len(sentences))
        ],
        "relations": relations,
        "clusters": [[ends(each) for _, each in one.fillers] for one in found.entities],
        "events": events,
    }


def _event(found: Extract, one: Filled, report: LossReport) -> list[list[object]]:
    place = found.ranges[one.annotation.id]
    if place.last - place.first > 1:
        report.add(ONE_TOKEN, one.annotation.id)
    arguments: list[list[object]] = [
        [found.ranges[each.id].first, found.ranges[each.id].last - 1, role]
        for role, each in one.fillers
    ]
    return [[place.first, one.annotation.type], *arguments]


FORMAT = Format(
    key="dygie",
    title="DyGIE++ JSON Lines",
    suffixes=(".dygie.jsonl",),
    unit="token",
    write=write,
    losses=(*LOSSES, causes.RELATION_CROSSES, FILLER_CROSSES, ONE_TOKEN),
    options=OPTIONS,
)
