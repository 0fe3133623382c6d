"""A file that was damaged on its way is told in a sentence or read in part, never a traceback."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.formats import ReadOptions, WriteOptions
from annotator.project.formats import all_formats
from tests.unit.formats.awkward import NEWS, awkward

KEYS = ("xmi", "cas-json", "bdocjs", "web-annotation", "tei", "apf", "rich-ere")
COUNTER = itertools.count()
PIECES = (
    b"", b"0", b"-1", b"99999999999999999999", b'"', b"<", b">", b"&", b"\x00", b"\xff", b"{}",
    b"[]", b"null", b"true", b"x", b" ", b'xmi:id="2"', b"NaN", b"\xd8\x00", b"/>",
)  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damage_is_told(tmp_path: Path, key: str, data: st.DataObject) -> None:
    chosen = all_formats()[key]
    folder = tmp_path / f"{next(COUNTER)}"
    folder.mkdir()
    assert chosen.write is not None
    assert chosen.read is not None
    chosen.write([awkward()], folder, WriteOptions(NEWS))
    files = sorted(path for path in folder.iterdir() if path.name != "TypeSystem.xml")
    spoiled = data.draw(st.sampled_from(files))
    good = spoiled.read_bytes()
    start = data.draw(st.integers(0, len(good)))
    end = start + data.draw(st.sampled_from((0, 1, 1, 2, 5, 20, len(good))))
    spoiled.write_bytes(good[:start] + data.draw(st.sampled_from(PIECES)) + good[end:])
    told: list[AnnotatorError] = []
    try:
        items = list(chosen.read(folder, ReadOptions(scheme=NEWS, tell=told.append)))
    except AnnotatorError as problem:
        told.append(problem)
        items = []
    assert all("\n" not in str(one) for one in told)
    for item in items:
        length = len(item.document.text)
        for work in item.sets:
            for one in work.annotations:
                assert all(0 <= start < end <= length for start, end in one.spans)
