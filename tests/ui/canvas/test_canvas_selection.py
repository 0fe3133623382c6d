"""Edges of the selection move in logical order, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.model.spans import Span
from annotator.ui.canvas.keys import KeyMove, move_of
from annotator.ui.canvas.selection import Selection, word_end_forward, word_or_stem
from annotator.ui.canvas.travel import Traveller

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = Qt.Key


def test_left_is_forward_in_arabic_and_backward_in_english():
    assert move_of(KEYS.Key_Left, NONE, rtl=True) == KeyMove("forward", False, False)
    assert move_of(KEYS.Key_Left, NONE, rtl=False) == KeyMove("backward", False, False)
    assert move_of(KEYS.Key_Right, CTRL | SHIFT, rtl=True) == KeyMove("word backward", True, False)


def test_alt_and_shift_move_the_other_edge():
    assert move_of(KEYS.Key_Left, ALT | SHIFT, rtl=True) == KeyMove("forward", True, True)
    assert move_of(KEYS.Key_Left, ALT | SHIFT | CTRL, rtl=True) == KeyMove(
        "word forward", True, True
    )


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(KEYS.Key_1, NONE), (KEYS.Key_Left, ALT), (KEYS.Key_Up, CTRL), (KEYS.Key_Delete, NONE)],
)
def test_keys_without_a_use_here_are_left_to_the_window(key, modifiers):
    assert move_of(key, modifiers, rtl=True) is None


def test_a_selection_is_normalised_and_never_cuts_a_letter_from_its_vowel():
    text = "قَالَ"
    assert Selection(4, 1).snapped(text) == Selection(5, 0)
    assert Selection(3, 1).span == Span(1, 3)
    assert Selection(2, 2).span is None


def test_a_selection_beyond_the_text_ends_with_it():
    assert Selection(1, 99).snapped("abc") == Selection(1, 3)


def test_a_double_click_takes_the_stem_and_a_second_one_the_word():
    text = "قال وبالعراق ثم"
    stem = word_or_stem(text, 6, None)
    assert text[slice(*stem)] == "العراق"
    assert text[slice(*word_or_stem(text, 6, stem))] == "وبالعراق"
    assert word_or_stem("  ", 1, None) is None


def test_words_are_extended_to_their_ends():
    text = "قال العراق، ثم"
    assert text[: word_end_forward(text, 4)] == "قال العراق"
    assert word_end_forward(text, len(text)) == len(text)


def test_each_edge_grows_and_shrinks_by_itself(sheet):
    page = sheet("زار رئيس الوزراء بغداد")
    go = Traveller().go
    chosen = Selection(4, 8)
    chosen = go(page, chosen, KeyMove("word forward", True, False), 500)
    assert page.text[slice(*chosen.span)] == "رئيس الوزراء"
    chosen = go(page, chosen, KeyMove("word backward", True, True), 500)
    assert page.text[slice(*chosen.span)] == "زار رئيس الوزراء"
    chosen = go(page, chosen, KeyMove("backward", True, False), 500)
    chosen = go(page, chosen, KeyMove("forward", True, True), 500)
    assert page.text[slice(*chosen.span)] == "ار رئيس الوزرا"


def test_an_arrow_leaves_a_selection_at_the_edge_it_points_to(sheet):
    page = sheet("زار رئيس")
    go = Traveller().go
    assert go(page, Selection(1, 5), KeyMove("forward", False, False), 500) == Selection(5, 5)
    assert go(page, Selection(1, 5), KeyMove("backward", False, False), 500) == Selection(1, 1)


def test_up_and_down_keep_the_column_over_a_short_line(sheet):
    page = sheet("زار رئيس الوزراء العراقي بغداد اليوم\nنعم\nزار رئيس الوزراء العراقي بغداد اليوم")
    traveller, down = Traveller(), KeyMove("down", False, False)
    start = Selection(20, 20)
    short = traveller.go(page, start, down, 500)
    assert page.text[: short.focus].endswith("نعم")
    assert traveller.go(page, short, down, 500).focus == page.text.rindex("\n") + 21


def test_down_in_the_last_line_goes_to_the_end_and_up_in_the_first_to_the_beginning(sheet):
    page = sheet("زار رئيس")
    assert Traveller().go(page, Selection(2, 2), KeyMove("down", False, False), 500).focus == 8
    assert Traveller().go(page, Selection(2, 2), KeyMove("up", False, False), 500).focus == 0


def test_home_and_end_stay_on_the_visual_line(sheet):
    page = sheet("زار رئيس الوزراء العراقي بغداد اليوم " * 3, room=300)
    first = page.caret_line((0, 0))
    inside = Selection(first.start + 5, first.start + 5)
    end = Traveller().go(page, inside, KeyMove("line end", False, False), 500)
    assert end.focus == first.end
    assert page.line_of(end.focus) == (0, 0)
    assert Traveller().go(page, end, KeyMove("line start", False, False), 500).focus == first.start
