"""Makes tables, drawings and remarks of trend, repeated texts and suggestions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.project.statistics.tables import Cell, Table, table
from annotator.ui.agreeing.plots.course import Course, Point
from annotator.ui.agreeing.plots.drawings import NUMBERS, numbers, score_of
from annotator.ui.agreeing.plots.scores import Scores
from annotator.ui.agreeing.wording import People, bounds, number, signed
from annotator.ui.language import isolated, left_to_right, say
from annotator.ui.statistics.plot import Drawing

if TYPE_CHECKING:
    from annotator.agreement.parts.contrast import Contrast
    from annotator.agreement.parts.trend import Window
    from annotator.project.reliability.pages import Pages

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Drawn:
    """A table, its drawing, and what has to be said beside it."""

    table: Table
    drawing: Drawing
    remarks: tuple[str, ...]


def trend_of(pages: Pages) -> Drawn:
    """Draw agreement over time, with its change since the start."""
    found = pages.trend
    words = translate("Agreement", "Agreement over time, {number} articles in each window")
    title = words.format(number=found.size)
    points = [
        Point(one.value, one.interval, one.change.certain, _says(pages, one))
        for one in found.windows
    ]
    rows: list[list[Cell]] = []
    for one in found.windows:
        ends = [found.documents[at] for at in (one.first, one.last)]
        times = [pages.times.get(each) for each in ends]
        rows.append(
            [
                *(pages.names[each] for each in ends),
                *("" if each is None else each.isoformat(timespec="seconds") for each in times),
                *_row(one.value, one.interval),
                *_row(one.change.value, one.change.interval),
            ]
        )
    columns = (
        "first", "last", "from", "to", "value", "low", "high", "change", "change_low",
        "change_high",
    )  # fmt: skip
    ends = (_end(pages, 0), _end(pages, -1)) if found.windows else ("", "")
    made = table("agreement-trend", title, columns, rows)
    return Drawn(made, Course(title, points, ends), tuple(_about_trend(pages)))


def _row(value: float | None, interval: tuple[float, float] | None) -> list[Cell]:
    low, high = interval or ("", "")
    return ["" if value is None else value, low, high]


def _end(pages: Pages, at: int) -> str:
    """Name the first or the last article, with its day where the history tells it."""
    one = pages.trend.documents[at]
    time = pages.times.get(one)
    name = isolated(pages.names[one])
    return name if time is None else f"{name} · {left_to_right(time.date().isoformat())}"


def _says(pages: Pages, one: Window) -> str:
    names = [isolated(pages.names[pages.trend.documents[at]]) for at in (one.first, one.last)]
    told = [f"{one.first + 1}–{one.last + 1} ({names[0]} – {names[1]}): {number(one.value)}"]
    if one.interval is not None:
        told[0] += f" ({bounds(one.interval)})"
    if one.change.value is not None:
        words = translate("Agreement", "against the start: {change}")
        told.append(words.format(change=_change(one.change)))
    return " · ".join(told)


def _change(found: Contrast) -> str:
    interval = bounds(found.interval)
    return f"{signed(found.value)} ({interval})" if interval else signed(found.value)


def _about_trend(pages: Pages) -> list[str]:
    found = pages.trend
    told: list[str] = []
    if found.note is not None:
        told.append(say(found.note.template, found.note.values))
    last = found.windows[-1].change if found.windows else None
    if last is not None and last.value is not None:
        words = translate("Agreement", "The last window against the first: {change}.")
        told.append(words.format(change=_change(last)))
    told.append(
        translate(
            "Agreement",
            "Articles stand in the order in which the last of their annotators finished them, or"
            " changed them last. The dashed line is the start; a ring marks a window whose"
            " difference from the start has an interval without 0.",
        )
    )
    untimed = len(found.documents) - len(pages.times)
    if untimed:
        words = translate(
            "Agreement",
            "When imported articles were worked on is not always known: {number} stand first, in"
            " the order of the corpus.",
        )
        told.append(words.format(number=f"{untimed:,}"))
    return told


def repeats_of(pages: Pages, people: People) -> Drawn:
    """Draw how far each annotator agrees with himself."""
    title = translate("Agreement", "Annotators with themselves, on texts done twice")
    scores = [score_of(people.said(one.annotators[0]), one) for one in pages.repeats]
    rows = [[people.written(one.annotators[0]), *numbers(one)] for one in pages.repeats]
    made = table("agreement-repeated", title, ("annotator", *NUMBERS), rows)
    told = [
        translate(
            "Agreement",
            "A text was done twice where one annotator has two sets over texts that are the same"
            " character for character: over two articles, linked or not, or over one article,"
            " made here and imported. Of more than two, the first and the last are compared.",
        )
    ]
    if not pages.repeats:
        told.insert(0, translate("Agreement", "Nobody has done a text twice yet."))
    return Drawn(made, Scores(title, scores), tuple(told))


def part_labels() -> Mapping[str, str]:
    """Name the parts of the work by how it came about."""
    return {
        "suggested": translate("Agreement", "Marks taken from a suggestion"),
        "by hand": translate("Agreement", "Marks made by hand"),
        "over a model": translate("Agreement", "Articles with a model's work"),
        "from nothing": translate("Agreement", "Articles without a model's work"),
    }


def suggestions_of(pages: Pages) -> Drawn:
    """Draw agreement with and without suggestions."""
    found, labels = pages.suggestions, part_labels()
    title = translate("Agreement", "Agreement with suggestions and without")
    scores = [score_of(labels[name], one) for name, one in found.parts.items()]
    rows = [[name, *numbers(one)] for name, one in found.parts.items()]
    made = table("agreement-suggestions", title, ("part", *NUMBERS), rows)
    told: list[str] = []
    for change, words in (
        (found.places, translate("Agreement", "From a suggestion minus by hand: {change}.")),
        (found.documents, translate("Agreement", "With a model's work minus without: {change}.")),
    ):
        if change.value is not None:
            told.append(words.format(change=_change(change)))
    told.append(
        translate(
            "Agreement",
            "A mark comes from a suggestion where the history says that a proposed name was taken,"
            " a mark was repeated everywhere, or it was copied from another version or another"
            " annotator. Marks of the others that share a character with it go along. Of imported"
            " marks this is known where their file says it; the others are in neither of the two.",
        )
    )
    return Drawn(made, Scores(title, scores), tuple(told))
