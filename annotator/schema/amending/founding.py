"""New layers, each with as much in it as lets somebody annotate with it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from annotator.schema.amending.places import literal_called
from annotator.schema.layers import TEXT
from annotator.schema.records import (
    Attribute,
    Constraint,
    Filler,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)

Ground = Literal["span", "frame", "stance", "relation", "chain", "document"]
"""What a new layer can be; a stance is a frame with holder, target and side."""
GROUNDS: tuple[Ground, ...] = get_args(Ground)

_NOTHING = Words("", "")
_AUTHOR = Value("author", Words("The author", "الكاتب"), _NOTHING)


@dataclass(frozen=True, slots=True)
class Wish:
    """A layer that somebody wants: what it is, and for chains which layer they join."""

    ground: Ground
    members: str | None = None


def wishes(scheme: Scheme) -> Iterator[Wish]:
    """List the layers that a scheme could be given; one of chains for each layer of marked text."""
    for ground in GROUNDS:
        if ground == "chain":
            yield from (Wish(ground, one.name) for one in _marked(scheme))
        elif ground != "relation" or _marked(scheme):
            yield Wish(ground)


def new_layer(scheme: Scheme, wish: Wish, name: str, label: Words, color: str) -> Layer:
    """Make a layer with one type called like it; a layer of chains has the types of its members."""
    tag = TagType(name[:1].upper() + name[1:], label, _NOTHING, color)
    made = Layer(name, "span", label, _NOTHING, (tag,))
    match wish.ground:
        case "span":
            return replace(made, spans=TEXT)
        case "document":
            return replace(made, kind="document")
        case "frame":
            spans = SpanRule(Words("Trigger", "المحفِّز"), 1, 1)
            return replace(made, kind="frame", spans=spans)
        case "relation":
            tag = replace(tag, roles=tuple(_ends(scheme)))
            spans = SpanRule(Words("Cue words", "الكلمات الدالة"), 0)
            return replace(made, kind="relation", types=(tag,), spans=spans)
        case "chain":
            source = scheme.layer(wish.members or "")
            types = source.types if source is not None else (tag,)
            bare = tuple(replace(one, roles=(), symmetric=False) for one in types)
            return replace(made, kind="chain", types=bare, members=wish.members)
        case "stance":
            return _stance(scheme, made, tag)


def _marked(scheme: Scheme) -> list[Layer]:
    return [one for one in scheme.layers if one.kind == "span" and not one.quick]


def _mentioned(scheme: Scheme) -> tuple[Filler, ...]:
    """Take marked text and the chains that join it for what may take part in something."""
    names = [one.name for one in _marked(scheme)]
    chains = [one.name for one in scheme.layers if one.members in names]
    return tuple(Filler(name) for name in (*names, *chains))


def _ends(scheme: Scheme) -> Iterator[Role]:
    fillers = _mentioned(scheme)
    for number, label in (
        ("1", Words("First argument", "الطرف الأول")),
        ("2", Words("Second argument", "الطرف الثاني")),
    ):
        yield Role(f"Arg-{number}", label, _NOTHING, fillers, least=1, key=number)


def _stance(scheme: Scheme, made: Layer, tag: TagType) -> Layer:
    about = tuple(Filler(one.name) for one in scheme.layers if one.kind in {"frame", "relation"})
    people = _mentioned(scheme)
    holder = Role("holder", Words("Holder", "صاحب الموقف"), _NOTHING, people, least=1, key="1")
    holder = replace(holder, literals=(literal_called(scheme, _AUTHOR.name) or _AUTHOR,))
    fillers = (*people, *about, Filler(made.name))
    target = Role("target", Words("Target", "متعلَّق الموقف"), _NOTHING, fillers, least=1, key="2")
    return replace(
        made,
        kind="frame",
        types=(replace(tag, roles=(holder, target)),),
        attributes=(_polarity(),),
        spans=SpanRule(Words("Evidence", "الدليل")),
        constraints=(Constraint("distinct-fillers", ("holder", "target")),),
    )


def _polarity() -> Attribute:
    sides = (
        ("favor", "In favour", "مؤيد"),
        ("against", "Against", "معارض"),
        ("neutral", "Neutral", "محايد"),
        ("mixed", "Mixed", "مختلط"),
    )
    values = tuple(
        Value(name, Words(english, arabic), _NOTHING, str(number))
        for number, (name, english, arabic) in enumerate(sides, 1)
    )
    label = Words("Polarity", "الاتجاه")
    return Attribute("polarity", label, _NOTHING, values, required=True, key="q")
