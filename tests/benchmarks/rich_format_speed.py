"""How fast articles of 400 words with 40 annotations go out in formats for other programs."""

from __future__ import annotations

import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import cassis
import pyarrow.parquet as pq

from annotator.formats import Format, ReadOptions, WriteOptions
from annotator.formats.shared.parts import plan_of
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.formats import all_formats
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from tests.benchmarks.articles import SENTENCE
from tests.benchmarks.row import Row

ARTICLES = 300
AIMS = {"xmi": 300.0, "huggingface": 3000.0}
FORMATS = (
    "xmi", "cas-json", "huggingface", "bdocjs", "web-annotation", "tei", "apf", "rich-ere", "spacy",
    "dygie", "oneie", "wikievents",
)  # fmt: skip
SCHEME = load_scheme("news")
EVENT = {"modality": "Asserted", "polarity": "Positive", "genericity": "Specific", "tense": "Past"}


def run() -> Iterator[Row]:
    """Measure writing and reading, each beside its floor where another library has one."""
    items = [_article(number) for number in range(ARTICLES)]
    with tempfile.TemporaryDirectory() as folder:
        for key in FORMATS:
            yield from _format(key, items, Path(folder))


def _article(number: int) -> AnnotatedDocument:
    text = "\n".join([(SENTENCE * 2).strip()] * 8)
    text = text[: tokens(text)[399][1]]
    words = tokens(text)
    made: list[Annotation] = []
    for at in range(40):
        span = Span(words[at * 9][0], words[at * 9 + 1][1])
        name = AnnotationId(f"{number}-{at}")
        if at % 8 == 7:
            fillers = tuple(Argument("Entity", made[-back].id) for back in (1, 2))
            made.append(Annotation(name, "event", "Contact.Meet", (span,), EVENT, fillers))
        else:
            made.append(Annotation(name, "mention", "PER.Individual", (span,), {"level": "NAM"}))
    document = Document(
        DocumentId(f"d{number}"), f"n{number}", text, text_sha256(text), {"date": "2024-01-01"},
        (Region(0, len(text), "body"),),
    )  # fmt: skip
    work = AnnotationSet("gold", "gold", "finished", SCHEME.reference, tuple(made))
    return AnnotatedDocument(document, (work,))


def _format(key: str, items: list[AnnotatedDocument], folder: Path) -> Iterator[Row]:
    chosen = all_formats()[key]
    assert chosen.write is not None
    write = chosen.write
    out = folder / f"{key}{'' if chosen.is_folder or not chosen.suffixes else chosen.suffixes[0]}"
    if chosen.is_folder:
        out.mkdir()
    options = WriteOptions(SCHEME, plan=plan_of(items))
    _warm_up(chosen, items[:1], options)
    items = items * 7 if key == "huggingface" else items  # else it is over before it has begun
    speed = _rate(lambda: write(items, out, options), len(items))
    floor = {"xmi": _cassis_alone, "huggingface": _pyarrow_alone}.get(key)
    yield Row(
        f"{chosen.title}: written, one process",
        speed,
        "articles/s",
        AIMS.get(key),
        floor(items, out) if floor is not None else None,
        more=True,
    )
    if chosen.read is not None:
        read = chosen.read
        speed = _rate(lambda: list(read(out, ReadOptions(scheme=SCHEME))), len(items))
        yield Row(f"{chosen.title}: read", speed, "articles/s", more=True)


def _warm_up(chosen: Format, items: list[AnnotatedDocument], options: WriteOptions) -> None:
    """Write one article, so that libraries are loaded before the clock runs."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "x"
        if chosen.is_folder:
            out.mkdir()
        assert chosen.write is not None
        chosen.write(items, out, options)


def _rate(work: Callable[[], object], count: int) -> float:
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def _cassis_alone(items: list[AnnotatedDocument], out: Path) -> float:
    """Let dkpro-cassis write what it read of our files: structures that are made already."""
    with (out / "TypeSystem.xml").open("rb") as file:
        types = cassis.load_typesystem(file)
    listed = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in sorted(out.glob("*.xmi"))[:30]:
            with path.open("rb") as file:
                listed.append(cassis.load_cas_from_xmi(file, types))
        start = time.perf_counter()
        for number, one in enumerate(listed):
            one.to_xmi(out / f"{number}.floor")
    return len(listed) / (time.perf_counter() - start)


def _pyarrow_alone(items: list[AnnotatedDocument], out: Path) -> float:
    """Let pyarrow write the columns that are made already."""
    table = pq.read_table(next((out / "data").iterdir()))
    start = time.perf_counter()
    pq.write_table(table, out / "floor.parquet", compression="zstd")
    return len(items) / (time.perf_counter() - start)
