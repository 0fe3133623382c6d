"""A lead changes the scheme of a corpus that is annotated already, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
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
from tests.journeys.linguist import Linguist, leave

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PER, ORG = Place("type", ("mention", "PER")), Place("type", ("mention", "ORG"))


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    """Sit down at an article with two persons and an organisation."""
    found = sit_down("en")
    for words, key in (("العلي", KEYS.Key_1), ("محتجين", KEYS.Key_1), ("شركة", KEYS.Key_2)):
        found.go_to(words)
        found.press(key)
        found.press(KEYS.Key_Escape)
    return found


def editor_of(linguist: Linguist) -> SchemeEditor:
    """Open the editor."""
    linguist.window.actions_by_name["scheme"].trigger()
    editor = linguist.window.findChild(SchemeEditor)
    assert editor is not None
    counted(editor)
    return editor


def counted(editor: SchemeEditor) -> None:
    """Wait until it is counted how the corpus is annotated."""
    deadline = QDeadlineTimer(20_000)
    while editor.counting.busy and not deadline.hasExpired():
        application().processEvents()
    assert editor.drafting.usage is not None


def write(editor: SchemeEditor, name: str, text: str) -> None:
    """Write into a field of the form and leave it with Enter."""
    field = editor.form.findChild(QLineEdit, name)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEYS.Key_Return)


def click(editor: SchemeEditor, name: str) -> None:
    """Click a button."""
    QTest.mouseClick(editor.buttons[name], LEFT)


def apply(editor: SchemeEditor, qtbot: QtBot) -> None:
    """Apply the draft and wait until it is done."""
    assert editor.buttons["apply"].isEnabled(), points(editor)
    click(editor, "apply")
    qtbot.waitUntil(lambda: editor.told.text() != "")
    assert editor.told.text() == "The scheme was changed."


def points(editor: SchemeEditor) -> list[str]:
    """Read what the change comes to."""
    return [one.text() for one in items(editor)]


def items(editor: SchemeEditor) -> list[QListWidgetItem]:
    """Give the lines of what the change comes to."""
    return [one for at in range(editor.points.count()) if (one := editor.points.item(at))]


def types(linguist: Linguist) -> list[str]:
    """Give the types of the mentions in the order of the text."""
    return [one.type for one in mentions(linguist)]


def mentions(linguist: Linguist) -> list[Annotation]:
    """Give the mentions."""
    view = linguist.window.workspace.view
    assert view is not None
    return view.of_layer("mention")


def test_a_label_is_changed_and_seen_on_the_marks_at_once(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(PER)
    write(editor, "label-en", "Human")
    apply(editor, qtbot)
    window = linguist.window
    assert window.workspace.project.scheme.version == "1.2"
    view = window.workspace.view
    assert view is not None
    assert window.presenter.type_label(view, mentions(linguist)[0]) == "Human"
    linguist.select("الميناء")
    assert "Human" in [one.label for one in window.choices.now()]


def test_a_type_is_renamed_and_the_annotations_follow_and_undo_brings_both_back(
    linguist: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(linguist)
    editor.rename(PER, "Human")
    assert any("2" in one and one.startswith("•") for one in points(editor)), points(editor)
    assert sorted(types(linguist)) == ["ORG", "PER", "PER"]
    apply(editor, qtbot)
    assert sorted(types(linguist)) == ["Human", "Human", "ORG"]
    linguist.window.actions_by_name["undo"].trigger()
    assert sorted(types(linguist)) == ["ORG", "PER", "PER"]
    assert linguist.window.workspace.project.scheme.layer("mention") == load_scheme("news").layer(
        "mention"
    )


def test_two_types_are_merged(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    editor.merge(PER, "ORG")
    apply(editor, qtbot)
    assert types(linguist) == ["ORG"] * 3


def test_deleting_a_used_type_says_what_it_would_strand_and_waits_for_a_decision(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(PER)
    click(editor, "delete")
    assert not editor.buttons["apply"].isEnabled()
    assert any("2 annotations" in one for one in points(editor)), points(editor)
    offered = [one for one in items(editor) if one.text().startswith("→ give them")]
    assert offered
    editor.points.itemActivated.emit(offered[0])
    assert not any("2 annotations in 1" in one and one.startswith("✕") for one in points(editor))
    click(editor, "discard")
    assert points(editor) == []
    assert sorted(types(linguist)) == ["ORG", "PER", "PER"]


def test_a_key_that_another_type_has_blocks_the_change_and_is_found_by_a_click(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(ORG)
    field = editor.form.findChild(QLineEdit, "key")
    assert field is not None
    QTest.keyClick(field, KEYS.Key_1)
    assert not editor.buttons["apply"].isEnabled()
    (clash,) = [one for one in items(editor) if "same key" in one.text()]
    editor.tree.go_to(Place("layer", ("event",)))
    editor.points.itemClicked.emit(clash)
    assert editor.tree.place in {PER, ORG}
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    QTest.keyClick(editor.tree, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert points(editor) == []


def test_a_type_is_added_with_a_key_and_marked_by_it(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    editor.add(Place("type", ("mention", "")), "ANIMAL")
    field = editor.form.findChild(QLineEdit, "key")
    assert field is not None
    QTest.keyClick(field, KEYS.Key_N)
    write(editor, "label-en", "Animal")
    apply(editor, qtbot)
    linguist.go_to("المخازن")
    linguist.press(KEYS.Key_N)
    assert "ANIMAL" in types(linguist)


def test_an_attribute_is_kept_for_some_types_only(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    editor.add(Place("attribute", ("mention", "")), "rank")
    rank = Place("attribute", ("mention", "rank"))
    editor.add(rank.part("value", ""), "high")
    editor.tree.go_to(rank)
    box = editor.form.findChild(QCheckBox, "only-ORG")
    assert box is not None
    box.click()
    apply(editor, qtbot)
    layer = linguist.window.workspace.project.scheme.layer("mention")
    assert layer is not None
    assert "rank" in [one.name for one in layer.attributes_of("ORG")]
    assert "rank" not in [one.name for one in layer.attributes_of("PER")]


def test_a_scheme_is_saved_as_a_file_and_taken_from_one(linguist: Linguist, tmp_path: Path) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(PER)
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
    editor.tree.go_to(PER)
    write(editor, "label-en", "Human")
    assert not editor.buttons["apply"].isEnabled()
    leave(shell)


def test_what_a_deleted_type_would_strand_is_told_before_what_is_wrong_besides(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(PER)
    click(editor, "delete")
    told = [one for one in points(editor) if not one.startswith("→")]
    assert "2 annotations" in told[0]
    assert "Mention" in told[0]
    assert len(told) > 1
    assert all("2 annotations" not in one for one in told[1:])


def test_every_fault_says_where_it_is_and_what_is_taken_over_is_told_once(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    place = Place("role", ("event", "Conflict", "Place"))
    editor.tree.go_to(place)
    field = editor.form.findChild(QLineEdit, "label-en")
    assert field is not None
    field.selectAll()
    QTest.keyClick(field, KEYS.Key_Delete)
    QTest.keyClick(field, KEYS.Key_Return)
    (told,) = points(editor)
    assert "Event" in told
    assert "Conflict" in told


def test_a_role_lets_a_subtype_fill_it(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    attacker = Place("role", ("event", "Conflict.Attack", "Attacker"))
    editor.tree.go_to(attacker)
    tree = editor.form.findChild(FillerTree)
    assert tree is not None
    person, group = Filler("mention", "PER"), Filler("mention", "PER.Group")
    assert tree.item_of(group).isDisabled()
    tree.item_of(person).setCheckState(0, Qt.CheckState.Unchecked)
    assert not tree.item_of(group).isDisabled()
    tree.item_of(group).setCheckState(0, Qt.CheckState.Checked)
    apply(editor, qtbot)
    role = held(linguist.window.workspace.project.scheme, attacker)
    assert isinstance(role, Role)
    assert group in role.fillers
    assert person not in role.fillers


def test_a_colour_too_near_another_one_is_told_as_soon_as_it_is_picked(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    editor.tree.go_to(ORG)
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
    linguist: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(linguist)
    editor.rename(PER, "Human")
    apply(editor, qtbot)
    human = PER.beside("Human")
    assert held(editor.drafting.scheme, human) is not None
    linguist.window.actions_by_name["undo"].trigger()
    assert held(editor.drafting.scheme, human) is None
    counted(editor)
    editor.rename(PER, "Human")
    apply(editor, qtbot)
    assert sorted(types(linguist)) == ["Human", "Human", "ORG"]


def test_a_draft_under_way_is_kept_when_the_scheme_changes_beneath_it(
    linguist: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(linguist)
    editor.rename(PER, "Human")
    apply(editor, qtbot)
    counted(editor)
    editor.rename(ORG, "Body")
    linguist.window.actions_by_name["undo"].trigger()
    assert "discard the draft" in editor.told.text()
    assert held(editor.drafting.scheme, ORG.beside("Body")) is not None
    click(editor, "discard")
    assert held(editor.drafting.scheme, PER) is not None
    assert held(editor.drafting.scheme, ORG) is not None


def test_what_is_annotated_while_the_editor_waits_is_counted_when_it_comes_back(
    linguist: Linguist,
) -> None:
    editor = editor_of(linguist)
    editor.hide()
    linguist.go_to("المخازن")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_Escape)
    counted(editor_of(linguist))
    assert editor.drafting.counts["mention", "PER"] == 3


def test_a_role_is_added_with_a_key_and_filled_by_it(linguist: Linguist, qtbot: QtBot) -> None:
    editor = editor_of(linguist)
    attack = Place("type", ("event", "Conflict.Attack"))
    editor.add(attack.part("role", ""), "Witness")
    field = editor.form.findChild(QLineEdit, "key")
    tree = editor.form.findChild(FillerTree)
    assert field is not None
    assert tree is not None
    QTest.keyClick(field, KEYS.Key_B)
    tree.item_of(Filler("mention")).setCheckState(0, Qt.CheckState.Checked)
    apply(editor, qtbot)
    linguist.go_to("المخازن")
    for key in (KEYS.Key_E, KEYS.Key_5, KEYS.Key_1):
        linguist.press(key)
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    assert chosen.type == "Conflict.Attack"
    linguist.press(KEYS.Key_B)
    person = next(one for one in mentions(linguist) if one.type == "ORG")
    linguist.window.canvas.mark_clicked.emit(str(person.id))
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    assert ("Witness", person.id) in [(one.role, one.target) for one in chosen.arguments]


def test_a_fixed_filler_is_added_on_the_way_from_the_inspector(
    linguist: Linguist, qtbot: QtBot
) -> None:
    linguist.go_to("المخازن")
    linguist.press(KEYS.Key_S)
    window = linguist.window
    window.workspace.arm("holder")
    window.inspector.settle()
    buttons = window.inspector.findChildren(QPushButton)
    (more,) = [one for one in buttons if one.accessibleName() == "Add a fixed filler…"]
    more.click()
    editor = window.findChild(SchemeEditor)
    assert editor is not None
    counted(editor)
    assert editor.tree.place == Place("role", ("stance", "Stance", "holder"))
    editor.add(editor.tree.place.part("literal", ""), "readers")
    apply(editor, qtbot)
    stance = next(one for one in linguist.everything() if one.layer == "stance")
    window.workspace.choose(stance.id)
    window.workspace.arm("holder")
    assert "readers" in [one.label for one in window.choices.now()]


def test_what_brat_calls_a_scheme_is_taken_from_its_file(
    linguist: Linguist, tmp_path: Path
) -> None:
    conf = tmp_path / "annotation.conf"
    conf.write_text("[entities]\nPER\nORG\nLOC\n\n[relations]\n\n[events]\n", encoding="utf-8")
    editor = editor_of(linguist)
    editor.load(conf)
    assert editor.drafting.draft.changed
    assert "LOC" in {tag.name for one in editor.drafting.scheme.layers for tag in one.types}
    assert not editor.buttons["apply"].isEnabled() or not points(editor)
    click(editor, "discard")
    assert not editor.drafting.draft.changed
