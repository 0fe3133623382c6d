"""A split has its proportions in the whole and in each stratum, and never parts duplicates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, EditError
from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_document_id
from annotator.model.listing import DocumentFacts
from annotator.model.managing import Link
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.managing.splitting import (
    Split,
    SplitOptions,
    named_shares,
    plan_split,
    share_out,
)
from annotator.project.managing.strata import together
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256

USUAL = named_shares([80, 10, 10])


@st.composite
def corpora(draw: st.DrawFn) -> list[DocumentFacts]:
    outlets = draw(st.lists(st.sampled_from("أبجدهو"), max_size=150))
    return [
        DocumentFacts(DocumentId(f"{n:04}"), 10, {"outlet": one}) for n, one in enumerate(outlets)
    ]


@st.composite
def linked(draw: st.DrawFn) -> tuple[list[DocumentFacts], list[Link]]:
    documents = draw(corpora())
    if len(documents) < 2:
        return documents, []
    place = st.integers(0, len(documents) - 1)
    kinds = st.sampled_from(["duplicate", "version", "different"])
    drawn = draw(st.lists(st.tuples(place, place, kinds), max_size=60))
    links = [
        Link(documents[one].id, documents[other].id, kind)
        for one, other, kind in drawn
        if one != other
    ]
    return documents, links


shares = st.lists(st.integers(1, 100), min_size=2, max_size=5).map(
    lambda numbers: {f"part {n}": float(one) for n, one in enumerate(numbers)}
)
fields = st.sampled_from([(), ("outlet",), ("outlet", "month")])


@given(linked(), shares, fields, st.integers(0, 9))
def test_what_is_linked_is_never_parted(made, wanted, by, seed) -> None:
    documents, links = made
    parts = share_out(documents, links, SplitOptions(wanted, by, seed))
    assert list(parts) == [one.id for one in documents]
    assert set(parts.values()) <= set(wanted)
    for one in links:
        if one.kind != "different":
            assert parts[one.document] == parts[one.other]


@given(linked(), shares, fields, st.integers(0, 9))
def test_the_same_seed_gives_the_same_parts(made, wanted, by, seed) -> None:
    chosen = SplitOptions(wanted, by, seed)
    assert share_out(*made, chosen) == share_out(*made, chosen)


@given(corpora(), shares, st.integers(0, 9))
def test_without_links_every_stratum_has_its_proportions_give_or_take_one(
    documents, wanted, seed
) -> None:
    parts = share_out(documents, [], SplitOptions(wanted, ("outlet",), seed))
    whole = sum(wanted.values())
    for outlet, number in Counter(one.meta["outlet"] for one in documents).items():
        found = Counter(parts[one.id] for one in documents if one.meta["outlet"] == outlet)
        for name, share in wanted.items():
            assert abs(found[name] - number * share / whole) < 1 + 1e-6


def test_many_small_strata_come_out_even_together() -> None:
    documents = [DocumentFacts(DocumentId(f"{n:04}"), 10, {"outlet": f"{n}"}) for n in range(500)]
    parts = share_out(documents, [], SplitOptions(USUAL, ("outlet",), 7))
    assert Counter(parts.values()) == {"train": 400, "dev": 50, "test": 50}


@given(linked())
def test_groups_hold_each_document_once_and_links_only_inside(made) -> None:
    documents, links = made
    groups = together([one.id for one in documents], links)
    assert sorted(one for group in groups for one in group) == [one.id for one in documents]
    where = {one: number for number, group in enumerate(groups) for one in group}
    assert all(where[one.document] == where[one.other] for one in links if one.kind != "different")


def test_a_link_through_a_document_that_is_not_split_holds_together() -> None:
    links = [Link(DocumentId("a"), DocumentId("x"), "duplicate"),
             Link(DocumentId("b"), DocumentId("x"), "version")]  # fmt: skip
    assert together([DocumentId("a"), DocumentId("b")], links) == [["a", "b"]]


@pytest.mark.parametrize(
    ("numbers", "names", "expected"),
    [
        ([80, 10, 10], (), ["train", "dev", "test"]),
        ([9, 1], (), ["train", "test"]),
        ([1, 1, 1, 1], ("a", "b", "c", "d"), ["a", "b", "c", "d"]),
    ],
)
def test_parts_have_their_usual_names_or_those_given(numbers, names, expected) -> None:
    assert list(named_shares(numbers, names)) == expected


# In a corpus


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Make a corpus of twenty articles in two outlets; the second is a duplicate of the first."""
    corpus = create_corpus(tmp_path / "a.hashiya", "news")
    for number in range(20):
        text = f"نص {number}"
        meta = {"outlet": f"{number % 2}"}
        made = Document(new_document_id(), f"{number}", text, text_sha256(text), meta)
        corpus.add([AnnotatedDocument(made)], title="Import")
    ids = [one.id for one in corpus.documents()]
    with corpus.edit("Link", "ليلى") as writing:
        writing.manager.link(Link(ids[1], ids[0], "duplicate"))
    with Project(corpus, "ليلى") as opened:
        yield opened


