"""A scheme that is written as TOML reads as the same scheme again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.reading import parse_scheme
from annotator.schema.records import (
    Attribute,
    Condition,
    Constraint,
    Example,
    Filler,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)
from annotator.schema.writing import write_scheme

NOTHING = Words("", "")
TYPES = ("PER", "PER.Group", "PER.Group.Team-2", "ORG")
VALUES = ("CT+", "PS-", "1st")

texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12),
    st.sampled_from(('"', "\\", 'a"""b', "'''", "a\r\nb", "#", "\x7f\x00", "\u200fوزير\u202b")),
).filter(lambda text: bool(text.strip()))
words = st.builds(Words, texts, texts)
perhaps_words = st.one_of(st.just(NOTHING), words)
colors = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
perhaps_key = st.sampled_from((None, "1", "z"))
limits = st.tuples(st.integers(0, 2), st.one_of(st.none(), st.integers(2, 4)))
values = st.tuples(*(st.builds(Value, st.just(name), words, perhaps_words) for name in VALUES))
examples = st.lists(st.builds(Example, texts, perhaps_words, st.booleans()), max_size=2).map(tuple)


def same_but_source(scheme: Scheme, other: Scheme) -> bool:
    """Say whether two schemes differ in nothing but the text they were read from."""
    return replace(scheme, source="", hash="") == replace(other, source="", hash="")


@st.composite
def attributes(draw: st.DrawFn) -> Attribute:
    return Attribute(
        "sure",
        draw(words),
        draw(perhaps_words),
        draw(values),
        draw(st.sampled_from((None, *VALUES))),
        draw(st.booleans()),
        draw(st.sampled_from(((), ("PER",), ("ORG", "PER.Group")))),
    )


@st.composite
def roles(draw: st.DrawFn, name: str, literal: Value) -> Role:
    least, most = draw(limits)
    fillers = (Filler("mention"), Filler("mention", "PER.Group"), Filler("tie", "ORG"))
    return Role(
        name,
        draw(words),
        draw(perhaps_words),
        draw(st.sampled_from((fillers[:1], fillers, fillers[1:]))),
        draw(st.sampled_from(((), (literal,)))),
        least,
        most,
    )


@st.composite
def changed(draw: st.DrawFn, role: Role) -> Role:
    """Change what a lower type can: a file cannot take back a description or literals."""
    least, most = draw(limits)
    fillers = (Filler("mention", "ORG"),)
    return replace(role, label=draw(words), fillers=fillers, least=least, most=most)


@st.composite
def tags(draw: st.DrawFn, name: str, own: tuple[Role, ...], symmetric: bool) -> TagType:
    return TagType(
        name,
        draw(words),
        draw(perhaps_words),
        draw(colors),
        draw(perhaps_key) if name == "PER" else None,
        name.startswith("PER") and name != TYPES[2] and draw(st.booleans()),
        symmetric,
        own,
        draw(perhaps_words),
        draw(examples),
    )


@st.composite
def relations(draw: st.DrawFn, literal: Value) -> Layer:
    """Give a layer whose types take, change, leave out and add roles."""
    symmetric = draw(st.booleans())
    found: dict[str, TagType] = {}
    for name in TYPES:
        above = found.get(name.rpartition(".")[0])
        taken = above.roles if above else ()
        kept = tuple(
            draw(st.one_of(st.just(role), changed(role)))
            for role in taken
            if role.name in {"r0", "r1"} or draw(st.booleans())
        )
        first = len(found) * 3
        new = tuple(draw(roles(f"r{first + number}", literal)) for number in range(2))
        found[name] = draw(tags(name, (*new, *kept), symmetric))
    exception = Condition("sure", ("CT+",))
    rule = Constraint("distinct-fillers", ("r0", "r1"), None, exception, "error")
    spans = draw(st.one_of(st.none(), st.builds(SpanRule, words)))
    return Layer(
        "tie",
        "relation",
        draw(words),
        draw(perhaps_words),
        tuple(found.values()),
        (draw(attributes()),),
        spans and replace(spans, unless=exception),
        (rule,),
        key=draw(perhaps_key),
    )


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    literal = draw(st.builds(Value, st.just("author"), words, perhaps_words, perhaps_key))
    mention = Layer(
        "mention",
        "span",
        draw(words),
        draw(perhaps_words),
        tuple(draw(tags(name, (), symmetric=False)) for name in TYPES),
        spans=draw(st.builds(SpanRule, words)),
        quick=draw(st.booleans()),
    )
    entity = Layer("entity", "chain", draw(words), NOTHING, mention.types, members="mention")
    version = draw(texts)
    layers = (mention, entity, draw(relations(literal)))
    return Scheme("made", version, draw(words), draw(perhaps_words), layers)


@pytest.mark.parametrize("key", shipped_schemes())
def test_shipped_scheme_reads_as_the_same_again(key: str) -> None:
    scheme = load_scheme(key)
    text = write_scheme(scheme)
    again = parse_scheme(text, name="x.toml")
    assert same_but_source(again, scheme)
    assert write_scheme(again) == text


@settings(max_examples=20, deadline=None, phases=(Phase.generate,))
@given(schemes())
def test_any_scheme_reads_as_the_same_again(scheme: Scheme) -> None:
    text = write_scheme(scheme)
    again = parse_scheme(text, name="x.toml")
    assert same_but_source(again, scheme)
    assert write_scheme(again) == text
