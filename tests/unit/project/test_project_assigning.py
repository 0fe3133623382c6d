"""Documents are handed out evenly, by chance that can be drawn again, and never twice."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, EditError
from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_document_id
from annotator.model.listing import DocumentFacts
from annotator.model.managing import Assignment, Link
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.managing.assigning import (
    Assign,
    AssignOptions,
    AssignTo,
    Unassign,
    plan_assignment,
    progress,
    share_out,
)
from annotator.project.managing.strata import apportioned, stratum_of
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256

NAMES = ("ليلى", "سالم", "هدى", "نور", "عمر")


def facts(number: int, words: int = 100, **meta: str) -> DocumentFacts:
    return DocumentFacts(DocumentId(f"{number:05}"), words, meta)


def corpora(most: int = 120) -> st.SearchStrategy[list[DocumentFacts]]:
    one = st.tuples(st.integers(1, 900), st.sampled_from(["أ", "ب", "ج", ""]))
    return st.lists(one, max_size=most).map(
        lambda rows: [facts(n, words, outlet=outlet) for n, (words, outlet) in enumerate(rows)]
    )


@st.composite
def options(draw: st.DrawFn) -> AssignOptions:
    names = NAMES[: draw(st.integers(2, 5))]
    return AssignOptions(
        names,
        draw(st.sampled_from([0.0, 0.1, 0.2, 0.5, 1.0])),
        draw(st.integers(2, len(names))),
        draw(st.sampled_from([(), ("outlet",)])),
        draw(st.integers(0, 99)),
    )


@given(corpora(), options())
def test_everybody_has_as_many_documents_give_or_take_one(documents, chosen) -> None:
    given, shared, loads = share_out(documents, chosen)
    assert sorted(one for one, _ in given) == [one.id for one in documents]
    assert all(len(set(who)) == len(who) and set(who) <= set(chosen.annotators) for _, who in given)
    assert Counter(len(who) for _, who in given) == {
        key: number
        for key, number in ((chosen.per, shared), (1, len(documents) - shared))
        if number
    }
    assert shared == round(len(documents) * chosen.overlap)
    counts = [loads.documents[one] for one in chosen.annotators]
    singles = len(documents) - shared
    assert max(counts) - min(counts) <= (1 if singles >= len(counts) * 2 else 2)


@given(corpora(), options())
def test_every_group_shares_as_many_documents_give_or_take_one(documents, chosen) -> None:
    given, _, _ = share_out(documents, chosen)
    groups = Counter(frozenset(who) for _, who in given if len(who) > 1)
    numbers = [groups[frozenset(one)] for one in combinations(chosen.annotators, chosen.per)]
    assert max(numbers) - min(numbers) <= 1


@given(corpora(), options())
def test_the_same_seed_gives_the_same_shares_whatever_the_order_of_the_strata(
    documents, chosen
) -> None:
    assert share_out(documents, chosen)[0] == share_out(documents, chosen)[0]


def test_another_seed_gives_other_shares() -> None:
    documents = [facts(number) for number in range(60)]
    drawn = {
        tuple(share_out(documents, AssignOptions(NAMES, 0.3, 2, seed=seed))[0]) for seed in range(5)
    }
    assert len(drawn) == 5


def test_shares_are_even_in_words_and_in_every_stratum() -> None:
    outlets = ["أ"] * 90 + ["ب"] * 30 + ["ج"] * 6
    lengths = [(number * 7919) % 1500 + 50 for number in range(126)]
    documents = [
        facts(n, words, outlet=outlet)
        for n, (words, outlet) in enumerate(zip(lengths, outlets, strict=True))
    ]
    chosen = AssignOptions(NAMES[:3], 0.2, 2, ("outlet",), 7)
    given, shared, loads = share_out(documents, chosen)
    assert shared == 25
    words = [loads.words[one] for one in chosen.annotators]
    assert max(words) - min(words) < 0.03 * sum(words)
    where = {one.id: one.meta["outlet"] for one in documents}
    for outlet, number in (("أ", 90), ("ب", 30), ("ج", 6)):
        each = Counter(
            name for one, who in given if len(who) == 1 and where[one] == outlet for name in who
        )
        assert max(each.values()) - min(each.values()) <= 2 + number * 0.02


def test_only_so_many_are_handed_out_in_proportion() -> None:
    documents = [facts(n, outlet="أ" if n < 80 else "ب") for n in range(100)]
    chosen = AssignOptions(NAMES[:2], fields=("outlet",), most=10)
    given, _, _ = share_out(documents, chosen)
    assert Counter(int(one) < 80 for one, _ in given) == {True: 8, False: 2}


@given(st.integers(0, 500), st.lists(st.integers(0, 50), min_size=1, max_size=8))
def test_parts_of_a_number_are_whole_and_make_it_up(total: int, weights: list[int]) -> None:
    parts = apportioned(total, weights)
    if sum(weights):
        assert sum(parts) == total
        for part, weight in zip(parts, weights, strict=True):
            assert abs(part - total * weight / sum(weights)) < 1
    else:
        assert set(parts) == {0}


@pytest.mark.parametrize(
    ("field", "value"),
    [("month", "2021-03"), ("year", "2021"), ("outlet", "الأفق"), ("desk", "")],
)
def test_strata_by_date_or_by_any_field(field: str, value: str) -> None:
    assert stratum_of(facts(1, date="2021-03-05", outlet=" الأفق "), (field,)) == (value,)


# In a corpus


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Make a corpus of twelve articles, the last a duplicate of the first."""
    corpus = create_corpus(tmp_path / "a.hashiya", "news")
    for number in range(12):
        text = f"نص {number} " + "كلمة " * number
        made = Document(
            new_document_id(), f"{number}", text, text_sha256(text), {"outlet": f"{number % 2}"}
        )
        corpus.add([AnnotatedDocument(made)], title="Import")
    opened = Project(corpus, "ليلى")
    ids = [one.id for one in corpus.documents()]
    with corpus.edit("Link", "ليلى") as writing:
        writing.manager.link(Link(ids[11], ids[0], "duplicate"))
    yield opened
    opened.close()


