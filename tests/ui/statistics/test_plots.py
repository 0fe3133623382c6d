"""Plots: bars as long as their values, mirrored where the reader is, whole words, read in order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from annotator.project.statistics.tables import table
from annotator.ui.canvas.drawing.colors import SEEN, contrast
from annotator.ui.language import use_language
from annotator.ui.picture import application
from annotator.ui.statistics.bars import Bar, Bars, Piece
from annotator.ui.statistics.colors import SERIES, heat, series_color
from annotator.ui.statistics.drawings import drawing_of, layers_of
from annotator.ui.statistics.heat import Heat, HeatCell
from annotator.ui.statistics.plot import Drawing, Plot, Sheet
from annotator.ui.statistics.stacks import Stack, Stacks
from annotator.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme

WIDTH = 800.0
THEMES = (LIGHT, DARK, HIGH_CONTRAST)


@pytest.fixture(scope="module", autouse=True)
def app() -> None:
    use_language(application(), "en")


def bars() -> Bars:
    return Bars(
        "أعمدة",
        [
            Bar(
                "وكالة أنباء العالم العربي للصحافة والنشر والتوزيع والإعلام المرئي والمسموع",
                (Piece(30, 0, "ثلاثون"), Piece(10, 1, "عشرة")),
                "40",
            ),
            Bar("ب", (Piece(20, 0, "عشرون"),), "20"),
            Bar("ج", (Piece(0, 0, "صفر"),), "0"),
        ],
        ["أول", "ثان"],
    )


def stacks() -> Stacks:
    found = [Stack(f"2021-{n + 1:02}", ((n, f"{n} أول"), (2.0 * n, f"{n} ثان"))) for n in range(12)]
    return Stacks("بالشهر", found, ["أول", "ثان"])


def heats() -> Heat:
    cells = {
        (0, 0): HeatCell(5, "5 مؤيد", "أ ← ب: 5"),
        (0, 2): HeatCell(1, "1", "أ ← د: 1"),
        (1, 1): HeatCell(3, "3", "ه ← ج: 3"),
    }
    return Heat("جدول", ["أ", "ه"], ["ب", "ج", "د"], cells)


ALL = {"bars": bars, "stacks": stacks, "heat": heats}


def sheet(theme: Theme = LIGHT, *, rtl: bool = True, width: float = WIDTH) -> Sheet:
    return Sheet(width, theme, rtl=rtl)


def test_bars_are_as_long_as_their_values() -> None:
    thirty, ten, twenty, nothing = (one.place.width() for one in bars().lay_out(sheet())[1])
    assert thirty == pytest.approx(3 * ten)
    assert twenty == pytest.approx(2 * ten)
    assert nothing == 2.0


@pytest.mark.parametrize("name", ALL)
def test_every_value_is_on_the_page_and_none_lies_over_another(name: str) -> None:
    height, marks = ALL[name]().lay_out(sheet())
    page = QRectF(0, 0, WIDTH, height)
    assert marks
    for at, one in enumerate(marks):
        assert page.contains(one.place)
        for other in marks[at + 1 :]:
            common = one.place.intersected(other.place)
            assert common.width() * common.height() < 0.5


@pytest.mark.parametrize("name", ALL)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(width=st.floats(480, 2000))
def test_what_reads_from_the_right_is_the_mirror_image(name: str, width: float) -> None:
    drawing: Drawing = ALL[name]()
    _, ltr = drawing.lay_out(sheet(rtl=False, width=width))
    _, rtl = drawing.lay_out(sheet(rtl=True, width=width))
    for one, other in zip(ltr, rtl, strict=True):
        assert one.says == other.says
        assert other.place.left() == pytest.approx(width - one.place.right())
        assert other.place.top() == one.place.top()


def test_the_axis_reaches_a_round_number_above_every_column() -> None:
    assert stacks().highest == 50
    assert Stacks("", []).highest == 1
    assert Stacks("", [Stack("a", ((1001.0, ""),))]).highest == 2000


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize("name", ALL)
def test_names_are_drawn_and_no_letter_leaves_the_page(
    name: str, theme: Theme, *, rtl: bool
) -> None:
    drawing: Drawing = ALL[name]()
    page = sheet(theme, rtl=rtl)
    height, _ = drawing.lay_out(page)
    margin = 40
    image = QImage(int(WIDTH) + 2 * margin, int(height) + 2 * margin, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    painter.translate(margin, margin)
    drawing.draw(painter, page)
    painter.end()
    untouched = image.pixel(0, 0)
    rows = [
        image.pixel(x, y) == untouched
        for x in (5, image.width() - 5)
        for y in range(0, image.height(), 3)
    ]
    assert all(rows)
    assert any(
        image.pixel(x, y) != untouched
        for x in range(margin, margin + int(WIDTH), 7)
        for y in range(margin, margin + int(height), 5)
    )


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
def test_series_are_seen_on_every_paper_and_are_told_apart(theme: Theme) -> None:
    colors = [series_color(number, theme) for number in range(len(SERIES))]
    paper = theme.tint(theme.paper, 0)
    assert all(contrast(one, paper) >= SEEN * 0.99 for one in colors)
    assert len({one.name() for one in colors}) == len(SERIES)
    assert series_color(99, theme) == colors[-1]


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
def test_heat_grows_with_the_share(theme: Theme) -> None:
    paper = theme.tint(theme.paper, 0)
    strength = [contrast(heat(share / 10, theme), paper) for share in range(11)]
    assert strength == sorted(strength)
    assert strength[10] > strength[1]


def test_the_frequent_ones_are_drawn_and_the_others_together() -> None:
    rows = [(f"وكالة {n}", 100 - n) for n in range(40)]
    drawing = drawing_of(table("outlets", "", ("outlet", "documents"), rows))
    assert isinstance(drawing, Bars)
    assert len(drawing.bars) == 26
    assert drawing.bars[-1].value == sum(number for _, number in rows[25:])


@pytest.mark.parametrize(
    ("months", "labels"),
    [
        (["2021-01", "2021-04"], ["2021-01", "2021-02", "2021-03", "2021-04"]),
        (["2015-01", "2021-04"], None),
        (["2017-03", "2020-10"], [f"{2017 + n // 4} Q{n % 4 + 1}" for n in range(16)]),
        (["1900-01", "2021-04"], None),
        (["2021-99", "2021-05"], ["2021-05"]),
    ],
)
def test_time_runs_evenly_and_is_put_together_where_there_is_too_much_of_it(
    months: list[str], labels: list[str] | None
) -> None:
    drawing = drawing_of(table("months", "", ("month", "documents"), [(one, 3) for one in months]))
    assert isinstance(drawing, Stacks)
    found = [one.label for one in drawing.stacks]
    assert found == sorted(found)
    if labels is not None:
        assert found == labels
    else:
        assert len(found) < 140
        assert sum(value for one in drawing.stacks for value, _ in one.values) == 6


def test_a_cell_of_mixed_stances_tells_how_many_share_the_polarity_it_names() -> None:
    rows = [("رولا", "نور", "ضد", 7), ("رولا", "نور", "مع", 1), ("رولا", "سلمى", "مع", 2)]
    columns = ("holder", "target", "polarity", "stances")
    drawn = drawing_of(table("stances", "", columns, rows))
    assert isinstance(drawn, Heat)
    assert {one.written: one.value for one in drawn.cells.values()} == {"7/8 ضد": 8, "2 مع": 2}


def test_a_table_without_rows_is_not_drawn_and_only_layers_can_be_chosen() -> None:
    assert drawing_of(table("outlets", "", ("outlet", "documents"), [])) is None
    assert drawing_of(table("sizes", "", ("what", "number"), [("words", 1)])) is None
    rows = [("ذكر", "شخص", 3, 1), ("حدث", "هجوم", 2, 1)]
    types = table("types", "", ("layer", "type", "annotations", "documents"), rows)
    assert layers_of(types) == ["ذكر", "حدث"]
    one = drawing_of(types, "حدث")
    assert isinstance(one, Bars)
    assert [bar.label for bar in one.bars] == ["هجوم"]


def test_a_plot_follows_its_width_and_tells_all_in_words(qtbot) -> None:
    plot = Plot(bars())
    qtbot.addWidget(plot)
    plot.resize(700, 10)
    plot.show()
    assert plot.height() == round(plot.drawing.lay_out(plot.sheet())[0])
    assert plot.figure().text.splitlines() == ["ثلاثون", "عشرة", "عشرون", "صفر"]
    assert plot.says == ""


@pytest.mark.parametrize("rtl", [True, False])
def test_names_above_cells_that_are_too_long_to_lie_stand_upright(*, rtl: bool) -> None:
    names = ["مبنى أو مجمّع", "Non-governmental", "Region within borders", "ب", "ج", "د", "ه"]
    heat = Heat("جدول", names, names, {(0, 0): HeatCell(1, "1", "1")})
    written: list[tuple[str, float]] = []

    class Noting(Sheet):
        def write(self, painter: QPainter, place: QRectF, text: str, *_: str, **__: object) -> None:
            written.append((text, place.width() - self.metrics.horizontalAdvance(text)))

    page = Noting(500, LIGHT, rtl=rtl)
    heat.draw(QPainter(), page)
    short = Heat("جدول", ["أ"], ["ب"], {(0, 0): HeatCell(1, "1", "1")})
    assert [one for one, room in written[: len(names)] if room < 0] == []
    assert heat.lay_out(page)[1][0].place.y() > short.lay_out(page)[1][0].place.y()
