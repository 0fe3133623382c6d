"""A linguist finds types, roles, values, commands, articles and entities by typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.text.cleaning import text_sha256
from annotator.ui.palette.entry import Entry
from annotator.ui.palette.matching import Finder, readings
from annotator.ui.palette.pane import MOST_ARTICLES, MOST_LINES, Palette
from annotator.ui.palette.titles import Titles
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]
CONTROL = Qt.KeyboardModifier.ControlModifier


def write(widget: QWidget, text: str) -> None:
    """Press the keys that write a text, whatever the layout; QTest knows Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Typist:
    """Opens the palette and types in it; counts every key."""

    def __init__(self, linguist: Linguist) -> None:
        self.linguist = linguist
        found = linguist.window.findChild(Palette)
        assert found is not None
        self.palette = found
        self.keys = 0

    def open(self) -> None:
        self._press(self.linguist.window.canvas, Qt.Key.Key_K, CONTROL)
        assert self.palette.isVisible()

    def press(self, key: Qt.Key) -> None:
        self._press(self.palette.line, key)

    def type(self, text: str) -> None:
        write(self.palette.line, text)
        self.keys += len(text)

    def do(self, text: str) -> None:
        """Open, type, and press Enter."""
        self.open()
        self.type(text)
        self.press(Qt.Key.Key_Return)
        assert not self.palette.isVisible()

    def shown(self) -> list[str]:
        return [one.title for one in self.palette.lines.entries]

    def current(self) -> Entry:
        found = self.palette.current()
        assert found is not None
        return found

    def _press(
        self,
        widget: QWidget,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(widget, key, held)
        self.keys += 1


def chosen(linguist: Linguist) -> Annotation:
    found = linguist.window.workspace.chosen
    assert found is not None
    return found


@pytest.fixture
def typist(sit_down: SitDown) -> Typist:
    return Typist(sit_down("ar"))


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("ar", "شخص"),
        ("ar", "person"),
        ("ar", "PER"),
        ("ar", "aow"),  # شخص with the Latin layout active
        ("en", "pers"),
        ("en", "شَخْـص"),
        ("en", "حثق"),  # per with the Arabic layout active
    ],
)
def test_a_type_is_found_in_both_languages_on_both_layouts(
    sit_down: SitDown, language: str, typed: str
) -> None:
    typist = Typist(sit_down(language))
    typist.linguist.select("سامر العلي")
    typist.do(typed)
    assert chosen(typist.linguist).type == "PER"
    assert typist.linguist.chosen_text() == "سامر العلي"
    assert typist.keys == len(typed) + 2
    assert typist.linguist.window.canvas.hasFocus()
    typist.linguist.window.workspace.undo()
    assert typist.linguist.everything() == []


@pytest.mark.parametrize("typed", ["Conflict.Att", "att con", "هجوم", "نزاع هج", "ؤخىبمهؤفزشف"])
def test_a_type_below_others_is_found_by_its_name_in_files_and_by_its_words(
    typist: Typist, typed: str
) -> None:
    typist.linguist.select("هاجموا")
    typist.open()
    typist.type(typed)
    assert typist.current().id == "type event Conflict.Attack"
    assert typist.current().keys.startswith("E ")
    typist.press(Qt.Key.Key_Return)
    assert chosen(typist.linguist).type == "Conflict.Attack"


def test_the_chord_that_is_shown_does_the_same(typist: Typist) -> None:
    typist.linguist.select("هاجموا")
    typist.open()
    wanted = ("type event Conflict.Attack", "type mention PER.Group", "type stance Stance")
    chords = {one.id: one.keys for one in typist.palette.lines.entries if one.id in wanted}
    typist.press(Qt.Key.Key_Escape)
    assert len(chords) == len(wanted)
    for entry_id, chord in chords.items():
        typist.linguist.select("هاجموا")
        for key in chord.split():
            typist.linguist.press(Qt.Key(ord(key)))
        one = chosen(typist.linguist)
        assert f"type {one.layer} {one.type}" == entry_id
        typist.linguist.press(Qt.Key.Key_Delete)


