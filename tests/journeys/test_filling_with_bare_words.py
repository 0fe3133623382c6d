"""A role is filled with words that bear no mark yet: marked and filled by one key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation
from tests.journeys.hands import send_arabic
from tests.journeys.linguist import Linguist
from tests.journeys.test_the_mouse_alone import Mouse

KEYS = Qt.Key


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: Callable[..., Linguist], request: pytest.FixtureRequest) -> Linguist:
    """Sit down at an attack of which nothing is known yet."""
    found = sit_down(request.param)
    found.go_to("هاجموا")
    for key in "e51":
        type_arabic(found, key)
    assert found.window.workspace.chosen is not None
    return found


def type_arabic(linguist: Linguist, key: str) -> None:
    """Press a key where an Arabic layout alone is installed."""
    send_arabic(linguist.window.canvas, key)
    linguist.window.inspector.settle()


def event(linguist: Linguist) -> Annotation:
    (found,) = (one for one in linguist.everything() if one.layer == "event")
    return found


def fillers(linguist: Linguist) -> list[tuple[str, str, str]]:
    """Give role, type and words of what fills the event."""
    view = linguist.window.workspace.view
    assert view is not None
    placed = [(one.role, view.get(one.target)) for one in event(linguist).arguments]
    return [(role, one.type, view.text_of(one)) for role, one in placed if one is not None]


def test_the_key_of_a_type_marks_the_words_and_fills_the_role(linguist: Linguist) -> None:
    type_arabic(linguist, "1")
    linguist.select("محتجين")
    offered = [one.key for one in linguist.window.choices.now()]
    assert offered == ["1", "2", "3"]  # person, organisation, geo-political entity
    top = linguist.window.canvas.verticalScrollBar().value()
    type_arabic(linguist, "1")
    assert fillers(linguist) == [("Attacker", "PER", "محتجين")]
    assert linguist.window.workspace.chosen == event(linguist)
    assert linguist.window.workspace.armed is None
    assert linguist.window.canvas.verticalScrollBar().value() == top


def test_it_is_taken_back_in_one_step(linguist: Linguist) -> None:
    type_arabic(linguist, "1")
    linguist.select("محتجين")
    type_arabic(linguist, "1")
    linguist.press(KEYS.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert event(linguist).arguments == ()
    assert [one.layer for one in linguist.everything()] == ["event"]


def test_where_a_role_takes_one_type_enter_is_enough(linguist: Linguist) -> None:
    type_arabic(linguist, "4")
    linguist.select("يوم الأحد 12 أيار 2024")
    assert [one.key for one in linguist.window.choices.now()] == ["Enter"]
    linguist.press(KEYS.Key_Return)
    assert fillers(linguist) == [("Time-Within", "Time", "يوم الأحد 12 أيار 2024")]


def test_enter_asks_for_the_type_where_there_are_several(linguist: Linguist) -> None:
    told: list[str] = []
    linguist.window.workspace.told.connect(told.append)
    type_arabic(linguist, "1")
    linguist.select("محتجين")
    linguist.press(KEYS.Key_Return)
    assert len(told) == 1
    assert fillers(linguist) == []
    assert linguist.window.workspace.armed is not None


def test_enter_on_the_trigger_itself_says_what_to_do_and_goes_on_waiting(
    linguist: Linguist,
) -> None:
    told: list[str] = []
    linguist.window.workspace.told.connect(told.append)
    type_arabic(linguist, "1")
    linguist.press(KEYS.Key_Return)
    assert len(told) == 1
    assert any(words in told[0] for words in ("press the key", "اضغط مفتاح"))
    assert event(linguist).arguments == ()
    armed = linguist.window.workspace.armed
    assert armed is not None
    assert armed[1] == "Attacker"


def test_the_mouse_does_it_too(sit_down: Callable[..., Linguist]) -> None:
    linguist = sit_down("ar")
    mouse = Mouse(linguist)
    mouse.double_click("هاجموا")
    for chip in ("حدث", "نزاع", "هجوم"):
        mouse.chip(chip)
    mouse.button("المهاجم")
    mouse.double_click("محتجين")
    mouse.chip("شخص")
    mouse.button("الزمان")
    mouse.drag("يوم الأحد 12 أيار 2024")
    mouse.chip("زمن")
    assert fillers(linguist) == [
        ("Attacker", "PER", "محتجين"),
        ("Time", "Time", "يوم الأحد 12 أيار 2024"),
    ]
