"""Commands that tell what this Hashiya can do: schemes, formats, self-check."""

from __future__ import annotations

import argparse

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, print_table
from annotator.project.formats import all_formats, article_formats
from annotator.project.self_check import self_check
from annotator.schema.loading import load_scheme, shipped_schemes


def add(commands: Subparsers) -> None:
    """Describe the commands."""
    for name, text, run in (
        ("schemes", "list the schemes that come with Hashiya", run_schemes),
        ("formats", "list the file formats", run_formats),
        ("self-check", "see whether this installation is complete", run_self_check),
    ):
        parser = commands.add_parser(name, help=text)
        add_output_options(parser)
        parser.set_defaults(run=run)


def run_schemes(args: argparse.Namespace, faces: Faces) -> int:
    """List the schemes."""
    del faces
    schemes = [load_scheme(key) for key in sorted(shipped_schemes())]
    print_table(
        args,
        ("key", "version", "english", "arabic", "layers"),
        [(one.key, one.version, one.label.en, one.label.ar, len(one.layers)) for one in schemes],
    )
    return 0


def run_formats(args: argparse.Namespace, faces: Faces) -> int:
    """List the formats."""
    del faces
    annotated = [
        (
            one.key,
            one.title,
            "yes" if one.read is not None else "no",
            "yes" if one.write is not None else "no",
            one.unit,
            "; ".join(cause.words.en for cause in one.losses),
        )
        for one in all_formats().values()
    ]
    articles = [
        (one.key, one.title, "yes", "no", "none", "annotations")
        for one in article_formats().values()
    ]
    rows = sorted(annotated + articles)
    print_table(args, ("key", "title", "import", "export", "offsets", "cannot carry"), rows)
    return 0


def run_self_check(args: argparse.Namespace, faces: Faces) -> int:
    """Look at every family; a problem ends with status 1."""
    del faces
    findings = self_check()
    rows = [(one.family, one.problem or "ok", ", ".join(one.members)) for one in findings]
    print_table(args, ("family", "state", "members"), rows)
    return 1 if any(one.problem for one in findings) else 0
