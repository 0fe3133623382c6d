"""The command that tells annotators where they differ from gold: feedback."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, progress_bar, say
from annotator.project.project import Project

if TYPE_CHECKING:
    from annotator.project.feedback.records import Count, Figures
    from annotator.project.feedback.sheets import Written

# What compares brings numpy along, which no other command is to wait for.


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("feedback", help="write a sheet for each annotator against gold")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("outdir", type=Path, help="the folder for the sheets, new or empty")
    parser.add_argument(
        "--annotator",
        action="append",
        default=[],
        help="who gets a sheet; may be given several times (default: all)",
    )
    parser.add_argument(
        "--language", choices=("en", "ar"), default="en", help="the language of the sheets"
    )
    parser.add_argument(
        "--unfinished", action="store_true", help="compare also with gold that is not finished"
    )
    add_output_options(parser)
    parser.set_defaults(run=run_feedback)


def run_feedback(args: argparse.Namespace, faces: Faces) -> int:
    """Write the sheets, and say what each annotator is to learn first."""
    from annotator.project.feedback.comparing import FeedbackOptions  # noqa: PLC0415
    from annotator.project.feedback.sheets import write_feedback  # noqa: PLC0415

    del faces
    options = FeedbackOptions(tuple(args.annotator), args.language, args.unfinished)
    with Project.open(args.file, read_only=True) as project, progress_bar("Feedback") as bar:
        written = write_feedback(project, args.outdir, options, progress=bar)
    if args.json:
        print_json({"folder": str(args.outdir), "sheets": [_as_data(one) for one in written]})
        return 0
    for one in written:
        differences = counted(len(one.sheet.errors), "difference")
        articles = counted(one.sheet.documents, "article")
        say(args, f"{one.sheet.annotator}: {differences} in {articles}. {one.lessons[0]}")
    say(args, f"Written to {args.outdir}.")
    return 0


def _as_data(one: Written) -> dict[str, object]:
    sheet = one.sheet
    return {
        "annotator": sheet.annotator,
        "documents": sheet.documents,
        "left_out": sheet.left_out,
        "lessons": list(one.lessons),
        "kinds": {kind: len(errors) for kind, errors in sheet.by_kind().items()},
        "figures": [_figures(each) for each in sheet.figures],
        "files": [str(path) for path in one.files],
    }


def _figures(one: Figures) -> dict[str, object]:
    return {
        "layer": one.layer,
        "type": one.type,
        "gold": one.strict.gold,
        "own": one.strict.own,
        "strict": _count(one.strict),
        "relaxed": _count(one.relaxed),
    }


def _count(one: Count) -> dict[str, object]:
    return {
        "same": one.same,
        "precision": _rounded(one.precision),
        "recall": _rounded(one.recall),
        "f1": _rounded(one.f1),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 10)
