"""The command that makes gold: adjudicate."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, progress_bar, say
from annotator.errors import InputError
from annotator.model.identity import DocumentId
from annotator.project.adjudicating import Adjudicated, AdjudicateOptions, adjudicate
from annotator.project.gold.defaults import KeepWay, Way, checked_thresholds, way_of
from annotator.project.project import Project


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("adjudicate", help="merge the annotators' work into gold")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument(
        "--strategy",
        help="agreeing (what all did alike), incomplete (what nobody contradicts) or threshold;"
        " without it, the way this corpus is merged",
    )
    parser.add_argument("--annotators", nargs="+", default=[], help="whose work (default: all)")
    parser.add_argument(
        "--documents", nargs="+", default=[], metavar="DOCUMENT", help="names or ids (default: all)"
    )
    parser.add_argument("--votes", type=int, help="threshold: the least number of votes")
    parser.add_argument(
        "--confidence", type=float, help="threshold: the least share of the votes, 0 to 1"
    )
    parser.add_argument("--top", type=int, help="threshold: how many may stay (0: any number)")
    parser.add_argument(
        "--anew", action="store_true", help="discard the gold and the decisions that are there"
    )
    parser.add_argument(
        "--finished",
        action=argparse.BooleanOptionalAction,
        help="only the work of those who finished a document",
    )
    parser.add_argument(
        "--keep-as-default", action="store_true", help="merge this corpus so from now on"
    )
    parser.add_argument("--by", default="", help="who adjudicates, for the history")
    add_output_options(parser)
    parser.set_defaults(run=run_adjudicate)


def run_adjudicate(args: argparse.Namespace, faces: Faces) -> int:
    """Merge, and say what is left for a person to decide."""
    del faces
    with Project.open(args.file, args.by) as project, progress_bar("Adjudication") as bar:
        way = _way(args, way_of(project))
        options = AdjudicateOptions(
            way.strategy,
            way.thresholds,
            tuple(args.annotators),
            _documents(project, args.documents),
            anew=args.anew,
            finished=way.finished,
        )
        done = adjudicate(project, options, progress=bar)
        if args.keep_as_default:
            project.change_corpus(KeepWay(way))
    if args.json:
        print_json(_as_data(done))
        return 0
    say(
        args,
        f"Merged {counted(done.documents, 'document')}: {done.created:,} created,"
        f" {done.preserved:,} kept, {done.unmerged:,} left to decide;"
        f" {counted(done.finished, 'document')} finished, {done.left_out:,} left out.",
    )
    if alone := done.left_out - done.closed:
        say(args, f"  Left out with the work of one annotator alone: {counted(alone, 'document')}.")
    if done.closed:
        closed = counted(done.closed, "document")
        say(args, f"  Left out with gold that is finished or locked: {closed}; see --anew.")
    for document, problem in done.problems:
        say(args, f"  {document}: {problem}")
    return 0


def _way(args: argparse.Namespace, usual: Way) -> Way:
    """Give the way of the corpus, with what the command line says otherwise."""
    given = [one for one in ("votes", "confidence", "top") if getattr(args, one) is not None]
    strategy = args.strategy or usual.strategy
    if given and strategy != "threshold":
        raise InputError(
            "--{option} is for the strategy threshold: add --strategy threshold.", option=given[0]
        )
    before = usual.thresholds
    thresholds = checked_thresholds(
        before.votes if args.votes is None else args.votes,
        before.confidence if args.confidence is None else args.confidence,
        before.top if args.top is None else args.top,
    )
    finished = usual.finished if args.finished is None else args.finished
    return Way(strategy, thresholds, finished)


def _documents(project: Project, names: list[str]) -> list[DocumentId] | None:
    if not names:
        return None
    found: list[DocumentId] = []
    for name in names:
        document = project.corpus.find_document(name)
        if document is None:
            raise InputError("There is no document called {name} in this corpus.", name=name)
        found.append(document)
    return found


def _as_data(done: Adjudicated) -> dict[str, object]:
    return {
        "documents": done.documents,
        "created": done.created,
        "preserved": done.preserved,
        "unmerged": done.unmerged,
        "finished": done.finished,
        "left_out": done.left_out,
        "closed": done.closed,
        "problems": [{"document": name, "problem": str(one)} for name, one in done.problems],
    }
