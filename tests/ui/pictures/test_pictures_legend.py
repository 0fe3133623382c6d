"""The legend names what occurs, each in its form, in the language of the picture."""

from __future__ import annotations

import pytest

from annotator.ui.canvas.appearance import Appearance
from annotator.ui.pictures.legend import legend_of, legend_page
from annotator.ui.presenting import Presenter
from annotator.ui.theme import LIGHT


def groups(view, language="en"):
    presenter = Presenter(language)
    return legend_of(view, presenter.marks(view), presenter)


def test_it_names_the_types_that_occur_and_no_others(made_up):
    text = "قال رئيس الوزراء العراقي"
    view = made_up(
        text,
        ("a", "GPE.Nation", [(17, 24)]),
        ("b", "PER.Individual", [(4, 16)]),
        ("c", "PER.Group", [(0, 3)]),
    )
    assert [(one.title, [entry.name for entry in one.entries]) for one in groups(view)] == [
        ("Mention", ["Person", "Geo-political entity"])
    ]
    (group,) = groups(view, "ar")
    assert (group.title, [one.name for one in group.entries]) == ("ذِكر", ["شخص", "كيان سياسي"])


def test_sides_are_named_with_their_symbols_in_the_order_of_the_scheme(view):
    (stance,) = [one for one in groups(view) if one.title == "Stance"]
    assert [one.name for one in stance.entries] == [
        "▲ In favour",
        "▼ Against",
        "■ Neutral",
        "◆ Mixed",
    ]
    assert {one.mark.style for one in stance.entries} == {"evidence"}


def test_events_and_mentions_keep_their_forms_and_colours(view):
    found = {one.title: one.entries for one in groups(view)}
    assert {one.mark.style for one in found["Event"]} == {"trigger"}
    assert {one.mark.style for one in found["Mention"]} == {"mention"}
    assert len({one.mark.color for one in found["Mention"]}) == len(found["Mention"])


def test_a_layer_with_one_type_of_its_own_name_is_named_once(view):
    assert [one.entries[0].name for one in groups(view) if not one.title] == ["Claim", "Cue"]


def test_nothing_marked_needs_no_legend(made_up, figure):
    view = made_up("قال الوزير")
    assert groups(view) == []
    assert figure(view).size == figure(view, legend=False).size


@pytest.mark.parametrize("width", [300, 500, 800])
def test_it_wraps_in_rows_within_its_width(view, width):
    page = legend_page(groups(view), width=width, theme=LIGHT, appearance=Appearance())
    assert page.size.width() == width
    assert page.column[0] >= 0
    assert page.column[1] <= width
    wide = legend_page(groups(view), width=900, theme=LIGHT, appearance=Appearance())
    assert len(page.rows()) >= len(wide.rows()) > 1
