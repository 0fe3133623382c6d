"""Small corpora written in a line: what several annotators did on documents."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from annotator.agreement import Tally
from annotator.agreement.codes import Codes, coded
from annotator.agreement.material import Material, gather
from annotator.agreement.measures import measure_called
from annotator.agreement.scoring import Result, score
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import DocumentId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from annotator.text.clitics import Clitics

NEWS = load_scheme("news")
CLITICS = Clitics(
    {"العراق": 9000, "عراق": 900, "السلام": 9000, "سلام": 5000, "قال": 9000, "الرئيس": 900}
)
TEXT = "كلمة " * 40


def spans(written: str) -> tuple[Span, ...]:
    """Read "5-10;20-29"."""
    return tuple(Span(*map(int, one.split("-"))) for one in written.split(";") if one)


def mark(type_: str, where: str, layer: str = "mention", **attributes: str) -> Annotation:
    """Make an annotation of some text."""
    return Annotation(new_annotation_id(), layer, type_, spans(where), attributes)


def marks(written: str, layer: str = "mention") -> list[Annotation]:
    """Read "PER:0-5 ORG:10-20;25-30"."""
    return [mark(*one.split(":"), layer=layer) for one in written.split()]


def frame(
    layer: str,
    type_: str,
    where: str = "",
    roles: Iterable[tuple[str, Annotation | str]] = (),
    **attributes: str,
) -> Annotation:
    """Make a frame whose roles are filled by annotations or literals."""
    arguments = tuple(
        Argument(role, value=filler) if isinstance(filler, str) else Argument(role, filler.id)
        for role, filler in roles
    )
    return Annotation(new_annotation_id(), layer, type_, spans(where), attributes, arguments)


def chain(*members: Annotation, type_: str = "PER") -> Annotation:
    """Make an entity of mentions."""
    return frame("entity", type_, roles=[("mention", one) for one in members])


def document(
    works: Mapping[str, Sequence[Annotation]],
    text: str = TEXT,
    name: str = "d",
    regions: tuple[Region, ...] = (),
) -> AnnotatedDocument:
    """Make a document with what each annotator did."""
    sha256 = hashlib.sha256((name + text).encode()).hexdigest()
    sets = tuple(
        AnnotationSet(who, "annotator", "finished", NEWS.reference, tuple(done))
        for who, done in works.items()
    )
    return AnnotatedDocument(Document(DocumentId(name), name, text, sha256, regions=regions), sets)


def corpus(*works: Mapping[str, Sequence[Annotation]], text: str = TEXT) -> list[AnnotatedDocument]:
    """Make a document for each mapping of annotators to their annotations."""
    return [document(one, text, f"d{at}") for at, one in enumerate(works)]


def material(
    documents: Sequence[AnnotatedDocument],
    layer: str = "mention",
    annotators: Sequence[str] = ("A", "B"),
    attribute: str | None = None,
) -> Material:
    """Gather a layer of documents."""
    found = NEWS.layer(layer)
    assert found is not None
    gathered = gather(documents, NEWS, found, annotators, attribute=attribute)
    return replace(gathered, clitics=lambda: CLITICS)


def result(
    key: str, documents: Sequence[AnnotatedDocument], layer: str = "mention", **options: object
) -> Result:
    """Score documents by a measure, without intervals."""
    return score(measure_called(key), material(documents, layer, **options), draws=0)  # type: ignore[arg-type]


def value(key: str, *works: Mapping[str, Sequence[Annotation]], layer: str = "mention") -> float:
    """Give the number of a measure for documents; NaN where it is not defined."""
    found = result(key, corpus(*works), layer).value
    return float("nan") if found is None else found


def number(tally: Tally, what: str | None = None) -> float:
    """Give the number that a tally makes of all its documents, or one of its details."""
    total = tally.counts.sum(axis=0)
    chosen = tally.value if what is None else tally.details[what]
    return float(np.asarray(chosen(total)))


def table(rows: Sequence[Sequence[int]], *, ordered: bool = True) -> Codes:
    """Make codes of a table of what two annotators said."""
    found: list[tuple[Hashable, Hashable]] = [
        (one, other)
        for one, row in enumerate(rows)
        for other, times in enumerate(row)
        for _ in range(times)
    ]
    return coded(found, categories=range(len(rows)), ordered=ordered)


def columns(*written: str) -> Codes:
    """Read what each annotator said of the items, one word each; a dot says nothing."""
    rows = zip(*(one.split() for one in written), strict=True)
    return coded([[None if one == "." else one for one in row] for row in rows], ordered=True)


def items(written: str) -> Codes:
    """Read items as words of one sign for each annotator; a dot says nothing."""
    return columns(*(" ".join(one) for one in zip(*written.split(), strict=True)))