def test_the_chords_of_roles_values_and_other_types_do_the_same(typist: Typist) -> None:
    typist.linguist.select("هاجموا")
    typist.do("Conflict.Attack")
    event = chosen(typist.linguist)
    typist.open()
    offered = [one for one in typist.palette.lines.entries if one.of_moment and one.keys]
    typist.press(Qt.Key.Key_Escape)
    roles = [one for one in offered if one.id.startswith("role ")]
    assert len(roles) > 3
    for one in roles:
        for key in one.keys.split():
            typist.linguist.press(Qt.Key(ord(key)))
        assert typist.linguist.window.workspace.armed == (event.id, one.id.removeprefix("role "))
        typist.linguist.press(Qt.Key.Key_Escape)
    values = [one for one in offered if one.id.startswith("value ")]
    assert values
    for one in values:
        for key in one.keys.split():
            typist.linguist.press(Qt.Key(ord(key)))
        _, name, value = one.id.split()
        assert chosen(typist.linguist).attributes[name] == value


def test_a_chord_that_was_begun_is_forgotten(typist: Typist) -> None:
    typist.linguist.select("هاجموا")
    before = [one.label for one in typist.linguist.window.choices.now()]
    typist.linguist.press(Qt.Key.Key_E)
    assert [one.label for one in typist.linguist.window.choices.now()] != before
    typist.open()
    typist.press(Qt.Key.Key_Escape)
    assert [one.label for one in typist.linguist.window.choices.now()] == before


@pytest.mark.parametrize("key", ["/", "ظ"])
def test_the_slash_opens_it_over_selected_text_on_either_layout(typist: Typist, key: str) -> None:
    canvas = typist.linguist.window.canvas
    write(canvas, key)
    assert not typist.palette.isVisible()
    typist.linguist.select("سامر العلي")
    write(canvas, key)
    assert typist.palette.isVisible()
    typist.press(Qt.Key.Key_Return)
    assert chosen(typist.linguist).type == "PER"
    write(canvas, key)
    assert typist.palette.isVisible()