def test_a_plan_changes_nothing_and_is_one_undoable_edit(project) -> None:
    plan = plan_assignment(project, AssignOptions(("ليلى", "سالم"), 0.5, seed=3))
    assert (plan.documents, plan.shared, plan.spare, plan.taken) == (11, 6, 1, 0)
    assert [(one.documents, one.shared) for one in plan.shares] in (
        [(9, 6), (8, 6)],
        [(8, 6), (9, 6)],
    )
    assert project.corpus.assignments() == []
    changes = project.change_corpus(Assign(plan))
    assert len(changes.managed) == 11
    assert changes.kept == {"assignment"}
    assert sorted(project.corpus.assignments(), key=str) == sorted(plan.assignments, key=str)
    assert {one.batch for one in plan.assignments} == {"1"}
    assert '"seed": 3' in project.corpus.kept("assignment")["1"]
    project.undo()
    assert project.corpus.assignments() == []
    assert project.corpus.kept("assignment") == {}


def test_what_somebody_has_is_not_handed_out_again(project) -> None:
    project.change_corpus(Assign(plan_assignment(project, AssignOptions(("ليلى",), most=4))))
    plan = plan_assignment(project, AssignOptions(("سالم",), batch="ثانية", query="outlet:1"))
    taken = {one.document for one in project.corpus.assignments("ليلى")}
    assert not taken & {one.document for one in plan.assignments}
    outlets = project.corpus.meta_of([one.document for one in plan.assignments])
    assert {one["outlet"] for one in outlets.values()} == {"1"}
    assert plan.taken + plan.documents + plan.spare == 6
    project.change_corpus(Assign(plan_assignment(project, AssignOptions(("سالم",)))))
    with pytest.raises(EditError):
        project.change_corpus(Assign(plan_assignment(project, AssignOptions(("سالم",)))))


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (AssignOptions(()), "nobody was named"),
        (AssignOptions(("أ", "أ")), "named twice"),
        (AssignOptions(("أ", " ")), "is empty"),
        (AssignOptions(("أ", "ب"), 1.5), "share from 0"),
        (AssignOptions(("أ", "ب"), 0.5, 3), "from 2 to 2"),
        (AssignOptions(("أ",), 0.5), "name another annotator"),
        (AssignOptions(("أ",), most=0), "1 or more"),
        (AssignOptions(("أ",), query="foo:bar"), "There is no filter foo"),
    ],
)
def test_a_plan_that_cannot_be_is_told_in_one_sentence(project, chosen, told) -> None:
    with pytest.raises(AnnotatorError) as problem:
        plan_assignment(project, chosen)
    assert told in str(problem.value)


def test_one_document_is_given_and_taken_by_hand(project) -> None:
    document = project.documents()[0].id
    project.change_corpus(AssignTo([document], " هدى ", "x"))
    assert project.corpus.assignments("هدى") == [Assignment(document, "هدى", "x")]
    assert not project.change_corpus(AssignTo([document], "هدى"))
    assert project.corpus.assignments("هدى") == [Assignment(document, "هدى", "x")]
    project.change_corpus(Unassign(project.corpus.assignments("هدى")))
    assert project.corpus.assignments() == []
    with pytest.raises(EditError):
        project.change_corpus(AssignTo([document], " "))


def test_progress_counts_what_was_assigned(project) -> None:
    first, second, third = (one.id for one in project.documents()[:3])
    project.change_corpus(AssignTo([first, second], "ليلى"))
    project.change_corpus(AssignTo([third], "سالم"))
    with project.corpus.edit("Work", "ليلى") as writing:
        reference = project.scheme.reference
        for document, status in ((first, "finished"), (third, "finished")):
            own = writing.ensure_set(document, "ليلى", "annotator", reference)
            writing.set_status(own, status)
    other, own = sorted(progress(project), key=lambda one: one.assigned)
    assert (other.annotator, dict(other.by_status), other.words_finished) == ("سالم", {"new": 1}, 0)
    assert (own.assigned, dict(own.by_status)) == (2, {"finished": 1, "new": 1})
    assert (own.words, own.words_finished) == (5, 2)
