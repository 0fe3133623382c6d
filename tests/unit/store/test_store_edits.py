"""Edits are whole, told, undone and done again, and survive a killed process."""

from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import CorpusError, EditError
from annotator.model.annotation import Annotation
from annotator.model.identity import new_annotation_id
from annotator.model.spans import Span
from annotator.store.corpus import Corpus


def test_what_was_added_is_read_back(corpus, making, dump) -> None:
    mention = making.mention(level="NAM")
    item = making.item(mention, making.frame(mention.id))
    added = corpus.add([item], title="Import")
    assert (added.documents, added.sets, added.annotations) == (1, 1, 2)
    assert dump(corpus) == [item]


def test_adding_the_same_again_adds_nothing(corpus, making, dump) -> None:
    item = making.item(making.mention())
    corpus.add([item], title="Import")
    assert corpus.add([item], title="Import").already_there == 1
    assert dump(corpus) == [item]


def test_another_set_by_the_same_annotator_is_refused_whole(corpus, making, dump) -> None:
    item = making.item(making.mention())
    corpus.add([item], title="Import")
    other = replace(item, sets=(replace(item.sets[0], annotations=(making.mention(),)),))
    with pytest.raises(CorpusError, match="ليلى"):
        corpus.add([making.item(), other], title="Import")
    assert dump(corpus) == [item]


@pytest.fixture
def set_id(corpus, making):
    """Give an empty set of ليلى over one document."""
    corpus.add([making.item()], title="Import")
    return corpus.sets()[0].id


def put(corpus: Corpus, set_id: str, *annotations: Annotation, by: str = "ليلى") -> object:
    """Put annotations in one edit."""
    with corpus.edit("Mark", by) as edit:
        for one in annotations:
            edit.put(set_id, one)
    return edit.changes


def test_an_edit_tells_what_it_touched(corpus, making, set_id) -> None:
    mention = making.mention()
    changes = put(corpus, set_id, mention)
    assert (changes.added, changes.sets) == ({mention.id}, {set_id})
    changes = put(corpus, set_id, replace(mention, spans=(Span(1, 3),)))
    assert (changes.added, changes.changed) == (frozenset(), {mention.id})
    with corpus.edit("Remove", "ليلى") as edit:
        edit.remove(mention.id)
    assert edit.changes.removed == {mention.id}


def test_an_edit_that_fails_changes_nothing(corpus, making, set_id, dump) -> None:
    before = dump(corpus)
    with pytest.raises(EditError, match="no longer"), corpus.edit("Mark", "ليلى") as edit:
        put_then_fail(edit, set_id, making)
    assert dump(corpus) == before
    assert corpus.undo_title("ليلى") is None


def put_then_fail(edit, set_id, making) -> None:
    """Put an annotation, then remove one that is not there."""
    edit.put(set_id, making.mention())
    edit.remove(new_annotation_id())


def test_an_argument_without_its_annotation_is_refused(corpus, making, set_id, dump) -> None:
    mention = making.mention()
    put(corpus, set_id, mention, making.frame(mention.id))
    before = dump(corpus)
    with pytest.raises(EditError, match="Agent"), corpus.edit("Remove", "ليلى") as edit:
        edit.remove(mention.id)
    assert dump(corpus) == before


def test_an_edit_that_changes_nothing_leaves_no_trace(corpus, making, set_id) -> None:
    mention = making.mention()
    put(corpus, set_id, mention)
    number = corpus.journal(1)[0].number
    assert not put(corpus, set_id, mention)
    assert corpus.journal(1)[0].number == number


def test_undo_works_after_reopening(corpus, path, making, set_id, dump) -> None:
    before = dump(corpus)
    put(corpus, set_id, making.mention())
    after = dump(corpus)
    corpus.close()
    with Corpus.open(path) as again:
        again.undo("ليلى")
        assert dump(again) == before
        again.redo("ليلى")
        assert dump(again) == after


