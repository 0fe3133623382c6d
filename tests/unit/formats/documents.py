"""Random annotated documents with their schemes: everything awkward that a text may hold."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from annotator.model.annotation import Annotation, Argument
from annotator.model.document import REGION_KINDS, Document, Region
from annotator.model.identity import AnnotationId, new_annotation_id, new_document_id
from annotator.model.managing import BOUNDARY_KINDS, BOUNDARY_UNITS, Boundary
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.records import (
    Attribute,
    Condition,
    Filler,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)
from annotator.text.cleaning import clean, text_sha256
from annotator.text.words import tokens

PIECES = (
    "بغداد", "وللعراق", "قالـــت", "كَتَبَّ", "😀", "👩‍👩‍👧", "\u202bقال\u202c", "لـ\"أتون\"", "ﷺ",
    "ﻻ", "ه\u200fذا", "2,500", "F-16", "وزير.", "متى؟", "(AWP)،", "\u200f", "...", "و", "x_y|z",
    "م\u200cن", "رئيس", "\u0301",
)  # fmt: skip
"""An emoji, bidi controls, tatweel, vowel marks, ligatures, joiners, clitics, stops, quotes."""
GAPS = (" ", " ", " ", "  ", "\u00a0", "\t", "\r\n", "\n\n", ". ", "", " \u2028")
FREE = ("نص حر", 'a "b"', "x|y:z", "سطر\nآخر", "tab\there", " ", "O", "_", "#1", "🙂=;,\\")
"""Values of free text that formats like to trip over."""


def _words(name: str) -> Words:
    return Words(name, f"ع {name}")


def _tag(name: str, *roles: Role, abstract: bool = False) -> TagType:
    return TagType(name, _words(name), _words(name), "#0072B2", abstract=abstract, roles=roles)


def _role(name: str, *fillers: Filler, literals: tuple[str, ...] = (), most: int | None = None):
    values = tuple(Value(one, _words(one), _words(one)) for one in literals)
    return Role(name, _words(name), _words(name), fillers, values, 0, most)


def _attribute(name: str, *values: str) -> Attribute:
    listed = tuple(Value(one, _words(one), _words(one)) for one in values)
    return Attribute(name, _words(name), _words(name), listed)


ANYONE = (Filler("mention"), Filler("entity"))


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    """Make a scheme with every kind of layer; which types and roles it has differs."""
    names = ("PER", "PER.Individual", "ORG", "GPE.Nation", "نوع", "CT+", "O", "B-X", "a_b", "a.b")
    types = draw(st.lists(st.sampled_from(names), min_size=1, max_size=5, unique=True))
    tags = tuple(_tag(one) for one in types)
    roles = (
        _role("Attacker", *ANYONE),
        _role("Arg1", Filler("mention"), Filler("event")),
        _role("holder", *ANYONE, literals=("author", "outlet")),
    )
    kinds = draw(
        st.lists(st.sampled_from(("Conflict.Attack", "Die", "هجوم")), min_size=1, unique=True)
    )
    ends = (_role("Arg-1", *ANYONE, most=1), _role("Arg-2", *ANYONE, most=1))
    stance = (
        _role("holder", *ANYONE, literals=("author", "implicit"), most=1),
        _role("target", *ANYONE, Filler("event"), Filler("claim"), most=1),
    )
    level, note = _attribute("level", "NAM", "NOM"), _attribute("note")
    rule = SpanRule(_words("evidence"), 0, None, Condition("polarity", ("unclear",)))
    polarity = _attribute("polarity", "favor", "against", "unclear")

    def layer(name: str, kind: str, of: tuple[TagType, ...], *attributes: Attribute, **more):
        return Layer(name, kind, _words(name), _words(name), of, attributes, **more)

    return Scheme(
        "random", "1.0", _words("random"), _words("random"),
        (
            layer("mention", "span", tags, level, note),
            layer("entity", "chain", tags, _attribute("name"), members="mention"),
            layer("event", "frame", tuple(_tag(one, *roles) for one in kinds), level,
                  spans=SpanRule(_words("trigger"), 1, 1)),
            layer("relation", "relation", (_tag("PHYS.Near", *ends), _tag("PHYS", *ends))),
            layer("claim", "span", (_tag("Claim"),), quick=True),
            layer("stance", "frame", (_tag("Stance", *stance),), polarity, spans=rule),
            layer("topic", "document", (_tag("Politics"), _tag("War")), note),
        ),
        hash="f" * 64,
    )  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Write a text of awkward pieces, as its source would hold it."""
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=24))
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=len(pieces), max_size=len(pieces)))
    return "".join(one + gap for one, gap in zip(pieces, gaps, strict=True))


