"""How fast articles go out in formats and come in, beside the least that any program must do."""

from __future__ import annotations

import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from annotator.formats import WriteOptions
from annotator.formats.jsonl import write
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from tests.benchmarks.articles import text_of
from tests.benchmarks.row import Row

COUNT = int(os.environ.get("HASHIYA_ARTICLES", "1000"))
"""How many articles; 10,000 is what the aims are about."""
AIMS = {"jsonl": 4000, "brat": 2000, "conll2003": 1500}
WORDS, MARKS = 400, 40


def run() -> list[Row]:
    """Measure a corpus of articles of 400 words with 40 annotations each, on two cores."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = folder / "in.jsonl"
        scheme = load_scheme("news")
        write(articles(), lines, WriteOptions(scheme))
        corpus = folder / "c.hashiya"
        create_corpus(corpus, "news").close()
        parsing = timed(lambda: [json.loads(one) for one in lines.open("rb")])
        rows: list[Row] = []
        with Project.open(corpus) as project:
            importing = timed(lambda: import_files(project, [lines], ImportOptions("jsonl")))
        rows.append(_row("import from JSON Lines, indexed", importing, 2000, parsing))
        with Project.open(corpus, read_only=True) as project:
            for key in ("jsonl", "brat", "conll2003", "conllu", "webanno", "doccano"):
                out = folder / f"out.{key}"
                options = ExportOptions(key)
                seconds = timed(partial(export, project, out, options))
                rows.append(_row(f"export to {key}", seconds, AIMS.get(key), floor(out, folder)))
    return rows


def _row(what: str, seconds: float, aim: float | None, floor_seconds: float) -> Row:
    title = f"{COUNT:,} articles: {what}"
    return Row(title, COUNT / seconds, "a second", aim, COUNT / floor_seconds, more=True)


def floor(out: Path, folder: Path) -> float:
    """Time writing the same bytes: as JSON from plain values, else as they are."""
    files = sorted(out.rglob("*")) if out.is_dir() else [out]
    content = [one.read_bytes() for one in files if one.is_file()]
    if out.suffix == ".jsonl":
        values = [json.loads(one) for one in content[0].splitlines()]

        def work() -> None:
            with (folder / "floor").open("w", encoding="utf-8") as file:
                for one in values:
                    file.write(json.dumps(one, ensure_ascii=False) + "\n")

        return timed(work)
    target = folder / f"floor-{out.name}"
    target.mkdir()

    def copy() -> None:
        for number, one in enumerate(content):
            (target / str(number)).write_bytes(one)

    return timed(copy)


def timed(work: Callable[[], object]) -> float:
    """Give the seconds that the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def articles() -> Iterator[AnnotatedDocument]:
    """Make articles with mentions, a few of them parts of words, and events with fillers."""
    scheme = load_scheme("news")
    chance = random.Random(1)
    base = text_of(WORDS)
    for number in range(COUNT):
        text = f"{number} {base}"
        places = chance.sample(tokens(text), MARKS)
        marks: list[Annotation] = []
        for at, (start, end) in enumerate(places):
            cut = start + 1 if at % 10 == 0 and end - start > 3 else start
            if at % 8 == 7:
                filler = (Argument("Place", marks[-1].id),)
                marks.append(
                    Annotation(
                        new_annotation_id(), "event", "Conflict.Attack", (Span(start, end),),
                        {"tense": "Past", "modality": "Asserted"}, filler,
                    )
                )  # fmt: skip
            else:
                marks.append(
                    Annotation(
                        new_annotation_id(), "mention", "GPE.Nation", (Span(cut, end),),
                        {"level": "NAM"},
                    )
                )  # fmt: skip
        document = Document(new_document_id(), f"article {number}", text, text_sha256(text))
        work = AnnotationSet("ليلى", "annotator", "finished", scheme.reference, tuple(marks))
        yield AnnotatedDocument(document, (work,))
