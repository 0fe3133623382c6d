from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.cleaning import Cleaned, CleaningStep, clean, restore, text_sha256

UNFIT = "\r\n\v\f\x85\u2028\u2029\x00\x01\x1c\x7f\x9f\ufeff\ud800\udfff\ufdd0\uffff\U0001fffe"
any_text = st.text(st.characters(exclude_categories=()))
dirty_text = st.text(st.sampled_from(UNFIT + "ا \t\U0001f600"), max_size=12)


@given(any_text | dirty_text)
@settings(max_examples=400)
def test_the_source_can_always_be_put_together_again(raw: str) -> None:
    cleaned = clean(raw)
    assert restore(cleaned.text, cleaned.steps) == raw


@given(any_text | dirty_text)
@settings(max_examples=300)
def test_a_cleaned_text_is_clean_and_can_be_encoded(raw: str) -> None:
    cleaned = clean(raw).text
    assert clean(cleaned) == Cleaned(cleaned, ())
    assert cleaned.encode().decode() == cleaned
    assert all(mark == "\n" or mark == "\t" or not _is_control(mark) for mark in cleaned)


def _is_control(mark: str) -> bool:
    return ord(mark) < 0x20 or 0x7F <= ord(mark) < 0xA0


@given(dirty_text)
@settings(max_examples=100)
def test_steps_survive_json_in_utf8_whatever_was_taken_out(raw: str) -> None:
    cleaned = clean(raw)
    wire = json.dumps([step.was for step in cleaned.steps], ensure_ascii=False).encode()
    assert json.loads(wire) == [step.was for step in cleaned.steps]


def test_a_clean_text_is_given_back_as_it_is() -> None:
    text = "عنوان الخبر\n\tقال «نعم» 👍\n"
    cleaned = clean(text)
    assert cleaned.text is text
    assert cleaned.steps == ()


@pytest.mark.parametrize(
    "kept",
    [
        "لـ\u200f(AWP)\u202b\u202c\u2067\u2069\u061c",
        "می\u200cخواهم ه\u200d",
        "عام\u00a02003",
        "قَالَ ا\u0653",
        "ab\ufeffcd",
        "\u200bبداية",
        "\U0001f468\u200d\U0001f469",
        "\ufffd",
    ],
)
def test_what_belongs_to_a_text_stays(kept: str) -> None:
    assert clean(kept) == Cleaned(kept, ())


def test_line_ends_of_every_kind_become_lf_with_a_record_for_each_kind() -> None:
    assert clean("ا\r\nب\rج\r\nد") == Cleaned(
        "ا\nب\nج\nد",
        (
            CleaningStep("line-end", "U+000D U+000A", "U+000A", (1, 5)),
            CleaningStep("line-end", "U+000D", "U+000A", (3,)),
        ),
    )
    assert clean("ا\u2028ب\u2029ج\x85د\vه\fو").text == "ا\nب\nج\nد\nه\nو"


def test_a_leading_byte_order_mark_goes_and_is_recorded() -> None:
    assert clean("\ufeffخبر") == Cleaned(
        "خبر", (CleaningStep("byte-order-mark", "U+FEFF", "", (0,)),)
    )


def test_controls_go_in_whole_runs_and_separators_leave_a_space() -> None:
    cleaned = clean("ا\x00\x01ب\x1fج")
    assert cleaned.text == "اب ج"
    assert [(step.was, step.now, step.at) for step in cleaned.steps] == [
        ("U+0000 U+0001", "", (1,)),
        ("U+001F", "U+0020", (2,)),
    ]


@pytest.mark.parametrize(
    ("unfit", "kind"),
    [
        (0xD83D, "surrogate"),
        (0xDC00, "surrogate"),
        (0xFDD0, "noncharacter"),
        (0xFFFE, "noncharacter"),
        (0x10FFFF, "noncharacter"),
    ],
)
def test_what_qt_or_xml_cannot_hold_becomes_a_replacement_character(unfit: int, kind: str) -> None:
    cleaned = clean(f"ا{chr(unfit)}ب")
    assert cleaned.text == "ا\ufffdب"
    assert [(step.kind, step.at) for step in cleaned.steps] == [(kind, (1,))]


def test_the_hash_is_that_of_the_utf8_bytes() -> None:
    assert text_sha256("خبر") == hashlib.sha256("خبر".encode()).hexdigest()
