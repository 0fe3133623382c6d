"""Tables of numbers, and files of them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.shared.cells import guarded
from annotator.formats.writing import replace_whole

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers of one kind: its name in code and files, its title, columns and rows."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def as_json(self) -> list[dict[str, Cell]]:
        """Give the rows as JSON has them."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def table(name: str, title: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Table:
    """Make a table."""
    return Table(name, title, tuple(columns), tuple(tuple(row) for row in rows))


def write_table(one: Table, path: Path) -> None:
    """Write a table as CSV, in UTF-8 with the mark by which spreadsheets know it.

    What an outlet or a holder is called is never run as a formula. Raises InputError when it
    cannot be written.
    """
    with (
        replace_whole(path, is_folder=False) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        for row in (one.columns, *one.rows):
            writer.writerow([guarded(cell) for cell in row])


def write_tables(tables: Iterable[Table], folder: Path) -> list[Path]:
    """Write tables into a new folder, a file for each; gives the files.

    Raises InputError when it cannot be written.
    """
    written: list[Path] = []
    with replace_whole(folder, is_folder=True) as unfinished:
        for one in tables:
            write_table(one, unfinished / f"{one.name}.csv")
            written.append(folder / f"{one.name}.csv")
    return written
