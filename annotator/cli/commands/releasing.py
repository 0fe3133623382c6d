"""The command that makes a release, or makes one again from its manifest."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, progress_bar, say
from annotator.errors import InputError
from annotator.project.project import Project
from annotator.project.releasing.about import read_about
from annotator.project.releasing.manifest import read_manifest
from annotator.project.releasing.plan import About, FormatChoice, ReleasePlan
from annotator.project.releasing.releasing import Released, rebuild, release

DEFAULT_FORMATS = ("jsonl", "huggingface", "spacy")


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("release", help="freeze a corpus as a data set to be published")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("out", type=Path, help="the folder to make")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--gold", action="store_true", help="the adjudicated gold (the default)")
    whose.add_argument(
        "--annotator",
        action="append",
        default=[],
        metavar="NAME",
        help="the work of this annotator; may be given several times",
    )
    whose.add_argument("--all", action="store_true", help="every annotation set")
    parser.add_argument(
        "--document", action="append", default=[], metavar="NAME", help="only these documents"
    )
    parser.add_argument("--split", default="", help="a split of the corpus; its parts become files")
    parser.add_argument(
        "--regions",
        choices=("article", "all"),
        default="article",
        help="the article alone, or the whole page",
    )
    parser.add_argument(
        "--format",
        action="append",
        default=[],
        metavar="KEY[:NAME=VALUE,...]",
        help=f"a format with its options; without it: {', '.join(DEFAULT_FORMATS)}",
    )
    parser.add_argument(
        "--about", type=Path, help="a TOML file: title, licence, authors, limits ..."
    )
    parser.add_argument(
        "--guidelines", type=Path, action="append", default=[], help="a file to freeze with it"
    )
    parser.add_argument("--anonymous", action="store_true", help="numbers in place of names")
    parser.add_argument("--release-version", default="", help="its number; found by itself else")
    parser.add_argument("--time", default="", help="the time that it states; else the present")
    parser.add_argument("--no-record", action="store_true", help="do not record it in the corpus")
    parser.add_argument("--manifest", type=Path, help="make this release again, to the same bytes")
    add_output_options(parser)
    parser.set_defaults(run=run_release)


def run_release(args: argparse.Namespace, faces: Faces) -> int:
    """Make a release."""
    del faces
    read_only = bool(args.no_record or args.manifest)
    with (
        Project.open(args.file, read_only=read_only) as project,
        progress_bar("Release") as bar,
    ):
        if args.manifest is not None:
            done = rebuild(project, args.out, read_manifest(args.manifest), progress=bar)
        else:
            plan = _plan(args, project)
            done = release(project, args.out, plan, record=not args.no_record, progress=bar)
    _tell(args, done)
    return 0


def _plan(args: argparse.Namespace, project: Project) -> ReleasePlan:
    listed = args.format or DEFAULT_FORMATS
    return ReleasePlan(
        formats=tuple(_format(one) for one in listed),
        whose="all" if args.all else "annotators" if args.annotator else "gold",
        annotators=tuple(args.annotator),
        documents=_documents(args.document, project),
        split=args.split,
        regions=args.regions,
        anonymous=args.anonymous,
        about=read_about(args.about) if args.about is not None else About(),
        guidelines=tuple(args.guidelines),
        version=args.release_version,
        time=args.time,
    )


def _format(given: str) -> FormatChoice:
    key, _, rest = given.partition(":")
    options: dict[str, str] = {}
    for one in rest.split(",") if rest else ():
        name, sign, value = one.partition("=")
        if not sign:
            raise InputError("Write an option as NAME=VALUE, not as {option}.", option=one)
        options[name] = value
    return FormatChoice(key, options)


def _documents(given: list[str], project: Project) -> tuple[str, ...] | None:
    if not given:
        return None
    found: list[str] = []
    for name in given:
        document = project.corpus.find_document(name)
        if document is None:
            raise InputError("The corpus has no document {document}.", document=name)
        found.append(document)
    return tuple(found)


def _tell(args: argparse.Namespace, done: Released) -> None:
    manifest = done.manifest
    losses = {key: report.as_json() for key, report in done.written.losses.items()}
    if args.json:
        print_json(
            {
                "folder": str(done.path),
                "version": manifest.plan.version,
                "documents": len(manifest.members),
                "without_part": done.without_part,
                "files": dict(manifest.files),
                "losses": losses,
            }
        )
        return
    annotations = sum(one.annotations for one in manifest.members)
    say(
        args,
        f"Release {manifest.plan.version} in {done.path}:"
        f" {counted(len(manifest.members), 'document')}, {counted(annotations, 'annotation')}.",
    )
    if done.without_part:
        left_out = counted(done.without_part, "document")
        say(args, f"  left out, for they have no part in the split: {left_out}")
    for key, report in done.written.losses.items():
        for sentence, count in report.sentences("en"):
            say(args, f"  {key}: {sentence}: {count}")
