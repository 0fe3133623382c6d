"""Sets of one document are compared two by two, gold among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import Cancelled, InputError
from annotator.model.annotation import Annotation
from annotator.model.document import Region
from annotator.model.identity import DocumentId, SetId
from annotator.model.sets import SetKind
from annotator.project.comparing import Comparison, compare_sets, sets_with_work
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from tests.unit.agreement.builders import document, marks

WORK: dict[str, tuple[SetKind, str]] = {
    "ليلى": ("annotator", "PER:0-4 ORG:5-9 GPE:10-14"),
    "سامي": ("annotator", "PER:0-4 ORG:5-8"),
    "adjudication": ("gold", "PER:0-4 ORG:5-9 GPE:10-14"),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Give a corpus with a document of two annotators and gold, and one of somebody alone."""
    works: dict[str, list[Annotation]] = {name: marks(one) for name, (_, one) in WORK.items()}
    made = document(works, name="two", regions=(Region(150, 160, "boilerplate"),))
    sets = tuple(replace(one, kind=WORK[one.annotator][0]) for one in made.sets)
    idle = replace(sets[0], annotator="هدى", status="new", annotations=())
    path = tmp_path / "c.hashiya"
    with create_corpus(path, "news") as corpus:
        corpus.add([replace(made, sets=(*sets, idle)), document({}, name="none")], title="made")
    with Project.open(path, "ليلى") as found:
        yield found


def ids(project: Project, *names: str) -> list[SetId]:
    there = {one.annotator: one.id for one in sets_with_work(project, DocumentId("two"))}
    return [there[name] for name in names]


def compared(project: Project, *names: str, rung: str = "all") -> Comparison:
    return compare_sets(project, DocumentId("two"), ids(project, *names), rung)


def test_sets_with_work_are_listed_gold_behind_the_annotators(project: Project) -> None:
    there = sets_with_work(project, DocumentId("two"))
    assert [one.annotator for one in there] == ["سامي", "ليلى", "adjudication"]
    assert sets_with_work(project, DocumentId("none")) == ()


def test_two_sets_are_compared(project: Project) -> None:
    found = compared(project, "ليلى", "سامي")
    assert [one.summary.annotator for one in found.sides] == ["سامي", "ليلى"]
    assert [(one.kind, one.place) for one in found.differences] == [
        ("boundary", (5, 8)),
        ("missing", (10, 14)),
    ]
    (count,) = found.counts
    assert (count.same, count.otherwise, count.only_one, count.only_other) == (1, 1, 0, 1)
    assert count.layer == "mention"


def test_gold_and_every_pair_are_compared(project: Project) -> None:
    found = compared(project, *WORK)
    assert len({one.pair for one in found.differences}) == 2
    assert len(found.counts) == 3
    assert [one.same for one in found.counts if one.otherwise == 0] == [3]


def test_the_rung_says_what_is_compared_and_what_is_the_same(project: Project) -> None:
    found = compared(project, "ليلى", "سامي", rung="overlap")
    assert [one.kind for one in found.differences] == ["missing"]
    assert "mention" in found.layers
    assert "event" not in found.layers
    assert found.rungs[0] == "all"
    assert {"role", "stance-evidence"} <= set(found.rungs)


def test_one_set_alone_differs_from_nobody(project: Project) -> None:
    found = compared(project, "ليلى")
    assert (len(found.sides), found.differences, found.counts) == (1, (), ())


def test_what_lies_outside_the_article_plays_no_part(project: Project) -> None:
    (own,) = ids(project, "ليلى")
    with project.corpus.edit("mark", "ليلى") as writing:
        writing.put(own, marks("PER:150-154")[0])
    assert compared(project, "ليلى", "adjudication").differences == ()


def test_comparing_can_be_stopped(project: Project) -> None:
    with pytest.raises(Cancelled):
        compare_sets(
            project, DocumentId("two"), ids(project, "ليلى", "سامي"), cancelled=lambda: True
        )


def test_a_rung_that_is_not_there_is_refused(project: Project) -> None:
    with pytest.raises(InputError, match="no rung called tall"):
        compared(project, "ليلى", rung="tall")
