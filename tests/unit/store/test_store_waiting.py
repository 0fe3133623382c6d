"""Whoever waits to write ends the turn of a long writer in the same program."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from annotator.store.corpus import Corpus, StoredScheme
from annotator.store.storing.turns import Turn
from annotator.store.waiting import is_wanted


def test_a_turn_is_over_as_soon_as_somebody_waits_and_not_before(tmp_path: Path) -> None:
    corpus = Corpus.create(tmp_path / "c.hashiya", StoredScheme("tiny", "1", "0" * 64, ""))
    path = corpus._file.path
    written: list[str] = []

    def write() -> None:
        other = corpus._file.to_store()
        with other.transaction():
            written.append("theirs")
        other.close()

    writer = Thread(target=write)
    with corpus._file.transaction():
        assert not Turn(path).is_over
        writer.start()
        while not is_wanted(path):
            pass
        assert Turn(path).is_over
        written.append("ours")
    writer.join()
    assert written == ["ours", "theirs"]
    assert not is_wanted(path)
    corpus.close()
