"""Counts how a corpus is annotated, in the words of its scheme."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict

from annotator.model.identity import AnnotationId
from annotator.schema.amending.usage import (
    AttributeUse,
    Filling,
    FrameUse,
    SetFacts,
    Spread,
    Typed,
    TypeUse,
    Usage,
)
from annotator.schema.records import Scheme
from annotator.store.database import CorpusFile

# These are about every annotation of a corpus at once, with JSON and strings put together, which
# says itself more plainly in SQL than through the models.
_TYPES = """
    SELECT layer, type, spans, count(*), min(id) FROM (
        SELECT id, layer, type,
            (SELECT count(*) FROM span WHERE annotation_id = annotation.id) AS spans
        FROM annotation)
    GROUP BY layer, type, spans"""
_ATTRIBUTES = """
    SELECT layer, found.type, key,
        CASE WHEN layer || '/' || key IN (SELECT value FROM json_each(?1)) THEN each.value END
            AS said,
        sum(number), min(found.id)
    FROM (SELECT layer, type, attributes, count(*) AS number, min(id) AS id
            FROM annotation WHERE attributes <> '{}' GROUP BY layer, type, attributes) AS found,
        json_each(found.attributes) AS each
    GROUP BY layer, found.type, key, said"""
_FRAMES = """
    SELECT layer, type, fillings, count(*), min(id) FROM (
        SELECT id, layer, type, group_concat(filling, char(30) ORDER BY filling) AS fillings
        FROM (
            SELECT owner.id, owner.layer, owner.type, role || char(31)
                    || coalesce(target.layer || char(31) || target.type, char(31))
                    || char(31) || coalesce(value, '') || char(31) || count(*) AS filling
            FROM argument JOIN annotation AS owner ON owner.id = annotation_id
            LEFT JOIN annotation AS target ON target.id = target_id
            GROUP BY owner.id, role, target.layer, target.type, value)
        GROUP BY id)
    GROUP BY layer, type, fillings"""
_SETS = "SELECT id, document_id, annotator, status IN ('finished', 'locked') FROM annotation_set"
_LAST = (
    "SELECT coalesce(max(number), 0), (SELECT value FROM info WHERE name = 'scheme') FROM journal"
)
_NOT_DONE = "SELECT number, state FROM journal WHERE state <> 'done' ORDER BY number"
_SPREAD = "SELECT layer, type, set_id FROM annotation GROUP BY layer, type, set_id"


def usage_of(file: CorpusFile, scheme: Scheme) -> Usage:
    """Count the annotations of all sets; the scheme says which attributes are free text."""
    closed = [
        f"{layer.name}/{attribute.name}"
        for layer in scheme.layers
        for attribute in layer.attributes
        if attribute.values
    ]
    with file.snapshot():
        moment = moment_of(file)
        sets = file.run(_SETS)
        numbers = {row[0]: number for number, row in enumerate(sets)}
        spread: defaultdict[Typed, set[int]] = defaultdict(set)
        for layer, type_name, set_id in file.run(_SPREAD):
            spread[layer, type_name].add(numbers[set_id])
        return Usage(
            types=tuple(TypeUse(*row) for row in file.run(_TYPES)),
            attributes=tuple(
                AttributeUse(*row) for row in file.run(_ATTRIBUTES, (json.dumps(closed),))
            ),
            frames=tuple(
                FrameUse(row[0], row[1], _fillings(row[2]), row[3], AnnotationId(row[4]))
                for row in file.run(_FRAMES)
            ),
            spread=tuple((at, Spread(frozenset(found))) for at, found in spread.items()),
            sets=tuple(SetFacts(row[1], row[2], bool(row[3])) for row in sets),
            moment=moment,
        )


def moment_of(file: CorpusFile) -> str:
    """Name what the history says was edited: each edit, undo and redo makes another name."""
    (last,) = file.run(_LAST)
    found = hashlib.sha256(repr(last).encode())
    for row in file.run(_NOT_DONE):
        found.update(repr(row).encode())
    return found.hexdigest()


def _fillings(text: str) -> tuple[tuple[Filling, int], ...]:
    found: list[tuple[Filling, int]] = []
    for one in text.split("\x1e"):
        role, layer, type_name, value, number = one.split("\x1f")
        target = (layer, type_name) if layer else None
        found.append((Filling(role, target, value or None), int(number)))
    return tuple(found)
