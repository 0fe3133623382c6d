"""Where a difference is to be looked at in the text of one annotator, and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.model.identity import SetId
from annotator.model.spans import Span
from annotator.schema.places import spans_of
from annotator.ui.comparing.wording import Phrases

if TYPE_CHECKING:
    from annotator.project.comparing import SetDifference

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Pointed:
    """The words of a difference, and those that only belong to it: fillers, other mentions."""

    current: Spans = ()
    beside: Spans = ()


NOWHERE = Pointed()


def pointed_in(set_id: SetId, difference: SetDifference, phrases: Phrases) -> Pointed:
    """Point at a difference in one set; where that has nothing, at what another one has."""
    units = difference.one, difference.other
    which = difference.pair.index(set_id) if set_id in difference.pair else None
    unit = units[which] if which is not None else None
    if unit is None or which is None:
        there = difference.one or difference.other
        return Pointed(difference.alone or (there.spans if there is not None else ()))
    return _parted(difference, unit.spans, _fillers(difference, which, phrases))


def pointed_in_both(difference: SetDifference, phrases: Phrases) -> Pointed:
    """Point at a difference in a text that shows the work of both."""
    fillers = {one for which in (0, 1) for one in _fillers(difference, which, phrases)}
    return _parted(difference, _words_of_both(difference), tuple(fillers))


def _parted(difference: SetDifference, spans: Spans, fillers: Spans) -> Pointed:
    """Keep apart the mentions of an entity that only one of two has."""
    alone = difference.alone
    if not alone:
        return Pointed(spans, fillers)
    return Pointed(alone, tuple(one for one in spans if one not in alone))


def _fillers(difference: SetDifference, which: int, phrases: Phrases) -> Spans:
    """Give what fills the role that a difference is about."""
    unit = (difference.one, difference.other)[which]
    if difference.kind != "role" or unit is None or unit.argument is not None:
        return ()
    together = phrases.together[difference.pair[which]]
    targets = unit.mark.targets(difference.detail)
    return tuple(span for target in targets for span in spans_of(target, together))


def _words_of_both(difference: SetDifference) -> Spans:
    units = (difference.one, difference.other)
    return tuple(sorted({span for unit in units if unit is not None for span in unit.spans}))
