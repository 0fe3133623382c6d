"""The command that tells what of a page is article: regions."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, print_table, say
from annotator.errors import InputError
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.project.curating.finding import Piece, find_again, pieces
from annotator.project.curating.sources import Sources
from annotator.project.person import login_name
from annotator.project.project import Project

_SHOWN = 60
"""Characters of a line that the table shows."""


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("regions", help="tell what of a page is article and what is not")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("document", nargs="?", help="the name or id of one document (else all)")
    parser.add_argument(
        "--find",
        action="store_true",
        help="find regions and metadata anew, by what people decided meanwhile; what they"
        " decided or wrote stays",
    )
    parser.add_argument("--annotator", default=login_name(), help="who can undo the edit (you)")
    add_output_options(parser)
    parser.set_defaults(run=run_regions)


def run_regions(args: argparse.Namespace, faces: Faces) -> int:
    """Print the lines of documents with what they are and why, or find that anew."""
    del faces
    with Project.open(args.file, args.annotator, read_only=not args.find) as project:
        documents = _documents(project, args.document)
        if args.find:
            changes = find_again(project, documents)
            if args.json:
                print_json({"documents": len(documents), "changed": sorted(changes.pages)})
            else:
                say(args, f"{counted(len(changes.pages), 'document')} changed")
            return 0
        sources = Sources(project.corpus)
        found = [(one, pieces(one, sources)) for one in map(project.document, documents)]
    if args.json:
        print_json([_as_data(document, lines) for document, lines in found])
    else:
        rows = [_as_row(document, one) for document, lines in found for one in lines]
        print_table(args, ("document", "kind", "why", "decided", "text"), rows)
    return 0


def _documents(project: Project, wanted: str | None) -> list[DocumentId]:
    if wanted is None:
        return [one.id for one in project.documents()]
    found = project.corpus.find_document(wanted)
    if found is None:
        raise InputError(
            "There is no document called {name}: hashiya list FILE documents names them.",
            name=wanted,
        )
    return [found]


def _as_row(document: Document, one: Piece) -> tuple[str, ...]:
    text = document.text[one.region.start : one.region.end]
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    why = one.reason.key if one.reason is not None else ""
    return document.name, one.region.kind, why, "yes" if one.decided else "", shown


def _as_data(document: Document, lines: list[Piece]) -> dict[str, object]:
    return {
        "document": document.id,
        "name": document.name,
        "offset_unit": "codepoint",
        "regions": [
            {
                "start": one.region.start,
                "end": one.region.end,
                "kind": one.region.kind,
                "decided": one.decided,
                "reason": one.reason.key if one.reason is not None else None,
                "confidence": round(one.confidence, 3),
                "text": document.text[one.region.start : one.region.end],
            }
            for one in lines
        ],
    }
