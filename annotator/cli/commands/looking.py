"""Commands that show something: open, demo, render."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import get_args

import platformdirs

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, print_json, say
from annotator.errors import CorpusError, InputError
from annotator.model.spans import Span
from annotator.project.demo import demo_in_files, make_demo
from annotator.project.picturing import Links, Paper, PictureOptions
from annotator.project.project import Project


def add(commands: Subparsers) -> None:
    """Describe the commands."""
    parser = commands.add_parser("open", help="open the window")
    parser.add_argument("file", type=Path, nargs="?", help="the corpus file (else you choose one)")
    parser.add_argument("--annotator", help="who annotates")
    parser.set_defaults(run=run_open)
    parser = commands.add_parser("demo", help="open the sample corpus")
    parser.add_argument("folder", type=Path, nargs="?", help="where the sample corpus is kept")
    add_output_options(parser)
    parser.set_defaults(run=run_demo)
    _add_render(commands)


def _add_render(commands: Subparsers) -> None:
    parser = commands.add_parser("render", help="paint an article to a picture")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("document", help="the name or id of the document")
    parser.add_argument("out", type=Path, help="what to write: NAME.png, .svg, .pdf or .html")
    parser.add_argument("--annotator", help="whose annotations (gold, where there is any)")
    parser.add_argument(
        "--from", dest="start", type=int, metavar="N", help="crop: the first code point to show"
    )
    parser.add_argument(
        "--to", dest="end", type=int, metavar="N", help="crop: the code point to end before"
    )
    parser.add_argument("--around", metavar="ID", help="crop to the lines of this annotation")
    parser.add_argument(
        "--legend",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="name the types below the article",
    )
    parser.add_argument(
        "--links",
        choices=get_args(Links),
        default="chosen",
        help="roles, relations and chains: of the annotation of --around (the default), or all",
    )
    parser.add_argument(
        "--theme", default="light", help="colours: light (the default), dark or contrast"
    )
    parser.add_argument("--width", type=int, metavar="PX", help="width of the page in pixels")
    parser.add_argument(
        "--scale", type=float, default=2.0, help="pixels of a PNG for each of the page (2)"
    )
    parser.add_argument(
        "--paper",
        choices=get_args(Paper),
        default="fit",
        help="one page that fits (the default), or A4 pages in PDF",
    )
    parser.add_argument("--html", action="store_true", help="write the text as HTML beside it")
    parser.add_argument(
        "--language", choices=("ar", "en"), help="language of labels and legend (the system's)"
    )
    add_output_options(parser)
    parser.set_defaults(run=run_render)


def run_open(args: argparse.Namespace, faces: Faces) -> int:
    """Open the window."""
    if not faces.has_display():
        raise InputError("There is no display to open a window on; the other commands need none.")
    return faces.open_window(args.file, args.annotator, False)


def run_demo(args: argparse.Namespace, faces: Faces) -> int:
    """Open the sample corpus; without a display, do the main job in files."""
    folder = args.folder or platformdirs.user_documents_path() / "Hashiya"
    if faces.has_display():
        return faces.open_window(make_demo(folder, _tell_left_alone), None, True)

    def paint(project: Project, name: str, out: Path) -> None:
        faces.paint(project, name, out, PictureOptions())

    made = demo_in_files(folder, paint, _tell_left_alone)
    if args.json:
        print_json([str(one) for one in made])
        return 0
    say(args, "There is no display, so the main job was done in files:")
    for one in made:
        say(args, f"  {one}")
    return 0


def _tell_left_alone(problem: CorpusError) -> None:
    print(f"hashiya: {problem} It is left as it is; here is another.", file=sys.stderr)


def run_render(args: argparse.Namespace, faces: Faces) -> int:
    """Paint an article to a picture."""
    options = PictureOptions(
        annotator=args.annotator,
        crop=_crop(args),
        around=args.around,
        legend=args.legend,
        links=args.links,
        theme=args.theme,
        width=args.width,
        scale=args.scale,
        paper=args.paper,
        html_beside=args.html,
        language=args.language,
    )
    with Project.open(args.file, read_only=True) as project:
        made = faces.paint(project, args.document, args.out, options)
    if args.json:
        print_json({"files": [str(one) for one in made]})
    else:
        for one in made:
            say(args, f"Painted {one}.")
    return 0


def _crop(args: argparse.Namespace) -> Span | None:
    if args.start is None and args.end is None:
        return None
    if args.start is None or args.end is None or args.around is not None:
        raise InputError("To crop, give both --from and --to, or --around alone.")
    return Span(args.start, args.end)
