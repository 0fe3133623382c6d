from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.trimming import trim


def trimmed(text: str) -> str:
    start, end = trim(text, 0, len(text))
    return text[start:end]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (" العراق\n", "العراق"),
        ("\u200fالعراق\u200c\u00a0", "العراق"),
        ("\ufeff\u2067(AWP)\u2069 ", "(AWP)"),
        ("مجلس\u00a0 الأمن", "مجلس\u00a0 الأمن"),
        ("لـ", "لـ"),
        ("كتابـــ", "كتابـــ"),
        ("كتابَـً ", "كتابَـً"),
        ("ـالعراق", "العراق"),
        ("ـَالعراق", "العراق"),
        ("\u200fـ \u200fـ العراق", "العراق"),
        ("العراق ـ", "العراق"),
        ("العراق ـَ \u200f", "العراق"),
        ('أتون"ـ', 'أتون"'),
        ("قالَ", "قالَ"),
        (" ـــ ", "ـــ"),
    ],
)
def test_edges_end_with_what_is_seen(marked: str, expected: str) -> None:
    assert trimmed(marked) == expected


def test_only_the_span_is_looked_at() -> None:
    text = "بـالعراق، "
    assert trim(text, 1, 8) == (2, 8)
    assert trim(text, 0, 2) == (0, 2)
    assert trim(text, 1, 2) == (1, 2)


def test_a_span_of_nothing_visible_becomes_empty() -> None:
    assert trim("ا \u200f\n ب", 1, 5) == (1, 1)
    assert trim("ا", 1, 1) == (1, 1)


@given(st.text(st.sampled_from("اب1ـَ \n\u200f\u200c\ufeff\u00a0،"), max_size=12))
@settings(max_examples=300)
def test_trimming_again_changes_nothing_and_loses_no_letter(text: str) -> None:
    start, end = trim(text, 0, len(text))
    assert trim(text, start, end) == (start, end)
    assert not set(text[:start] + text[end:]) & set("اب1،")
    visible = set(text) - set(" \n\u200f\u200c\ufeff\u00a0")
    assert (start < end) == bool(visible)
