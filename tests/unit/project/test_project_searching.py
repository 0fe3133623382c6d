"""Queries speak the words of the corpus's scheme, in both languages."""

from __future__ import annotations

import pytest

from annotator.errors import QueryError
from annotator.project.searching import read_query
from annotator.schema.loading import load_scheme
from annotator.search.query import All, Condition, Kind, Marked, Not

NEWS = load_scheme("news")


def marked(typed: str) -> tuple[Kind, list[tuple[str, str | None, bool]]]:
    """Give what a query asks of annotations, without places."""
    found = read_query(typed, NEWS)
    assert isinstance(found, Marked)
    kind = Kind(found.kind.layer, found.kind.type)
    return kind, [(one.name, one.value, one.differs) for one in found.conditions]


@pytest.mark.parametrize(
    ("typed", "kind", "conditions"),
    [
        ("[event]", Kind("event", None), []),
        ("[حدث]", Kind("event", None), []),
        ("[Event:Conflict.Attack]", Kind("event", "Conflict.Attack"), []),
        ("[حدث:هجوم]", Kind("event", "Conflict.Attack"), []),
        ("[event:conflict]", Kind("event", "Conflict"), []),
        ("[PER]", Kind(None, "PER"), []),
        ("[doubt]", Kind(None, None), [("doubt", None, False)]),
        ("[تعليق]", Kind(None, None), [("comment", None, False)]),
        ("[mention comment]", Kind("mention", None), [("comment", None, False)]),
        ("[mention level=nom]", Kind("mention", None), [("level", "NOM", False)]),
        ("[event attacker=ORG]", Kind("event", None), [("Attacker", "ORG", False)]),
        ("[event -Target]", Kind("event", None), [("Target", None, True)]),
        ("[event Attacker!=PER]", Kind("event", None), [("Attacker", "PER", True)]),
        ("[stance polarity=against]", Kind("stance", None), [("polarity", "against", False)]),
        ("[stance holder=author]", Kind("stance", None), [("holder", "author", False)]),
        ("[entity identifier=Q1530]", Kind("entity", None), [("identifier", "Q1530", False)]),
        ("[mention of=Q1530]", Kind("mention", None), [("of", "Q1530", False)]),
    ],
)
def test_names_and_wordings_of_the_scheme(typed, kind, conditions) -> None:
    assert marked(typed) == (kind, conditions)


def test_every_type_role_and_value_can_be_asked_for_by_its_arabic_wording() -> None:
    for layer in NEWS.layers:
        for tag in layer.types:
            kind, _ = marked(f"[{layer.name}:{tag.label.ar.replace(' ', '-')}]")
            assert kind.layer == layer.name
            found = layer.type(kind.type or "")
            assert found is not None
            assert found.label.ar == tag.label.ar
        for attribute in layer.attributes:
            for value in attribute.values:
                name, wording = attribute.label.ar, value.label.ar.replace(" ", "-")
                _, [(found_name, found_value, _)] = marked(
                    f"[{layer.name} {name.replace(' ', '-')}={wording}]"
                )
                assert found_name == attribute.name
                assert found_value is not None


def test_words_deep_in_a_query_are_read_too() -> None:
    found = read_query("بغداد -([حدث:هجوم] OR x)", NEWS)
    assert isinstance(found, All)
    assert isinstance(found.parts[1], Not)
    assert "Conflict.Attack" in repr(found)


def test_words_in_a_condition_are_kept() -> None:
    found = read_query('[stance target="إيران"]', NEWS)
    assert isinstance(found, Marked)
    (condition,) = found.conditions
    assert isinstance(condition, Condition)
    assert condition.words is not None
    assert [one.letters for one in condition.words.words] == ["إيران"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("[foo]", "The scheme has nothing called foo here (at character 2)."),
        ("[event:Foo]", "The layer event has no type Foo (at character 2)."),
        ("بغداد [event Foo=ORG]", "The scheme has nothing called Foo here (at character 14)."),
        ("[event level=NOM]", "The scheme has nothing called level here (at character 8)."),
        ("[event Attacker=Foo]", "Attacker is never Foo in this scheme (at character 8)."),
        ("[mention level=Foo]", "level is never Foo in this scheme (at character 10)."),
    ],
)
def test_what_the_scheme_does_not_know_is_told_with_its_place(typed, told) -> None:
    with pytest.raises(QueryError) as caught:
        read_query(typed, NEWS)
    assert str(caught.value) == told


def test_an_unknown_layer_is_told_with_those_there_are() -> None:
    with pytest.raises(
        QueryError, match=r"no layer foo \(at character 2\); it has mention, value, entity"
    ):
        read_query("[foo:PER]", NEWS)
