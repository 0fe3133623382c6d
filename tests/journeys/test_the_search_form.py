"""A linguist fills in a form, and its query stands in the box; and the other way round."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.searching.form.marked import MarkedFields
from annotator.ui.searching.form.pieces import FilterFields, PieceRow
from tests.journeys.linguist import Linguist
from tests.journeys.test_searching import KEYS, Searcher, focused, mark
from tests.journeys.test_the_palette import write

SitDown = Callable[..., Linguist]


class FormFiller(Searcher):
    """Fills the form in by keys and clicks."""

    def open_form(self) -> None:
        self.open()
        QTest.mouseClick(self.pane.form_button, Qt.MouseButton.LeftButton)

    @property
    def box(self) -> str:
        return self.pane.box.text()

    @property
    def rows(self) -> list[PieceRow]:
        return self.pane.form.rows

    def add(self, number: int) -> PieceRow:
        """Choose an entry of the menu of pieces."""
        form = self.pane.form
        form.fill()
        form.offers.actions()[number].trigger()
        return form.rows[-1]

    def offer(self, words: str) -> PieceRow:
        """Choose an entry of the menu by its words."""
        form = self.pane.form
        form.fill()
        texts = [one.text() for one in form.offers.actions()]
        return self.add(texts.index(words))

    def fill(self, field: QWidget, text: str) -> None:
        assert isinstance(field, QLineEdit)
        field.selectAll()
        write(field, text)
        self.settle()

    def choose(self, field: QComboBox, name: str) -> None:
        """Go down a list until the name is chosen."""
        self.press(field, KEYS.Key_Home)
        for _ in range(field.count()):
            if field.currentData() == name:
                break
            self.press(field, KEYS.Key_Down)
        assert field.currentData() == name
        self.settle()


@pytest.fixture
def filler(sit_down: SitDown, qtbot: QtBot) -> FormFiller:
    return FormFiller(sit_down("en"), qtbot)


def lines(row: PieceRow) -> list[QLineEdit]:
    return row.fields.findChildren(QLineEdit)


def marked(row: PieceRow) -> MarkedFields:
    assert isinstance(row.fields, MarkedFields)
    return row.fields


def test_words_filled_in_stand_in_the_box_and_are_sought(filler: FormFiller) -> None:
    filler.open_form()
    row = filler.offer("Words")
    assert focused() is lines(row)[0]
    filler.fill(lines(row)[0], "العلي")
    assert filler.box == "العلي"
    assert filler.found() == ["العلي", "العلي"]
    filler.fill(lines(filler.offer("Phrase"))[0], "وزير النقل")
    assert filler.box == 'العلي "وزير النقل"'
    second = filler.offer("Words")
    filler.fill(lines(second)[0], "الإضراب")
    box = second.findChild(QCheckBox)
    assert box is not None
    filler.press(box, KEYS.Key_Space)
    assert filler.box == 'العلي "وزير النقل" -الإضراب'
    assert filler.found() == []


def test_what_is_typed_in_the_box_is_read_into_the_form(filler: FormFiller) -> None:
    filler.open_form()
    write(filler.pane.box, '="على" عرا* date:2020..2021 outlet:رويترز /ال+/ status:finished')
    filler.settle()
    assert [(row.piece().kind, row.piece().text) for row in filler.rows] == [
        ("exact", "على"), ("beginning", "عرا"), ("date", "2020"), ("filter", "رويترز"),
        ("expression", "ال+"), ("filter", "finished"),
    ]  # fmt: skip
    filler.fill(lines(filler.rows[2])[1], "2022-05")
    assert "date:2020..2022-05" in filler.box
    away = filler.rows[0].away
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)
    assert filler.box.startswith("عرا*")
    assert len(filler.rows) == 5


def test_what_the_form_cannot_show_is_kept_and_added_to(filler: FormFiller) -> None:
    filler.open_form()
    write(filler.pane.box, "(العلي محتجين) OR الخبر")
    filler.settle()
    assert filler.rows == []
    assert filler.pane.form.note.text()
    filler.fill(lines(filler.offer("Words"))[0], "ثان")
    assert filler.box == "((العلي محتجين) OR الخبر) ثان"
    assert filler.found()


def test_an_event_with_a_role_is_asked_for_by_lists(filler: FormFiller) -> None:
    filler.open_form()
    fields = marked(filler.offer("Event with a role"))
    assert filler.box == "[event]"
    asked = fields.asked[0]
    assert focused() is asked.names
    filler.choose(fields.types, "Conflict.Attack")
    filler.choose(asked.names, "Attacker")
    filler.choose(asked.values, "ORG")
    assert filler.box == "[event:Conflict.Attack Attacker=ORG]"
    filler.choose(asked.ways, "missing")
    assert filler.box == "[event:Conflict.Attack -Attacker]"
    assert asked.values.isHidden()
    filler.choose(asked.ways, "says")
    filler.fill(asked.words, "محتجين")
    assert filler.box == '[event:Conflict.Attack Attacker="محتجين"]'
    assert filler.pane.asking.problem is None


def test_only_roles_of_the_type_are_offered(filler: FormFiller) -> None:
    filler.open_form()
    fields = marked(filler.offer("Annotation"))
    filler.choose(fields.layers, "event")
    filler.choose(fields.types, "Conflict.Attack")
    QTest.mouseClick(fields.more, Qt.MouseButton.LeftButton)
    names = fields.asked[0].names
    offered = [names.itemData(n) for n in range(names.count())]
    assert "Attacker" in offered
    assert "Buyer" not in offered
    assert "level" not in offered


def test_a_stance_on_a_target_and_mentions_of_an_entity(filler: FormFiller) -> None:
    filler.open_form()
    fields = marked(filler.offer("Stance on a target"))
    assert focused() is fields.asked[0].words
    filler.fill(fields.asked[0].words, "الإضراب")
    filler.choose(fields.asked[1].values, "against")
    assert filler.box == '[stance target="الإضراب" polarity=against]'
    assert filler.pane.asking.problem is None
    QTest.mouseClick(filler.rows[0].away, Qt.MouseButton.LeftButton)
    fields = marked(filler.offer("Mentions of an entity"))
    filler.fill(fields.asked[0].words, "سامر")
    assert filler.box == '[mention of="سامر"]'
    assert filler.pane.asking.problem is None


def test_any_field_of_the_metadata_can_be_asked_for(filler: FormFiller) -> None:
    filler.open_form()
    row = filler.offer("What is known of the article")
    fields = row.fields
    assert isinstance(fields, FilterFields)
    filler.fill(fields.text, "2020")
    assert filler.box == 'outlet:"2020"'
    filler.choose(fields.names, "meta.")
    assert filler.box == ""
    filler.fill(fields.key, "year")
    assert filler.box == 'meta.year:"2020"'
    write(filler.pane.box, " part:train duplicate:kept title:خبر")
    filler.settle()
    assert [row.piece().name for row in filler.rows] == ["meta.year", "part", "duplicate", "title"]
    assert filler.pane.asking.problem is None


def test_names_not_annotated_yet(filler: FormFiller) -> None:
    mark(filler, "العلي", KEYS.Key_1)
    filler.open_form()
    filler.fill(lines(filler.offer("Name not annotated yet"))[0], "العلي")
    assert filler.found() == ["العلي"]


def test_a_date_that_is_none_is_told_and_the_box_left(filler: FormFiller) -> None:
    filler.open_form()
    row = filler.offer("Date")
    filler.fill(lines(row)[0], "2020")
    before = filler.box
    filler.fill(lines(row)[0], "x")
    assert filler.box == before
    assert filler.pane.told.objectName() == "warning"


def test_the_form_is_left_with_esc_and_the_box_keeps_what_it_wrote(filler: FormFiller) -> None:
    filler.open_form()
    row = filler.offer("Words")
    filler.fill(lines(row)[0], "الخبر")
    filler.press(lines(row)[0], KEYS.Key_Escape)
    assert focused() is filler.pane.box
    QTest.mouseClick(filler.pane.form_button, Qt.MouseButton.LeftButton)
    assert filler.pane.form.isHidden()
    assert filler.box == "الخبر"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_offer_makes_a_row_that_says_nothing_wrong(
    sit_down: SitDown, qtbot: QtBot, language: str
) -> None:
    filler = FormFiller(sit_down(language), qtbot)
    filler.open_form()
    filler.pane.form.fill()
    number = len(filler.pane.form.offers.actions())
    assert number == 17
    for one in range(number):
        filler.add(one)
    filler.settle()
    assert filler.pane.asking.problem is None
    assert len(filler.rows) == number