class KeepsKeys(QLineEdit):
    """A line that wants Ctrl+K for itself, as every line does under X11."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_it_opens_from_a_line_one_types_in(typist: Typist) -> None:
    box = KeepsKeys(typist.linguist.window)
    box.show()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_K, CONTROL)
    assert typist.palette.isVisible()


def test_escape_leaves_everything_as_it_was_and_nothing_moves(typist: Typist) -> None:
    window = typist.linguist.window
    typist.linguist.select("سامر العلي")
    before = window.canvas.selection, window.canvas.verticalScrollBar().value()
    size = window.canvas.geometry()
    typist.open()
    typist.type("نزاع")
    assert window.canvas.geometry() == size
    typist.press(Qt.Key.Key_Down)
    typist.press(Qt.Key.Key_Escape)
    assert (window.canvas.selection, window.canvas.verticalScrollBar().value()) == before
    assert window.canvas.hasFocus()
    assert typist.linguist.everything() == []
    assert window.workspace.project.undo_title() is None


def test_roles_and_values_of_what_is_chosen_are_offered(typist: Typist) -> None:
    linguist = typist.linguist
    linguist.select("ترفض الإضراب")
    typist.do("موقف")
    stance = chosen(linguist)
    assert stance.type == "Stance"
    typist.do("polarity ag")
    assert chosen(linguist).attributes["polarity"] == "against"
    assert chosen(linguist).id == stance.id
    typist.open()
    assert not [one for one in typist.palette.lines.entries if one.id == "value polarity against"]
    typist.type("صاحب")
    typist.press(Qt.Key.Key_Return)
    assert linguist.window.workspace.armed == (stance.id, "holder")
    typist.do("author")
    (argument,) = chosen(linguist).arguments
    assert (argument.role, argument.value) == ("holder", "author")


def test_what_is_chosen_gets_another_type_in_one_edit(typist: Typist) -> None:
    linguist = typist.linguist
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    typist.do("org")
    assert chosen(linguist).type == "ORG"
    linguist.window.workspace.undo()
    assert chosen(linguist).type == "PER"


def test_a_mention_joins_an_entity_found_by_its_name(typist: Typist) -> None:
    linguist = typist.linguist
    for words, after in (("سامر العلي", ""), ("وزير النقل", "قال")):
        linguist.select(words, after=after)
        linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_J)
    linguist.go_to("سامر")
    linguist.press(Qt.Key.Key_Return)
    linguist.select("العلي", after="وأضاف")
    linguist.press(Qt.Key.Key_1)
    mention = chosen(linguist)
    typist.do("سامر")
    view = linguist.window.workspace.view
    assert view is not None
    entity = view.entity_of(mention.id)
    assert entity is not None
    assert len(view.mentions_of(entity)) == 3
    assert chosen(linguist).id == mention.id
    linguist.press(Qt.Key.Key_Escape)
    typist.do("سامر")
    assert chosen(linguist).id == entity.id


def test_an_article_is_opened_by_its_headline(typist: Typist) -> None:
    typist.do("second")
    assert typist.linguist.text.startswith("خبر ثان")
    assert typist.linguist.window.canvas.hasFocus()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("typed", ["stripes", "شرائط"])
def test_a_command_is_found_in_both_languages(sit_down: SitDown, language: str, typed: str) -> None:
    typist = Typist(sit_down(language))
    assert typist.linguist.window.canvas.appearance.mode == "boxes"
    typist.open()
    typist.type(typed)
    assert typist.current().keys == "Shift+F5"
    typist.press(Qt.Key.Key_Return)
    assert typist.linguist.window.canvas.appearance.mode == "stripes"


def test_what_was_used_stands_first_also_the_next_day(sit_down: SitDown) -> None:
    typist = Typist(sit_down("en"))
    typist.linguist.select("الميناء")
    typist.do("building")
    used = f"type mention {chosen(typist.linguist).type}"
    typist.linguist.window.close()
    typist.linguist.window.workspace.project.close()
    again = Typist(sit_down("ar"))
    again.linguist.select("وزير", after="قال")
    again.open()
    assert again.current().id == used


def test_the_arrows_and_pages_go_through_what_was_found(typist: Typist) -> None:
    typist.linguist.select("وزير", after="قال")
    typist.open()
    row = typist.palette.list.currentIndex
    last = len(typist.shown()) - 1
    assert typist.palette.list.height() == MOST_LINES * typist.palette.list.sizeHintForRow(0)
    went: list[int] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        typist.press(key)
        went.append(row().row())
    assert went == [1, 1 + MOST_LINES, 1, 0]
    typist.press(Qt.Key.Key_Up)
    assert row().row() == last
    typist.press(Qt.Key.Key_PageDown)
    assert row().row() == last


def test_the_mouse_takes_a_line_too(typist: Typist) -> None:
    typist.linguist.select("سامر العلي")
    typist.open()
    typist.type("منظمة")
    lines = typist.palette.list
    place = lines.visualRect(lines.model().index(0, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen(typist.linguist).type == "ORG"
    typist.open()
    QTest.mouseClick(
        typist.linguist.window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5)
    )
    QTest.mouseClick(typist.linguist.window.documents.filter_box, Qt.MouseButton.LeftButton)
    assert not typist.palette.isVisible()


def test_nothing_is_marked_in_the_work_of_another(typist: Typist) -> None:
    typist.linguist.select("سامر العلي")
    typist.linguist.press(Qt.Key.Key_1)
    typist.linguist.window.workspace.project.annotator = "سعيد"
    typist.linguist.select("العلي", after="وأضاف")
    typist.open()
    assert [one.id for one in typist.palette.lines.entries if one.of_moment] == []


def test_what_nothing_is_called_is_said(typist: Typist) -> None:
    typist.open()
    typist.type("qqqq")
    assert typist.palette.nothing.isVisible()
    typist.press(Qt.Key.Key_Return)
    assert typist.palette.isVisible()


def test_who_cannot_see_it_is_told_what_a_line_says(typist: Typist) -> None:
    typist.linguist.select("سامر العلي")
    typist.open()
    index = typist.palette.lines.index(0)
    said = typist.palette.lines.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "شخص, ذِكر, 1"
    assert typist.palette.line.accessibleName()
    assert typist.palette.list.accessibleName()


def entry(name: str, *around: str, of_moment: bool = False) -> Entry:
    return Entry(name, name, "", lambda: None, (name,), around, of_moment=of_moment)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("امه", ["الأُمّة"]),
        ("مسوول", ["مسؤول"]),
        ("مستشفي", ["مستشفى"]),
        ("٢٠٢٤", ["Report 2024"]),
        ("rep", ["Report 2024", "Grey", "Prepare"]),
        ("gr rep", ["Grey"]),
        ("port", ["Report 2024"]),
        ("ليسرائي", []),
    ],
)
def test_words_are_folded_and_beginnings_come_before_what_helps_and_what_is_inside(
    typed: str, found: list[str]
) -> None:
    entries = [
        entry("Prepare", of_moment=True),
        entry("Grey", "Republic"),
        entry("Report 2024"),
        entry("الأُمّة"),
        entry("مسؤول"),
        entry("مستشفى"),
    ]
    assert [one.title for one in Finder(entries, ()).find(typed)] == found


def test_of_equals_the_one_used_last_comes_first_then_the_shorter() -> None:
    entries = [entry("ab long"), entry("ab"), entry("ab longer"), entry("abc")]
    found = Finder(entries, ["ab longer", "ab long"]).find("ab")
    assert [one.title for one in found] == ["ab longer", "ab long", "ab", "abc"]


def test_a_key_that_writes_two_letters_is_read_both_ways() -> None:
    assert ("right",) in readings("قهلاف")
    assert ("big",) in readings("لاهل")
    assert ("big",) in readings("\ufefbهل")
    assert ("لاعب",) in readings("buf")


def test_any_article_of_a_large_corpus_is_found(typist: Typist) -> None:
    window = typist.linguist.window
    made = [
        Document(new_document_id(), f"خبر {number}", text, text_sha256(text), {"author": "سلمى"})
        for number, text in ((number, f"نص الخبر {number}") for number in range(MOST_ARTICLES + 90))
    ]
    window.workspace.project.corpus.add(map(AnnotatedDocument, made), title="Import")
    window.workspace.imported.emit("", True)
    typist.open()
    while typist.palette.busy:
        QTest.qWait(5)
    for typed in (f"خبر {MOST_ARTICLES + 88}", f"سلمي {MOST_ARTICLES + 88}"):
        typist.type(typed)
        assert typist.current().title == f"خبر {MOST_ARTICLES + 88}"
        typist.palette.line.clear()
    typist.type(f"خبر {MOST_ARTICLES + 89}")
    typist.press(Qt.Key.Key_Return)
    view = window.workspace.view
    assert view is not None
    assert view.document.id == made[-1].id


def test_titles_that_begin_so_come_before_those_that_hold_it() -> None:
    titles = Titles([7, 3, 5], [[" مكتب الاخبار", " كتب جديده"], [" كتاب"]])
    assert titles.find(("كتب",), 5) == [3, 7]
    assert titles.find(("كتب",), 1) == [3]
    assert titles.find(("جديده", "كتب"), 5) == [3]
    assert titles.find(("كتب", "كتاب"), 5) == []
    assert titles.find(("زهره",), 5) == []
