"""A linguist in a hurry: the last label again, painting, keys that never hit the wrong mark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from annotator.project.view import SetView
from tests.journeys.linguist import Linguist
from tests.journeys.test_a_linguist_annotates_an_article import press_choice
from tests.journeys.test_the_mouse_alone import Mouse

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    return sit_down()


def view_of(linguist: Linguist) -> SetView:
    """Give the set on show."""
    view = linguist.window.workspace.view
    assert view is not None
    return view


def marks(linguist: Linguist) -> list[tuple[str, str]]:
    """Give the words and types of all mentions, in the order of the text."""
    view = view_of(linguist)
    return [(view.text_of(one), one.type) for one in view.of_layer("mention")]


def test_enter_marks_the_next_word_with_the_last_label(linguist: Linguist) -> None:
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_1)
    linguist.go_to("محتجين")
    linguist.press(KEYS.Key_Return)
    assert marks(linguist) == [("العلي", "PER"), ("محتجين", "PER")]
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_Return)
    assert linguist.chosen_text() == "العلي"
    assert len(marks(linguist)) == 2


def test_a_type_key_away_from_the_chosen_mark_means_the_word_there(linguist: Linguist) -> None:
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_2)
    assert marks(linguist) == [("العلي", "ORG")]
    linguist.go_to("محتجين")
    linguist.press(KEYS.Key_1)
    assert marks(linguist) == [("العلي", "ORG"), ("محتجين", "PER")]


def test_a_name_typed_at_the_top_annotates_nothing(linguist: Linguist) -> None:
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_1)
    linguist.go_to("محتجين")
    name = linguist.window.topbar.name
    name.setFocus()
    for key in (KEYS.Key_1, KEYS.Key_Return):
        QTest.keyClick(name, key)
    assert linguist.window.workspace.project.annotator == "ليلى1"
    assert linguist.everything() == []
    assert linguist.window.focusWidget() is linguist.window.canvas


def test_words_are_painted_with_the_mouse_until_esc(linguist: Linguist) -> None:
    mouse = Mouse(linguist)
    linguist.press(KEYS.Key_B, modifier=CONTROL)
    linguist.press(KEYS.Key_1)
    mouse.click("محتجين")
    mouse.drag("سامر العلي")
    assert marks(linguist) == [("سامر العلي", "PER"), ("محتجين", "PER")]
    linguist.press(KEYS.Key_2)
    mouse.drag("شركة المرفأ")
    assert ("شركة المرفأ", "ORG") in marks(linguist)
    linguist.press(KEYS.Key_Escape)
    assert not linguist.window.painting.on
    mouse.click("المخازن")
    assert len(marks(linguist)) == 3
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert len(marks(linguist)) == 2


def three_of_one(linguist: Linguist) -> None:
    """Mark three mentions of one entity."""
    for words, after in (("وزير", ""), ("سامر", "قال"), ("العلي", "وأضاف")):
        linguist.go_to(words, after=after)
        linguist.press(KEYS.Key_1)
        if words != "وزير":
            linguist.press(KEYS.Key_J)
            linguist.press(KEYS.Key_1 if after == "وأضاف" else KEYS.Key_Tab)
            if after == "قال":
                linguist.press(KEYS.Key_Return)


def test_an_entity_is_reached_named_split_and_merged_again(linguist: Linguist) -> None:
    three_of_one(linguist)
    view = view_of(linguist)
    (entity,) = view.of_layer("entity")
    assert len(entity.targets()) == 3
    linguist.press(KEYS.Key_J, modifier=CONTROL | SHIFT)
    assert linguist.window.workspace.chosen_id == entity.id
    press_choice(linguist, "سمات أخرى…")
    press_choice(linguist, "المعرّف…")
    field = linguist.window.focusWidget()
    assert isinstance(field, QLineEdit)
    for key in (KEYS.Key_Q, KEYS.Key_7, KEYS.Key_9):
        QTest.keyClick(field, key)
    QTest.keyClick(field, KEYS.Key_Return)
    assert view.of_layer("entity")[0].attributes["identifier"] == "Q79"
    inspector = linguist.window.inspector
    inspector.settle()
    boxes = [
        one for one in inspector.findChildren(QCheckBox)
        if one.objectName().startswith("member-")
    ]  # fmt: skip
    assert len(boxes) == 3
    QTest.keyClick(boxes[2], KEYS.Key_Space)
    split = inspector.findChild(QPushButton, "split")
    assert split is not None
    QTest.keyClick(split, KEYS.Key_Space)
    assert sorted(len(one.targets()) for one in view.of_layer("entity")) == [1, 2]
    linguist.press(KEYS.Key_J)
    linguist.go_to("وزير")
    linguist.press(KEYS.Key_Return)
    assert [len(one.targets()) for one in view.of_layer("entity")] == [3]
    for _ in range(2):
        linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert [len(one.targets()) for one in view.of_layer("entity")] == [3]
    assert view.of_layer("entity")[0].attributes["identifier"] == "Q79"


def test_enter_at_a_bare_word_fills_a_role_that_takes_text(linguist: Linguist) -> None:
    linguist.select("ترفض الإضراب")
    linguist.press(KEYS.Key_S)
    press_choice(linguist, "متعلَّق الموقف")
    linguist.go_to("الإضراب")
    linguist.press(KEYS.Key_Return)
    view = view_of(linguist)
    (stance,) = view.of_layer("stance")
    (target,) = [view.get(one) for one in stance.targets()]
    assert target is not None
    assert view.text_of(target) in {"إضراب", "الإضراب"}
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert view.of_layer("stance")[0].targets() == ()
