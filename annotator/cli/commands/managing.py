"""The commands that manage the work on a corpus: assign, split, statistics."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import (
    add_output_options,
    counted,
    print_json,
    print_table,
    progress_bar,
    say,
)
from annotator.errors import InputError
from annotator.project.managing.assigning import (
    Assign,
    AssignOptions,
    AssignPlan,
    plan_assignment,
)
from annotator.project.managing.splitting import (
    Split,
    SplitOptions,
    SplitPlan,
    named_shares,
    plan_split,
)
from annotator.project.person import login_name
from annotator.project.project import Project
from annotator.project.statistics.measuring import measure
from annotator.project.statistics.tables import Table, write_tables
from annotator.store.managing.counting import Scope


def add(commands: Subparsers) -> None:
    """Describe the commands."""
    _add_assign(commands)
    _add_split(commands)
    _add_statistics(commands)


def _add_assign(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "assign", help="hand articles out to annotators, some of them to several"
    )
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("--annotators", nargs="+", required=True, help="who is to annotate")
    parser.add_argument(
        "--overlap", type=float, default=0.0, help="the share that several annotate, 0 to 1 (0)"
    )
    parser.add_argument("--per", type=int, default=2, help="how many annotate each of these (2)")
    parser.add_argument("--most", type=int, help="how many articles are handed out at the most")
    parser.add_argument("--batch", default="", help="the name of this round (its number)")
    _add_drawing_options(parser)
    parser.set_defaults(run=run_assign)


def _add_split(commands: Subparsers) -> None:
    parser = commands.add_parser("split", help="put articles into train, dev and test")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument(
        "--shares", nargs="+", type=float, default=[80, 10, 10], help="of the parts (80 10 10)"
    )
    parser.add_argument("--parts", nargs="+", default=[], help="their names (train dev test)")
    parser.add_argument("--name", default="main", help="the name of the split (main)")
    _add_drawing_options(parser)
    parser.set_defaults(run=run_split)


def _add_drawing_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stratify",
        nargs="+",
        default=[],
        metavar="FIELD",
        help="metadata, month or year in which everybody gets the same proportions",
    )
    parser.add_argument("--seed", type=int, default=1, help="the same seed draws the same (1)")
    parser.add_argument("--query", default="", help="only articles for which this query holds")
    parser.add_argument("--plan", action="store_true", help="show the plan and change nothing")
    add_output_options(parser)


def _add_statistics(commands: Subparsers) -> None:
    parser = commands.add_parser("statistics", help="count what a corpus holds")
    parser.add_argument("file", type=Path, help="the corpus file")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--annotator", help="only this annotator's annotations")
    whose.add_argument("--gold", action="store_true", help="only the gold annotations")
    parser.add_argument("--table", help="only this table")
    parser.add_argument("--out", type=Path, help="a new folder for the tables as CSV files")
    add_output_options(parser)
    parser.set_defaults(run=run_statistics)


def run_assign(args: argparse.Namespace, faces: Faces) -> int:
    """Plan who gets what, show it, and do it."""
    del faces
    options = AssignOptions(
        tuple(args.annotators),
        args.overlap,
        args.per,
        tuple(args.stratify),
        args.seed,
        args.batch,
        args.most,
        args.query,
    )
    with Project.open(args.file, login_name(), read_only=args.plan) as project:
        plan = plan_assignment(project, options)
        if not args.plan:
            project.change_corpus(Assign(plan))
    _print_assignment(args, plan)
    return 0


def _print_assignment(args: argparse.Namespace, plan: AssignPlan) -> None:
    rows = [(one.annotator, one.documents, one.shared, one.words) for one in plan.shares]
    print_table(args, ("annotator", "articles", "shared", "words"), rows)
    if args.json:
        return
    left = f"{plan.taken:,} left out as assigned already, {plan.spare:,} as duplicates"
    number = counted(plan.documents, "article")
    say(args, f"{number}, {plan.shared:,} of them shared by {plan.options.per}; {left}.")


def run_split(args: argparse.Namespace, faces: Faces) -> int:
    """Plan the parts, show them, and put the articles into them."""
    del faces
    options = SplitOptions(
        named_shares(args.shares, args.parts),
        tuple(args.stratify),
        args.seed,
        args.name,
        args.query,
    )
    with Project.open(args.file, login_name(), read_only=args.plan) as project:
        plan = plan_split(project, options)
        if not args.plan:
            project.change_corpus(Split(plan))
    _print_split(args, plan)
    return 0


def _print_split(args: argparse.Namespace, plan: SplitPlan) -> None:
    parts = list(plan.options.shares)
    if plan.options.fields:
        rows = [
            (", ".join(one or "—" for one in stratum), *(counts.get(part, 0) for part in parts))
            for stratum, counts in plan.by_stratum.items()
        ]
        rows.append(("all", *(plan.sizes.get(part, 0) for part in parts)))
        print_table(args, (", ".join(plan.options.fields), *parts), rows)
    else:
        sizes = [(part, plan.sizes.get(part, 0), plan.words.get(part, 0)) for part in parts]
        print_table(args, ("part", "articles", "words"), sizes)


def run_statistics(args: argparse.Namespace, faces: Faces) -> int:
    """Count, and print tables or write them."""
    del faces
    scope = Scope(args.annotator, "gold" if args.gold else None)
    with (
        Project.open(args.file, read_only=True) as project,
        progress_bar("Counting") as bar,
    ):
        tables = measure(project, scope, progress=bar)
    if args.table is not None:
        if args.table not in tables:
            raise InputError(
                "There is no table {name}; there are {names}.",
                name=args.table,
                names=", ".join(tables),
            )
        tables = {args.table: tables[args.table]}
    if args.out is not None:
        written = write_tables(tables.values(), args.out)
        say(args, f"{counted(len(written), 'table')} written to {args.out}")
    elif args.json:
        print_json({name: one.as_json() for name, one in tables.items()})
    else:
        _print_tables(args, tables)
    return 0


def _print_tables(args: argparse.Namespace, tables: dict[str, Table]) -> None:
    filled = [one for one in tables.values() if one.rows]
    for number, one in enumerate(filled):
        if number:
            print()
        if len(tables) > 1:
            say(args, one.title)
        print_table(args, one.columns, [[_cell(cell) for cell in row] for row in one.rows])


def _cell(cell: str | int | float) -> str | int:
    return f"{cell:g}" if isinstance(cell, float) else cell
