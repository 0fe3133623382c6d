"""How fast agreement is computed: all measures of a large corpus, and gamma of one article."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from annotator.agreement.bootstrap import drawn
from annotator.agreement.gamma.aligning import best_alignment
from annotator.agreement.gamma.disorder import Options, disorder, works_of
from annotator.agreement.gamma.dissimilarity import Weights
from annotator.agreement.gamma.solving import assigned
from annotator.agreement.material import Material, gather
from annotator.agreement.measures import measures_for
from annotator.agreement.scoring import by_type, score
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.clitics import shipped_clitics
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.schema.loading import load_scheme
from annotator.schema.records import Scheme
from annotator.text.cleaning import text_sha256
from annotator.text.words import tokens
from tests.benchmarks.marked_article import an_article
from tests.benchmarks.row import Row

DOCUMENTS, MARKS, WORDS, TYPES = 1000, 40, 300, 10
SAMPLES = 30


def run() -> list[Row]:
    """Time it by the wall clock, as a lead waits; floors are what no program can spare."""
    material = a_large_corpus()
    return [
        *_all_measures(material),
        *_gamma(),
        Row(
            f"gamma of 3 x 100 units, {SAMPLES} samples, from a cold start",
            _cold(_GAMMA),
            "s",
            1.5,
            _cold("import scipy.optimize"),
        ),
        _merging(),
    ]


def _all_measures(material: Material) -> list[Row]:
    size = f"2 annotators x {DOCUMENTS:,} documents x {MARKS} spans"
    measures = [one for one in measures_for(material.layer) if not one.slow]
    spent = seconds(lambda: [score(one, material) for one in measures])
    types = seconds(
        lambda: [by_type(one, material) for one in measures if one.by_type],
    )
    return [
        Row(f"{len(measures)} measures, 2,000 draws, {size}", spent, "s", 10, _floor(material)),
        Row(f"the same for {TYPES} types", types, "s"),
    ]


def _floor(material: Material) -> float:
    """Read each word once, draw once, and multiply once for each of 25 measures."""
    counts = np.ones((DOCUMENTS, 8))

    def work() -> None:
        drawn.cache_clear()
        weights = drawn(DOCUMENTS, 1, 2000).astype(np.float64)
        for _ in range(25):
            weights @ counts
        for item in material.items:
            tokens(item.document.text)

    return seconds(work)


def _gamma() -> list[Row]:
    rows: list[Row] = []
    for annotators, precision, aim in ((3, 0.02, 5.0), (4, 0.02, 10.0)):
        text = an_article(annotators, 100, 2000)
        options = Options(precision=precision)
        spent = seconds(lambda text=text, options=options: disorder(text, 5, options))
        rows.append(Row(f"gamma of {annotators} x 100 units, to {precision:.0%}", spent, "s", aim))
    works = works_of(an_article(2, 1000, 20_000))
    spent = seconds(lambda: best_alignment(works, Weights()))
    gain = np.random.default_rng(1).random((1000, 1000))
    floor = seconds(lambda: assigned(gain))
    return [*rows, Row("best alignment of 2 x 1,000 units", spent, "s", 1.5, floor)]


_GAMMA = f"""
from annotator.agreement.gamma.disorder import Options, disorder
from tests.benchmarks.marked_article import an_article
disorder(an_article(3, 100, 2000), 5, Options(precision=1.0, least={SAMPLES}))
"""


def _cold(code: str) -> float:
    """Time a program from its start, the better of two."""

    def start() -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    return min(seconds(start), seconds(start))


def a_large_corpus() -> Material:
    """Make documents of 300 words that two annotators mark, nine times of ten alike."""
    scheme = load_scheme("news")
    layer = scheme.layer("mention")
    assert layer is not None
    gathered = gather(_documents(scheme, "اب"), scheme, layer, "اب")
    return replace(gathered, clitics=shipped_clitics)


def _documents(scheme: Scheme, annotators: str) -> list[AnnotatedDocument]:
    layer = scheme.layer("mention")
    assert layer is not None
    types = [one.name for one in layer.types if not one.abstract][:TYPES]
    random = np.random.default_rng(1)
    return [_document(annotators, types, scheme, random) for _ in range(DOCUMENTS)]


def _merging() -> Row:
    """Make gold of a corpus file; the floor is what reading the work takes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.hashiya"
        with create_corpus(path, "news") as corpus:
            corpus.add(_documents(load_scheme("news"), "ابج"), title="")
        with Project.open(path) as project:
            floor = seconds(lambda: list(project.corpus.annotated_documents()))
            spent = seconds(lambda: adjudicate(project, AdjudicateOptions("incomplete")))
    return Row(f"gold of {DOCUMENTS:,} documents of 3 annotators", spent, "s", 20, floor)


def _document(
    annotators: str, types: list[str], scheme: Scheme, random: np.random.Generator
) -> AnnotatedDocument:
    words = random.choice(["العراق", "والرئيس", "قال", "بيان", "للسلام", "في"], WORDS)
    edges = np.concatenate([[0], np.cumsum([len(one) + 1 for one in words])])
    starts = np.sort(random.choice(WORDS - 5, MARKS, replace=False))
    sizes, named = random.integers(1, 4, MARKS), random.choice(types, MARKS)
    sets: list[AnnotationSet] = []
    for who in annotators:
        longer = sizes + (random.random(MARKS) < 0.1)
        called = np.where(random.random(MARKS) < 0.1, random.choice(types, MARKS), named)
        marks = tuple(
            Annotation(
                new_annotation_id(),
                "mention",
                str(called[at]),
                (Span(int(edges[starts[at]]), int(edges[starts[at] + longer[at]]) - 1),),
            )
            for at in np.flatnonzero(random.random(MARKS) > 0.1)
        )
        sets.append(AnnotationSet(who, "annotator", "finished", scheme.reference, marks))
    text, name = " ".join(words), new_document_id()
    return AnnotatedDocument(Document(name, name, text, text_sha256(text)), tuple(sets))


def seconds(work: Callable[[], object]) -> float:
    """Time some work once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
