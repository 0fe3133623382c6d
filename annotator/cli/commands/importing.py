"""The command that brings files in, and tells what became of each article."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from annotator.cli.faces import Faces
from annotator.cli.parsing import Subparsers, named_values
from annotator.cli.previewing import passed_over_words, show_preview, with_hint
from annotator.cli.printing import add_output_options, counted, print_json, progress_bar, say
from annotator.errors import InputError
from annotator.formats.articles.tables.columns import FIELDS
from annotator.formats.writing import refuse_place
from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.intake.reporting import ArticleReport, changes, write_report
from annotator.project.project import Project
from annotator.text.letters import visible


def add(commands: Subparsers) -> None:
    """Describe the command."""
    parser = commands.add_parser("import", help="bring articles or annotated documents in")
    parser.add_argument("file", type=Path, help="the corpus file")
    parser.add_argument(
        "sources", type=Path, nargs="+", help="files, zip archives, or folders of them"
    )
    parser.add_argument("--format", help="the format, where the file's ending does not say it")
    parser.add_argument(
        "--annotator", help="whose annotations these are; * stands for the name in the file"
    )
    parser.add_argument("--encoding", help="the encoding, such as cp1256, where it is not certain")
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help=f"which column of a table holds a field: {', '.join(FIELDS[:6])} or any other name;"
        " may be given several times",
    )
    garbled = parser.add_mutually_exclusive_group()
    garbled.add_argument(
        "--repair", action="store_true", help="repair garbled and reversed texts, and record it"
    )
    garbled.add_argument(
        "--as-is", action="store_true", help="take garbled and reversed texts in as they are"
    )
    _add_choices_of_annotations(parser)
    parser.add_argument("--report", type=Path, help="write what became of each article (CSV)")
    parser.add_argument(
        "--preview", action="store_true", help="show what would come in, and store nothing"
    )
    add_output_options(parser)
    parser.set_defaults(run=run_import)


def _add_choices_of_annotations(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--on-error",
        choices=("stop", "skip"),
        default="stop",
        help="what is wrong in a file of annotations: import nothing of it, or all but that",
    )
    parser.add_argument(
        "--realign",
        action="store_true",
        help="put annotations over a document of the same name whose text was changed since",
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a choice of the format of annotations; may be given several times",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="NAME=TYPE",
        help="a type of the scheme that a name of the file stands for (LAYER/TYPE where two layers"
        " have it); NAME= leaves it out; may be given several times",
    )
    parser.add_argument(
        "--over",
        action="append",
        default=[],
        metavar="NAME=DOCUMENT",
        help="the stored document over which one of the file goes, whatever its text; NAME= makes"
        " it a new one; may be given several times",
    )


def run_import(args: argparse.Namespace, faces: Faces) -> int:
    """Import files; a bad one is told and the rest goes on."""
    del faces
    options = ImportOptions(
        args.format,
        args.encoding,
        args.annotator,
        named_values(args.column),
        "repair" if args.repair else "keep" if args.as_is else "ask",
        on_error=args.on_error,
        realign=args.realign,
        extra=named_values(args.option),
        names=named_values(args.map),
    )
    if args.report is not None:
        refuse_place(args.report, is_folder=False)
    with Project.open(args.file, read_only=args.preview) as project, progress_bar("Import") as bar:
        options = replace(options, documents=_documents(args.over, project))
        if args.preview:
            return show_preview(args, options, project)
        results = import_files(project, args.sources, options, progress=bar)
    if args.report is not None:
        write_report(results, args.report, with_hint)
    if args.json:
        print_json([_as_data(one) for one in results])
    else:
        _tell(args, results)
    problems = [problem for one in results for problem in one.problems]
    skipped = [problem for one in results for problem in one.skipped]
    for problem in (*skipped, *problems):
        print(f"hashiya: {visible(with_hint(problem))}", file=sys.stderr)
    return 1 if problems else 0


def _documents(given: list[str], project: Project) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, stored in named_values(given).items():
        document = project.corpus.find_document(stored) if stored else ""
        if document is None:
            raise InputError("The corpus has no document {document}.", document=stored)
        found[name] = document
    return found


def _tell(args: argparse.Namespace, results: list[Imported]) -> None:
    for one in results:
        if one.endings:
            say(args, passed_over_words(one.file.name, one.endings))
        elif one.problem is None:
            say(args, _sentence(one))
        for article in one.articles:
            noted = [*changes(article.cleaning), *map(str, article.notes)]
            if noted and article.outcome == "added":
                say(args, f"  {article.name}: {'; '.join(noted)}")


def _sentence(one: Imported) -> str:
    parts = [
        f"{counted(one.documents, 'document')}, {counted(one.annotations, 'annotation')} added"
    ]
    if one.already_there:
        parts.append(f"{one.already_there} already there")
    if one.cleaned:
        parts.append(f"{one.cleaned} places cleaned (recorded)")
    if one.realigned:
        parts.append(f"{counted(one.realigned, 'document')} matched to stored texts by their words")
    if one.skipped:
        parts.append(f"{counted(len(one.skipped), 'problem')} skipped")
    if one.lacking:
        names = ", ".join(f"{name} {count}" for name, count in one.lacking.items())
        parts.append(f"left out, for the scheme has no such type: {names}")
    left_out = sum(article.outcome == "left out" for article in one.articles)
    if left_out:
        parts.append(f"{left_out} left out")
    if one.passed_over:
        parts.append(f"{counted(one.passed_over, 'file')} of other kinds passed over")
    return f"{one.file.name}: {'; '.join(parts)}"


def _as_data(one: Imported) -> dict[str, object]:
    return {
        "file": str(one.file),
        "documents": one.documents,
        "sets": one.sets,
        "annotations": one.annotations,
        "already_there": one.already_there,
        "cleaned": one.cleaned,
        "passed_over": one.passed_over,
        "endings": dict(one.endings),
        "realigned": one.realigned,
        "skipped": [str(problem) for problem in one.skipped],
        "lacking": dict(one.lacking),
        "problem": None if one.problem is None else with_hint(one.problem),
        "articles": [_article(article) for article in one.articles],
    }


def _article(one: ArticleReport) -> dict[str, object]:
    return {
        "source": one.source,
        "number": one.number or None,
        "name": one.name,
        "outcome": one.outcome,
        "document": one.document,
        "characters": one.characters,
        "changes": changes(one.cleaning),
        "notes": [str(note) for note in one.notes],
        "problem": None if one.problem is None else with_hint(one.problem),
    }
