"""What a lead does in the scheme editor, by keys and by the mouse, and what is seen there."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.schema.amending.places import Place
from annotator.ui.picture import application
from annotator.ui.scheming.editor import SchemeEditor
from tests.journeys.linguist import Linguist

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PER, ORG = Place("type", ("mention", "PER")), Place("type", ("mention", "ORG"))


def editor_of(linguist: Linguist) -> SchemeEditor:
    """Open the editor, and wait until it is counted how the corpus is annotated."""
    linguist.window.actions_by_name["scheme"].trigger()
    editor = linguist.window.findChild(SchemeEditor)
    assert editor is not None
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    counted(editor)
    return editor


def counted(editor: SchemeEditor) -> None:
    """Wait until it is counted how the corpus is annotated."""
    deadline = QDeadlineTimer(20_000)
    while editor.counting.busy and not deadline.hasExpired():
        application().processEvents()
    assert editor.drafting.usage is not None


def pick(editor: SchemeEditor, place: Place) -> None:
    """Click a line of the tree, with what it lies in opened."""
    item = editor.tree.item_of(place)
    above = item.parent()
    while above is not None:
        above.setExpanded(True)
        above = above.parent()
    editor.tree.scrollToItem(item)
    at = editor.tree.visualItemRect(item).center()
    QTest.mouseClick(editor.tree.viewport(), LEFT, pos=at)
    assert editor.tree.place == place


def focused() -> QWidget:
    """Give what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in whatever has the keyboard."""
    QTest.keyClick(focused(), key, modifier)


def type_in(text: str) -> None:
    """Write into whatever has the keyboard, in place of what is selected there."""
    QTest.keyClicks(focused(), text)


def add(
    editor: SchemeEditor, place: Place, name: str, what: str = "", labels: tuple[str, ...] = ()
) -> None:
    """Add a part at a place by keys alone; what it is, where the first that is offered is not."""
    pick(editor, place)
    press(KEYS.Key_Insert)
    while what and editor.asking.chooser.currentText() != what:
        before = editor.asking.chooser.currentIndex()
        press(KEYS.Key_Down)
        assert editor.asking.chooser.currentIndex() == before + 1, f"{what} is not offered"
    type_in(name)
    for label in labels:
        press(KEYS.Key_Tab)
        field = focused()
        assert isinstance(field, QLineEdit)
        field.insert(label)  # QTest has no keys for Arabic letters
    press(KEYS.Key_Return)


def rename(editor: SchemeEditor, place: Place, name: str) -> None:
    """Give a part another name by keys alone."""
    pick(editor, place)
    press(KEYS.Key_F2)
    type_in(name)
    press(KEYS.Key_Return)


def merge(editor: SchemeEditor, place: Place, into: str) -> None:
    """Merge a part into the one of a label, by the mouse and the letters of its label."""
    pick(editor, place)
    click(editor, "merge")
    chooser = editor.asking.chooser
    labels = [chooser.itemText(at) for at in range(chooser.count())]
    (there,) = [at for at, one in enumerate(labels) if into in one]
    for _ in range(there):
        press(KEYS.Key_Down)
    assert chooser.currentIndex() == there
    QTest.mouseClick(editor.asking.agree, LEFT)


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


def click_point(editor: SchemeEditor, item: QListWidgetItem) -> None:
    """Click a line of what the change comes to."""
    editor.points.scrollToItem(item)
    at = editor.points.visualItemRect(item).center()
    QTest.mouseClick(editor.points.viewport(), LEFT, pos=at)


def types(linguist: Linguist) -> list[str]:
    """Give the types of the mentions in the order of the text."""
    return [one.type for one in mentions(linguist)]


def mentions(linguist: Linguist) -> list[Annotation]:
    """Give the mentions."""
    view = linguist.window.workspace.view
    assert view is not None
    return view.of_layer("mention")
