"""What is compared one by one: an annotation, or what fills a role of one."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.agreement.differences.kinds import Kind
from annotator.agreement.material import Work
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.schema.places import Together

_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Unit:
    """An annotation, or one argument of it, with the words where it is seen (code points)."""

    mark: Annotation
    spans: tuple[Span, ...]
    argument: Argument | None = None


Differing = tuple[Kind, str]
"""A kind of difference, and the attribute or role that it is about, "" where it is about none."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """What two annotators made of one thing; None where one of them has nothing."""

    one: Unit | None
    other: Unit | None
    kinds: tuple[Differing, ...] = ()

    @property
    def same(self) -> bool:
        """Say whether both did the same."""
        return not self.kinds


def unit_of(mark: Annotation, work: Work) -> Unit:
    """Compare an annotation; what has no words of its own is seen where its parts are."""
    return Unit(mark, seen(mark.id, work.all))


def argument_of(mark: Annotation, argument: Argument, work: Work) -> Unit:
    """Compare what fills a role; a literal is seen where its event is."""
    filler = seen(argument.target, work.all) if argument.target is not None else ()
    return Unit(mark, filler or seen(mark.id, work.all), argument)


def seen(target: AnnotationId | None, together: Together, deep: int = _DEEPEST) -> tuple[Span, ...]:
    """Give the words of an annotation, or of the parts that it is made of, in text order."""
    mark = together.get(target) if target is not None else None
    if mark is None:
        return ()
    if mark.spans or not deep:
        return tuple(sorted(mark.spans))
    parts = (seen(one, together, deep - 1) for one in mark.targets())
    return tuple(sorted({span for part in parts for span in part}))
