"""What a reader wishes is stored, kept in bounds, and shown without losing the place."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from annotator.schema.loading import load_scheme
from annotator.ui import fonts
from annotator.ui.abbreviating import abbreviated
from annotator.ui.canvas.appearance import Appearance


def test_wishes_come_back_from_json_as_they_were():
    wished = Appearance(fonts.AMIRI, 26, 1.2, 70, "short", "stripes", invisibles=True)
    assert Appearance.from_json(wished.to_json()) == wished


@pytest.mark.parametrize(
    "written",
    ["", "[]", "null", '{"pixels": "large", "mode": 3}', '{"labels": "loud", "spacing": "wide"}',
     '{"pixels": true, "family": null, "unknown": 1}'],
)  # fmt: skip
def test_what_makes_no_sense_is_as_usual(written):
    assert Appearance.from_json(written) == Appearance()


def test_one_wrong_wish_does_not_spoil_the_others():
    written = json.dumps({"pixels": 24, "labels": "loud", "spacing": 1})
    assert Appearance.from_json(written) == Appearance(pixels=24)


def test_wishes_beyond_their_limits_go_to_the_nearest():
    far = Appearance(pixels=400, spacing=9.0, measure=3)
    assert (far.pixels, far.spacing, far.measure) == (40, 1.6, 40)
    assert Appearance(pixels=1, spacing=0.1, measure=999) == Appearance(
        pixels=14, spacing=0.9, measure=140
    )


def test_lines_stand_apart_as_wished_and_closer_without_labels(sheet):
    text = "زار رئيس الوزراء العراقي بغداد"
    pitch = {
        name: sheet(text, **wishes).block(0).face.pitch
        for name, wishes in {
            "usual": {},
            "wide": {"spacing": 1.5},
            "bare": {"labels": "none"},
            "stripes": {"mode": "stripes"},
        }.items()
    }
    assert pitch["wide"] == 1.5 * pitch["usual"]
    assert pitch["bare"] == pitch["stripes"] < pitch["usual"]


def test_the_cap_counts_characters_of_the_face(sheet):
    text = "وقال رئيس الوزراء في مؤتمر صحفي إن المحادثات مع الوفد استمرت ثلاثة أيام " * 8
    for family in fonts.SHIPPED:
        for cap in (50, 90):
            block = sheet(text, family, measure=cap).block(0)
            lengths = [line.line.end - line.line.start for line in block.lines[:-1]]
            assert cap * 0.8 < sum(lengths) / len(lengths) < cap * 1.1


def test_a_narrow_room_is_never_exceeded(sheet):
    assert sheet("زار", room=300, measure=140).setting.measure == 300


def test_the_canvas_takes_all_wishes_at_once(canvas, qtbot):
    page = canvas()
    wished = Appearance(fonts.AMIRI, 26, 1.2, 60, "short", "stripes", invisibles=True)
    with qtbot.waitSignal(page.zoom_changed) as told:
        page.set_appearance(wished)
    assert told.args == [26]
    assert page.appearance == wished
    page.zoom(-2)
    assert page.appearance == replace(wished, pixels=24)
    page.set_reading_font(fonts.PLEX, 22)
    assert page.appearance == replace(wished, family=fonts.PLEX, pixels=22)


def test_zoom_stops_at_its_limits(canvas):
    page = canvas()
    page.zoom(100)
    assert page.appearance.pixels == 40
    page.zoom(-100)
    assert page.appearance.pixels == 14


@pytest.mark.parametrize("wished", [Appearance(labels="none"), Appearance(mode="stripes"),
                                    Appearance(spacing=1.5), Appearance(measure=50)])  # fmt: skip
def test_other_wishes_keep_the_place_of_the_reader(canvas, wished):
    page = canvas(
        "\n".join(f"{number} خبر طويل عن زيارة الوفد إلى بغداد" * 6 for number in range(60))
    )
    page.verticalScrollBar().setValue(900)
    page.grab()
    before = page._place().offset
    page.set_appearance(wished)
    page.grab()
    assert abs(page._place().offset - before) < 140


def test_the_fonts_of_hashiya_are_offered_first_and_each_writes_arabic():
    offered = fonts.reading_families()
    assert offered[:2] == [fonts.PLEX, fonts.AMIRI]
    assert len(offered) == len(set(offered))
    assert not any("SemiBold" in family for family in offered)


def test_the_fonts_of_hashiya_let_the_caret_into_lam_alef():
    for family in fonts.SHIPPED:
        assert fonts.caret_enters_lam_alef(family)
        assert fonts.caret_warning(family) == ""


@pytest.mark.parametrize("edges", [(20.0, 20.0, 0.0), (20.0, 0.0, 0.0), (0.0, 0.0, 0.0)])
def test_a_font_whose_ligature_has_no_middle_is_warned_of(monkeypatch, edges):
    monkeypatch.setattr(fonts, "_edges", lambda word, family: list(edges))
    assert not fonts.caret_enters_lam_alef(f"a font with {edges}")
    assert "لا" in fonts.caret_warning(f"a font with {edges}")


@pytest.mark.parametrize(
    ("name", "code"),
    [("PER", "PER"), ("Time", "Time"), ("Sentence", "Sent"), ("Release-Parole", "RelPar"),
     ("TRANSFER", "TRANSFER"), ("ذكر", "ذكر"), ("منظمة_دولية", "منظدول"), ("", "")],
)  # fmt: skip
def test_names_of_types_are_shortened_to_codes(name, code):
    assert abbreviated(name) == code


def test_codes_tell_the_types_of_a_layer_apart():
    for layer in load_scheme("news").layers:
        names = {tag.name.rpartition(".")[2] for tag in layer.types if not tag.abstract}
        assert len({abbreviated(name) for name in names}) == len(names), layer.name
