"""Edges of the selection move in logical order, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.ui.canvas.keys import KeyMove, move_of
from annotator.ui.canvas.selection import (
    Selection,
    paragraph_backward,
    paragraph_forward,
    sentence_backward,
    sentence_forward,
    word_end_forward,
    word_or_stem,
)
from annotator.ui.canvas.travel import Traveller

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = Qt.Key


def test_left_is_forward_in_arabic_and_backward_in_english():
    assert move_of(KEYS.Key_Left, NONE, rtl=True) == KeyMove("forward", False)
    assert move_of(KEYS.Key_Left, NONE, rtl=False) == KeyMove("backward", False)
    assert move_of(KEYS.Key_Right, CTRL | SHIFT, rtl=True) == KeyMove("word backward", True)


def test_alt_goes_by_clitics_and_sentences_and_control_by_words_and_paragraphs():
    assert move_of(KEYS.Key_Left, ALT, rtl=True) == KeyMove("clitic forward", False)
    assert move_of(KEYS.Key_Right, ALT | SHIFT, rtl=True) == KeyMove("clitic backward", True)
    assert move_of(KEYS.Key_Down, ALT, rtl=True) == KeyMove("sentence forward", False)
    assert move_of(KEYS.Key_Up, ALT | SHIFT, rtl=False) == KeyMove("sentence backward", True)
    assert move_of(KEYS.Key_Down, CTRL, rtl=True) == KeyMove("paragraph forward", False)
    assert move_of(KEYS.Key_Up, CTRL, rtl=True) == KeyMove("paragraph backward", False)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (KEYS.Key_1, NONE),
        (KEYS.Key_Left, ALT | CTRL),
        (KEYS.Key_Home, ALT),
        (KEYS.Key_Delete, NONE),
    ],
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


def test_double_clicks_take_the_stem_the_word_the_phrase_and_the_stem_again():
    text = "قال لوكالة أنباء العالم، ثم"
    selected, found = None, []
    for _ in range(4):
        selected = word_or_stem(text, 6, selected, shipped_clitics())
        found.append(text[slice(*selected)])
    assert found == ["وكالة", "لوكالة", "وكالة أنباء العالم", "وكالة"]
    assert text[slice(*word_or_stem(text, 1, selected, shipped_clitics()))] == "قال"
    assert word_or_stem("  ", 1, None, shipped_clitics()) is None


def test_words_are_extended_to_their_ends():
    text = "قال العراق، ثم"
    assert text[: word_end_forward(text, 4)] == "قال العراق"
    assert word_end_forward(text, len(text)) == len(text)


def test_the_caret_goes_by_sentences_and_paragraphs_and_comes_to_an_end():
    text = "قال نعم. ثم ذهب.\n\n  \nوعاد."
    assert walk(sentence_forward, text, 0) == [0, 9, 21, 26]
    assert walk(sentence_backward, text, 26) == [26, 21, 9, 0]
    assert walk(paragraph_forward, text, 3) == [3, 21, 26]
    assert walk(paragraph_backward, text, 26) == [26, 21, 0]


def walk(step, text, at):
    found = [at]
    while (following := step(text, found[-1])) != found[-1]:
        found.append(following)
    return found


def test_the_caret_goes_by_clitics_as_the_segmenter_cuts(sheet):
    class Cut:
        def split(self, word):
            return (1, len(word)) if word.startswith("ل") else (0, len(word))

        def boundaries(self, word):
            return (1,) if word.startswith("ل") else ()

        def stem(self, text, word):
            raise AssertionError("the caret asks for boundaries")

    page = sheet("قال لوكالة أنباء")
    traveller = Traveller()
    traveller.segmenter = Cut()
    caret = traveller.go(page, Selection(4, 4), KeyMove("clitic forward", False), 500)
    assert caret == Selection(5, 5)
    chosen = traveller.go(page, caret, KeyMove("clitic forward", True), 500)
    assert page.text[slice(*chosen.span)] == "وكالة"
    back = traveller.go(page, chosen, KeyMove("clitic backward", True), 500)
    assert back.span is None


def test_an_arrow_leaves_a_selection_at_the_edge_it_points_to(sheet):
    page = sheet("زار رئيس")
    go = Traveller().go
    assert go(page, Selection(1, 5), KeyMove("forward", False), 500) == Selection(5, 5)
    assert go(page, Selection(1, 5), KeyMove("backward", False), 500) == Selection(1, 1)


def test_up_and_down_keep_the_column_over_a_short_line(sheet):
    page = sheet("زار رئيس الوزراء العراقي بغداد اليوم\nنعم\nزار رئيس الوزراء العراقي بغداد اليوم")
    traveller, down = Traveller(), KeyMove("down", False)
    start = Selection(20, 20)
    short = traveller.go(page, start, down, 500)
    assert page.text[: short.focus].endswith("نعم")
    assert traveller.go(page, short, down, 500).focus == page.text.rindex("\n") + 21


def test_down_in_the_last_line_goes_to_the_end_and_up_in_the_first_to_the_beginning(sheet):
    page = sheet("زار رئيس")
    assert Traveller().go(page, Selection(2, 2), KeyMove("down", False), 500).focus == 8
    assert Traveller().go(page, Selection(2, 2), KeyMove("up", False), 500).focus == 0


def test_home_and_end_stay_on_the_visual_line(sheet):
    page = sheet("زار رئيس الوزراء العراقي بغداد اليوم " * 3, room=300)
    first = page.caret_line((0, 0))
    inside = Selection(first.start + 5, first.start + 5)
    end = Traveller().go(page, inside, KeyMove("line end", False), 500)
    assert end.focus == first.end
    assert page.line_of(end.focus) == (0, 0)
    assert Traveller().go(page, end, KeyMove("line start", False), 500).focus == first.start
