from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.terminal import for_terminal, terminal_reorders

ALLAH = "\ufeea\ufee0\ufedf\ufe8d"


def test_brackets_around_latin_keep_their_shape_and_place() -> None:
    assert for_terminal("عن (AWP) ثم") == "\ufee2\ufe9b (AWP) \ufee6\ufecb"
    assert for_terminal("(نعم)") == "(\ufee2\ufecc\ufee7)"


def test_vowel_marks_are_kept_and_printed_after_their_letter() -> None:
    assert for_terminal("قَدّْ") == "\ufeaa\u0651\u0652\ufed7\u064e"


def test_no_letters_are_drawn_together_into_rare_signs() -> None:
    assert for_terminal("الله") == ALLAH


def test_a_line_without_arabic_is_left_alone() -> None:
    assert for_terminal("Cohen's kappa (2,500)") == "Cohen's kappa (2,500)"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("annotator (الله) three", f"annotator ({ALLAH}) three"),
        ("(الله) annotator", f"({ALLAH}) annotator"),
        ("annotator الله (3)", f"annotator (3) {ALLAH}"),
        ("annotator الله (three) [x]", f"annotator {ALLAH} (three) [x]"),
        ("الله CNN (Atlanta) الله", f"{ALLAH} CNN (Atlanta) {ALLAH}"),
        ("الله CNN (الله) الله", f"{ALLAH} ({ALLAH}) CNN {ALLAH}"),
        ("الله (50%) (x", f"x) (50%) {ALLAH}"),
        ("الله (-)", f"(-) {ALLAH}"),
    ],
)
def test_both_brackets_of_a_pair_stay_around_what_they_enclose(line: str, expected: str) -> None:
    assert for_terminal(line) == expected


def test_bidi_controls_are_used_up() -> None:
    assert for_terminal("الله\u200f، \u2067الله\u2069") == f"{ALLAH} ،{ALLAH}"


@given(st.text(st.sampled_from("ابلَ١2a (%)[],.-\t\u200f\u202e\u2067\u2069\u061c"), max_size=30))
@settings(max_examples=400)
def test_every_line_can_be_shown_and_loses_nothing_visible(line: str) -> None:
    shown = for_terminal(line)
    for kept in "َ2١a%,.-":
        assert shown.count(kept) == line.count(kept)


@given(st.text(st.characters(exclude_characters="\n")))
@settings(max_examples=300)
def test_no_line_whatsoever_stops_the_printing(line: str) -> None:
    assert isinstance(for_terminal("ا" + line), str)


@pytest.mark.parametrize(
    "environ",
    [
        {"VTE_VERSION": "5800"},
        {"VTE_VERSION": "7006", "TERM": "xterm-256color"},
        {"KONSOLE_VERSION": "220401"},
        {"TERM": "mlterm-256color"},
        {"TERM_PROGRAM": "mlterm"},
        {"TERM_PROGRAM": "Apple_Terminal"},
    ],
)
def test_terminals_that_reorder_are_known(environ: dict[str, str]) -> None:
    assert terminal_reorders(environ)


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"TERM": "xterm-256color"},
        {"VTE_VERSION": "5602"},
        {"VTE_VERSION": "unknown"},
        {"LC_TERMINAL": "iTerm2", "TERM": "xterm-256color"},
        {"TERM_PROGRAM": "vscode"},
    ],
)
def test_all_others_are_helped(environ: dict[str, str]) -> None:
    assert not terminal_reorders(environ)
