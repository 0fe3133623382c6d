"""What the process that reads tells the one that stores, in as few steps as possible.

Annotations come by the hundred thousand: sent as plain tuples they take half the time that records
take. Both ends are this very program, and the pipe between them has no name, so that nobody else
can write into it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import starmap

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents one after the other, and how many bytes were read for them."""

    items: Sequence[AnnotatedDocument]
    read: int


@dataclass(frozen=True, slots=True)
class Account:
    """What was found out on the way, once all is read."""

    cleaned: int
    realigned: int
    skipped: list[AnnotatorError]
    lacking: Counter[str]


@dataclass(frozen=True, slots=True)
class Failure:
    """What ended the reading."""

    problem: Exception


Message = Batch | Account | Failure

_Plain = tuple[
    AnnotationId,
    str,
    str,
    tuple[tuple[int, ...], ...],
    dict[str, str],
    tuple[tuple[str, AnnotationId | None, str | None], ...],
    str,
    bool,
    int,
]
"""An annotation by its fields, in the order in which they are given."""


Sent = tuple[Message, "list[list[list[_Plain]]]"]
"""A message as it goes through the pipe: the annotations of its sets beside it."""


def flat(message: Message) -> Sent:
    """Give a message as it is sent."""
    if not isinstance(message, Batch):
        return message, []
    bare = [
        replace(item, sets=tuple(replace(work, annotations=()) for work in item.sets))
        for item in message.items
    ]
    sets = [[list(map(_plain, work.annotations)) for work in item.sets] for item in message.items]
    return Batch(bare, message.read), sets


def whole(sent: Sent) -> Message:
    """Give a message that was sent."""
    message, sets = sent
    if not isinstance(message, Batch):
        return message
    items = [
        replace(
            item,
            sets=tuple(
                replace(work, annotations=tuple(map(_annotation, listed)))
                for work, listed in zip(item.sets, each, strict=True)
            ),
        )
        for item, each in zip(message.items, sets, strict=True)
    ]
    return Batch(items, message.read)


def _plain(one: Annotation) -> _Plain:
    return (
        one.id, one.layer, one.type, tuple(map(tuple, one.spans)), dict(one.attributes),
        tuple([(each.role, each.target, each.value) for each in one.arguments]),
        one.comment, one.doubt, one.milliseconds,
    )  # fmt: skip


def _annotation(plain: _Plain) -> Annotation:
    one, layer, kind, spans, attributes, arguments, comment, doubt, time = plain
    places = tuple(starmap(Span, spans))
    fillers = tuple(starmap(Argument, arguments)) if arguments else ()
    return Annotation(one, layer, kind, places, attributes, fillers, comment, doubt, time)
