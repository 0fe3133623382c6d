"""Agreement on what was taken from a suggestion, and on what was marked by hand.

Whoever takes what is proposed agrees with whoever proposes it, so the two are told apart: places
where any of the annotators took a suggestion, places where nobody did. A place is a mark with all
marks that share a character with it, so that both sides of a comparison go together.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.agreement import Measure, Note, Tally
from annotator.agreement.material import Item, Material, Work
from annotator.agreement.parts.contrast import Contrast, contrast
from annotator.agreement.reasons import UNTOLD
from annotator.agreement.scoring import ALONE, DRAWS, Result, score, summed_up
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import Making

Told = Making | Literal["untold"]
"""How an annotation came about; of imported ones that is often not known."""

PARTS = ("suggested", "by hand", "over a model", "from nothing")
"""Marks at places of each making, then documents over which there was a model's set, and others."""

NONE_TOLD = Note("Not defined: the history tells of no such annotation.")
NO_SUCH = Note("Not defined: there is no such document.")


@dataclass(frozen=True, slots=True)
class BySuggestion:
    """A number for each part, and how much higher it is with suggestions than without."""

    parts: Mapping[str, Result]
    places: Contrast = field(default_factory=Contrast)
    """Places of a suggestion minus places marked by hand, on the same documents."""
    documents: Contrast = field(default_factory=Contrast)
    """Documents over a model's set minus documents without one."""
    marks: Mapping[str, frozenset[AnnotationId]] = field(default_factory=dict)
    """Which marks stand at places of each making."""


def by_suggestion(
    measure: Measure,
    material: Material,
    made: Mapping[AnnotationId, Making],
    prepared: Collection[DocumentId],
    *,
    draws: int = DRAWS,
) -> BySuggestion:
    """Score places by their making, and documents by whether a model's set is there."""
    told = [_makings(item, made) for item in material.items]
    untold = sum(one == "untold" for makings in told for one in makings.values())
    places = {name: _only(material, told, name, untold) for name in ("suggested", "by hand")}
    documents = {
        "over a model": _of(material, prepared, there=True),
        "from nothing": _of(material, prepared, there=False),
    }
    tallies: dict[str, Tally | None] = {}
    results: dict[str, Result] = {}
    for name, part in (places | documents).items():
        material.stopped()
        empty = not part.items or (name in places and not _any(part))
        tallies[name] = None if empty else measure.score(part)
        results[name] = _result(measure, part, tallies[name], draws, name)
    suggested, by_hand, over, bare = (tallies[name] for name in PARTS)
    return BySuggestion(
        results,
        _contrast(suggested, by_hand, material.seed, draws, paired=True),
        _contrast(over, bare, material.seed, draws),
        {name: _made_so(told, name) for name in PARTS[:2]},
    )


def _made_so(told: Sequence[Mapping[AnnotationId, Told]], name: str) -> frozenset[AnnotationId]:
    return frozenset(mark for makings in told for mark, one in makings.items() if one == name)


def _result(measure: Measure, part: Material, tally: Tally | None, draws: int, name: str) -> Result:
    if tally is not None:
        return summed_up(measure, part, tally, draws)
    empty = score(measure, replace(part, items=(), _kept={}), draws=0)
    note = ALONE if not part.items else NONE_TOLD
    return replace(empty, note=NO_SUCH if name in PARTS[2:] else note)


def _contrast(
    one: Tally | None, other: Tally | None, seed: int, draws: int, *, paired: bool = False
) -> Contrast:
    if one is None or other is None:
        return Contrast()
    return contrast(one, other, seed, draws, paired=paired)


def _any(material: Material) -> bool:
    return any(work.marks for item in material.items for work in item.works.values())


def _of(material: Material, prepared: Collection[DocumentId], *, there: bool) -> Material:
    items = tuple(one for one in material.items if (one.document.id in prepared) == there)
    return replace(material, items=items, whole=None, _kept={})


def _only(
    material: Material, told: Sequence[Mapping[AnnotationId, Told]], name: str, untold: int
) -> Material:
    """Keep the marks at places of one making; what the history does not tell is counted."""
    items = tuple(
        Item(
            item.document,
            {
                who: Work(tuple(one for one in work.marks if makings[one.id] == name), work.all)
                for who, work in item.works.items()
            },
        )
        for item, makings in zip(material.items, told, strict=True)
    )
    left_out = dict(material.left_out) | ({UNTOLD: untold} if untold else {})
    return replace(material, items=items, whole=None, left_out=left_out, _kept={})


def _makings(item: Item, made: Mapping[AnnotationId, Making]) -> dict[AnnotationId, Told]:
    """Say of each mark how its place came about: a suggestion that anybody took counts first."""
    marks = [(mark, _letters(mark, work)) for work in item.works.values() for mark in work.marks]
    own: dict[AnnotationId, Told] = {mark.id: made.get(mark.id, "untold") for mark, _ in marks}
    suggested, untold = (
        {at for mark, letters in marks if own[mark.id] == making for at in letters}
        for making in ("suggested", "untold")
    )
    found: dict[AnnotationId, Told] = {}
    for mark, letters in marks:
        if own[mark.id] == "suggested" or letters & suggested:
            found[mark.id] = "suggested"
        elif own[mark.id] == "untold" or letters & untold:
            found[mark.id] = "untold"
        else:
            found[mark.id] = "by hand"
    return found


def _letters(mark: Annotation, work: Work) -> set[int]:
    """Give the characters of a mark, or of what fills its roles where it has none of its own."""
    spans = mark.spans
    if not spans:
        fillers = (work.all[one] for one in mark.targets() if one in work.all)
        spans = tuple(span for one in fillers for span in one.spans)
    return {at for span in spans for at in range(span.start, span.end)}
