"""Writes the steps of a draft as text, so that a draft outlives the program, and reads them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any, cast

from annotator.errors import SchemeError
from annotator.schema.amending import moves
from annotator.schema.amending.deleting import Delete
from annotator.schema.amending.places import Place
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Add, Change, Decide, Replace, Shift, Step
from annotator.schema.records import (
    Attribute,
    Condition,
    Constraint,
    Example,
    Filler,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)

_KIND = "a"
_STEPS = (Add, Change, Decide, Delete, Merge, Rename, Replace, Shift)
_PARTS = (
    *(Attribute, Condition, Constraint, Example, Filler, Layer, Place, Role, Scheme, SpanRule),
    *(TagType, Value, Words),
    *(moves.Reattribute, moves.Refill, moves.Relayer, moves.Rerole, moves.Retype),
    *(moves.Revalue, moves.Unfill),
)
_RECORDS: dict[str, type] = {one.__name__: one for one in (*_STEPS, *_PARTS)}


def write_steps(steps: Iterable[Step]) -> str:
    """Write steps as one line of JSON below its own SHA-256."""
    text = json.dumps([_plain(one) for one in steps], ensure_ascii=False)
    return f"{_sum(text)}\n{text}"


def read_steps(text: str) -> tuple[Step, ...]:
    """Read what write_steps wrote; raises SchemeError for anything else."""
    told, _, body = text.partition("\n")
    if told != _sum(body):
        raise SchemeError("The draft of the scheme that was kept is damaged: it is left out.")
    found = (_record(one) for one in json.loads(body))
    return tuple(cast("Step", one) for one in found if isinstance(one, _STEPS))


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in cast("tuple[object, ...]", value)]
    if not is_dataclass(value):
        return value
    # What does not tell two records apart, the source of a scheme, is not needed to make one.
    own = {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.compare}
    return {_KIND: type(value).__name__, **own}


def _record(value: object) -> object:
    if isinstance(value, list):
        return tuple(_record(one) for one in cast("list[object]", value))
    if not isinstance(value, dict):
        return value
    own = cast("dict[str, Any]", value)
    made = _RECORDS[own[_KIND]]
    return made(**{name: _record(one) for name, one in own.items() if name != _KIND})
