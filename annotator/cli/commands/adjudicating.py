"""The command that makes gold: adjudicate."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.adjudication import Thresholds
from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, progress_bar, say
from annotator.errors import InputError
from annotator.project.adjudicating import Adjudicated, AdjudicateOptions, adjudicate
from annotator.project.project import Project


def add(commands: Subparsers) -> None:
    """Describe the command."""
    plain = Thresholds()
    parser = commands.add_parser("adjudicate", help="merge the annotators' work into gold")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument(
        "--strategy",
        required=True,
        help="agreeing (what all did alike), incomplete (what nobody contradicts) or threshold",
    )
    parser.add_argument("--annotators", nargs="+", default=[], help="whose work (default: all)")
    parser.add_argument(
        "--votes", type=int, default=plain.votes, help="threshold: the least number of votes"
    )
    parser.add_argument(
        "--confidence",
        type=float,
        default=plain.confidence,
        help="threshold: the least share of the votes, 0 to 1",
    )
    parser.add_argument(
        "--top", type=int, default=plain.top, help="threshold: how many may stay (0: any number)"
    )
    parser.add_argument("--anew", action="store_true", help="discard the gold that is there")
    parser.add_argument(
        "--finished", action="store_true", help="only the work of those who finished a document"
    )
    parser.add_argument("--by", default="", help="who adjudicates, for the history")
    add_output_options(parser)
    parser.set_defaults(run=run_adjudicate)


def run_adjudicate(args: argparse.Namespace, faces: Faces) -> int:
    """Merge, and say what is left for a person to decide."""
    del faces
    options = AdjudicateOptions(
        args.strategy,
        _thresholds(args),
        tuple(args.annotators),
        anew=args.anew,
        finished=args.finished,
    )
    with Project.open(args.file, args.by) as project, progress_bar("Adjudication") as bar:
        done = adjudicate(project, options, progress=bar)
    if args.json:
        print_json(_as_data(done))
        return 0
    say(
        args,
        f"Merged {counted(done.documents, 'document')}: {done.created:,} created,"
        f" {done.preserved:,} kept, {done.unmerged:,} left to decide;"
        f" {counted(done.finished, 'document')} finished, {done.left_out:,} left out.",
    )
    for document, problem in done.problems:
        say(args, f"  {document}: {problem}")
    return 0


def _thresholds(args: argparse.Namespace) -> Thresholds:
    if args.votes < 1 or not 0 <= args.confidence <= 1 or args.top < 0:
        raise InputError("Give votes of 1 or more, a confidence of 0 to 1, and a top of 0 or more.")
    return Thresholds(args.votes, args.confidence, args.top)


def _as_data(done: Adjudicated) -> dict[str, object]:
    return {
        "documents": done.documents,
        "created": done.created,
        "preserved": done.preserved,
        "unmerged": done.unmerged,
        "finished": done.finished,
        "left_out": done.left_out,
        "problems": [{"document": name, "problem": text} for name, text in done.problems],
    }
