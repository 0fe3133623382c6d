"""A lead gives the scheme new layers and annotates with them; layers are renamed and deleted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.schema.amending.places import WHOLE, Place, held
from annotator.schema.records import Layer, Scheme
from annotator.ui.scheming.editor import SchemeEditor
from tests.journeys.lead import (
    KEYS,
    add,
    apply,
    click_point,
    editor_of,
    items,
    mentions,
    pick,
    points,
    press,
    rename,
    types,
    write,
)
from tests.journeys.linguist import Linguist


def layer_of(scheme: Scheme, name: str) -> Layer:
    """Give a layer of a scheme."""
    found = scheme.layer(name)
    assert found is not None
    return found


def key_of(editor: SchemeEditor) -> KEYS:
    """Read the key of what is chosen from the form."""
    field = editor.form.findChild(QLineEdit, "key")
    assert field is not None
    return KEYS(ord(field.text()))


def test_a_layer_of_marked_text_is_added_and_annotated_with(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    add(editor, WHOLE, "quote", "Layer of marked text", ("Quotation", "اقتباس"))
    assert editor.tree.place == Place("layer", ("quote",))
    assert points(editor) == []
    key = key_of(editor)
    apply(editor, qtbot)
    annotated.select("ترفض الإضراب")
    assert "Quotation" in [one.label for one in annotated.window.choices.now()]
    annotated.press(key)
    (quote,) = [one for one in annotated.everything() if one.layer == "quote"]
    assert annotated.window.workspace.chosen == quote
    assert annotated.chosen_text() == "ترفض الإضراب"


def test_a_layer_of_stances_is_added_and_its_roles_are_filled(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    add(editor, WHOLE, "blame", "Layer of stances", ("Blame", "لوم"))
    key = key_of(editor)
    apply(editor, qtbot)
    annotated.select("ترفض")
    annotated.press(key)
    annotated.press(KEYS.Key_1)
    mention = mentions(annotated)[-1]
    annotated.window.canvas.mark_clicked.emit(str(mention.id))
    (blame,) = [one for one in annotated.everything() if one.layer == "blame"]
    assert [(one.role, one.target) for one in blame.arguments] == [("holder", mention.id)]


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("Layer of events", "frame"),
        ("Layer of stances", "frame"),
        ("Layer of relations", "relation"),
        ("Layer about whole articles", "document"),
        ("Layer of marked text", "span"),
        ("Layer that joins \u2068Value\u2069", "chain"),
    ],
)
def test_a_layer_of_every_kind_can_be_applied_as_it_is_added(
    annotated: Linguist, qtbot: QtBot, what: str, kind: str
) -> None:
    editor = editor_of(annotated)
    add(editor, Place("layer", ("mention",)), "extra", what)
    assert points(editor) == []
    apply(editor, qtbot)
    assert layer_of(annotated.window.workspace.project.scheme, "extra").kind == kind


def test_a_layer_is_renamed_with_what_is_annotated_and_undo_brings_it_back(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    before = annotated.everything()
    rename(editor, Place("layer", ("mention",)), "name")
    assert any(one.startswith("• mention: 3 annotations") for one in points(editor))
    assert editor.drafting.counts["name", "PER"] == 2
    apply(editor, qtbot)
    scheme = annotated.window.workspace.project.scheme
    assert layer_of(scheme, "entity").members == "name"
    assert {one.layer for one in annotated.everything()} == {"name"}
    annotated.go_to("المخازن")
    annotated.press(KEYS.Key_1)
    assert [one.layer for one in annotated.everything()] == ["name"] * 4
    for _ in range(2):
        annotated.window.actions_by_name["undo"].trigger()
    assert annotated.everything() == before


def test_an_unused_layer_is_deleted_at_once(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    pick(editor, Place("layer", ("relation",)))
    press(KEYS.Key_Delete)
    assert not any(one.startswith("✕") and "annotations" in one for one in points(editor))
    assert held(editor.drafting.scheme, Place("layer", ("relation",))) is None
    apply(editor, qtbot)
    assert annotated.window.workspace.project.scheme.layer("relation") is None


def test_deleting_a_used_layer_says_what_it_would_strand(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    pick(editor, Place("layer", ("mention",)))
    press(KEYS.Key_Delete)
    assert not editor.buttons["apply"].isEnabled()
    told = [one.startswith("✕ mention: PER is used by 2") for one in points(editor)]
    assert any(told), points(editor)
    below = items(editor)[told.index(True) :]
    click_point(editor, next(one for one in below if "remove" in one.text()))
    assert not any(one.startswith("✕ mention: PER is used") for one in points(editor))
    assert sorted(types(annotated)) == ["ORG", "PER", "PER"]


def test_a_layer_that_cannot_be_is_told_at_its_place(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    add(editor, WHOLE, "quote", "Layer of marked text")
    field = editor.form.findChild(QLineEdit, "spans-ar")
    assert field is not None
    field.setFocus()
    field.selectAll()
    press(KEYS.Key_Delete)
    press(KEYS.Key_Return)
    (told,) = points(editor)
    assert "what is marked" in told
    write(editor, "spans-ar", "x")
    assert points(editor) == []
