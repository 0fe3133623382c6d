"""Commands on agreement: agree, measures."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.commands.agreeing_pages import (
    add_page_options,
    bounds,
    check_page_options,
    number,
    run_pages,
    wants_pages,
)
from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import (
    Cell,
    add_output_options,
    print_json,
    print_table,
    progress_bar,
    remark,
    say,
)
from annotator.errors import InputError
from annotator.formats.writing import replace_whole
from annotator.project.project import Project

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result
    from annotator.project.agreeing import AgreeOptions

MOST_DRAWS = 100_000

# What computes brings numpy and scipy along, half a second that no other command is to wait for:
# it is imported when one of these commands runs.


def add(commands: Subparsers) -> None:
    """Describe the commands."""
    agree = commands.add_parser("agree", help="say how far annotators agree")
    agree.add_argument("file", type=Path, help="the corpus file")
    agree.add_argument("--layer", help="one layer, or LAYER:ATTRIBUTE (default: all)")
    agree.add_argument(
        "--measure",
        action="append",
        default=[],
        help="one measure; may be given several times; `hashiya measures` lists them",
    )
    agree.add_argument("--annotators", nargs="+", default=[], help="who is compared (default: all)")
    agree.add_argument("--seed", type=int, help="the seed of random samples, a whole number")
    agree.add_argument(
        "--draws", type=int, help="bootstrap samples for each interval (0: no intervals)"
    )
    agree.add_argument("--no-types", action="store_true", help="leave out the single types")
    agree.add_argument(
        "--differences", action="store_true", help="list the differences with their kinds instead"
    )
    agree.add_argument("--report", type=Path, help="write a signed report to this file")
    agree.add_argument("--repeat", type=Path, help="see whether a report comes out the same again")
    add_page_options(agree)
    add_output_options(agree)
    agree.set_defaults(run=run_agree)
    measures = commands.add_parser("measures", help="list the measures of agreement")
    add_output_options(measures)
    measures.set_defaults(run=run_measures)


def run_agree(args: argparse.Namespace, faces: Faces) -> int:
    """Print every number of agreement, or see whether those of a report come out again."""
    from annotator.project.agreeing_report import as_data  # noqa: PLC0415
    from annotator.project.reliability.telling import whole_report  # noqa: PLC0415

    del faces
    check_page_options(args)
    if args.differences:
        return _differences(args)
    options = _options(args)
    if wants_pages(args):
        return run_pages(args, options)
    with Project.open(args.file, read_only=True) as project, progress_bar("Agreement") as bar:
        found, text = whole_report(project, options, progress=bar)
    results = found.results
    if args.repeat is not None:
        return _repeated(args, text)
    if args.report is not None:
        with replace_whole(args.report, is_folder=False) as unfinished:
            unfinished.write_bytes(text.encode())
    if args.json:
        print_json({"results": [as_data(one) | _needed(args, one) for one in results]})
    else:
        if not results:
            remark("Nothing was annotated by those who are compared.")
        columns = (*_COLUMNS, *_needed(args, None))
        print_table(args, columns, [_row(one, _needed(args, one)) for one in results])
    return 0


def _needed(args: argparse.Namespace, one: Result | None) -> dict[str, int | None]:
    """Say how many more documents a number needs, where somebody wants to know."""
    from annotator.agreement.planning import documents_needed  # noqa: PLC0415

    if args.width is None:
        return {}
    return {"documents_needed": None if one is None else documents_needed(one, args.width)}


def _options(args: argparse.Namespace) -> AgreeOptions:
    from annotator.project.agreeing import SEED, AgreeOptions  # noqa: PLC0415
    from annotator.project.agreeing_report import read_options  # noqa: PLC0415

    if args.repeat is not None:
        return read_options(args.repeat)
    plain = AgreeOptions()
    if args.seed is not None and args.seed < 0:
        raise InputError("A seed is a whole number, 0 or more.")
    if args.draws is not None and not 0 <= args.draws <= MOST_DRAWS:
        raise InputError("Take 0 to {most} bootstrap samples.", most=MOST_DRAWS)
    return AgreeOptions(
        args.layer,
        tuple(args.measure),
        tuple(args.annotators),
        SEED if args.seed is None else args.seed,
        plain.draws if args.draws is None else args.draws,
        not args.no_types,
        args.gold,
        args.finished,
        args.pages,
    )


def _differences(args: argparse.Namespace) -> int:
    from annotator.project.agreeing_differences import differences_of  # noqa: PLC0415

    with Project.open(args.file, read_only=True) as project:
        found = differences_of(
            project, args.layer, args.annotators, gold=args.gold, finished=args.finished
        )
    columns = ("document", "layer", "kind", "detail", "annotators", "one", "other")
    rows: list[list[Cell]] = [
        [
            one.document,
            one.difference.layer,
            one.difference.kind,
            one.difference.detail,
            ", ".join(one.difference.annotators),
            one.one,
            one.other,
        ]
        for one in found
    ]
    if not rows and not args.json:
        remark("There are no differences.")
    print_table(args, columns, rows)
    return 0


def _repeated(args: argparse.Namespace, text: str) -> int:
    same = args.repeat.read_bytes() == text.encode()
    if args.json:
        print_json({"file": str(args.repeat), "same": same})
    elif same:
        say(args, "The report came out the same, byte for byte.")
    else:
        say(args, "The report came out different: the corpus or the program is another.")
    return 0 if same else 1


_COLUMNS = (
    "layer", "type", "measure", "annotators", "value", "low", "high", "documents", "units",
    "left out", "note",
)  # fmt: skip


def _row(one: Result, needed: Mapping[str, int | None]) -> list[Cell]:
    return [
        one.layer,
        one.type or "",
        one.measure,
        ", ".join(one.annotators),
        number(one.value),
        *bounds(one.interval),
        one.documents,
        one.units,
        "; ".join(f"{reason}: {number}" for reason, number in one.left_out.items()),
        "" if one.note is None else str(one.note),
        *("" if many is None else many for many in needed.values()),
    ]


def run_measures(args: argparse.Namespace, faces: Faces) -> int:
    """List the measures."""
    from annotator.agreement.measures import all_measures  # noqa: PLC0415

    del faces
    rows = [(one.key, one.title, one.unit, one.citation) for one in all_measures().values()]
    print_table(args, ("key", "title", "unit", "citation"), rows)
    return 0