def test_a_new_edit_abandons_what_was_undone(corpus, making, set_id) -> None:
    put(corpus, set_id, making.mention())
    corpus.undo("ليلى")
    put(corpus, set_id, making.mention())
    assert corpus.redo_title("ليلى") is None
    assert corpus.redo("ليلى") is None


def test_undo_that_a_later_edit_stands_on_is_told(corpus, making, set_id, dump) -> None:
    mention = making.mention()
    put(corpus, set_id, mention)
    put(corpus, set_id, replace(mention, type="ORG"), by="سعيد")
    before = dump(corpus)
    with pytest.raises(EditError, match="cannot be taken back"):
        corpus.undo("ليلى")
    assert dump(corpus) == before


STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "move", "link", "remove"]), st.integers(0, 9)), max_size=12
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_undoing_all_edits_gives_the_beginning_and_redo_the_end(
    steps, corpus, making, dump
) -> None:
    corpus.add([making.item(annotator=f"ليلى{new_annotation_id()}")], title="Import")
    work = corpus.sets()[-1]
    start, count = corpus.annotations(work.id), 0
    for kind, number in steps:
        count += bool(step(corpus, work.id, work.annotator, kind, number, making))
    end = corpus.annotations(work.id)
    for _ in range(count):
        assert corpus.undo(work.annotator)
    assert corpus.annotations(work.id) == start
    assert corpus.undo(work.annotator) is None
    for _ in range(count):
        assert corpus.redo(work.annotator)
    assert corpus.annotations(work.id) == end


def step(corpus, set_id, annotator, kind, number, making) -> object:
    """Do one random edit; gives what it changed."""
    there = corpus.annotations(set_id)
    chosen = there[number % len(there)] if there else None
    with corpus.edit(kind, annotator) as edit:
        if kind == "add" or chosen is None:
            edit.put(set_id, making.mention(number, number + 2, level=str(number % 3)))
        elif kind == "move":
            edit.put(set_id, replace(chosen, spans=(Span(number, number + 1), Span(11, 12))))
        elif kind == "link":
            edit.put(set_id, making.frame(chosen.id, chosen.id))
        elif not edit.referring(chosen.id):
            edit.remove(chosen.id)
    return edit.changes


def test_two_connections_wait_for_each_other(corpus, path, making, set_id) -> None:
    with Corpus.open(path) as other:
        put(other, set_id, making.mention(), by="سعيد")
        put(corpus, set_id, making.mention())
        assert len(other.annotations(set_id)) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("millis", [5, 20, 60])
def test_a_confirmed_annotation_survives_a_killed_process(
    corpus, path, making, set_id, millis
) -> None:
    corpus.close()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        write_until_killed(path, set_id, making, writing)
    os.close(writing)
    acknowledged = os.read(reading, 37)
    time.sleep(millis / 1000)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        acknowledged += pipe.read()
    confirmed = {line for line in acknowledged.decode().split("\n") if len(line) == 36}
    with Corpus.open(path) as again:
        there = {one.id for one in again.annotations(set_id)}
    assert confirmed
    assert confirmed <= there
    assert len(there) <= len(confirmed) + 1


def write_until_killed(path, set_id, making, writing) -> None:
    """Mark again and again, saying each mark only after it was committed."""
    try:
        with Corpus.open(path) as mine:
            while True:
                mention = making.mention()
                put(mine, set_id, mention)
                os.write(writing, (mention.id + "\n").encode())
    finally:
        os._exit(1)


def test_other_threads_run_while_a_large_edit_is_taken_back(corpus, making, set_id) -> None:
    put(corpus, set_id, *(making.mention() for _ in range(20_000)))
    ticks = [time.monotonic()]
    over = threading.Event()

    def tick() -> None:
        while not over.wait(0.001):
            ticks.append(time.monotonic())

    other = threading.Thread(target=tick)
    other.start()
    begun = time.monotonic()
    corpus.undo("ليلى")
    whole = time.monotonic() - begun
    over.set()
    other.join()
    longest = max(later - earlier for earlier, later in pairwise([*ticks, time.monotonic()]))
    assert longest < whole / 3
