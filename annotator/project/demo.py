"""The sample corpus as a corpus file, and what the main job makes of it without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator import paths
from annotator.errors import CorpusError, InputError
from annotator.formats import Author, ReadOptions, jsonl
from annotator.project.creating import SUFFIX, create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project

Painter = Callable[[Project, str, Path], None]
"""Paints one document of a project, named, to a picture."""

Listener = Callable[[CorpusError], None]
"""Hears why a sample corpus that was there is left alone."""

SAMPLE = "sample"

FILES = ("sample.gold.jsonl", "sample.annotators.jsonl")
"""What the sample corpus is made of; gold comes first, so that it is the first set everywhere."""
AGAIN = "sample.again.jsonl"
"""Articles that one annotator did a second time, as documents of their own."""


def make_demo(folder: Path, tell: Listener = lambda _problem: None) -> Path:
    """Give the sample corpus in a folder, made there unless it already is.

    One that cannot be opened is kept and another made beside it, and so is one of an older Hashiya
    that has less in it.
    """
    path = folder / f"{SAMPLE}{SUFFIX}"
    number = 1
    while path.exists() and not _opens(path, tell):
        number += 1
        path = folder / f"{SAMPLE}-{number}{SUFFIX}"
    return path if path.exists() else _made(path)


def _opens(path: Path, tell: Listener) -> bool:
    try:
        with Project.open(path, read_only=True) as project:
            there = {(name, kind) for name, kind, _ in project.corpus.annotators()}
    except CorpusError as problem:
        tell(problem)
        return False
    if there >= _authors():
        return True
    tell(CorpusError("{name} is the sample corpus of an older Hashiya.", name=path.name))
    return False


def _authors() -> set[Author]:
    return {
        (work.annotator, work.kind)
        for name in FILES
        for item in jsonl.read(paths.sample_corpus() / name, ReadOptions())
        for work in item.sets
    }


def _made(path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "The folder {folder} cannot be made ({reason}): name another folder.",
            folder=path.parent,
            reason=error.strerror,
        ) from error
    unfinished = path.with_name(f"unfinished-{path.name}")
    unfinished.unlink(missing_ok=True)
    create_corpus(unfinished, "news").close()
    with Project.open(unfinished) as project:
        folder = paths.sample_corpus()
        _bring_in(project, [folder / name for name in FILES], ImportOptions("jsonl"))
        again = folder / AGAIN
        names = [one.document.name for one in jsonl.read(again, ReadOptions())]
        new = ImportOptions("jsonl", documents=dict.fromkeys(names, ""))
        _bring_in(project, [again], new)
    unfinished.replace(path)
    return path


def _bring_in(project: Project, files: list[Path], options: ImportOptions) -> None:
    for done in import_files(project, files, options):
        if done.problem is not None:
            raise done.problem


def demo_in_files(
    folder: Path, paint: Painter, tell: Listener = lambda _problem: None
) -> list[Path]:
    """Do the main job in files: the corpus, its gold in two formats, one article as a picture."""
    corpus = make_demo(folder, tell)
    made = [corpus]
    with Project.open(corpus, read_only=True) as project:
        done_in_gold = [
            one.id for one in project.documents() if any(work.kind == "gold" for work in one.sets)
        ]
        for key, name in (("jsonl", "gold.jsonl"), ("conll2003", "gold.conll")):
            options = ExportOptions(key, gold=True, documents=done_in_gold)
            done = export(project, folder / name, options)
            made += [done.path, done.loss_file]
        picture = folder / "article.png"
        paint(project, project.documents()[0].name, picture)
        made.append(picture)
    return made
