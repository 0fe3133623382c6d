"""What `hashiya agree` prints instead of the number of the whole: trend, twice, suggestions."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.cli.printing import Cell, print_json, print_table, progress_bar, remark
from annotator.errors import InputError
from annotator.project.project import Project

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result
    from annotator.project.agreeing import AgreeOptions
    from annotator.project.reliability.pages import Pages

# What computes is imported when it is wanted: it brings numpy along.


def add_page_options(agree: argparse.ArgumentParser) -> None:
    """Describe the options that show the numbers in other ways."""
    agree.add_argument(
        "--gold", action="store_true", help="hold each annotator against the gold set"
    )
    agree.add_argument(
        "--finished", action="store_true", help="only sets that are finished or locked"
    )
    agree.add_argument(
        "--trend",
        type=int,
        nargs="?",
        const=0,
        metavar="DOCUMENTS",
        help="print how agreement changes over time instead, in windows of so many documents in"
        " the order in which they were finished (default: a fifth of all, of few a half),"
        " against the first one",
    )
    agree.add_argument(
        "--twice",
        action="store_true",
        help="print instead how far annotators agree with themselves on texts that they did twice",
    )
    agree.add_argument(
        "--suggestions",
        action="store_true",
        help="print instead agreement on what was taken from a suggestion and what was marked by"
        " hand, on documents with a model's set and without",
    )
    agree.add_argument(
        "--width",
        type=float,
        help="say how many more documents bring each interval to this width, such as 0.1",
    )
    agree.add_argument(
        "--pages", action="store_true", help="put trend, twice and suggestions into the report too"
    )


def check_page_options(args: argparse.Namespace) -> None:
    """Refuse what cannot be; raises InputError."""
    if args.trend is not None and args.trend < 0:
        raise InputError("A window takes one document or more.")
    if args.width is not None and not 0 < args.width < 2:
        raise InputError("A width is a number above 0 and below 2, such as 0.1.")
    if (args.report or args.repeat) and (wants_pages(args) or args.differences):
        raise InputError(
            "A report goes without --trend, --twice, --suggestions and --differences; with --pages"
            " it holds the first three."
        )
    if args.pages and args.report is None:
        raise InputError("Name the file of the report as well: --report FILE --pages.")


def wants_pages(args: argparse.Namespace) -> bool:
    """Say whether something is printed instead of the number of the whole."""
    return args.trend is not None or args.twice or args.suggestions


def run_pages(args: argparse.Namespace, options: AgreeOptions) -> int:
    """Print the trend, the texts done twice, or numbers with and without suggestions."""
    from annotator.project.reliability import telling  # noqa: PLC0415
    from annotator.project.reliability.pages import every_page  # noqa: PLC0415

    with Project.open(args.file, read_only=True) as project, progress_bar("Agreement"):
        pages = every_page(project, options, window=args.trend or 0)
    if args.json:
        content: dict[str, object] = {}
        if args.trend is not None:
            content["trend"] = [telling.trend_as_data(one) for one in pages]
        if args.twice:
            content["repeated"] = [each for one in pages for each in telling.repeats_as_data(one)]
        if args.suggestions:
            content["suggestions"] = [telling.suggestions_as_data(one) for one in pages]
        print_json(content)
    else:
        _print_pages(args, pages)
    return 0


def _print_pages(args: argparse.Namespace, pages: Sequence[Pages]) -> None:
    if not pages:
        remark("Nothing was annotated by those who are compared.")
    if args.trend is not None:
        print_table(args, _TREND, [row for one in pages for row in _trend_rows(one)])
    if args.twice:
        rows = [_row(each, each.annotators[0]) for one in pages for each in one.repeats]
        if pages and not rows:
            remark("Nobody did a text twice.")
        print_table(args, ("annotator", *_NUMBERS), rows)
    if args.suggestions:
        rows = [row for one in pages for row in _suggestion_rows(one)]
        print_table(args, ("part", *_NUMBERS), rows)


_TREND = (
    "layer", "measure", "first", "last", "from", "to", "value", "low", "high", "change",
    "change low", "change high", "note",
)  # fmt: skip
_NUMBERS = ("layer", "measure", "value", "low", "high", "documents", "units", "note")


def _trend_rows(pages: Pages) -> list[list[Cell]]:
    found = pages.trend
    if not found.windows:
        empty: list[Cell] = [found.layer, found.measure]
        return [[*empty, *[""] * 10, str(found.note or "")]]
    rows: list[list[Cell]] = []
    for one in found.windows:
        first, last = found.documents[one.first], found.documents[one.last]
        times = (pages.times.get(each) for each in (first, last))
        rows.append(
            [
                found.layer,
                found.measure,
                pages.names[first],
                pages.names[last],
                *("" if each is None else each.isoformat(timespec="seconds") for each in times),
                number(one.value),
                *bounds(one.interval),
                number(one.change.value),
                *bounds(one.change.interval),
                str(found.note or ""),
            ]
        )
    return rows


def _row(one: Result, name: str) -> list[Cell]:
    note = "" if one.note is None else str(one.note)
    return [
        name, one.layer, one.measure, number(one.value), *bounds(one.interval), one.documents,
        one.units, note,
    ]  # fmt: skip


def _suggestion_rows(pages: Pages) -> list[list[Cell]]:
    found, first = pages.suggestions, pages.trend
    rows = [_row(one, name) for name, one in found.parts.items()]
    for name, change in (
        ("suggested minus by hand", found.places),
        ("over a model minus from nothing", found.documents),
    ):
        numbers = number(change.value), *bounds(change.interval)
        rows.append([name, first.layer, first.measure, *numbers, "", "", ""])
    return rows


def number(value: float | None) -> str:
    """Write a number with four places, nothing where there is none."""
    # A number a little below nought is nought: "-0.0000" would be read as something else.
    return "" if value is None else f"{round(value, 4) + 0.0:.4f}"


def bounds(interval: tuple[float, float] | None) -> tuple[str, str]:
    """Write both ends of an interval."""
    low, high = interval or (None, None)
    return number(low), number(high)
