"""A lead changes the scheme of a corpus that is annotated already, and loses nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.schema.amending.places import Place, held
from annotator.schema.loading import load_scheme
from annotator.schema.records import Filler, Role, TagType
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.scheming.editor import SchemeEditor
from annotator.ui.scheming.fillers import FillerTree
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look
from tests.journeys.lead import (
    KEYS,
    ORG,
    PER,
    add,
    apply,
    click,
    click_point,
    counted,
    editor_of,
    items,
    mentions,
    merge,
    pick,
    points,
    rename,
    types,
    write,
)
from tests.journeys.linguist import Linguist, leave


def test_a_label_is_changed_and_seen_on_the_marks_at_once(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    write(editor, "label-en", "Human")
    apply(editor, qtbot)
    window = annotated.window
    assert window.workspace.project.scheme.version == "1.2"
    view = window.workspace.view
    assert view is not None
    assert window.presenter.type_label(view, mentions(annotated)[0]) == "Human"
    annotated.select("الميناء")
    assert "Human" in [one.label for one in window.choices.now()]


def test_a_type_is_renamed_and_the_annotations_follow_and_undo_brings_both_back(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    rename(editor, PER, "Human")
    assert any("2" in one and one.startswith("•") for one in points(editor)), points(editor)
    assert sorted(types(annotated)) == ["ORG", "PER", "PER"]
    apply(editor, qtbot)
    assert sorted(types(annotated)) == ["Human", "Human", "ORG"]
    annotated.window.actions_by_name["undo"].trigger()
    assert sorted(types(annotated)) == ["ORG", "PER", "PER"]
    assert annotated.window.workspace.project.scheme.layer("mention") == load_scheme("news").layer(
        "mention"
    )


def test_two_types_are_merged(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    merge(editor, PER, "Organization")
    apply(editor, qtbot)
    assert types(annotated) == ["ORG"] * 3


def test_deleting_a_used_type_says_what_it_would_strand_and_waits_for_a_decision(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    click(editor, "delete")
    assert not editor.buttons["apply"].isEnabled()
    assert any("2 annotations" in one for one in points(editor)), points(editor)
    offered = [one for one in items(editor) if one.text().startswith("→ give them")]
    assert offered
    click_point(editor, offered[0])
    assert not any("2 annotations in 1" in one and one.startswith("✕") for one in points(editor))
    click(editor, "discard")
    assert points(editor) == []
    assert sorted(types(annotated)) == ["ORG", "PER", "PER"]


def test_a_key_that_another_type_has_blocks_the_change_and_is_found_by_a_click(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    pick(editor, ORG)
    field = editor.form.findChild(QLineEdit, "key")
    assert field is not None
    QTest.keyClick(field, KEYS.Key_1)
    assert not editor.buttons["apply"].isEnabled()
    (clash,) = [one for one in items(editor) if "same key" in one.text()]
    pick(editor, Place("layer", ("event",)))
    click_point(editor, clash)
    assert editor.tree.place in {PER, ORG}
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    QTest.keyClick(editor.tree, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert points(editor) == []


def test_a_type_is_added_with_a_key_and_marked_by_it(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    add(editor, PER.owner, "ANIMAL")
    field = editor.form.findChild(QLineEdit, "key")
    assert field is not None
    QTest.keyClick(field, KEYS.Key_N)
    write(editor, "label-en", "Animal")
    apply(editor, qtbot)
    annotated.go_to("المخازن")
    annotated.press(KEYS.Key_N)
    assert "ANIMAL" in types(annotated)


def test_an_attribute_is_kept_for_some_types_only(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    add(editor, PER.owner, "rank", "Attribute")
    rank = Place("attribute", ("mention", "rank"))
    add(editor, rank, "high")
    pick(editor, rank)
    box = editor.form.findChild(QCheckBox, "only-ORG")
    assert box is not None
    box.click()
    apply(editor, qtbot)
    layer = annotated.window.workspace.project.scheme.layer("mention")
    assert layer is not None
    assert "rank" in [one.name for one in layer.attributes_of("ORG")]
    assert "rank" not in [one.name for one in layer.attributes_of("PER")]


def test_a_scheme_is_saved_as_a_file_and_taken_from_one(
    annotated: Linguist, tmp_path: Path
) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    write(editor, "label-en", "Human")
    assert editor.save(tmp_path / "mine.toml")
    layer = load_scheme(str(tmp_path / "mine.toml")).layer("mention")
    assert layer is not None
    tag = layer.type("PER")
    assert isinstance(tag, TagType)
    assert tag.label.en == "Human"
    (tmp_path / "broken.toml").write_text("layers = 3", encoding="utf-8")
    editor.load(tmp_path / "broken.toml")
    assert "broken.toml" in editor.told.text()
    click(editor, "discard")
    editor.load(tmp_path / "mine.toml")
    assert editor.drafting.draft.changed


def test_who_may_only_read_can_look_but_not_apply(
    corpus: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    shell = Shell(application(), settings)
    project = Project.open(corpus, "ليلى", read_only=True)
    window = shell.start(project, Look("en", LIGHT))
    qtbot.waitUntil(lambda: window.knowledge.own_counts is not None)
    editor = editor_of(Linguist(window))
    pick(editor, PER)
    write(editor, "label-en", "Human")
    assert not editor.buttons["apply"].isEnabled()
    leave(shell)


def test_what_a_deleted_type_would_strand_is_told_before_what_is_wrong_besides(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    pick(editor, PER)
    click(editor, "delete")
    told = [one for one in points(editor) if not one.startswith("→")]
    assert "2 annotations" in told[0]
    assert "Mention" in told[0]
    assert len(told) > 1
    assert all("2 annotations" not in one for one in told[1:])


def test_every_fault_says_where_it_is_and_what_is_taken_over_is_told_once(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    place = Place("role", ("event", "Conflict", "Place"))
    pick(editor, place)
    field = editor.form.findChild(QLineEdit, "label-en")
    assert field is not None
    field.selectAll()
    QTest.keyClick(field, KEYS.Key_Delete)
    QTest.keyClick(field, KEYS.Key_Return)
    (told,) = points(editor)
    assert "Event" in told
    assert "Conflict" in told


def test_a_role_lets_a_subtype_fill_it(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    attacker = Place("role", ("event", "Conflict.Attack", "Attacker"))
    pick(editor, attacker)
    tree = editor.form.findChild(FillerTree)
    assert tree is not None
    person, group = Filler("mention", "PER"), Filler("mention", "PER.Group")
    assert tree.item_of(group).isDisabled()
    tree.item_of(person).setCheckState(0, Qt.CheckState.Unchecked)
    assert not tree.item_of(group).isDisabled()
    tree.item_of(group).setCheckState(0, Qt.CheckState.Checked)
    apply(editor, qtbot)
    role = held(annotated.window.workspace.project.scheme, attacker)
    assert isinstance(role, Role)
    assert group in role.fillers
    assert person not in role.fillers


def test_a_colour_too_near_another_one_is_told_as_soon_as_it_is_picked(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    pick(editor, ORG)
    tag = held(editor.drafting.scheme, ORG)
    assert isinstance(tag, TagType)
    own = tag.color
    (warning,) = editor.form.findChildren(QLabel, "warning")
    assert warning.isHidden()
    write(editor, "color", "#267CFB")
    assert "Person" in warning.text()
    assert not warning.isHidden()
    write(editor, "color", own)
    assert warning.isHidden()


def test_a_scheme_taken_back_in_the_window_is_what_the_editor_shows(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    rename(editor, PER, "Human")
    apply(editor, qtbot)
    human = PER.beside("Human")
    assert held(editor.drafting.scheme, human) is not None
    annotated.window.actions_by_name["undo"].trigger()
    assert held(editor.drafting.scheme, human) is None
    counted(editor)
    rename(editor, PER, "Human")
    apply(editor, qtbot)
    assert sorted(types(annotated)) == ["Human", "Human", "ORG"]


def test_a_draft_under_way_is_kept_when_the_scheme_changes_beneath_it(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    rename(editor, PER, "Human")
    apply(editor, qtbot)
    counted(editor)
    rename(editor, ORG, "Body")
    annotated.window.actions_by_name["undo"].trigger()
    assert "discard the draft" in editor.told.text()
    assert held(editor.drafting.scheme, ORG.beside("Body")) is not None
    click(editor, "discard")
    assert held(editor.drafting.scheme, PER) is not None
    assert held(editor.drafting.scheme, ORG) is not None


def test_what_is_annotated_while_the_editor_waits_is_counted_when_it_comes_back(
    annotated: Linguist,
) -> None:
    editor = editor_of(annotated)
    editor.hide()
    annotated.go_to("المخازن")
    annotated.press(KEYS.Key_1)
    annotated.press(KEYS.Key_Escape)
    counted(editor_of(annotated))
    assert editor.drafting.counts["mention", "PER"] == 3


def test_a_role_is_added_with_a_key_and_filled_by_it(annotated: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(annotated)
    attack = Place("type", ("event", "Conflict.Attack"))
    add(editor, attack, "Witness")
    field = editor.form.findChild(QLineEdit, "key")
    tree = editor.form.findChild(FillerTree)
    assert field is not None
    assert tree is not None
    QTest.keyClick(field, KEYS.Key_B)
    tree.item_of(Filler("mention")).setCheckState(0, Qt.CheckState.Checked)
    apply(editor, qtbot)
    annotated.go_to("المخازن")
    for key in (KEYS.Key_E, KEYS.Key_5, KEYS.Key_1):
        annotated.press(key)
    chosen = annotated.window.workspace.chosen
    assert chosen is not None
    assert chosen.type == "Conflict.Attack"
    annotated.press(KEYS.Key_B)
    person = next(one for one in mentions(annotated) if one.type == "ORG")
    annotated.window.canvas.mark_clicked.emit(str(person.id))
    chosen = annotated.window.workspace.chosen
    assert chosen is not None
    assert ("Witness", person.id) in [(one.role, one.target) for one in chosen.arguments]


def test_a_fixed_filler_is_added_on_the_way_from_the_inspector(
    annotated: Linguist, qtbot: QtBot
) -> None:
    annotated.go_to("المخازن")
    annotated.press(KEYS.Key_S)
    window = annotated.window
    window.workspace.arm("holder")
    window.inspector.settle()
    buttons = window.inspector.findChildren(QPushButton)
    (more,) = [one for one in buttons if one.accessibleName() == "Add a fixed filler…"]
    more.click()
    editor = window.findChild(SchemeEditor)
    assert editor is not None
    counted(editor)
    assert editor.tree.place == Place("role", ("stance", "Stance", "holder"))
    add(editor, editor.tree.place, "readers")
    apply(editor, qtbot)
    stance = next(one for one in annotated.everything() if one.layer == "stance")
    window.workspace.choose(stance.id)
    window.workspace.arm("holder")
    assert "readers" in [one.label for one in window.choices.now()]


def test_what_brat_calls_a_scheme_is_taken_from_its_file(
    annotated: Linguist, tmp_path: Path
) -> None:
    conf = tmp_path / "annotation.conf"
    conf.write_text("[entities]\nPER\nORG\nLOC\n\n[relations]\n\n[events]\n", encoding="utf-8")
    editor = editor_of(annotated)
    editor.load(conf)
    assert editor.drafting.draft.changed
    assert "LOC" in {tag.name for one in editor.drafting.scheme.layers for tag in one.types}
    assert not editor.buttons["apply"].isEnabled() or not points(editor)
    click(editor, "discard")
    assert not editor.drafting.draft.changed
