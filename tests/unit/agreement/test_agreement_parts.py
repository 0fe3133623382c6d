"""Agreement on parts of the work: over time, against gold, with suggestions and without."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pytest

from annotator.agreement import Tally
from annotator.agreement.measures import measure_called
from annotator.agreement.parts.against import each_against, mean_against
from annotator.agreement.parts.contrast import contrast
from annotator.agreement.parts.suggested import by_suggestion
from annotator.agreement.parts.trend import MOST_WINDOWS, trend, usual_size
from annotator.agreement.scoring import score
from annotator.agreement.summing import f_tally
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, Making
from tests.unit.agreement.builders import chain, corpus, document, mark, marks, material

F1, ALPHA = measure_called("f1"), measure_called("alpha")
SAME, MOVED = "PER:0-4 ORG:10-14", "PER:0-4 ORG:9-14"


def drifting(many: int = 20) -> list[AnnotatedDocument]:
    """Make documents on which two annotators agree at first, and then only on one of two marks."""
    return [
        document(
            {"A": marks(SAME), "B": marks(SAME if at < many // 2 else MOVED)}, name=f"d{at:02}"
        )
        for at in range(many)
    ]


def order(documents: list[AnnotatedDocument]) -> list[DocumentId]:
    return [one.document.id for one in documents]


def test_windows_move_over_the_documents_in_the_order_of_the_work() -> None:
    documents = drifting()
    found = trend(F1, material(documents), order(documents)[::-1], size=5, draws=200)
    assert found.documents == tuple(order(documents)[::-1])
    assert [(one.first, one.last) for one in found.windows] == [(n, n + 4) for n in range(16)]
    # The last documents of the corpus were done first, so agreement rises from 1/2 to 1.
    assert found.windows[0].value == 0.5
    assert found.windows[-1].value == 1
    assert found.note is None


def test_a_window_is_the_number_of_its_documents_alone() -> None:
    documents = drifting()
    for measure in (F1, ALPHA, measure_called("u-alpha")):
        found = trend(measure, material(documents), order(documents), size=6, draws=100)
        for one in (found.windows[0], found.windows[7], found.windows[-1]):
            alone = score(measure, material(documents[one.first : one.last + 1]), draws=100)
            assert one.value == pytest.approx(alone.value)
            assert one.interval == pytest.approx(alone.interval)


def test_the_change_since_the_start_has_an_interval_and_only_where_windows_are_apart() -> None:
    documents = drifting()
    found = trend(F1, material(documents), order(documents), size=5, draws=200)
    assert [one.change.value is None for one in found.windows] == [True] * 5 + [False] * 11
    last = found.windows[-1].change
    assert last.value == pytest.approx(-0.5)
    assert last.interval == pytest.approx((-0.5, -0.5))
    assert last.certain
    assert not found.windows[5].change.certain


def test_many_documents_have_as_many_points_as_can_be_read_up_to_the_last() -> None:
    documents = drifting(103)
    found = trend(F1, material(documents), order(documents), size=10, draws=0)
    assert len(found.windows) <= MOST_WINDOWS + 1
    assert found.windows[-1].last == 102
    assert {one.last - one.first for one in found.windows} == {9}


def test_a_window_of_all_documents_is_no_trend_and_says_so() -> None:
    documents = drifting(4)
    found = trend(F1, material(documents), order(documents), size=5)
    assert (found.size, len(found.windows)) == (4, 1)
    assert str(found.note) == "No trend: a window takes all documents."
    nobody = trend(F1, material(corpus({"A": []}, {"B": []})), [])
    assert (nobody.windows, nobody.documents) == ((), ())
    assert "no document was annotated by two" in str(nobody.note)


def test_windows_too_small_for_an_interval_say_so() -> None:
    documents = drifting(6)
    found = trend(F1, material(documents), order(documents), draws=50)
    assert [one.interval for one in found.windows] == [None] * 4
    assert str(found.note) == "No interval: fewer than 5 documents."
    assert trend(F1, material(documents), order(documents), draws=0).note is None
    assert trend(F1, material(documents), order(documents), size=5, draws=50).note is None


def test_windows_of_many_documents_with_little_in_them_say_so() -> None:
    one = {"A": marks("PER:0-4"), "B": marks("PER:0-4")}
    documents = corpus(*({"A": [], "B": []} if at % 2 else one for at in range(12)))
    found = trend(F1, material(documents), order(documents), size=6, draws=50)
    assert str(found.note) == "No interval: fewer than 5 documents hold any of it."


def test_a_window_takes_a_fifth_of_the_documents_and_of_few_a_half() -> None:
    assert [usual_size(many) for many in (0, 1, 6, 9, 10, 25, 26, 1000)] == [
        1, 1, 3, 4, 5, 5, 6, 200,
    ]  # fmt: skip


def tally(*rows: tuple[float, float, float, float]) -> Tally:
    return f_tally(rows, {})


def test_numbers_on_the_same_documents_are_paired() -> None:
    random = np.random.default_rng(5)
    agreed = random.integers(2, 9, 30).astype(float)
    one = tally(*((n, n, 10, 10) for n in agreed))
    other = tally(*((n - 1, n - 1, 10, 10) for n in agreed))
    paired = contrast(one, other, 1, 500, paired=True)
    apart = contrast(one, other, 1, 500)
    assert paired.value == apart.value == pytest.approx(0.1)
    # In each document the one has one mark more: the difference is the same in every sample.
    assert paired.interval == pytest.approx((0.1, 0.1))
    assert apart.interval is not None
    assert apart.interval[1] - apart.interval[0] > 0.05


def test_the_interval_of_a_difference_is_that_of_two_proportions() -> None:
    """Of 100 one-mark documents 80 agree, of 100 others 60: 0.2 ± 1.96·√(.8·.2/100 + .6·.4/100)."""
    one = tally(*((float(n < 80),) * 2 + (1, 1) for n in range(100)))
    other = tally(*((float(n < 60),) * 2 + (1, 1) for n in range(100)))
    found = contrast(one, other, 3, 4000)
    width = 1.96 * (0.8 * 0.2 / 100 + 0.6 * 0.4 / 100) ** 0.5
    assert found.value == pytest.approx(0.2)
    assert found.interval == pytest.approx((0.2 - width, 0.2 + width), abs=0.015)


def test_few_documents_give_a_difference_without_an_interval_and_none_gives_nothing() -> None:
    one, other = tally(*((1, 1, 1, 1),) * 4), tally(*((0, 0, 1, 1),) * 4)
    assert contrast(one, other, 1, 100).value == 1
    assert contrast(one, other, 1, 100).interval is None
    assert contrast(one, tally((0, 0, 0, 0)), 1, 100).value is None


def held_against(many: int = 6) -> list[AnnotatedDocument]:
    """Make documents on which A is as gold, and B, who did but half of them, differs."""
    return [
        document(
            {"A": marks(SAME), "gold": marks(SAME)} | ({"B": marks(MOVED)} if at % 2 else {}),
            name=f"d{at}",
        )
        for at in range(many)
    ]


def test_each_annotator_is_held_against_gold() -> None:
    these = material(held_against(), annotators=("A", "B", "gold"))
    for measure in (measure_called("percent"), F1):
        each = {one.annotators: one for one in each_against(measure, these, "gold", draws=0)}
        assert list(each) == [("A", "gold"), ("B", "gold")]
        mean = mean_against(measure, these, "gold", draws=100)
        values = [one.value or 0 for one in each.values()]
        assert mean.value == pytest.approx(sum(values) / 2)
        assert mean.documents == 6
    assert [one.documents for one in each.values()] == [6, 3]


def test_an_annotator_without_gold_in_common_does_not_count_in_the_mean() -> None:
    documents = [
        document({"A": marks(SAME), "gold": marks(SAME)}, name="one"),
        document({"A": marks(SAME), "B": marks(MOVED)}, name="two"),
    ]
    these = material(documents, annotators=("A", "B", "gold"))
    assert mean_against(F1, these, "gold", draws=0).value == 1
    nobody = material(documents[1:], annotators=("A", "B", "gold"))
    found = mean_against(F1, nobody, "gold", draws=0)
    assert found.value is None
    assert "no document was annotated by two" in str(found.note)


def suggested(
    documents: list[AnnotatedDocument], taken: set[str], untold: Collection[str] = ()
) -> dict[AnnotationId, Making]:
    """Say that marks at these places (as "0-4") came out of suggestions."""
    known: dict[AnnotationId, Making] = {}
    for one in documents:
        for work in one.sets:
            for each in work.annotations:
                where = ";".join(f"{s}-{e}" for s, e in each.spans)
                if where not in untold:
                    known[each.id] = "suggested" if where in taken else "by hand"
    return known


def test_places_of_a_suggestion_are_told_from_places_marked_by_hand() -> None:
    """B took 0-4 and 30-34 from a suggestion; A marked 1-4 there, which goes along."""
    works = {"A": marks("PER:1-4 ORG:10-14 GPE:30-34"), "B": marks("PER:0-4 ORG:10-15 GPE:30-34")}
    documents = corpus(*[works] * 6)
    these = material(documents)
    found = by_suggestion(F1, these, suggested(documents, {"0-4", "30-34"}), [], draws=200)
    one, other = found.parts["suggested"], found.parts["by hand"]
    assert (one.value, one.units) == (0.5, 24)
    assert (other.value, other.units) == (0, 12)
    assert one.units + other.units == score(F1, these, draws=0).units
    assert found.places.value == 0.5
    assert found.places.interval == pytest.approx((0.5, 0.5))


def test_what_the_history_does_not_tell_is_in_neither_and_counted() -> None:
    works = {"A": marks("PER:0-4 ORG:10-14"), "B": marks("PER:0-4 ORG:10-14")}
    documents = corpus(works)
    found = by_suggestion(
        F1, material(documents), suggested(documents, set(), {"0-4"}), [], draws=0
    )
    assert found.parts["by hand"].units == 2
    reason = "annotations whose making the history does not tell"
    assert found.parts["by hand"].left_out == {reason: 2}
    nothing = found.parts["suggested"]
    assert nothing.value is None
    assert str(nothing.note) == "Not defined: the history tells of no such annotation."


def test_documents_over_a_model_are_told_from_the_others() -> None:
    documents = drifting(12)
    over = {DocumentId(f"d{at:02}") for at in range(6)}
    found = by_suggestion(F1, material(documents), suggested(documents, set()), over, draws=100)
    assert found.parts["over a model"].value == 1
    assert found.parts["over a model"].documents == 6
    assert found.parts["from nothing"].value == 0.5
    assert found.documents.value == 0.5
    assert found.documents.certain
    none = by_suggestion(F1, material(documents), suggested(documents, set()), [], draws=0)
    assert str(none.parts["over a model"].note) == "Not defined: there is no such document."
    assert none.documents.value is None


def test_an_entity_stands_where_its_mentions_stand() -> None:
    def work() -> list[Annotation]:
        one, other = mark("PER", "0-4"), mark("PER", "20-24")
        return [one, other, chain(one), chain(other)]

    documents = corpus({"A": work(), "B": work()})
    taken = documents[0].sets[0].annotations[2].id  # the first entity of A alone

    made: dict[AnnotationId, Making] = {
        one.id: "suggested" if one.id == taken else "by hand"
        for each in documents[0].sets
        for one in each.annotations
    }
    these = material(documents, "entity")
    found = by_suggestion(measure_called("b3"), these, made, [], draws=0)
    assert found.parts["suggested"].value == 1
    assert found.parts["by hand"].value == 1
    assert found.parts["suggested"].units == found.parts["by hand"].units


def test_a_type_alone_has_its_trend_too() -> None:
    documents = drifting()
    only = material(documents).only("PER")
    found = trend(F1, only, order(documents), size=5, draws=0)
    assert {one.value for one in found.windows} == {1.0}
    assert found.type == "PER"
    assert replace(found, windows=()).size == 5
