"""Prints results: tables for people, lines for pipes, one JSON document for programs."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from annotator.text.letters import visible
from annotator.text.terminal import for_terminal, terminal_reorders

Cell = str | int


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of every command that prints results."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--bidi",
        choices=("auto", "on", "off"),
        default="auto",
        help="reorder Arabic for terminals that do not (auto: where the terminal does not say so)",
    )


def print_json(value: object) -> None:
    """Print one JSON document."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(
    args: argparse.Namespace, columns: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    """Print rows under their columns: JSON, a table on a terminal, tabbed lines elsewhere."""
    if args.json:
        print_json([dict(zip(columns, row, strict=True)) for row in rows])
    elif sys.stdout.isatty():
        _print_for_people(columns, [[_shown(cell, args.bidi) for cell in row] for row in rows])
    else:
        for row in rows:
            print(*(str(cell).replace("\n", " ") for cell in row), sep="\t")


def say(args: argparse.Namespace, sentence: str) -> None:
    """Print one sentence for people."""
    print(_shown(sentence, args.bidi))


def remark(sentence: str) -> None:
    """Say why nothing is printed, beside what other programs read."""
    print(f"hashiya: {sentence}", file=sys.stderr)


def _shown(cell: Cell, bidi: str) -> str:
    text = visible(str(cell).replace("\n", " "))
    auto = sys.stdout.isatty() and not terminal_reorders(os.environ)
    return for_terminal(text) if bidi == "on" or (bidi == "auto" and auto) else text


def _print_for_people(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(file=sys.stdout).print(table)


class Bar:
    """Shows how far a piece of work is, on the error stream of a terminal."""

    def __init__(self, progress: Progress, title: str) -> None:
        self._progress = progress
        self._task = progress.add_task(title, total=None)

    def __call__(self, done: int, total: int) -> None:
        """Show that so many of all are done."""
        self._progress.update(self._task, completed=done, total=total)


@contextmanager
def progress_bar(title: str) -> Generator[Bar]:
    """Give a bar for a piece of work; nothing is shown where nobody watches."""
    console = Console(file=sys.stderr)
    progress = Progress(console=console, transient=True, disable=not sys.stderr.isatty())
    with progress:
        yield Bar(progress, title)


def counted(number: int, noun: str) -> str:
    """Say how many there are of something: "1 document", "2 documents"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
