"""The sample corpus as a corpus file, and what the main job makes of it without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator import paths
from annotator.errors import InputError
from annotator.project.creating import SUFFIX, create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project

Painter = Callable[[Project, str, Path], None]
"""Paints one document of a project, named, to a picture."""

SAMPLE = "sample" + SUFFIX


def make_demo(folder: Path) -> Path:
    """Give the sample corpus in a folder, made there unless it already is."""
    path = folder / SAMPLE
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "The folder {folder} cannot be made ({reason}): name another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    unfinished = folder / f"unfinished-{SAMPLE}"
    unfinished.unlink(missing_ok=True)
    create_corpus(unfinished, "news").close()
    with Project.open(unfinished) as project:
        for done in import_files(project, [paths.sample_corpus()], ImportOptions("jsonl")):
            if done.problem is not None:
                raise done.problem
    unfinished.replace(path)
    return path


def demo_in_files(folder: Path, paint: Painter) -> list[Path]:
    """Do the main job in files: the corpus, its gold in two formats, one article as a picture."""
    corpus = make_demo(folder)
    made = [corpus]
    with Project.open(corpus, read_only=True) as project:
        for key, name in (("jsonl", "gold.jsonl"), ("conll2003", "gold.conll")):
            made.append(export(project, folder / name, ExportOptions(key, gold=True)).path)
        picture = folder / "article.png"
        paint(project, project.documents()[0].name, picture)
        made.append(picture)
    return made
