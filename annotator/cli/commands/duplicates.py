"""The command that finds duplicates: duplicates."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers
from annotator.cli.printing import add_output_options, print_json, print_table, progress_bar, say
from annotator.curation.duplicates.clusters import Cluster
from annotator.curation.duplicates.records import Likeness, Thresholds
from annotator.model.sets import DocumentSummary
from annotator.project.duplicates import find_duplicates
from annotator.project.person import login_name
from annotator.project.project import Project

Rows = Sequence[DocumentSummary]
_COLUMNS = ("group", "kind", "likeness", "state", "outlet", "date", "document", "title")


def add(commands: Subparsers) -> None:
    """Describe the command."""
    usual = Thresholds()
    parser = commands.add_parser(
        "duplicates", help="find articles that are the same, nearly the same, or inside another"
    )
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument(
        "--near",
        type=float,
        default=usual.near,
        metavar="SHARE",
        help="word triples in common, of all that either has, from which on two articles are told"
        f" (default: {usual.near})",
    )
    parser.add_argument(
        "--contained",
        type=float,
        default=usual.contained,
        metavar="SHARE",
        help="part of an article from which on it is told as standing in a longer one"
        f" (default: {usual.contained})",
    )
    parser.add_argument(
        "--link",
        action="store_true",
        help="keep one of each group, the one proposed, and link the others to it",
    )
    add_output_options(parser)
    parser.set_defaults(run=run_duplicates)


def run_duplicates(args: argparse.Namespace, faces: Faces) -> int:
    """Find duplicates, tell them in groups, and link them where that is wanted."""
    del faces
    wanted = Thresholds(near=args.near, contained=args.contained)
    with (
        Project.open(args.file, login_name(), read_only=not args.link) as project,
        progress_bar("Duplicates") as bar,
    ):
        found = find_duplicates(project, wanted, progress=bar)
        groups = found.clusters(project)
        open_groups = [one for one in groups if not one.settled]
        if args.link and open_groups:
            project.change_corpus(found.keep(project, [(one, one.keep) for one in open_groups]))
            groups = found.clusters(project)
    if args.json:
        print_json([_as_data(group, found.rows) for group in groups])
        return 0
    print_table(args, _COLUMNS, _lines(groups, found.rows))
    if not groups:
        say(args, "No duplicates were found.")
    elif args.link:
        linked = sum(not member.linked for group in open_groups for member in group.members)
        say(args, f"Articles linked as duplicates: {linked:,}.")
    return 0


def _lines(groups: list[Cluster], rows: Rows) -> list[tuple[str | int, ...]]:
    lines: list[tuple[str | int, ...]] = []
    for number, group in enumerate(groups, 1):
        keep = f"keep ({group.reason})"
        lines.append((number, "", "", keep, *_named(rows[group.keep])))
        for member in group.members:
            kind, share = _likeness(member.likeness)
            state = "linked" if member.linked else ""
            row = _named(rows[member.article])
            lines.append((number, kind, f"{share:.2f}", state, *row))
    return lines


def _named(row: DocumentSummary) -> tuple[str, str, str, str]:
    meta = row.meta
    return meta.get("outlet", ""), meta.get("date", ""), row.name, meta.get("title", "")


def _likeness(one: Likeness | None) -> tuple[str, float]:
    return (one.kind, one.share) if one is not None else ("", 0.0)


def _as_data(group: Cluster, rows: Rows) -> dict[str, object]:
    return {
        "kind": group.kind,
        "keep": _as_row(rows[group.keep]),
        "reason": group.reason,
        "settled": group.settled,
        "duplicates": [
            {
                **_as_row(rows[one.article]),
                "kind": _likeness(one.likeness)[0] or None,
                "likeness": round(_likeness(one.likeness)[1], 4),
                "linked": one.linked,
            }
            for one in group.members
        ],
    }


def _as_row(row: DocumentSummary) -> dict[str, object]:
    outlet, date, name, title = _named(row)
    return {"id": row.id, "name": name, "outlet": outlet, "date": date, "title": title}
