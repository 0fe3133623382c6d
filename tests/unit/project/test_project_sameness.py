"""What is the same thing when it is imported once more, and what is another printing of it."""

from __future__ import annotations

import pytest

from annotator.model.sameness import Origin

URL, OTHER = "https://a.example/1", "https://b.example/7"


@pytest.mark.parametrize(
    ("name", "one", "other_name", "other", "same"),
    [
        ("خبر", {}, "خبر", {}, True),
        ("خبر", {}, "خبر آخر", {}, False),
        ("خبر", {"url": URL}, "خبر", {"url": OTHER}, False),
        ("خبر", {"url": URL}, "خبر آخر", {"url": URL, "outlet": "ب"}, True),
        ("خبر", {"url": URL}, "خبر", {}, True),
        ("خبر", {"outlet": "أ"}, "خبر", {"outlet": "ب"}, False),
        ("خبر", {"outlet": "أ"}, "خبر", {}, True),
        # The very place of a file, whatever somebody wrote into the metadata since.
        ("أ", {"file": "1.txt", "outlet": "أ"}, "ب", {"file": "1.txt", "outlet": "ب"}, True),
        ("أ", {"file": "1.txt", "url": URL}, "أ", {"file": "1.txt", "url": OTHER}, False),
        ("أ", {"file": "1.txt"}, "ب", {"file": "2.txt"}, False),
        # Rows of one table: without titles they are named after numbers, which move.
        ("t 1", {"file": "t", "file_number": "1"}, "t 2", {"file": "t", "file_number": "2"}, True),
        (
            "t 1", {"file": "t", "file_number": "1", "outlet": "أ"},
            "t 2", {"file": "t", "file_number": "2", "outlet": "ب"}, False,
        ),
        (
            "أ", {"file": "t", "file_number": "1", "title": "أ"},
            "ب", {"file": "t", "file_number": "2", "title": "ب"}, False,
        ),
    ],
)  # fmt: skip
def test_of_one_text(
    name: str, one: dict[str, str], other_name: str, other: dict[str, str], same: bool
) -> None:
    first, second = Origin(name, one), Origin(other_name, other)
    assert first.is_of(second) is second.is_of(first) is same
