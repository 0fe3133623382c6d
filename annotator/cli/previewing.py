"""Shows what an import would bring in, and which option decides what is left open."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

from annotator.cli.printing import counted, print_json, say
from annotator.errors import InputError
from annotator.project.formats import UnsureFormatError
from annotator.project.importing import ImportOptions, look_for
from annotator.project.intake.contents import Contents
from annotator.project.intake.documents import RepairWantedError
from annotator.project.intake.reporting import changes
from annotator.project.intake.surveying import Survey, survey
from annotator.project.project import Project
from annotator.text.candidates import encoding_title
from annotator.text.decoding import UnsureEncodingError

_LINE = 100
"""Characters of a text that a preview shows on a line."""


def with_hint(problem: object) -> str:
    """Say a problem, with the option that decides what it leaves open."""
    inner = getattr(problem, "problem", problem)
    if isinstance(inner, UnsureEncodingError):
        names = " or ".join(f"--encoding {one.encoding}" for one in inner.candidates)
        return f"{problem} ({names})"
    if isinstance(inner, UnsureFormatError):
        return f"{problem} ({' or '.join(f'--format {one}' for one in inner.candidates)})"
    if isinstance(inner, RepairWantedError):
        return f"{problem} (--repair or --as-is)"
    return str(problem)


def passed_over_words(folder: str, endings: Mapping[str, int]) -> str:
    """Say how many files of a folder are of other kinds than can be read, and of which."""
    kinds = ", ".join(f"{one or 'no ending'} {count}" for one, count in endings.items())
    number = counted(sum(endings.values()), "file")
    return f"{folder}: {number} of other kinds passed over ({kinds})"


def show_preview(args: argparse.Namespace, options: ImportOptions, project: Project) -> int:
    """Show each file as the window would, and what of it would go into the corpus."""
    listed = look_for(args.sources, options.format)
    found = [survey(file, options, project) for file in listed.files]
    if not found:
        raise InputError("There is nothing to import.")
    if args.json:
        others = [
            {"file": folder.name, "passed_over": sum(endings.values()), "endings": dict(endings)}
            for folder, endings in listed.passed_over.items()
        ]
        print_json([*map(_survey_as_data, found), *others])
        return 0
    for one in found:
        say(args, f"{one.file.name}: {one.format or '?'}")
        for line in _lines(one):
            say(args, f"  {line}")
    for folder, endings in listed.passed_over.items():
        say(args, passed_over_words(folder.name, endings))
    return 0


def _lines(one: Survey) -> Iterator[str]:
    for candidate in one.encodings[:3]:
        sure = "" if candidate.sure else "?"
        yield f"{encoding_title(candidate.encoding)}{sure}: {_beginning(candidate.beginning)}"
    if not one.encodings and one.beginning:
        yield _beginning(one.beginning)
    if one.columns:
        yield "; ".join(f"{field}={column}" for field, column in one.chosen.items())
    if one.repair is not None:
        yield f"{'; '.join(changes(one.repair.steps))}: {_beginning(one.repair.text)}"
    if one.contents is not None:
        yield from _of_contents(one.contents)
    if one.problem is not None:
        yield with_hint(one.problem)


def _of_contents(one: Contents) -> Iterator[str]:
    whose = ", ".join(f"{name} {count}" for name, count in one.annotators.items())
    yield f"{counted(one.documents, 'document')}, {one.over_stored} over stored texts; {whose}"
    yield ", ".join(f"{layer}/{kind} {count}" for (layer, kind), count in one.types.items())
    if one.lacking:
        names = ", ".join(f"{name} {count}" for name, count in one.lacking.items())
        yield f"types that the scheme lacks: {names}"
    yield from map(str, one.faults)


def _contents_as_data(one: Contents) -> dict[str, object]:
    return {
        "documents": one.documents,
        "over_stored": one.over_stored,
        "annotators": dict(one.annotators),
        "types": {f"{layer}/{kind}": count for (layer, kind), count in one.types.items()},
        "lacking": dict(one.lacking),
        "faults": [str(each) for each in one.faults],
    }


def _beginning(text: str) -> str:
    return " ".join(text[: 2 * _LINE].split())[:_LINE]


def _survey_as_data(one: Survey) -> dict[str, object]:
    return {
        "file": one.file.name,
        "format": one.format,
        "encodings": [
            {"encoding": each.encoding, "sure": each.sure, "beginning": _beginning(each.beginning)}
            for each in one.encodings
        ],
        "beginning": one.beginning,
        "columns": list(one.columns),
        "chosen": dict(one.chosen),
        "repair": None
        if one.repair is None
        else {
            "steps": changes(one.repair.steps),
            "beginning": _beginning(one.repair.text),
        },
        "contents": None if one.contents is None else _contents_as_data(one.contents),
        "candidates": list(one.candidates),
        "problem": None if one.problem is None else with_hint(one.problem),
    }
