"""What a comparison looks like in the text: what is the same is pale, what differs says how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, SetId
from annotator.ui.canvas.marks import Mark, MarkStyle
from annotator.ui.comparing.wording import Phrases, kind_sign
from annotator.ui.language import isolated
from annotator.ui.presenting import UNKNOWN_COLOR, Presenter
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison, SetDifference, Side

COLORS = ("#0072B2", "#A26F11", "#71258E", "#254E00", "#530016", "#002854")
"""Of one annotator after the other, where all are in one text; apart for colour-blind eyes too."""
SEVERAL = UNKNOWN_COLOR
"""Of what several of them marked alike, but differ in, or others have not."""
_LONG = 22
"""Letters of a label above which the code of a type stands for its name."""
_PALE = 0.35
"""How much of its colour is left of what is the same."""

Kinds = dict[tuple[SetId, AnnotationId], list[str]]


def color_of(number: int) -> str:
    """Give the colour of an annotator by number, from 1 on."""
    return COLORS[(number - 1) % len(COLORS)]


class Marking:
    """Makes marks of the annotations of a comparison, in one theme."""

    def __init__(self, found: Comparison, phrases: Phrases, presenter: Presenter) -> None:
        self._found, self._phrases, self._presenter = found, phrases, presenter
        self._marks: dict[tuple[SetId, AnnotationId], Mark] = {}

    @cached_property
    def told(self) -> Mapping[str, str]:
        """Name the type of every mark with its subtype, by the identifier of the mark."""
        views, say = self._phrases.views, self._presenter.type_label
        return {
            one.id: isolated(say(views[side.id], one))
            for side in self._found.sides
            for one in side.annotations
        }

    def of_side(
        self, side: Side, shown: Sequence[SetDifference], layer: str, theme: Theme
    ) -> list[Mark]:
        """Show the work of one, and where others marked what this one did not."""
        kinds = self._kinds(shown)
        found: list[Mark] = []
        for one in self._compared(side, layer):
            mark = self._mark(side, one)
            differs = kinds.get((side.id, one.id))
            found.append(self._telling(mark, differs, "") if differs else pale(mark, theme))
        return [*found, *self._gaps(side.id, shown)]

    def overlaid(self, shown: Sequence[SetDifference], layer: str, theme: Theme) -> list[Mark]:
        """Show the work of all in one text; what is the same in all respects is shown once."""
        kinds = self._kinds(shown)
        alike: dict[object, list[tuple[int, Mark, list[str]]]] = {}
        for side in self._found.sides:
            for one in self._compared(side, layer):
                mark = self._mark(side, one)
                differs = kinds.get((side.id, one.id), [])
                key = one.layer, one.type, one.spans, mark.symbol
                alike.setdefault(key, []).append((self._phrases.numbers[side.id], mark, differs))
        return [self._joined(group, theme) for group in alike.values()]

    def _joined(self, group: list[tuple[int, Mark, list[str]]], theme: Theme) -> Mark:
        """Make one mark of those of several people that are alike."""
        numbers = sorted({number for number, _, _ in group})
        mark = group[0][1]
        kinds = list(dict.fromkeys(kind for _, _, told in group for kind in told))
        if not kinds:
            return pale(mark, theme)
        everybody = len(numbers) == len(self._found.sides)
        who = "" if everybody else numbers_told(numbers)
        color = color_of(numbers[0]) if len(numbers) == 1 else SEVERAL
        gold = any(one.gold for _, one, _ in group)
        return self._telling(replace(mark, color=color, gold=gold), kinds, who)

    def _compared(self, side: Side, layer: str) -> Iterable[Annotation]:
        layers = {layer} if layer else set(self._found.layers)
        return (one for one in side.annotations if one.spans and one.layer in layers)

    def _mark(self, side: Side, one: Annotation) -> Mark:
        key = side.id, one.id
        if key not in self._marks:
            mark = self._presenter.mark(self._phrases.views[side.id], one)
            gold = side.summary.kind == "gold"
            self._marks[key] = replace(mark, badges=(), gold=gold) if mark.badges or gold else mark
        return self._marks[key]

    def _kinds(self, shown: Sequence[SetDifference]) -> Kinds:
        found: Kinds = {}
        for one in shown:
            for set_id, unit in zip(one.pair, (one.one, one.other), strict=True):
                if unit is not None:
                    told = found.setdefault((set_id, unit.mark.id), [])
                    if one.kind not in told:
                        told.append(one.kind)
        return found

    def _telling(self, mark: Mark, kinds: Sequence[str], who: str) -> Mark:
        """Say who marked it, what it is, and in which way others did otherwise."""
        many = len(self._found.sides) > 2
        told = [kind_sign(one, many=many) for one in kinds]
        said = " · ".join(part for part in (who, mark.label, *told) if part)
        latin = self._presenter.language != "ar"
        if len(said) > _LONG and mark.short.isupper() and latin:
            # A long name would leave no room for what is told here; codes are Latin letters.
            said = " · ".join(part for part in (who, mark.short, *told) if part)
        return replace(mark, label=said)

    def _gaps(self, set_id: SetId, shown: Sequence[SetDifference]) -> list[Mark]:
        """Show where this one has nothing of what another marked."""
        label = QCoreApplication.translate("Comparing", "not marked")
        found: dict[object, Mark] = {}
        for one in shown:
            for whose, unit, others in (
                (one.pair[0], one.one, one.other),
                (one.pair[1], one.other, one.one),
            ):
                if whose == set_id and unit is None and others is not None and others.mark.spans:
                    key = (one.layer, others.mark.spans)
                    found[key] = Mark(
                        f"gap {others.mark.id}", others.mark.spans, label, UNKNOWN_COLOR, muted=True
                    )
        return list(found.values())


def numbers_told(numbers: Sequence[int]) -> str:
    """Write who marked something alike: 1+3, or 2-5 where they follow each other."""
    runs: list[list[int]] = []
    for one in numbers:
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    # A dash would turn numbers round in Arabic; + and - keep them in their order.
    said = (f"{run[0]}-{run[-1]}" if len(run) > 2 else "+".join(map(str, run)) for run in runs)
    return "+".join(said)


@lru_cache(maxsize=256)
def _faint(color: str, theme: Theme) -> str:
    return theme.tint(color, _PALE).name()


def pale(mark: Mark, theme: Theme) -> Mark:
    """Take the label from a mark, what tells its layer, and most of its colour."""
    color = _faint(mark.color, theme)
    # Where boxes are bold outlines, what is the same is a line under the words.
    style: MarkStyle = "quick" if theme.outlined else "mention"
    return replace(mark, label="", symbol="", short="", color=color, style=style, gold=False)