@st.composite
def items(draw: st.DrawFn, scheme: Scheme) -> AnnotatedDocument:
    """Make a document with one or two annotation sets that follow a scheme."""
    cleaned = clean("بداية " + draw(texts()))
    text = cleaned.text
    document = Document(
        new_document_id(),
        draw(st.sampled_from(("خبر", "a/b", "con", "news 1"))),
        text,
        text_sha256(text),
        draw(st.sampled_from(({}, {"outlet": "الجريدة"}))),
        draw(_regions(len(text))),
        cleaned.steps,
        draw(_boundaries(len(text))),
    )
    authors = draw(
        st.sampled_from(((("ليلى", "annotator"),), (("ليلى", "annotator"), ("g", "gold"))))
    )
    sets = tuple(
        AnnotationSet(name, kind, "new", scheme.reference, draw(_annotations(scheme, text)))
        for name, kind in authors
    )
    return AnnotatedDocument(document, sets)


@st.composite
def _regions(draw: st.DrawFn, length: int) -> tuple[Region, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=3)) | {0, length})
    return tuple(
        Region(start, end, draw(st.sampled_from(REGION_KINDS)), draw(st.booleans()))
        for start, end in pairwise(cuts)
    )


@st.composite
def _boundaries(draw: st.DrawFn, length: int) -> tuple[Boundary, ...]:
    """Part or join sentences and words at a few places, as people do."""
    if length < 2:
        return ()
    places = draw(st.sets(st.integers(1, length - 1), max_size=2))
    return tuple(
        Boundary(
            place,
            draw(st.sampled_from(BOUNDARY_UNITS)),
            draw(st.sampled_from(BOUNDARY_KINDS)),
        )
        for place in sorted(places)
    )


@st.composite
def _spans(draw: st.DrawFn, text: str, most: int = 3) -> tuple[Span, ...]:
    """Draw stretches: of whole words, at both ends of the text, or anywhere, whole or in parts."""
    words = tokens(text)
    kind = draw(st.sampled_from(("words", "words", "anywhere", "first", "last", "parts")))
    if kind == "first":
        return (Span(0, draw(st.integers(1, min(len(text), 8)))),)
    if kind == "last":
        return (Span(len(text) - draw(st.integers(1, min(len(text), 8))), len(text)),)
    if kind == "words" and words:
        first = draw(st.integers(0, len(words) - 1))
        last = draw(st.integers(first, min(len(words) - 1, first + 3)))
        return (Span(words[first][0], words[last][1]),)
    count = 2 * (draw(st.integers(2, most)) if kind == "parts" and most > 1 else 1)
    if len(text) < count:
        return (Span(0, len(text)),)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=count, max_size=count)))
    return tuple(Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=True))


@st.composite
def _annotations(draw: st.DrawFn, scheme: Scheme, text: str) -> tuple[Annotation, ...]:
    made: list[Annotation] = []
    for layer in scheme.layers:
        for _ in range(draw(st.integers(0, 6 if layer.name == "mention" else 2))):
            made.append(draw(_annotation(layer, text, made)))
    return tuple(draw(st.permutations(made))) if draw(st.booleans()) else tuple(made)


@st.composite
def _annotation(draw: st.DrawFn, layer: Layer, text: str, made: list[Annotation]) -> Annotation:
    tag = draw(st.sampled_from([one for one in layer.types if not one.abstract]))
    attributes = {}
    for one in layer.attributes:
        if draw(st.booleans()):
            names = [value.name for value in one.values]
            attributes[one.name] = draw(st.sampled_from(names or FREE))
    spans = ()
    if layer.kind == "span" or (layer.spans and (layer.spans.least or draw(st.booleans()))):
        spans = draw(_spans(text, layer.spans.most or 3 if layer.spans else 3))
    return Annotation(
        new_annotation_id(),
        layer.name,
        tag.name,
        spans,
        attributes,
        draw(_arguments(layer, tag, made)),
        draw(st.sampled_from(("", "", "", "تعليق: #1", "a\tb\nc"))),
        draw(st.sampled_from((False, False, True))),
        draw(st.sampled_from((0, 0, 1200))),
    )


@st.composite
def _arguments(
    draw: st.DrawFn, layer: Layer, tag: TagType, made: list[Annotation]
) -> tuple[Argument, ...]:
    if layer.kind == "chain":
        members = [one.id for one in made if one.layer == layer.members]
        chosen = (
            draw(st.lists(st.sampled_from(members), unique=True, max_size=4)) if members else []
        )
        return tuple(Argument("mention", one) for one in chosen)
    found: list[Argument] = []
    for role in tag.roles:
        layers = {one.layer for one in role.fillers}
        fitting: list[AnnotationId] = [one.id for one in made if one.layer in layers]
        most = 1 if role.most == 1 else 3
        if fitting:
            targets = draw(st.lists(st.sampled_from(fitting), unique=True, max_size=most))
            found += [Argument(role.name, one) for one in targets]
        if role.literals and len(found) < 2 and not (most == 1 and found) and draw(st.booleans()):
            found.append(
                Argument(
                    role.name, None, draw(st.sampled_from([one.name for one in role.literals]))
                )
            )
    return tuple(found)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[Scheme, AnnotatedDocument]:
    """Make a scheme and a document annotated by it."""
    scheme = draw(schemes())
    return scheme, draw(items(scheme))
