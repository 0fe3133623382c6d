"""Reading quickly gives what reading carefully gives, or leaves it to that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import line_of, read
from annotator.formats.jsonl_quick import quick_annotation
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span

TEXT = "زار محمد بغداد"
GOOD: dict[str, object] = {
    "id": "a", "layer": "mention", "type": "PER", "spans": [[4, 8]], "text": "محمد",
    "attributes": {"level": "NAM"}, "arguments": [{"role": "r", "target": "b", "value": None}],
}  # fmt: skip
FILLER = Argument("r", AnnotationId("b"))


def test_what_is_in_order_is_read() -> None:
    plain = Annotation(
        AnnotationId("a"), "mention", "PER", (Span(4, 8),), {"level": "NAM"}, (FILLER,)
    )
    assert quick_annotation(GOOD, TEXT) == plain
    marked = quick_annotation({**GOOD, "comment": "c", "doubt": True, "milliseconds": 7}, TEXT)
    assert marked is not None
    assert (marked.comment, marked.doubt, marked.milliseconds) == ("c", True, 7)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": ""}, {"id": "a b"}, {"id": "x" * 201}, {"id": 1}, {"layer": " "}, {"type": None},
        {"spans": [[4, True]]}, {"spans": [[8, 4]]}, {"spans": [[4, 15]]}, {"spans": [[-1, 8]]},
        {"spans": [4, 8]}, {"spans": "48"}, {"text": "حمد"}, {"attributes": {"level": 1}},
        {"attributes": []}, {"arguments": {}}, {"arguments": [[]]}, {"arguments": [{"role": "r"}]},
        {"arguments": [{"role": "r", "target": None, "value": None}]},
        {"arguments": [{"role": "r", "target": "b", "value": "v"}]},
        {"arguments": [{"role": "", "target": "b", "value": None}]},
        {"arguments": [{"role": "r", "target": "b", "other": None}]},
        {"comment": 1}, {"doubt": 1}, {"milliseconds": -1}, {"milliseconds": True}, {"other": 1},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_is_left_to_careful_reading(wrong: dict[str, object]) -> None:
    assert quick_annotation({**GOOD, **wrong}, TEXT) is None


def test_what_lacks_a_field_or_is_no_object_is_left_to_careful_reading() -> None:
    for key in GOOD:
        assert quick_annotation({k: v for k, v in GOOD.items() if k != key}, TEXT) is None
    assert quick_annotation([], TEXT) is None


def test_a_file_read_carefully_is_read_as_one_read_quickly(tmp_path: Path) -> None:
    """A tab may stand in a file as a number, as control characters do that may not stand there."""
    source = paths.sample_corpus() / "sample.gold.jsonl"
    items = [
        replace(one, document=replace(one.document, meta={"note": "a\tb"}))
        for one in read(source, ReadOptions())
    ]
    lines = "".join(map(line_of, items))
    for name, text in (("quick", lines), ("careful", lines.replace("\\t", "\\u0009"))):
        (tmp_path / name).write_text(text, "utf-8")
        assert list(read(tmp_path / name, ReadOptions())) == items
    assert (tmp_path / "quick").read_bytes() != (tmp_path / "careful").read_bytes()
