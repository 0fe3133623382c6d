"""Agreement counted batch by batch is that of all documents at once, and holds few of them."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest

from annotator.agreement.measures import measure_called
from annotator.errors import Cancelled
from annotator.formats import WriteOptions
from annotator.formats.jsonl import write
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.agreeing import AgreeOptions, agree, annotators_of
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.reliability.by_batch import agree_by_batch
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256

NAMES: tuple[str, ...] = ("ليلى", "عمر", "هند")
COUNT, LENGTH = 200, 5000


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    folder = tmp_path_factory.mktemp("by batch")
    write(documents(), folder / "x.jsonl", WriteOptions(load_scheme("news")))
    create_corpus(folder / "c.hashiya", "news").close()
    with Project.open(folder / "c.hashiya") as opened:
        (done,) = import_files(opened, [folder / "x.jsonl"], ImportOptions("jsonl"))
        assert done.problem is None
        yield opened


def documents() -> Iterator[AnnotatedDocument]:
    """Make documents of two or three people; one text is there twice, far apart, by one each."""
    chance = Random(4)
    for number in range(COUNT):
        text = f"{number} " + "بغداد والموصل " * (LENGTH // 14)
        names = chance.sample(NAMES, chance.choice((2, 3)))
        yield annotated(text, names, chance)
    for name in NAMES[:2]:
        yield annotated("نص واحد في وثيقتين", [name], chance)
        yield from (annotated(f"{at} {name} في بغداد", NAMES, chance) for at in range(70))


def annotated(text: str, names: Sequence[str], chance: Random) -> AnnotatedDocument:
    document = Document(new_document_id(), text[:20], text, text_sha256(text))
    reference = load_scheme("news").reference
    works = (
        AnnotationSet(name, "annotator", "finished", reference, tuple(marks(chance)))
        for name in names
    )
    return AnnotatedDocument(replace(document, name=f"{document.name} {document.id}"), tuple(works))


def marks(chance: Random) -> Iterator[Annotation]:
    for layer, types in (("mention", ("PER", "ORG")), ("event", ("Conflict.Attack",))):
        for start in chance.sample(range(10), 4):
            spans = (Span(start, start + 2),)
            attributes = {"level": "NAM"} if layer == "mention" else {}
            yield Annotation(new_annotation_id(), layer, chance.choice(types), spans, attributes)


def test_it_is_the_same_as_of_all_documents_at_once(project: Project) -> None:
    whole = agree(project, AgreeOptions(measures=("f1",), types=False, draws=300))
    together = [one for one in whole.results if one.annotators == whole.annotators]
    names = annotators_of(project)
    found = agree_by_batch(project, measure_called("f1"), names, 300, lambda: False)
    assert [one.layer for one in found] == ["mention", "event"]
    assert found == [replace(one, left_out={}) for one in together]
    assert found[0].documents == COUNT + 140 + 1


def test_few_documents_are_held_at_a_time(project: Project) -> None:
    names = annotators_of(project)

    def by_batch() -> None:
        agree_by_batch(project, measure_called("f1"), names, 0, lambda: False)

    def at_once() -> None:
        agree(project, AgreeOptions(measures=("f1",), types=False, draws=0))

    assert peak_of(by_batch) < peak_of(at_once) / 2


def peak_of(work: Callable[[], None]) -> int:
    """Give the most bytes that Python holds meanwhile, when all is loaded that stays."""
    work()
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_it_can_be_stopped(project: Project) -> None:
    with pytest.raises(Cancelled):
        agree_by_batch(project, measure_called("f1"), annotators_of(project), 0, lambda: True)
