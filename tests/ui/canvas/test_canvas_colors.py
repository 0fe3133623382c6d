"""Colours read on every paper, and types stay apart for eyes that see fewer colours."""

from __future__ import annotations

import math
from itertools import combinations, product

import pytest
from PySide6.QtGui import QColor

from annotator.schema.loading import load_scheme
from annotator.ui.canvas.drawing.colors import (
    _to_lab,
    _to_linear,
    contrast,
    fill,
    legible,
    mix,
    on_top,
    vivid,
)
from annotator.ui.presenting import _style
from annotator.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES

# Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; they work on linear RGB.
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
LEAST_APART, LEAST_APART_IN_OTHER_FORMS = 6.0, 2.4
"""Distances in OKLab, times 100; about 2 can just be told apart side by side."""
WILD = ("#FFFFFF", "#000000", "#FFFF00", "#00FFFF", "#FF00FF", "#FF0000", "#00FF00", "#0000FF")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def _type_colors():
    """Collect the colours of the news scheme by the form in which they are drawn."""
    boxed = {"mention": "box", "trigger": "flag", "evidence": "line", "quick": "line"}
    return {
        (boxed[_style(layer)], tag.color)
        for layer in load_scheme("news").layers
        if layer.kind != "chain"
        for tag in layer.types
    }


def _seen(color, eyes):
    linear = _to_linear(color)
    rows = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in EYES[eyes]]
    shown = [max(0.0, min(one, 1.0)) for one in rows]
    written = [12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in shown]
    return _to_lab(QColor.fromRgbF(*written))


@themes
@pytest.mark.parametrize("eyes", EYES)
def test_types_stay_apart_for_all_eyes(theme, eyes):
    shown = [(form, color, _seen(legible(color, theme), eyes)) for form, color in _type_colors()]
    assert len(shown) >= 11
    near = [
        (one[1], other[1], round(100 * math.dist(one[2], other[2]), 1))
        for one, other in combinations(shown, 2)
        if 100 * math.dist(one[2], other[2])
        < (LEAST_APART if one[0] == other[0] else LEAST_APART_IN_OTHER_FORMS)
    ]
    assert near == []


def test_the_simulation_leaves_grey_and_joins_what_dichromats_confuse():
    grey, red, green = QColor("#777777"), QColor("#C05000"), QColor("#708000")
    for eyes in EYES:
        assert math.dist(_seen(grey, eyes), _to_lab(grey)) < 0.01
    seen = [
        math.dist(_seen(red, eyes), _seen(green, eyes)) for eyes in ("all cones", "deuteranopia")
    ]
    assert seen[0] > 2 * seen[1]


@themes
def test_labels_read_in_every_colour(theme):
    for color in [*WILD, *(color for _, color in _type_colors())]:
        assert contrast(legible(color, theme), QColor(theme.paper)) >= 4.5


@themes
def test_shapes_are_seen_in_every_colour_and_keep_their_own_where_they_can(theme):
    for color in [*WILD, *(color for _, color in _type_colors())]:
        assert contrast(vivid(color, theme), QColor(theme.paper)) >= 3.0
    assert vivid("#D55E00", theme).name() == "#d55e00"


@pytest.mark.parametrize("color", WILD)
def test_letters_on_a_chip_read_whatever_its_colour(color):
    assert contrast(on_top(color), QColor(color)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_reads_on_boxes_however_deep_they_lie_in_each_other(theme):
    ink, colors = QColor(theme.ink), sorted({color for _, color in _type_colors()} | set(WILD))
    for stack in product(colors, repeat=3):
        found = QColor(theme.paper)
        for color in (*stack, stack[0], stack[0]):
            over = fill(color, theme)
            found = mix(found, over, over.alphaF())
        assert contrast(found, ink) >= 7.0, stack


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_box_is_seen_on_the_paper_and_in_another_box(theme):
    for _, color in _type_colors():
        over, paper = fill(color, theme), QColor(theme.paper)
        once = mix(paper, over, over.alphaF())
        twice = mix(once, over, over.alphaF())
        assert math.dist(_to_lab(once), _to_lab(paper)) > 0.025, color
        assert math.dist(_to_lab(twice), _to_lab(once)) > 0.018, color


def test_high_contrast_is_what_its_name_says():
    theme = HIGH_CONTRAST
    paper = QColor(theme.paper)
    assert contrast(QColor(theme.ink), paper) >= 15
    assert theme.outlined
    for color in (theme.muted, theme.accent, theme.warning, theme.danger):
        assert contrast(QColor(color), paper) >= 7
    assert contrast(QColor(theme.line), paper) >= 3


def test_mixing_goes_from_one_colour_to_the_other():
    black, white = QColor("black"), QColor("white")
    assert mix(black, white, 1.0).name() == "#ffffff"
    assert contrast(black, white) == pytest.approx(21)
