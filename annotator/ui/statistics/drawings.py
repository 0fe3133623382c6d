"""Makes drawings of the tables of a corpus's numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.model.sets import SET_STATUSES
from annotator.project.statistics.tables import Cell, Table
from annotator.ui.corpus.columns import SIGNS
from annotator.ui.forms.article import status_label
from annotator.ui.language import comma, isolated
from annotator.ui.statistics.bars import Bar, Bars, Piece
from annotator.ui.statistics.colors import SERIES
from annotator.ui.statistics.heat import Heat, HeatCell
from annotator.ui.statistics.plot import Drawing
from annotator.ui.statistics.stacks import Stack, Stacks

translate = QCoreApplication.translate

MOST_BARS = 25
MOST_ROWS, MOST_COLUMNS = 12, 8
_MOST_STACKS = 40
_DONE_FIRST = ("locked", "finished", "in progress", "new")
_STATUS_COLORS = (6, 2, 1, 7)


def drawing_of(table: Table, chosen: str = "") -> Drawing | None:
    """Draw a table; None where it has nothing to draw. `chosen` is a layer, "" for all."""
    make = _DRAWINGS.get(table.name)
    return make(table, chosen) if make is not None and table.rows else None


def layers_of(table: Table) -> list[str]:
    """Name the layers among which one may be chosen in a table."""
    if table.name not in ("types", "roles", "values", "labels-by-month"):
        return []
    at = table.columns.index("layer")
    return list(dict.fromkeys(str(row[at]) for row in table.rows))


def _by_value(table: Table, _chosen: str) -> Drawing:
    return Bars(
        plot_title(table), _counted([(_name(row[0]), _number(row[1])) for row in table.rows])
    )


def _counted(rows: Sequence[tuple[str, float]]) -> list[Bar]:
    """Make a bar for each of the frequent ones, and one for all others together."""
    bars = [_bar(label, value) for label, value in rows[:MOST_BARS]]
    rest = rows[MOST_BARS:]
    if rest:
        label = translate("Plots", "others: {number}").format(number=f"{len(rest):,}")
        bars.append(_bar(label, sum(value for _, value in rest), len(SERIES) - 1))
    return bars


def _bar(label: str, value: float, series: int = 0) -> Bar:
    written = f"{value:,.0f}"
    return Bar(label, (Piece(value, series, f"{label}: {written}"),), written)


def _months(table: Table, _chosen: str) -> Drawing:
    counts: Counter[str] = Counter()
    for month, number in table.rows:
        counts[str(month)] += int(number)
    periods = _periods(list(counts))
    found: dict[str, int] = dict.fromkeys(periods.values(), 0)
    for month, number in counts.items():
        # What is no month, as some sites write dates, has no place in time.
        if month in periods:
            found[periods[month]] += number
    stacks = [Stack(one, ((number, f"{one}: {number:,}"),)) for one, number in found.items()]
    return Stacks(plot_title(table), stacks)


def _periods(months: Sequence[str]) -> Mapping[str, str]:
    """Put months together into quarters or years where there are too many to draw."""
    ordered = _filled(sorted(set(months)))
    if len(ordered) <= _MOST_STACKS:
        return {one: one for one in ordered}
    # A number alone beside the year would be taken for a month.
    words = translate("Plots", "{year} Q{number}")
    quarters = {one: words.format(number=(int(one[5:7]) + 2) // 3, year=one[:4]) for one in ordered}
    if len(set(quarters.values())) <= _MOST_STACKS:
        return quarters
    return {one: one[:4] for one in ordered}


def _filled(months: Sequence[str]) -> list[str]:
    """Put in the months in between, so that time runs evenly; far gaps stay as they are."""
    known = [one for one in months if one[5:7].isdecimal() and 1 <= int(one[5:7]) <= 12]
    if not known:
        return []
    first, last = (int(one[:4]) * 12 + int(one[5:7]) - 1 for one in (known[0], known[-1]))
    if last - first > 12 * 100:
        return known
    return [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(first, last + 1)]


def _labels_by_month(table: Table, chosen: str) -> Drawing:
    """Stack layers, or the types of one layer, over time."""
    rows = [row for row in table.rows if chosen in ("", row[1])]
    name_at = 2 if chosen else 1
    totals: Counter[str] = Counter()
    for row in rows:
        totals[str(row[name_at])] += int(row[3])
    names = [name for name, _ in totals.most_common(len(SERIES) - 1)]
    others = translate("Plots", "Others")
    series = [*names, others] if len(totals) > len(names) else names
    periods = _periods([str(row[0]) for row in rows])
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        name = str(row[name_at])
        if str(row[0]) in periods:
            counts[periods[str(row[0])]][name if name in names else others] += int(row[3])
    stacks = [
        Stack(
            one,
            tuple((counts[one][name], f"{one} · {name}: {counts[one][name]:,}") for name in series),
        )
        for one in dict.fromkeys(periods.values())
    ]
    return Stacks(plot_title(table), stacks, series)


def _typed(label_at: tuple[int, ...], number_at: int) -> Callable[[Table, str], Drawing]:
    """Draw rows of a layer by their number, each in the colour of its layer."""

    def make(table: Table, chosen: str) -> Drawing:
        rows = [row for row in table.rows if chosen in ("", row[0])]
        totals: Counter[str] = Counter()
        for row in rows:
            totals[str(row[0])] += int(row[number_at])
        layers = [name for name, _ in totals.most_common()]
        ranked = sorted(rows, key=lambda row: -int(row[number_at]))
        bars = [
            Bar(
                " · ".join(str(row[at]) for at in label_at),
                (Piece(int(row[number_at]), layers.index(str(row[0])), _said(table, row)),),
                f"{row[number_at]:,}",
            )
            for row in ranked[:MOST_BARS]
        ]
        shown = layers[: max((bar.pieces[0].series for bar in bars), default=0) + 1]
        return Bars(plot_title(table), bars, shown)

    return make


def _said(table: Table, row: Sequence[Cell]) -> str:
    """Say a row in words: what it is about, then its numbers with their names."""
    names = [isolated(str(cell)) for cell in row if isinstance(cell, str)]
    numbers = [
        f"{column_label(column)} {cell:,}"
        for column, cell in zip(table.columns, row, strict=True)
        if not isinstance(cell, str)
    ]
    return f"{' · '.join(names)}: {comma().join(numbers)}"


def _stances(table: Table, _chosen: str) -> Drawing:
    """Draw holders by targets; a cell tells how many of it share the polarity that most have."""
    cells: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for holder, target, polarity, number in table.rows:
        cells[str(holder), str(target)][str(polarity)] += int(number)
    holders = _frequent([(key[0], one.total()) for key, one in cells.items()], MOST_ROWS)
    targets = _frequent(
        [(key[1], one.total()) for key, one in cells.items() if key[0] in holders], MOST_COLUMNS
    )
    # A row in which nothing would stand says nothing.
    holders = [one for one in holders if any((one, target) in cells for target in targets)]
    found: dict[tuple[int, int], HeatCell] = {}
    for (holder, target), counts in cells.items():
        if holder in holders and target in targets:
            told = comma().join(
                f"{polarity} {number:,}" for polarity, number in counts.most_common()
            )
            place = holders.index(holder), targets.index(target)
            polarity, most = counts.most_common(1)[0]
            of = "" if most == counts.total() else f"/{counts.total():,}"
            found[place] = HeatCell(
                counts.total(),
                f"{most:,}{of} {polarity}",
                f"{isolated(holder)} ← {isolated(target)}: {told}",
            )
    return Heat(plot_title(table), holders, targets, found)


def _frequent(names: Sequence[tuple[str, int]], most: int) -> list[str]:
    totals: Counter[str] = Counter()
    for name, number in names:
        totals[name] += number
    return [name for name, _ in totals.most_common(most)]


def _by_status(first: int) -> Callable[[Table, str], Drawing]:
    """Draw how far everybody is; `first` is the column of the first status."""

    def make(table: Table, _chosen: str) -> Drawing:
        series = [f"{SIGNS[one]} {status_label(one)}" for one in _DONE_FIRST]
        written = translate("Plots", "{done} of {all}")
        bars: list[Bar] = []
        for row in table.rows:
            counts = dict(zip(SET_STATUSES, row[first : first + len(SET_STATUSES)], strict=True))
            name = _annotator(row, table)
            pieces = tuple(
                Piece(_number(counts[one]), at, f"{name} · {status_label(one)}: {counts[one]:,}")
                for at, one in enumerate(_DONE_FIRST)
                if _number(counts[one])
            )
            done = sum(int(counts[one]) for one in ("finished", "locked"))
            whole = sum(int(one) for one in counts.values())
            bars.append(Bar(name, pieces, written.format(done=f"{done:,}", all=f"{whole:,}")))
        return Bars(plot_title(table), bars, series, _STATUS_COLORS)

    return make


def _annotator(row: Sequence[Cell], table: Table) -> str:
    if "kind" in table.columns and row[table.columns.index("kind")] == "gold":
        return translate("Columns", "Gold")
    return isolated(str(row[0]))


def _times(table: Table, _chosen: str) -> Drawing:
    """Draw the time an article takes each annotator, by its median."""
    at = table.columns.index("median seconds per article")
    bars = [
        Bar(isolated(str(row[0])), (Piece(_number(row[at]), 0, _said(table, row)),), _span(row[at]))
        for row in table.rows
    ]
    return Bars(translate("Plots", "Time for an article (median)"), bars)


def _span(seconds: Cell) -> str:
    """Write a time in minutes and seconds."""
    whole = round(_number(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def _number(cell: Cell) -> float:
    return float(cell)


def _name(cell: Cell) -> str:
    return isolated(str(cell))


def plot_title(table: Table) -> str:
    """Name a plot in the language of the interface."""
    return {
        "outlets": translate("Plots", "Articles by outlet"),
        "varieties": translate("Plots", "Articles by variety of Arabic"),
        "topics": translate("Plots", "Articles by topic"),
        "months": translate("Plots", "Articles by month"),
        "progress": translate("Plots", "What was assigned, and how far it is"),
        "work": translate("Plots", "Work by annotator"),
        "types": translate("Plots", "Annotations by type"),
        "roles": translate("Plots", "Fillers by role"),
        "values": translate("Plots", "Annotations by value"),
        "labels-by-month": translate("Plots", "Annotations by month"),
        "stances": translate("Plots", "Stances by holder and target"),
        "times": translate("Plots", "Time spent"),
        "sizes": translate("Plots", "How much there is"),
    }[table.name]


def column_label(column: str) -> str:
    """Name a column of numbers in the language of the interface."""
    return {
        "documents": translate("Plots", "articles"),
        "annotations": translate("Plots", "annotations"),
        "fillers": translate("Plots", "fillers"),
        "articles": translate("Plots", "articles"),
        "seconds": translate("Plots", "seconds"),
        "seconds per article": translate("Plots", "seconds per article"),
        "median seconds per article": translate("Plots", "median seconds per article"),
        "seconds per annotation": translate("Plots", "seconds per annotation"),
    }.get(column, column)


_DRAWINGS: dict[str, Callable[[Table, str], Drawing]] = {
    "outlets": _by_value,
    "varieties": _by_value,
    "topics": _by_value,
    "months": _months,
    "progress": _by_status(2),
    "work": _by_status(2),
    "types": _typed((1,), 2),
    "roles": _typed((2, 1), 3),
    "values": _typed((2, 1), 3),
    "labels-by-month": _labels_by_month,
    "stances": _stances,
    "times": _times,
}
