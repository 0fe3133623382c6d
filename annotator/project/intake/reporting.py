"""What became of each article of an import, for people, programs and tables."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.errors import AnnotatorError
from annotator.formats.shared.cells import guarded
from annotator.formats.writing import replace_whole
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.model.problem import Problem
from annotator.text.cleaning import CLEANING_KINDS, CleaningStep
from annotator.text.letters import BIDI_CONTROLS

Outcome = Literal["added", "already there", "left out"]

COLUMNS = ("source", "number", "name", "outcome", "characters", "changes", "notes", "problem",
           "document")  # fmt: skip


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """What became of one article: where it stood, what was changed, or why it was left out."""

    source: str
    outcome: Outcome
    name: str = ""
    number: int = 0
    document: DocumentId | None = None
    characters: int = 0
    cleaning: tuple[CleaningStep, ...] = ()
    notes: tuple[Problem, ...] = ()
    problem: AnnotatorError | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: what was added, or the problem that stopped it.

    `passed_over` counts the members of an archive that are no articles, such as pictures, and the
    files of a folder that cannot be read at all: these by their `endings` as well.
    `realigned` counts documents put over a stored text that only has the same letters or words,
    `skipped` tells what was left out of annotations, `lacking` counts by their names those whose
    types have no place in the scheme. What is `undoable` is one edit of the annotator at work.
    """

    file: Path
    documents: int = 0
    sets: int = 0
    annotations: int = 0
    already_there: int = 0
    cleaned: int = 0
    problem: AnnotatorError | None = None
    articles: tuple[ArticleReport, ...] = ()
    passed_over: int = 0
    realigned: int = 0
    skipped: tuple[AnnotatorError, ...] = ()
    lacking: Mapping[str, int] = field(default_factory=dict[str, int])
    undoable: bool = False
    endings: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def problems(self) -> list[AnnotatorError]:
        """List what went wrong, with the file or with articles in it."""
        parts = [one.problem for one in self.articles if one.problem is not None]
        return parts if self.problem is None else [self.problem, *parts]


def told(
    document: Document, source: str, number: int, notes: tuple[Problem, ...], outcome: Outcome
) -> ArticleReport:
    """Report on a document; signs that turn the direction of a text are kept, and told."""
    signs = sum(map(document.text.count, BIDI_CONTROLS))
    if signs:
        notes = (
            *notes,
            Problem(
                "The text holds signs that turn its direction, which are kept: {number}.",
                {"number": signs},
                severity="warning",
            ),
        )
    return ArticleReport(
        source,
        outcome,
        document.name,
        number,
        document.id if outcome == "added" else None,
        len(document.text),
        document.cleaning,
        notes,
    )


def changes(steps: Iterable[CleaningStep]) -> list[str]:
    """Name what was done to a text, in the words of the record: kind, what it was, how often."""
    found: list[str] = []
    for one in steps:
        times = f" ×{len(one.at)}" if one.at else ""
        way = f" {one.was} → {one.now}" if one.now or one.kind in CLEANING_KINDS else ""
        found.append(f"{one.kind}{way}{times}")
    return found


def passed_over(folders: Mapping[Path, Mapping[str, int]]) -> list[Imported]:
    """Report on the files of folders that are of other kinds than can be read, by ending."""
    return [
        Imported(folder, passed_over=sum(endings.values()), endings=endings)
        for folder, endings in folders.items()
    ]


def as_rows(
    results: Sequence[Imported], say: Callable[[AnnotatorError | Problem], str] = str
) -> list[tuple[str, ...]]:
    """Give the report as a table; a file that could not be read at all is a row as well."""
    rows: list[tuple[str, ...]] = []
    for result in results:
        if result.endings:
            rows += [
                (str(result.file), str(count), f"*{ending}", "passed over", "", "", "", "", "")
                for ending, count in result.endings.items()
            ]
            continue
        parts = list(result.articles)
        if result.problem is not None:
            parts.insert(0, ArticleReport(str(result.file), "left out", problem=result.problem))
        elif not parts:
            parts = [ArticleReport(str(result.file), "added" if result.documents or result.sets
                                   else "already there")]  # fmt: skip
        rows += [_row(one, say) for one in parts]
        rows += [_fault_row(result, one, say) for one in result.skipped]
        rows += [
            (str(result.file), str(count), name, "left out", "", "", "no such type", "", "")
            for name, count in result.lacking.items()
        ]
    return rows


def _row(one: ArticleReport, say: Callable[[AnnotatorError | Problem], str]) -> tuple[str, ...]:
    return (
        one.source,
        str(one.number or ""),
        one.name,
        one.outcome,
        str(one.characters or ""),
        "; ".join(changes(one.cleaning)),
        " ".join(map(say, one.notes)),
        "" if one.problem is None else say(one.problem),
        one.document or "",
    )


def _fault_row(
    result: Imported, fault: AnnotatorError, say: Callable[[AnnotatorError | Problem], str]
) -> tuple[str, ...]:
    """Tell what was left out of a file of annotations, with its line."""
    file, line = fault.values.get("file", result.file), fault.values.get("line", "")
    return (str(file), str(line), "", "left out", "", "", "", say(fault), "")


def write_report(
    results: Sequence[Imported],
    path: Path,
    say: Callable[[AnnotatorError | Problem], str] = str,
) -> None:
    """Write the report as a table that spreadsheets open; no cell can be a formula."""
    with (
        replace_whole(path, is_folder=False) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in as_rows(results, say):
            writer.writerow([guarded(one) for one in row])
