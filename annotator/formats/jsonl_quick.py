"""Reads an annotation that is as this program writes it, with nothing told about what is not.

Nearly every annotation of a file is in order. What is not found to be so here is read again by
`jsonl_reading`, which says what is wrong.
"""

from __future__ import annotations

from operator import itemgetter
from typing import cast

from annotator.model.annotation import Annotation, Argument
from annotator.model.spans import Span, surface

LONGEST_ID = 200
LONGEST_WORK = 10**12
"""Milliseconds; thirty years, longer than anybody works on one annotation."""

_fields = itemgetter("id", "layer", "type", "spans", "text", "attributes", "arguments")
_filler = itemgetter("role", "target", "value")
_FIELDS, _FILLER = 7, 3
_REMARKS = ("comment", "doubt", "milliseconds", "made")


def quick_annotation(value: object, text: str) -> Annotation | None:
    """Read an annotation over a text whose strings hold no control characters; None if unsure.

    That its identifier is the only one of its kind, and how it was made, is for the caller to see.
    """
    if type(value) is not dict:
        return None
    given = cast("dict[str, object]", value)
    try:
        one, layer, kind, places, marked, attributes, fillers = _fields(given)
    except KeyError:
        return None
    remarks = _remarks(given) if len(given) > _FIELDS else ("", False, 0)
    spans, arguments = _spans(places, len(text)), _arguments(fillers)
    if remarks is None or spans is None or arguments is None:
        return None
    is_said = is_identifier(one) and _says_something(layer) and _says_something(kind)
    if not is_said or not _are_strings(attributes):
        return None
    # Nearly all have one span.
    there = text[spans[0][0] : spans[0][1]] if len(spans) == 1 else surface(text, spans)
    if there != marked:
        return None
    return Annotation(one, layer, kind, spans, attributes, arguments, *remarks)


def is_identifier(value: object) -> bool:
    """Say whether a value is one: visible characters without spaces, at most 200."""
    return (
        type(value) is str
        and 0 < len(value) <= LONGEST_ID
        and value.isprintable()
        and " " not in value
    )


def _says_something(value: object) -> bool:
    return type(value) is str and not (not value or value.isspace())


def _are_strings(value: object) -> bool:
    if type(value) is not dict:
        return False
    return not value or set(map(type, cast("dict[str, object]", value).values())) == {str}


def _spans(value: object, length: int) -> tuple[Span, ...] | None:
    if type(value) is not list:
        return None
    found: list[Span] = []
    for pair in cast("list[list[object]]", value):
        if type(pair) is not list or len(pair) != 2:
            return None
        start, end = pair
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
            return None
        found.append(Span(start, end))
    return tuple(found)


def _arguments(value: object) -> tuple[Argument, ...] | None:
    if type(value) is not list:
        return None
    if not value:
        return ()
    found: list[Argument] = []
    for each in cast("list[dict[str, object]]", value):
        if type(each) is not dict or len(each) != _FILLER:
            return None
        try:
            role, target, literal = _filler(each)
        except KeyError:
            return None
        is_target = literal is None and is_identifier(target)
        is_literal = target is None and _says_something(literal)
        if not _says_something(role) or not (is_target or is_literal):
            return None
        found.append(Argument(role, target, literal))
    return tuple(found)


def _remarks(given: dict[str, object]) -> tuple[str, bool, int] | None:
    """Read what only some annotations have; None where there is anything else."""
    comment = given.get("comment", "")
    doubt = given.get("doubt", False)
    time = given.get("milliseconds", 0)
    known = sum(one in given for one in _REMARKS)
    if len(given) != _FIELDS + known:
        return None
    if type(comment) is not str or type(doubt) is not bool or type(time) is not int:
        return None
    return (comment, doubt, time) if 0 <= time <= LONGEST_WORK else None
