"""Layers are added to a scheme, renamed and deleted, and drafts are written down and read again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.errors import SchemeError
from annotator.project.amending import as_written
from annotator.schema.amending.deleting import Delete
from annotator.schema.amending.draft import Draft
from annotator.schema.amending.faults import faults
from annotator.schema.amending.founding import Wish, new_layer, wishes
from annotator.schema.amending.moves import Reattribute, Relayer, Retype, Unfill
from annotator.schema.amending.places import WHOLE, Place, held
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Add, Change, Decide, Replace, Shift, Step
from annotator.schema.amending.written import read_steps, write_steps
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.records import Filler, Layer, Role, Scheme, Value, Words

NEWS = load_scheme("news")
WORDS = Words("Extra", "إضافة")


def layer_of(scheme: Scheme, name: str) -> Layer:
    """Give a layer of a scheme."""
    found = scheme.layer(name)
    assert found is not None
    return found


def with_layer(scheme: Scheme, wish: Wish) -> Scheme:
    """Give a scheme a layer."""
    layer = new_layer(scheme, wish, "extra", WORDS, "#0072B2")
    draft = Draft(scheme)
    draft.do(Add(Place("layer", ("extra",)), layer))
    return draft.scheme


@pytest.mark.parametrize("key", sorted(shipped_schemes()))
def test_every_layer_that_is_offered_can_be_written_into_every_scheme(key: str) -> None:
    scheme = load_scheme(key)
    offered = list(wishes(scheme))
    assert Wish("stance") in offered
    for wish in offered:
        made = with_layer(scheme, wish)
        assert [one.place for one in faults(made) if one.place.layer == "extra"] == []
        written = as_written(replace(made, version="9"))
        assert written.layer("extra") == made.layer("extra")


def test_chains_are_offered_for_each_layer_of_marked_text_that_is_no_quick_one() -> None:
    found = [one.members for one in wishes(NEWS) if one.ground == "chain"]
    quick = {one.name for one in NEWS.layers if one.quick}
    assert "mention" in found
    assert quick
    assert not quick & {*found}


def test_a_renamed_layer_is_followed_by_fillers_and_chains() -> None:
    draft = Draft(NEWS)
    draft.do(Rename(Place("layer", ("mention",)), "name"))
    assert draft.moves == (Relayer("mention", "name"),)
    assert layer_of(draft.scheme, "entity").members == "name"
    attacker = held(draft.scheme, Place("role", ("event", "Conflict.Attack", "Attacker")))
    assert isinstance(attacker, Role)
    assert {one.layer for one in attacker.fillers} == {"name", "entity"}
    assert as_written(draft.scheme).layer("name") is not None


def test_a_deleted_layer_goes_from_fillers_and_takes_the_chains_that_join_it() -> None:
    draft = Draft(NEWS)
    draft.do(Delete(Place("layer", ("mention",))))
    names = [one.name for one in draft.scheme.layers]
    assert "mention" not in names
    assert "entity" not in names
    fillers = {
        filler.layer
        for layer in draft.scheme.layers
        for tag in layer.types
        for role in tag.roles
        for filler in role.fillers
    }
    assert fillers
    assert not fillers & {"mention", "entity"}


def test_the_last_layer_stays() -> None:
    draft = Draft(NEWS)
    for layer in NEWS.layers:
        if len(draft.scheme.layers) > 1 and draft.scheme.layer(layer.name) is not None:
            draft.do(Delete(Place("layer", (layer.name,))))
    last = [one.name for one in draft.scheme.layers]
    assert len(last) == 1
    with pytest.raises(SchemeError, match="at least one layer"):
        draft.do(Delete(Place("layer", (last[0],))))


def test_two_layers_cannot_have_one_name() -> None:
    draft = Draft(NEWS)
    with pytest.raises(SchemeError, match="already"):
        draft.do(Rename(Place("layer", ("mention",)), "Event"))


def test_a_merge_of_types_with_like_keys_below_them_can_be_written() -> None:
    draft = Draft(NEWS)
    draft.do(Merge(Place("type", ("mention", "WEA")), "VEH"))
    assert not [one for one in faults(draft.scheme) if "key" in one.problem.values]
    assert as_written(draft.scheme).layers == draft.scheme.layers


def test_a_literal_is_one_for_all_roles() -> None:
    draft = Draft(NEWS)
    victim = Place("role", ("event", "Life.Injure", "Victim"))
    mine = Value("author", WORDS, WORDS)
    draft.do(Add(victim.part("literal", "author"), mine))
    role, holder = (
        held(draft.scheme, one) for one in (victim, Place("role", ("stance", "Stance", "holder")))
    )
    assert isinstance(role, Role)
    assert isinstance(holder, Role)
    assert role.literal("author") == holder.literal("author") != mine
    with pytest.raises(SchemeError, match="author"):
        draft.do(Add(victim.beside("Agent").part("literal", "Author"), mine))


STEPS: tuple[Step, ...] = (
    Rename(Place("type", ("mention", "PER")), "HUMAN"),
    Merge(Place("type", ("mention", "VEH")), "WEA", everywhere=True),
    Delete(Place("attribute", ("mention", "level"))),
    Shift(Place("layer", ("event",)), -1),
    Change(WHOLE, "label", Words("Mine", "لي\u2028\n")),
    Change(Place("role", ("event", "Life", "Person")), "fillers", (Filler("mention"),)),
    Change(Place("role", ("event", "Life", "Person")), "most", None),
    Decide(
        (
            Retype("mention", "PER", None),
            Relayer("mention", "name"),
            Reattribute("mention", (), "level", None),
            Unfill("event", ("Life",), "Person", ("mention", "PER")),
        )
    ),
    *(
        Add(Place("layer", ("extra",)), new_layer(NEWS, one, "extra", WORDS, "#0072B2"))
        for one in wishes(NEWS)
    ),
    Replace(NEWS),
)


def test_steps_read_as_they_were_written() -> None:
    assert read_steps(write_steps(STEPS)) == STEPS
    assert read_steps(write_steps(())) == ()


@pytest.mark.parametrize("damaged", ["", "[]", write_steps(STEPS)[:-1], write_steps(STEPS) + " "])
def test_what_is_damaged_is_told(damaged: str) -> None:
    with pytest.raises(SchemeError, match="damaged"):
        read_steps(damaged)


def test_a_draft_gives_the_steps_that_stand() -> None:
    draft = Draft(NEWS)
    first, second = STEPS[0], STEPS[4]
    draft.do(first)
    draft.do(second)
    assert draft.steps == (first, second)
    draft.undo()
    assert draft.steps == (first,)
    draft.do(STEPS[2])
    assert draft.steps == (first, STEPS[2])
