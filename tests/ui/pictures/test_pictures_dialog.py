"""The dialog: asks what matters, offers what is there, paints, and tells what came of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator.model.spans import Span
from annotator.ui.canvas.view import Canvas
from annotator.ui.pictures.dialog import PictureDialog
from annotator.ui.presenting import Presenter
from annotator.ui.theme import DARK
from annotator.ui.workspace import Workspace


class Sitting(PictureDialog):
    """The dialog with what lies beside it in the window."""

    def __init__(self, parent, workspace, canvas, presenter, theme):
        super().__init__(parent, workspace, canvas, presenter, theme)
        self.workspace, self.canvas = workspace, canvas


@pytest.fixture
def dialog(qtbot, project):
    workspace, canvas = Workspace(project), Canvas()
    qtbot.addWidget(canvas)
    document = project.documents()[0].id
    workspace.open_document(document, project.corpus.sets(document)[0])
    assert workspace.view is not None
    canvas.set_text(workspace.view.document.text)
    made = Sitting(None, workspace, canvas, Presenter("en"), DARK)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def offered(dialog):
    model = dialog.part.model()
    return [dialog.part.itemData(row) for row in range(3) if model.item(row).isEnabled()]


def test_it_starts_with_the_whole_article_in_the_colours_of_the_window(dialog):
    options = dialog.options()
    assert (options.crop, options.around, options.theme, options.legend) == (
        None,
        None,
        "dark",
        True,
    )
    assert offered(dialog) == ["whole"]


def test_a_selection_and_a_chosen_annotation_can_be_cut_out(dialog):
    dialog.canvas.select_text(Span(200, 220))
    annotation = dialog.workspace.view.in_text_order()[3]
    dialog.workspace.choose(annotation.id)
    assert offered(dialog) == ["whole", "selection", "chosen"]
    choose(dialog.part, "selection")
    assert dialog.options().crop == Span(200, 220)
    choose(dialog.part, "chosen")
    assert dialog.options().around == annotation.id
    dialog.workspace.choose(None)
    assert dialog.options().around is None
    assert dialog.part.currentData() == "whole"


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("png", {"scale", "theme", "html"}),
        ("svg", {"theme", "html"}),
        ("pdf", {"paper", "theme", "html"}),
        ("html", set()),
    ],
)
def test_only_what_matters_for_the_format_is_asked(dialog, kind, asked):
    choose(dialog.kind, kind)
    names = {"scale", "theme", "html", "paper"}
    assert {name for name in names if getattr(dialog, name).isVisible()} == asked


def test_it_paints_and_says_to_which_files(dialog, tmp_path):
    dialog.html.setChecked(True)
    assert dialog.save_to(tmp_path / "a.png")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.html", "a.png"]
    assert "a.png" in dialog.told.text()
    assert "a.html" in dialog.told.text()


def test_what_fails_is_told(dialog, tmp_path):
    assert not dialog.save_to(tmp_path / "none" / "a.png")
    assert "is not there" in dialog.told.text()


@pytest.mark.parametrize("chosen", ["b", "b.svg"])
def test_the_name_gets_the_ending_of_the_format(dialog, tmp_path, monkeypatch, chosen):
    choose(dialog.kind, "svg")
    answer = str(tmp_path / chosen), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    dialog.save.click()
    assert [one.name for one in tmp_path.iterdir()] == ["b.svg"]


def test_it_draws_the_links_that_the_window_shows_until_somebody_wants_others(dialog, qtbot):
    assert dialog.options().links == "chosen"
    dialog.canvas.set_links_shown("all")
    again = Sitting(None, dialog.workspace, dialog.canvas, Presenter("en"), DARK)
    qtbot.addWidget(again)
    assert again.options().links == "all"
    choose(again.links, "none")
    assert again.options().links == "none"
    choose(again.kind, "html")
    assert not again.links.isVisibleTo(again)


def test_the_links_of_what_is_chosen_are_in_the_picture(dialog, tmp_path):
    event = next(one for one in dialog.workspace.view.of_layer("event") if len(one.arguments) > 1)
    choose(dialog.kind, "svg")
    assert dialog.save_to(tmp_path / "without.svg")
    dialog.workspace.choose(event.id)
    assert dialog.save_to(tmp_path / "with.svg")
    with_links, without = (tmp_path / name for name in ("with.svg", "without.svg"))
    assert with_links.read_text("utf-8").count("<p") > without.read_text("utf-8").count("<p")
