"""Words that lie apart are read as such wherever a difference is told: an ellipsis parts them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.project.creating import create_corpus
from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.comparing.page import ComparePage
from tests.journeys.linguist import Linguist
from tests.unit.agreement.builders import document, marks

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TEXT = "قالت وزارة الخارجية أمس إن الوفد وصل إلى العاصمة ولم يدل بأي تصريح بعد.\n"
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
APART, WHOLE = "وزارة … الخارجية", "وزارة الخارجية"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make an article of which one marks two words apart, the other all from the first to last."""
    path = tmp_path / "work.hashiya"
    works = {"سعاد": marks("ORG:5-10;11-19"), "بدر": marks("ORG:5-19")}
    with create_corpus(path, "news") as made:
        made.add([document(works, TEXT)], title="made")
    return path


def view(linguist: Linguist, key: Qt.Key, name: str) -> QWidget:
    """Go to a view by its key."""
    linguist.press(key, modifier=CTRL)
    return linguist.window.views.widget(name)


def test_every_view_parts_them(sit_down: Callable[..., Linguist], qtbot: QtBot) -> None:
    linguist = sit_down("en")
    pane = view(linguist, KEYS.Key_4, "adjudicate")
    assert isinstance(pane, AdjudicatePane)
    assert pane.queue.item(0).text().translate(ISOLATES) == f"○ Edge · {APART}"
    compare = view(linguist, KEYS.Key_3, "compare")
    assert isinstance(compare, ComparePage)
    qtbot.waitUntil(lambda: not compare.busy, timeout=20_000)
    (difference,) = compare.pane.model.rows
    index = compare.pane.model.index(0, 0)
    said = str(compare.pane.model.data(index)).translate(ISOLATES)
    assert APART in said, difference
    assert WHOLE in said
    agreement = view(linguist, KEYS.Key_5, "agreement")
    assert isinstance(agreement, AgreementPage)
    qtbot.waitUntil(lambda: not agreement.busy, timeout=20_000)
    (row,) = agreement.listed.table.rows
    assert {one.split(" [")[0] for one in (row.one, row.other)} == {APART, WHOLE}


def test_the_command_parts_them(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faces = Faces(lambda: False, lambda *_: 1, lambda *_: [])
    assert run(["agree", str(corpus), "--differences"], faces) == 0
    cells = capsys.readouterr().out.strip().split("\t")
    assert {one.split(" [")[0] for one in cells[-2:]} == {APART, WHOLE}
