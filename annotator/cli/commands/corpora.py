"""Commands on corpus files: new, export, list."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers, named_values
from annotator.cli.printing import (
    add_output_options,
    counted,
    print_json,
    print_table,
    progress_bar,
    say,
)
from annotator.project.creating import create_corpus
from annotator.project.exporting import ExportOptions, export, preview
from annotator.project.project import Project


def add(commands: Subparsers) -> None:
    """Describe the commands."""
    _add_new(commands)
    _add_export(commands)
    _add_list(commands)


def _add_new(commands: Subparsers) -> None:
    new = commands.add_parser("new", help="make a corpus file")
    new.add_argument("file", type=Path, help="the corpus file to make (NAME.hashiya)")
    new.add_argument(
        "--scheme",
        default="news",
        help="a shipped scheme, or the path of a TOML file or of brat's annotation.conf",
    )
    add_output_options(new)
    new.set_defaults(run=run_new)


def run_new(args: argparse.Namespace, faces: Faces) -> int:
    """Make a corpus file."""
    del faces
    notes: list[str] = []
    with create_corpus(args.file, args.scheme, lambda note: notes.append(str(note))) as corpus:
        scheme = corpus.scheme()
    if args.json:
        print_json(
            {
                "file": str(args.file),
                "scheme": scheme.key,
                "version": scheme.version,
                "left_out": notes,
            }
        )
    else:
        for note in notes:
            say(args, note)
        say(args, f"Made {args.file} with the scheme {scheme.key} {scheme.version}.")
    return 0


def _add_export(commands: Subparsers) -> None:
    parser = commands.add_parser("export", help="write the corpus in a file format")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("out", type=Path, help="the file or folder to write")
    parser.add_argument("--format", required=True, help="the format; `hashiya formats` lists them")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--annotator", help="only this annotator's work")
    whose.add_argument("--gold", action="store_true", help="only the gold annotations")
    parser.add_argument(
        "--duplicates", action="store_true", help="also documents linked away as duplicates"
    )
    parser.add_argument(
        "--preview", action="store_true", help="tell what would be lost, and write nothing"
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a choice of the format; may be given several times",
    )
    add_output_options(parser)
    parser.set_defaults(run=run_export)


def run_export(args: argparse.Namespace, faces: Faces) -> int:
    """Export, and say what the format could not carry."""
    del faces
    options = ExportOptions(
        args.format,
        args.annotator,
        args.gold,
        extra=named_values(args.option),
        duplicates=args.duplicates,
    )
    work = preview if args.preview else export
    with Project.open(args.file, read_only=True) as project, progress_bar("Export") as bar:
        done = work(project, args.out, options, progress=bar)
    if args.json:
        print_json({"file": str(done.path), **done.loss.as_json()})
        return 0
    say(
        args,
        f"{'Would write' if args.preview else 'Wrote'} {done.path}:"
        f" {counted(done.loss.documents, 'document')},"
        f" {counted(done.loss.written, 'annotation')}.",
    )
    for reason, count in done.loss.sentences("en"):
        say(args, f"  {reason}: {count}")
    if not done.loss.is_lossless and not args.preview:
        say(args, f"What was lost is listed in {done.loss_file}.")
    return 0


def _add_list(commands: Subparsers) -> None:
    parser = commands.add_parser("list", help="list what a corpus holds")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("what", choices=tuple(_LISTS), help="what to list")
    add_output_options(parser)
    parser.set_defaults(run=run_list)


def run_list(args: argparse.Namespace, faces: Faces) -> int:
    """List what a corpus holds."""
    del faces
    with Project.open(args.file, read_only=True) as project:
        columns, rows = _LISTS[args.what](project)
    print_table(args, columns, rows)
    return 0


Listed = tuple[tuple[str, ...], list[tuple[str | int, ...]]]


def _documents(project: Project) -> Listed:
    rows: list[tuple[str | int, ...]] = [
        (one.id, one.name, one.length, sum(work.annotations for work in one.sets))
        for one in project.documents()
    ]
    return ("id", "name", "characters", "annotations"), rows


def _annotators(project: Project) -> Listed:
    return ("annotator", "kind", "sets"), [tuple(one) for one in project.corpus.annotators()]


def _sets(project: Project) -> Listed:
    names = {one.id: one.name for one in project.documents()}
    rows: list[tuple[str | int, ...]] = [
        (names[one.document], one.annotator, one.kind, one.status, one.annotations)
        for one in project.corpus.sets()
    ]
    return ("document", "annotator", "kind", "status", "annotations"), rows


def _types(project: Project) -> Listed:
    return ("layer", "type", "annotations"), [tuple(one) for one in project.corpus.type_counts()]


_LISTS = {"documents": _documents, "annotators": _annotators, "sets": _sets, "types": _types}
