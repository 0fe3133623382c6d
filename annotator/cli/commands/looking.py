"""Commands that show something: open, demo, render."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import platformdirs

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, print_json, say
from annotator.errors import CorpusError, InputError
from annotator.project.demo import demo_in_files, make_demo
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
    parser = commands.add_parser("render", help="paint an article to a picture")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("document", help="the name or id of the document")
    parser.add_argument("out", type=Path, help="the picture to write (NAME.png)")
    parser.add_argument("--annotator", help="whose annotations (gold, where there is any)")
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
        faces.paint(project, name, out, None)

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
    with Project.open(args.file, read_only=True) as project:
        faces.paint(project, args.document, args.out, args.annotator)
    if args.json:
        print_json({"file": str(args.out)})
    else:
        say(args, f"Painted {args.out}.")
    return 0