def test_a_plan_changes_nothing_and_is_one_undoable_edit(project) -> None:
    plan = plan_split(project, SplitOptions(USUAL, ("outlet",), 7))
    assert sum(plan.sizes.values()) == 20
    assert (plan.sizes["train"], plan.groups) == (16, 1)
    assert plan.words["train"] == 32
    assert {key: sum(one.values()) for key, one in plan.by_stratum.items()} == {
        ("0",): 10,
        ("1",): 10,
    }
    assert project.corpus.parts("main") == {}
    project.change_corpus(Split(plan))
    assert project.corpus.parts("main") == plan.parts
    assert '"seed": 7' in project.corpus.kept("split")["main"]
    project.undo()
    assert (project.corpus.parts("main"), project.corpus.kept("split")) == ({}, {})


def test_a_split_of_fewer_documents_takes_the_place_of_the_one_before(project) -> None:
    project.change_corpus(Split(plan_split(project, SplitOptions(USUAL))))
    plan = plan_split(project, SplitOptions(named_shares([1, 1]), query="outlet:0"))
    assert len(plan.leaving) == 10
    project.change_corpus(Split(plan))
    assert Counter(project.corpus.parts("main").values()) == {"train": 5, "test": 5}


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (SplitOptions({"train": 1}), "at least two parts"),
        (SplitOptions({"train": 1, "test": 0}), "more than 0"),
        (SplitOptions({"train": 1, "test": float("nan")}), "more than 0"),
        (SplitOptions({"train": 1, " ": 1}), "a name"),
        (SplitOptions(USUAL, name=""), "a name"),
        (SplitOptions(USUAL, query="("), "Something is missing"),
    ],
)
def test_a_split_that_cannot_be_is_told_in_one_sentence(project, chosen, told) -> None:
    with pytest.raises(AnnotatorError) as problem:
        plan_split(project, chosen)
    assert told in str(problem.value)


@pytest.mark.parametrize("names", [("a",), ("a", "a")])
def test_names_that_do_not_fit_are_told(names) -> None:
    with pytest.raises(AnnotatorError, match="2 different names"):
        named_shares([1, 1], names)


def test_nothing_to_split_is_told(project) -> None:
    with pytest.raises(EditError):
        project.change_corpus(Split(plan_split(project, SplitOptions(USUAL, query="outlet:9"))))


def test_articles_with_the_same_text_are_never_parted_though_nobody_linked_them(project) -> None:
    text = "خبر واحد في صحف كثيرة"
    for number in range(20):
        made = Document(new_document_id(), f"copy {number}", text, text_sha256(text), {})
        project.corpus.add([AnnotatedDocument(made)], title="Import")
    copies = {one.id for one in project.documents() if one.name.startswith("copy")}
    plan = plan_split(project, SplitOptions(named_shares([50, 50])))
    assert len({part for one, part in plan.parts.items() if one in copies}) == 1
    assert plan.groups == 2
