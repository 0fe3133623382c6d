"""The lossless format gives back what it was given, and trusts nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import paths
from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import read, write
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import (
    MAKINGS,
    AnnotatedDocument,
    AnnotationSet,
    Provenance,
    SchemeReference,
)
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import clean, text_sha256

NEWS = load_scheme("news")
AWKWARD = '😀 بغداد\u200f \u202bقال\u202c\r\nلـ"أتون" نص\u00a0فيه كَتَبَ ﷺ لا'
REFERENCE = SchemeReference("news", "1.0", "f" * 64)


@st.composite
def documents(draw: st.DrawFn) -> AnnotatedDocument:
    """Make a random annotated document with nested, crossing, stacked and split spans."""
    pieces = draw(st.lists(st.sampled_from(AWKWARD.split(" ")), min_size=1, max_size=12))
    cleaned = clean(" ".join(pieces))
    text, ids, annotations = cleaned.text, [], []
    for _ in range(draw(st.integers(0, 6))):
        cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=4)))
        pairs = zip(cuts[::2], cuts[1::2], strict=False)
        agents = [Argument("Agent", one) for one in ids[-1:]]
        arguments = (*agents, Argument("holder", None, "author"))
        ids.append(new_annotation_id())
        spans = tuple(Span(*pair) for pair in pairs)
        annotations.append(Annotation(ids[-1], "event", "X", spans, {"b": "1"}, arguments))
    document = Document(
        new_document_id(), "خبر", text, text_sha256(text), {"k": "قيمة"},
        (Region(0, len(text), "body"),), cleaned.steps,
    )  # fmt: skip
    made = draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(MAKINGS))) if ids else {}
    minutes = draw(st.integers(0, 10**8) | st.none())
    time = None if minutes is None else datetime(1990, 1, 1, tzinfo=UTC) + timedelta(0, minutes)
    told = Provenance(time, made)
    work = AnnotationSet("ليلى", "annotator", "new", REFERENCE, tuple(annotations), told)
    return AnnotatedDocument(document, (work,))


@settings(max_examples=40, deadline=None)
@given(items=st.lists(documents(), min_size=1, max_size=3))
def test_what_is_read_is_what_was_written(items, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("jsonl")
    write(items, folder / "a.jsonl", WriteOptions(NEWS))
    assert list(read(folder / "a.jsonl", ReadOptions())) == items
    write(items, folder / "b.jsonl", WriteOptions(NEWS))
    assert (folder / "a.jsonl").read_bytes() == (folder / "b.jsonl").read_bytes()


GOOD = (paths.sample_corpus() / "sample.gold.jsonl").read_text("utf-8").splitlines()[0]


def spoiled(change: Callable[[dict[str, object]], object]) -> str:
    """Change one thing in a good line."""
    line = json.loads(GOOD)
    change(line)
    return json.dumps(line, ensure_ascii=False)


def first(line) -> dict[str, object]:
    """Give the first annotation of a line."""
    return line["sets"][0]["annotations"][0]


HOSTILE = {
    "cut off": GOOD[:5000],
    "not JSON": "{'format': 1}",
    "a list": "[1, 2]",
    "nested without end": "[" * 100_000,
    "newer": spoiled(lambda line: line.update(format="hashiya/9")),
    "unknown key": spoiled(lambda line: line.update(extra=1)),
    "missing key": spoiled(lambda line: line.pop("sets")),
    "wrong hash": spoiled(lambda line: line["document"].update(text_sha256="0" * 64)),
    "text not clean": spoiled(lambda line: line["document"].update(text="a\r\nb")),
    "offset out of text": spoiled(lambda line: first(line).update(spans=[[0, 10**9]])),
    "negative offset": spoiled(lambda line: first(line).update(spans=[[-1, 3]])),
    "true as offset": spoiled(lambda line: first(line).update(spans=[[False, True]])),
    "other surface": spoiled(lambda line: first(line).update(text="غير")),
    "same id twice": spoiled(
        lambda line: first(line).update(id=line["sets"][0]["annotations"][1]["id"])
    ),
    "dangling target": spoiled(
        lambda line: first(line).update(
            arguments=[{"role": "a", "target": "nobody", "value": None}]
        )
    ),
    "unknown status": spoiled(lambda line: line["sets"][0].update(status="done")),
    "no time": spoiled(lambda line: line["sets"][0].update(time="yesterday")),
    "a time without end": spoiled(
        lambda line: line["sets"][0].update(time="0001-01-01T00:00:00+14:00")
    ),
    "a number as time": spoiled(lambda line: line["sets"][0].update(time=1726000000)),
    "unknown making": spoiled(lambda line: first(line).update(made="machine")),
    "no making": spoiled(lambda line: first(line).update(made=None)),
    "unknown region": spoiled(
        lambda line: line["document"].update(regions=[{"start": 0, "end": 1, "kind": "x"}])
    ),
    "half a character": GOOD.replace('"name": "', '"name": "\\ud800', 1),
    "nothing": "",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_line_is_told_with_its_place(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(HOSTILE[kind], encoding="utf-8")
    with pytest.raises(FormatError) as told:
        list(read(file, ReadOptions()))
    sentence = str(told.value)
    assert "x.jsonl" in sentence
    assert kind == "nothing" or "line 1" in sentence
    assert "\n" not in sentence


def test_windows_line_ends_blank_lines_and_a_mark_at_the_start_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.encode() + b"\r\n\r\n")
    assert len(list(read(file, ReadOptions()))) == 1
