"""A document in which everything is awkward that an Arabic text can hold, and the sample corpus."""

from __future__ import annotations

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import clean, text_sha256

NEWS = load_scheme("news")
SAMPLE = list(read(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))
RAW = (
    "محمد 😀 بغداد\u200f \u202bقال\u202c\r\nلـ\"أتون\" <نص>\u00a0فيه كَتَّبَ ﷺ & 'لا'\tوللعراق ــ ]]> "
    "ونفى. قالت هند"
)


def span_of(text: str, words: str) -> Span:
    """Find where words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def awkward() -> AnnotatedDocument:
    """Make nested, split, sub-word and placeless annotations, at 0 and at the last character."""
    cleaned = clean(RAW)
    text = cleaned.text
    at = lambda words: span_of(text, words)  # noqa: E731
    name = lambda number: AnnotationId(f"a{number}")  # noqa: E731
    last = Span(len(text) - 3, len(text))
    mention = {"level": "NAM"}
    events = {"modality": "Asserted", "polarity": "Positive", "genericity": "Specific"}
    made = (
        Annotation(name(1), "mention", "PER.Individual", (Span(0, 4),), mention),
        Annotation(name(2), "mention", "GPE.Nation", (at("بغداد"),), {"level": "NOM"}),
        Annotation(name(3), "mention", "GPE.Nation", (at("عراق"),), mention,
                   comment="جزء\nكلمة <&\""),
        Annotation(name(4), "mention", "ORG.Media", (at('"أتون" <نص>'), at("كَتَّبَ")), mention),
        Annotation(name(5), "mention", "ORG.Media", (at("أتون"),), mention, doubt=True),
        Annotation(name(6), "mention", "PER.Individual", (last,), mention, milliseconds=1234),
        Annotation(
            name(7), "event", "Contact.Phone-Write", (at("قال"),), events | {"tense": "Past"},
            (Argument("Entity", name(1)), Argument("Entity", name(9)), Argument("Place", name(3))),
        ),
        Annotation(
            name(8), "stance", "Stance", (at("ﷺ"), at("لا")), {"polarity": "against"},
            (
                Argument("holder", None, "author"), Argument("target", name(7)),
                Argument("source", None, "outlet"), Argument("source", name(2)),
            ),
        ),
        Annotation(
            name(9), "entity", "PER.Individual", (), {"class": "SPC", "name": "محمد"},
            (Argument("mention", name(6)), Argument("mention", name(1))),
        ),
        Annotation(
            name(10), "relation", "PHYS.Located", (), {"modality": "Asserted", "tense": "Past"},
            (Argument("Arg-1", name(9)), Argument("Arg-2", name(2)), Argument("Time", name(11))),
        ),
        Annotation(name(11), "value", "Time", (at("ــ"),), {"val": "2024"}),
        Annotation(
            name(12), "relation", "PHYS.Near", (at("ونفى"),),
            {"modality": "Other", "tense": "Past"},
            (Argument("Arg-1", name(1)), Argument("Arg-2", name(2))),
        ),
    )  # fmt: skip
    document = Document(
        DocumentId("d1"), 'خبر "1" & <ب>', text, text_sha256(text), {"date": "2024", "o&<": '"'},
        (Region(0, 8, "title"), Region(8, len(text), "body", decided=True)), cleaned.steps,
    )  # fmt: skip
    work = AnnotationSet("ليلى", "annotator", "in progress", NEWS.reference, made)
    return AnnotatedDocument(document, (work,))
