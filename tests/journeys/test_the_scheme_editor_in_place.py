"""A lead adds, renames and merges in place, by keys and by the mouse, under either layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.schema.amending.places import Place, held
from annotator.schema.records import TagType
from tests.journeys.hands import send_arabic
from tests.journeys.lead import (
    KEYS,
    LEFT,
    ORG,
    PER,
    add,
    apply,
    click,
    editor_of,
    focused,
    merge,
    pick,
    points,
    press,
    rename,
    type_in,
    types,
)
from tests.journeys.linguist import Linguist


def test_a_name_that_cannot_be_is_told_while_it_is_written(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    press(KEYS.Key_F2)
    type_in("ORG")
    assert not editor.asking.agree.isEnabled()
    press(KEYS.Key_Return)
    assert editor.asking.isVisible()
    type_in("X")
    assert editor.asking.agree.isEnabled()
    press(KEYS.Key_Return)
    assert not editor.asking.isVisible()
    assert held(editor.drafting.scheme, PER.beside("ORGX")) is not None


def test_escape_leaves_the_question_and_not_the_editor(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    for key in (KEYS.Key_F2, KEYS.Key_Insert, KEYS.Key_F4):
        pick(editor, PER)
        press(key)
        assert editor.asking.isVisible()
        press(KEYS.Key_Escape)
        assert not editor.asking.isVisible()
        assert editor.isVisible()
        assert focused() is editor.tree
    assert not editor.drafting.draft.changed


def test_what_has_no_name_to_change_is_not_asked_for_one(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    pick(editor, Place())
    for key in (KEYS.Key_F2, KEYS.Key_F4, KEYS.Key_Delete):
        press(key)
        assert not editor.asking.isVisible()
    pick(editor, Place("layer", ("mention",)))
    press(KEYS.Key_F4)
    assert not editor.asking.isVisible()
    assert not editor.drafting.draft.changed


def test_all_of_it_by_the_mouse(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    click(editor, "rename")
    type_in("Human")
    QTest.mouseClick(editor.asking.cancel, LEFT)
    assert not editor.drafting.draft.changed
    click(editor, "rename")
    type_in("Human")
    QTest.mouseClick(editor.asking.agree, LEFT)
    merge(editor, PER.beside("Human"), "Organization")
    click(editor, "add")
    type_in("Club")
    QTest.mouseClick(editor.asking.agree, LEFT)
    assert editor.tree.place == Place("role", ("mention", "ORG", "Club"))
    click(editor, "delete")
    apply(editor, qtbot)
    assert types(annotated) == ["ORG"] * 3


def test_a_type_is_merged_by_keys(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    pick(editor, ORG)
    press(KEYS.Key_F4)
    assert "Person" in editor.asking.chooser.currentText()
    press(KEYS.Key_Return)
    apply(editor, qtbot)
    assert types(annotated) == ["PER"] * 3


def test_a_name_is_written_in_latin_letters_while_the_arabic_layout_is_active(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    pick(editor, ORG)
    press(KEYS.Key_F2)
    for letter in "body":
        send_arabic(focused(), letter)
    assert editor.asking.name.text() == "body"
    press(KEYS.Key_Return)
    assert held(editor.drafting.scheme, ORG.beside("body")) is not None
    press(KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not editor.drafting.draft.changed


def test_steps_are_taken_back_while_the_arabic_layout_is_active(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    rename(editor, ORG, "Body")
    control = Qt.KeyboardModifier.ControlModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord("ئ"), control, "")
    QApplication.sendEvent(editor.tree, pressed)
    assert not editor.drafting.draft.changed


def test_a_part_is_called_by_its_labels_from_the_start(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    add(editor, PER.owner, "ANIMAL", labels=("Animal", "حيوان"))
    tag = held(editor.drafting.scheme, PER.beside("ANIMAL"))
    assert isinstance(tag, TagType)
    assert (tag.label.en, tag.label.ar) == ("Animal", "حيوان")
    assert points(editor) == []


def test_a_type_below_another_takes_its_roles_and_its_colour(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    attack = Place("type", ("event", "Conflict.Attack"))
    above = held(editor.drafting.scheme, attack)
    add(editor, attack, "Siege", "Type below it")
    siege = held(editor.drafting.scheme, attack.beside("Conflict.Attack.Siege"))
    assert isinstance(above, TagType)
    assert isinstance(siege, TagType)
    assert siege.roles == above.roles
    assert siege.color == above.color
    add(editor, attack, "Raid", "Type beside it")
    assert held(editor.drafting.scheme, attack.beside("Conflict.Raid")) is not None
