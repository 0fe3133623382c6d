"""What a corpus knows of the work on it: written, read, undone, and told in the changes."""

from __future__ import annotations

import pytest

from annotator.model.document import Region
from annotator.model.managing import Assignment, Boundary, Decision, Link, ReleaseRecord


@pytest.fixture
def two(corpus, making):
    """Give the ids of two documents."""
    corpus.add([making.item(), making.item()], title="Import")
    return [one.id for one in corpus.documents()]


def decision(document, action="take") -> Decision:
    return Decision(
        "d1", document, "{}", "[]", None, action, "", "", "ليلى", "2026-01-01T00:00:00Z"
    )


EVERYTHING = {
    "meta": (
        lambda m, a, b: m.set_meta(a, {"outlet": "الزمان"}),
        lambda c, a, b: c.document(a).meta,
        {"outlet": "الزمان"},
        "pages",
    ),
    "regions": (
        lambda m, a, b: m.set_regions(a, [Region(0, 3, "date", True), Region(3, 5, "body")]),
        lambda c, a, b: c.document(a).regions,
        (Region(0, 3, "date", True), Region(3, 5, "body")),
        "pages",
    ),
    "no regions": (
        lambda m, a, b: m.set_regions(a, []),
        lambda c, a, b: c.document(a).regions,
        (),
        "pages",
    ),
    "assignment": (
        lambda m, a, b: m.assign(Assignment(a, "ليلى", "pilot")),
        lambda c, a, b: c.assignments("ليلى") == [Assignment(a, "ليلى", "pilot")],
        True,
        "managed",
    ),
    "split": (
        lambda m, a, b: m.set_part("main", a, "dev"),
        lambda c, a, b: (c.splits(), c.parts("main") == {a: "dev"}),
        (["main"], True),
        "managed",
    ),
    "link": (
        lambda m, a, b: m.link(Link(a, b, "duplicate")),
        lambda c, a, b: c.links(b) == c.links() == [Link(a, b, "duplicate")],
        True,
        "managed",
    ),
    "boundary": (
        lambda m, a, b: m.set_boundary(a, Boundary(3, "sentence", "break")),
        lambda c, a, b: c.document(a).boundaries,
        (Boundary(3, "sentence", "break"),),
        "pages",
    ),
    "kept": (
        lambda m, a, b: m.save("query", "هجمات", "type:Attack"),
        lambda c, a, b: c.kept("query"),
        {"هجمات": "type:Attack"},
        "kept",
    ),
    "decision": (
        lambda m, a, b: m.record_decision(decision(a)),
        lambda c, a, b: c.decisions(a) == [decision(a)],
        True,
        "managed",
    ),
}


@pytest.mark.parametrize("name", EVERYTHING)
def test_an_edit_is_read_back_told_and_undone(corpus, two, name) -> None:
    write, read, expected, kind = EVERYTHING[name]
    before = read(corpus, *two)
    with corpus.edit("Edit", "ليلى") as writing:
        write(writing.manager, *two)
    assert read(corpus, *two) == expected != before
    assert writing.changes
    touched = getattr(writing.changes, kind)
    assert touched == ({"query"} if kind == "kept" else {two[0]})
    undone = corpus.undo("ليلى")
    assert read(corpus, *two) == before
    assert undone is not None
    assert getattr(undone, kind) == touched
    corpus.redo("ليلى")
    assert read(corpus, *two) == expected


@pytest.mark.parametrize("name", EVERYTHING)
def test_doing_the_same_again_is_no_edit(corpus, two, name) -> None:
    write = EVERYTHING[name][0]
    for _ in range(2):
        with corpus.edit("Edit", "ليلى") as writing:
            write(writing.manager, *two)
    assert not writing.changes


def test_what_is_taken_back_by_hand_is_gone(corpus, two) -> None:
    first, second = two
    with corpus.edit("Edit", "ليلى") as writing:
        for write, *_ in EVERYTHING.values():
            write(writing.manager, first, second)
    with corpus.edit("Edit", "ليلى") as writing:
        manager = writing.manager
        manager.unassign(first, "ليلى")
        manager.set_part("main", first, None)
        manager.unlink(first, second)
        manager.forget_boundary(first, Boundary(3, "sentence", "break"))
        manager.forget("query", "هجمات")
        manager.forget_decision("d1")
    assert writing.changes.managed == {first}
    assert writing.changes.kept == {"query"}
    assert (corpus.assignments(), corpus.splits(), corpus.links()) == ([], [], [])
    assert (corpus.document(first).boundaries, corpus.kept("query"), corpus.decisions()) == (
        (),
        {},
        [],
    )


def test_releases_are_remembered_in_their_order(corpus, two) -> None:
    for version in ("1.0", "1.1"):
        with corpus.edit("Release", "ليلى") as writing:
            writing.manager.record_release(ReleaseRecord(0, version, "2026-01-01", "{}"))
    assert [(one.number, one.version) for one in corpus.releases()] == [(1, "1.0"), (2, "1.1")]


def test_a_text_never_stands_in_the_history_of_its_metadata(corpus, two, path) -> None:
    with corpus.edit("Edit", "ليلى") as writing:
        writing.manager.set_meta(two[0], {"outlet": "الزمان"})
    changeset = corpus._file.run("SELECT changeset FROM journal ORDER BY number DESC")[0][0]
    assert "الزمان".encode() in changeset
    assert "المقال\n".encode() not in changeset
