"""What the process that reads tells the one that stores, in as few steps as possible.

Annotations come by the hundred thousand: as plain tuples, which `marshal` writes and reads, they
take half the time that `pickle` needs for them. Both ends are this very program, and the pipe
between them has no name, so that nobody else can write into it.
"""

from __future__ import annotations

import marshal
import pickle
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import starmap
from typing import cast

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
    lacking: Counter[str] = field(default_factory=Counter[str])


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


def packed(message: Message) -> bytes:
    """Give a message as bytes."""
    if not isinstance(message, Batch):
        return marshal.dumps((pickle.dumps(message), None))
    bare = [
        replace(item, sets=tuple(replace(work, annotations=()) for work in item.sets))
        for item in message.items
    ]
    sets = [[list(map(_plain, work.annotations)) for work in item.sets] for item in message.items]
    return marshal.dumps((pickle.dumps(Batch(bare, message.read)), sets))


def unpacked(data: bytes) -> Message:
    """Give the message that was packed."""
    rest, sets = marshal.loads(data)  # noqa: S302  # from a process of this program
    message = cast("Message", pickle.loads(rest))  # noqa: S301  # likewise
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
