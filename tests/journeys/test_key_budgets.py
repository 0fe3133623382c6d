"""How many keys a decision costs, counted as real key events from a caret already in the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation
from annotator.project.view import SetView
from tests.journeys.linguist import Linguist

KEYS = Qt.Key


class Counting(Linguist):
    """Counts the keys since the caret was put somewhere."""

    keys = 0

    def press(self, key: Qt.Key, *, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key over the text, and count it."""
        super().press(key, modifier=modifier)
        self.keys += 1

    def choose(self, label: str) -> None:
        """Press the key that the bar shows for a choice."""
        found = {one.label.removesuffix("…"): one.key for one in self.window.choices.now()}
        assert label in found, (label, found)
        self.press(Qt.Key(ord(found[label].upper())))


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Counting:
    return Counting(sit_down("en").window)


def view_of(linguist: Linguist) -> SetView:
    """Give the set on show."""
    view = linguist.window.workspace.view
    assert view is not None
    return view


def marked(linguist: Counting, words: str, key: Qt.Key, *, after: str = "") -> Annotation:
    """Mark words, and leave them."""
    linguist.select(words, after=after)
    linguist.press(key)
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    linguist.press(KEYS.Key_Escape)
    return chosen


def test_a_mention_with_type_and_level_costs_three(linguist: Counting) -> None:
    linguist.go_to("محتجين")
    linguist.keys = 0
    linguist.choose("Person")
    linguist.choose("Level")
    linguist.choose("Nominal")
    assert linguist.chosen_text() == "محتجين"
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    assert (chosen.type, chosen.attributes["level"]) == ("PER", "NOM")
    assert linguist.keys <= 3


def test_the_word_at_the_caret_is_marked_without_its_clitics(linguist: Counting) -> None:
    linguist.go_to("ولدوره")
    linguist.choose("Organization")
    assert linguist.chosen_text() == "دور"


def test_an_argument_of_the_chosen_event_costs_two(linguist: Counting) -> None:
    marked(linguist, "محتجين", KEYS.Key_1)
    linguist.go_to("هاجموا")
    for label in ("Event", "Conflict", "Attack"):
        linguist.choose(label)
    linguist.go_to("محتجين")
    linguist.keys = 0
    linguist.choose("Attacker")
    linguist.press(KEYS.Key_Return)
    (event,) = view_of(linguist).of_layer("event")
    assert [one.role for one in event.arguments] == ["Attacker"]
    assert linguist.keys <= 2


def test_a_mention_joined_to_a_recent_entity_costs_two(linguist: Counting) -> None:
    marked(linguist, "سامر العلي", KEYS.Key_1)
    linguist.go_to("سامر")
    linguist.press(KEYS.Key_Return)
    linguist.press(KEYS.Key_J)
    linguist.press(KEYS.Key_J)
    linguist.press(KEYS.Key_Escape)
    linguist.select("العلي", after="وأضاف")
    linguist.press(KEYS.Key_1)
    linguist.keys = 0
    linguist.press(KEYS.Key_J)
    linguist.press(KEYS.Key_1)
    (entity,) = view_of(linguist).of_layer("entity")
    assert len(entity.targets()) == 2
    assert linguist.keys <= 2


def test_a_stance_with_holder_target_polarity_and_evidence_costs_eight(
    linguist: Counting,
) -> None:
    marked(linguist, "سامر العلي", KEYS.Key_1)
    marked(linguist, "شركة المرفأ", KEYS.Key_2)
    linguist.go_to("ترفض")
    linguist.keys = 0
    linguist.choose("Stance")
    linguist.choose("Holder")
    linguist.go_to("سامر")
    linguist.press(KEYS.Key_Return)
    linguist.choose("Target")
    linguist.go_to("شركة")
    linguist.press(KEYS.Key_Return)
    linguist.choose("Polarity")
    linguist.choose("Against")
    (stance,) = view_of(linguist).of_layer("stance")
    assert view_of(linguist).text_of(stance) == "ترفض"
    assert [one.role for one in stance.arguments] == ["holder", "target"]
    assert stance.attributes["polarity"] == "against"
    assert linguist.keys <= 8


def test_the_next_article_costs_one(linguist: Counting) -> None:
    linguist.keys = 0
    linguist.press(KEYS.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert linguist.text.startswith("خبر ثان")
    assert linguist.keys == 1
