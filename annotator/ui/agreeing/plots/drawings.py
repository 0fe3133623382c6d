"""Makes tables and drawings of what was answered about agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from annotator.model.identity import DocumentId
from annotator.project.statistics.tables import Cell as TableCell
from annotator.project.statistics.tables import Table, table
from annotator.ui.agreeing.plots.matrix import Cell, Matrix
from annotator.ui.agreeing.plots.scores import Score, Scores
from annotator.ui.agreeing.records import Answer, Behind, Pair
from annotator.ui.agreeing.wording import People, interval, note, number, told
from annotator.ui.language import isolated, left_to_right
from annotator.ui.statistics.heat import Heat, HeatCell

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result

translate = QCoreApplication.translate
MOST_LINES, MOST_CONFUSED = 60, 14
NUMBERS = ("value", "low", "high", "documents", "units", "note")
Name = Callable[[str], str]
Types = tuple[str | None, str | None]


def numbers(one: Result) -> list[TableCell]:
    """Write a result as the cells under NUMBERS."""
    low, high = one.interval or ("", "")
    value = "" if one.value is None else one.value
    return [value, low, high, one.documents, one.units, "" if one.note is None else str(one.note)]


def matrix(answer: Answer, people: People) -> tuple[Table, Matrix, list[Pair]]:
    """Draw the annotators against one another; gives the pair of each value as well."""
    names = answer.annotators
    title = translate("Agreement", "Who agrees with whom")
    cells: dict[tuple[int, int], Cell] = {}
    pairs: dict[tuple[int, int], Pair] = {}
    for pair, one in answer.pairs.items():
        at = names.index(pair[0]), names.index(pair[1])
        says = f"{people.said(pair[0])} – {people.said(pair[1])}: {told(one)}"
        for place in (at, (at[1], at[0])):
            cells[place] = Cell(one.value, number(one.value), interval(one), says)
            pairs[place] = pair
    drawing = Matrix(title, [people.said(name) for name in names], cells)
    rows = [
        [*(people.written(name) for name in pair), *numbers(one)]
        for pair, one in answer.pairs.items()
    ]
    made = table("agreement-matrix", title, ("one", "other", *NUMBERS), rows)
    return made, drawing, [pairs[at] for at in drawing.order()]


def worst_first(results: Sequence[Result]) -> list[Result]:
    """Order numbers by how low they are; those that are not defined come last."""
    return sorted(results, key=lambda one: (one.value is None, one.value or 0.0))


def by_type(answer: Answer, name: Name) -> tuple[Table, Scores, list[str]]:
    """Draw the number of each type; gives the type of each line as well."""
    title = translate("Agreement", "Agreement by type, the worst first")
    ordered = worst_first(answer.by_type)
    scores = [score_of(name(one.type or ""), one) for one in ordered[:MOST_LINES]]
    rows = [[one.type or "", *numbers(one)] for one in ordered]
    made = table("agreement-types", title, ("type", *NUMBERS), rows)
    return made, Scores(title, scores), [one.type or "" for one in ordered]


def score_of(label: str, one: Result) -> Score:
    """Draw a result as one line of many."""
    bounds = interval(one)
    written = note(one) if one.value is None else number(one.value)
    if one.value is not None and bounds:
        written = f"{number(one.value)} ({bounds})"
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            # Numbers alone are drawn from right to left, so that Arabic has them in its order.
            written = left_to_right(written)
    return Score(label, one.value, one.interval, written, f"{label}: {told(one)}")


def by_document(answer: Answer) -> tuple[Table, Scores, list[DocumentId]]:
    """Draw the number of each article, as many of the worst as can be read; the table has all."""
    found = [(DocumentId(one), value) for one, value in answer.whole.by_document.items()]
    ordered = sorted(found, key=lambda one: (one[1] is None, one[1] or 0.0))
    title = translate("Agreement", "Agreement by article, the worst first")
    if len(ordered) > MOST_LINES:
        words = translate("Agreement", "Agreement by article, the worst {number} of {all}")
        title = words.format(number=MOST_LINES, all=f"{len(ordered):,}")
    undefined = translate("Agreement", "Not defined.")
    scores: list[Score] = []
    for one, value in ordered[:MOST_LINES]:
        label = isolated(answer.names.get(one, one))
        says = f"{label}: {undefined if value is None else number(value)}"
        scores.append(Score(label, value, None, number(value), says))
    rows = [[answer.names.get(one, one), "" if value is None else value] for one, value in ordered]
    made = table("agreement-articles", title, ("document", "value"), rows)
    return made, Scores(title, scores), [one for one, _ in ordered]


def confused(
    found: Behind, pair: Pair | None, name: Name, people: People
) -> tuple[Table, Heat, list[Types]]:
    """Draw what one annotator called what the other called otherwise; None: all pairs together."""
    counts: Counter[Types] = Counter()
    for each, number_of in found.confusions.items():
        if pair in (None, each):
            counts.update(number_of)
    shown = [each for each in found.confusions if pair in (None, each)]
    title = translate("Agreement", "Which type was called which")
    if len(shown) == 1:
        words = translate("Agreement", "Which type was called which: {one} (lines), {other} (top)")
        title = words.format(one=people.said(shown[0][0]), other=people.said(shown[0][1]))
    kinds = _frequent(counts)
    nothing = translate("Agreement", "nothing")

    def called(one: str | None) -> str:
        return nothing if one is None else name(one)

    cells: dict[tuple[int, int], HeatCell] = {}
    for (one, other), many in counts.items():
        if one in kinds and other in kinds:
            says = f"{called(one)} – {called(other)}: {many:,}"
            cells[kinds.index(one), kinds.index(other)] = HeatCell(many, f"{many:,}", says)
    labels = [called(one) for one in kinds]
    rows = [[one or "", other or "", many] for (one, other), many in counts.most_common()]
    made = table("agreement-confusions", title, ("one", "other", "number"), rows)
    return (
        made,
        Heat(title, labels, labels, cells),
        [(kinds[a], kinds[b]) for a, b in sorted(cells)],
    )


def _frequent(counts: Mapping[Types, int]) -> list[str | None]:
    """List the types that are met most, and last what only one of them marked."""
    totals: Counter[str | None] = Counter()
    for types, many in counts.items():
        for one in types:
            totals[one] += many
    frequent = [one for one, _ in totals.most_common() if one is not None]
    return [*frequent[:MOST_CONFUSED], *([None] if None in totals else [])]
