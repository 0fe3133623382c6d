"""Writes a feedback sheet for each annotator into a new folder: a page and two tables."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.shared.cells import guarded
from annotator.formats.writing import replace_whole
from annotator.project.feedback import texts
from annotator.project.feedback.comparing import FeedbackOptions, Progress, sheets_of
from annotator.project.feedback.page import page_of
from annotator.project.feedback.records import Count, Error, Figures, Sheet
from annotator.project.feedback.sentences import around
from annotator.project.feedback.speaking import Speaker, bare, spans_of_side
from annotator.project.project import Project

Cell = str | int
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Written:
    """The sheet of an annotator, what it says first, and its files."""

    sheet: Sheet
    lessons: tuple[str, ...]
    files: tuple[Path, ...]


def write_feedback(
    project: Project,
    folder: Path,
    options: FeedbackOptions,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Written]:
    """Write all sheets into a folder that is new or empty, or nothing; the same bytes each time.

    Raises InputError where there is nothing to compare or the folder cannot be written,
    Cancelled when stopped.
    """
    sheets = sheets_of(project, options, progress=progress, cancelled=cancelled)
    speaker = Speaker(project.scheme, options.language)
    found: list[Written] = []
    with replace_whole(folder, is_folder=True) as unfinished:
        for name, sheet in zip(_names(sheets), sheets, strict=True):
            page, table, figures = f"{name}.html", f"{name}.csv", f"{name}-figures.csv"
            (unfinished / page).write_text(page_of(sheet, speaker), encoding="utf-8", newline="\n")
            _write_table(unfinished / table, _differences(sheet, speaker))
            _write_table(unfinished / figures, _figures(sheet, speaker))
            files = tuple(folder / one for one in (page, table, figures))
            found.append(Written(sheet, tuple(speaker.lessons(sheet)), files))
    return found


def _names(sheets: Sequence[Sheet]) -> list[str]:
    """Name files after annotators, by letters and digits alone, no two alike on any system."""
    found: list[str] = []
    taken: set[str] = set()
    for sheet in sheets:
        letters = unicodedata.normalize("NFC", sheet.annotator)
        safe = "".join(one if one.isalnum() else "_" for one in letters)[:_LONGEST_NAME]
        name, number = f"feedback-{safe}", 1
        # The name of the figures of one may not be that of the sheet of another.
        while {name.casefold(), f"{name}-figures".casefold()} & taken:
            number += 1
            name = f"feedback-{safe}-{number}"
        taken |= {name.casefold(), f"{name}-figures".casefold()}
        found.append(name)
    return found


def _write_table(path: Path, rows: Iterable[Sequence[Cell]]) -> None:
    """Write UTF-8 with the mark by which spreadsheets know it; they run nothing they find."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([guarded(cell) for cell in row] for row in rows)


def _differences(sheet: Sheet, speaker: Speaker) -> list[list[Cell]]:
    columns = (
        texts.ARTICLE, texts.KIND, texts.LAYER, texts.GOLD, texts.YOURS, texts.SENTENCE,
        texts.START, texts.END, texts.REASON, texts.NOTE,
    )  # fmt: skip
    found: list[list[Cell]] = [[speaker.say(one) for one in columns]]
    found += [_difference(one, speaker) for errors in sheet.by_kind().values() for one in errors]
    return found


def _difference(one: Error, speaker: Speaker) -> list[Cell]:
    spans = spans_of_side(one.gold) or spans_of_side(one.own)
    text = one.document.text
    sentences = (text[start:end] for start, end in around(one.document, spans))
    return [
        one.document.name,
        speaker.say(texts.KINDS[one.kind]),
        speaker.layer(one.layer),
        bare(speaker.version(one, one.gold)),
        bare(speaker.version(one, one.own)),
        " … ".join(sentences).replace("\n", " "),
        spans[0].start if spans else "",
        spans[-1].end if spans else "",
        one.reason,
        one.note,
    ]


def _figures(sheet: Sheet, speaker: Speaker) -> list[list[Cell]]:
    say = speaker.say
    numbers = (texts.SAME, texts.PRECISION, texts.RECALL, texts.F1)
    found: list[list[Cell]] = [
        [
            *(say(one) for one in (texts.LAYER, texts.TYPE, texts.IN_GOLD, texts.IN_YOURS)),
            *(
                f"{say(how)}: {say(one)}"
                for how in (texts.STRICT, texts.RELAXED)
                for one in numbers
            ),
        ]
    ]
    found += [_figures_row(one, speaker) for one in sheet.figures]
    return found


def _figures_row(one: Figures, speaker: Speaker) -> list[Cell]:
    every = speaker.say(texts.EVERY_TYPE)
    return [
        speaker.layer(one.layer),
        every if one.type is None else speaker.type(one.layer, one.type),
        one.strict.gold,
        one.strict.own,
        *_numbers(one.strict),
        *_numbers(one.relaxed),
    ]


def _numbers(count: Count) -> list[Cell]:
    shares = (count.precision, count.recall, count.f1)
    return [count.same, *("" if one is None else f"{one:.4f}" for one in shares)]
