"""The command that searches a corpus: search."""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, counted, print_json, print_table, say
from annotator.errors import InputError
from annotator.project.project import Project
from annotator.project.searching import read_query
from annotator.search.concordance import CONTEXT_ORDERS, ORDERS, WIDTH, Hit
from annotator.search.query import Query
from annotator.store.corpus import Searcher

_COLUMNS = ("document", "date", "before", "match", "after", "annotator")


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("search", help="find words and annotations, in their context")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument("query", help="what to search for; the manual describes the language")
    parser.add_argument("--limit", type=int, default=50, help="how many hits at the most (50)")
    parser.add_argument(
        "--sort",
        choices=(*ORDERS, *CONTEXT_ORDERS),
        default="corpus",
        help="in the order of the corpus, by date, newest first, best first, or by the words"
        " before, in or after the hit",
    )
    parser.add_argument("--width", type=int, default=WIDTH, help="characters of context (60)")
    parser.add_argument("--annotator", help="only this annotator's annotations")
    parser.add_argument("--count", action="store_true", help="only say how much there is")
    add_output_options(parser)
    parser.set_defaults(run=run_search)


def run_search(args: argparse.Namespace, faces: Faces) -> int:
    """Search, and print a concordance."""
    del faces
    if args.limit < 1 or args.width < 0:
        raise InputError("--limit must be 1 or more, and --width 0 or more.")
    with Project.open(args.file) as project:
        query = read_query(args.query, project.scheme)
        searcher = project.corpus.searcher(args.annotator)
        if args.count:
            return _print_count(args, searcher, query)
        hits = _hits(args, searcher, query)
    if args.json:
        print_json([_as_data(hit) for hit in hits])
    else:
        print_table(args, _COLUMNS, [_as_row(hit) for hit in hits])
    return 0


def _hits(args: argparse.Namespace, searcher: Searcher, query: Query) -> list[Hit]:
    if args.sort in CONTEXT_ORDERS:
        return searcher.sorted_hits(query, args.sort, width=args.width)[: args.limit]
    return list(islice(searcher.hits(query, args.sort, width=args.width), args.limit))


def _print_count(args: argparse.Namespace, searcher: Searcher, query: Query) -> int:
    found = searcher.count(query)
    if args.json:
        print_json({"documents": found.documents, "hits": found.hits})
    else:
        hits = "" if found.hits is None else f", {counted(found.hits, 'hit')}"
        say(args, f"{counted(found.documents, 'document')}{hits}")
    return 0


def _as_row(hit: Hit) -> tuple[str, ...]:
    return hit.name, hit.date, hit.before, hit.match, hit.after, hit.annotator


def _as_data(hit: Hit) -> dict[str, object]:
    return {
        "document": hit.document,
        "name": hit.name,
        "date": hit.date,
        "offset_unit": "codepoint",
        "start": hit.span.start,
        "end": hit.span.end,
        "before": hit.before,
        "match": hit.match,
        "after": hit.after,
        "annotation": hit.annotation,
        "annotator": hit.annotator,
    }
