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
from typing import NamedTuple

import apsw

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
from annotator.store.search.tokenizer import register_tokenizer
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from tests.benchmarks.articles import text_of
from tests.benchmarks.row import Row

COUNT = int(os.environ.get("HASHIYA_ARTICLES", "1000"))
"""How many articles; 10,000 is what the aims are about."""
AIMS = {"jsonl": 4000, "brat": 2000, "conll2003": 1500, "xmi": 300, "huggingface": 3000}
FORMATS = (*AIMS, "conllu", "webanno", "doccano")
WORDS, MARKS = 400, 40
_SHORTEST = 1e-6
"""Seconds; what takes less takes none."""


class Time(NamedTuple):
    """How long something took in seconds: by the clock, and of the processor in all processes."""

    clock: float
    cpu: float


def run() -> Iterator[Row]:
    """Measure a corpus of articles of 400 words with 40 annotations each, on two cores."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines, corpus = folder / "in.jsonl", folder / "c.hashiya"
        write(articles(), lines, WriteOptions(load_scheme("news")))
        create_corpus(corpus, "news").close()
        with Project.open(corpus) as project:
            importing = timed(lambda: import_files(project, [lines], ImportOptions("jsonl")))
        parsing, storing = timed(lambda: parse(lines)), store(corpus, folder / "rows.hashiya")
        least = Time(parsing.clock + storing.clock, parsing.cpu + storing.cpu)
        yield _row("import from JSON Lines, indexed", importing, 2000, least)
        yield _row("rows of annotations read, SQLite alone", timed(lambda: rows_of(corpus)))
        with Project.open(corpus, read_only=True) as project:
            for key in FORMATS:
                out = folder / f"out.{key}"
                taken = timed(partial(export, project, out, ExportOptions(key)))
                yield _row(f"export to {key}", taken, AIMS.get(key), floor(out, folder))


def _row(what: str, taken: Time, aim: float | None = None, least: Time | None = None) -> Row:
    title = f"{COUNT:,} articles: {what}"
    bound = None if least is None else COUNT / least.cpu
    return Row(title, COUNT / taken.clock, "a second", aim, bound, more=True, cpu=COUNT / taken.cpu)


def parse(lines: Path) -> None:
    """Parse every line and forget it."""
    with lines.open("rb") as file:
        for one in file:
            json.loads(one)


def store(source: Path, target: Path) -> Time:
    """Time SQLite alone as it stores the rows of a corpus in the same tables."""
    create_corpus(target, "news").close()
    there, here = apsw.Connection(str(source)), apsw.Connection(str(target))
    for one in (there, here):
        register_tokenizer(one)
    here.execute("PRAGMA foreign_keys = ON")
    rows = {table: there.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    texts = there.execute("SELECT position, text FROM document")
    words = [(position, " ".join(str(text).split())) for position, text in texts]

    def work() -> None:
        with here:
            for table, listed in rows.items():
                if listed:
                    marks = ", ".join("?" * len(listed[0]))
                    here.executemany(f"INSERT INTO {table} VALUES ({marks})", listed)
            here.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", words)

    taken = timed(work)
    there.close()
    here.close()
    return taken


TABLES = (
    "document", "region", "annotator", "annotation_set", "annotation", "span", "argument",
    "search_form",
)  # fmt: skip


def rows_of(corpus: Path) -> None:
    """Read what an export needs of the annotations, and make nothing of it."""
    connection = apsw.Connection(str(corpus), flags=apsw.SQLITE_OPEN_READONLY)
    marks = "annotation a JOIN span s ON s.annotation_id = a.id ORDER BY a.set_id, a.position"
    for sql in ("SELECT * FROM document", f"SELECT a.*, s.start, s.end FROM {marks}"):
        for _ in connection.execute(sql):
            pass
    connection.close()


def floor(out: Path, folder: Path) -> Time:
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


def timed(work: Callable[[], object]) -> Time:
    """Give how long the work takes, with that of the processes which it starts and ends."""
    start, before = time.perf_counter(), _cpu()
    work()
    return Time(time.perf_counter() - start, max(_cpu() - before, _SHORTEST))


def _cpu() -> float:
    ended = os.times()
    return time.process_time() + ended.children_user + ended.children_system


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
