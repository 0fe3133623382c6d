"""The columns of the document table: their headings, what stands in them, and which are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSettings

from annotator.model.listing import Column, ColumnKind, DocumentLine, WorkLine
from annotator.project.managing.metadata import KNOWN
from annotator.ui.forms.article import status_label
from annotator.ui.language import along, isolated

translate = QCoreApplication.translate

USUAL = (
    Column("name"), Column("meta", "title"), Column("meta", "outlet"), Column("meta", "date"),
    Column("meta", "topic"), Column("words"), Column("work"), Column("assigned"),
)  # fmt: skip
"""What is shown until somebody chooses."""

NUMBERS: frozenset[ColumnKind] = frozenset({"position", "words", "duplicates"})
"""Columns of numbers, which stand under each other."""

SIGNS = {"new": "○", "in progress": "◐", "finished": "●", "locked": "■"}
_REMEMBERED, _PARTED = "corpus/columns", ":"
_WIDTHS: dict[str, int] = {
    "title": 280, "name": 130, "outlet": 120, "date": 100, "topic": 90, "url": 220,
}  # fmt: skip
_KIND_WIDTHS: dict[ColumnKind, int] = {"work": 370, "assigned": 110, "status": 170}
"""Three sets are named in full, and all usual columns are in a window of 1366 pixels."""
_NARROW, _MIDDLE = 84, 130
_MOST_COUNTED = 3
"""Where more sets than these are named, how many annotations they have stands in the tool tip."""


def heading(column: Column) -> str:
    """Name a column in the language of the interface."""
    if column.kind == "meta":
        return field_label(column.key)
    if column.kind == "status":
        return isolated(column.key)
    if column.kind == "part":
        return translate("Columns", "Part: {split}").format(split=isolated(column.key))
    return {
        "position": translate("Columns", "Number"),
        "name": translate("Columns", "File"),
        "words": translate("Columns", "Words"),
        "work": translate("Columns", "Annotated by"),
        "assigned": translate("Columns", "Assigned to"),
        "duplicates": translate("Columns", "Duplicates"),
    }[column.kind]


def field_label(field: str) -> str:
    """Name a field of the metadata; what nobody knows is called as it is."""
    known = {
        "title": translate("Columns", "Title"),
        "outlet": translate("Columns", "Outlet"),
        "date": translate("Columns", "Date"),
        "updated": translate("Columns", "Updated"),
        "author": translate("Columns", "Author"),
        "agency": translate("Columns", "Agency"),
        "place": translate("Columns", "Location"),
        "topic": translate("Columns", "Topic"),
        "variety": translate("Columns", "Variety"),
        "licence": translate("Columns", "Licence"),
        "url": translate("Columns", "Address"),
        "date-as-written": translate("Columns", "Date as written"),
        "month": translate("Columns", "Month"),
        "year": translate("Columns", "Year"),
    }
    return known.get(field) or isolated(field)


def cell(column: Column, line: DocumentLine) -> str:
    """Give what stands in a column for an article."""
    if column.kind == "meta":
        return line.meta.get(column.key, "")
    if column.kind == "part":
        return line.parts.get(column.key, "")
    if column.kind == "status":
        return _status(line, column.key)
    return _CELLS[column.kind](line)


def _status(line: DocumentLine, annotator: str) -> str:
    for one in line.work:
        if one.annotator == annotator and one.kind == "annotator":
            return f"{SIGNS[one.status]} {status_label(one.status)} · {one.annotations:,}"
    return SIGNS["new"] if annotator in line.assigned else ""


def _work(line: DocumentLine) -> str:
    named = [f"{SIGNS[one.status]} {who(one)}" for one in line.work]
    if len(named) <= _MOST_COUNTED:
        counts = (f"{one.annotations:,}" for one in line.work)
        named = [f"{name} {count}" for name, count in zip(named, counts, strict=True)]
    return " · ".join(named)


def who(one: WorkLine) -> str:
    """Name whose work it is; the gold set is nobody's."""
    return translate("Columns", "Gold") if one.kind == "gold" else isolated(one.annotator)


def _duplicates(line: DocumentLine) -> str:
    parts: list[str] = []
    if line.is_spare:
        parts.append(translate("Columns", "duplicate"))
    elif line.duplicates:
        parts.append(f"{line.duplicates}")
    if line.versions:
        parts.append(translate("Columns", "versions: {number}").format(number=line.versions))
    return " · ".join(parts)


_CELLS: dict[ColumnKind, Callable[[DocumentLine], str]] = {
    "position": lambda line: f"{line.position:,}",
    "name": lambda line: line.name,
    "words": lambda line: f"{line.words:,}",
    "work": _work,
    "assigned": lambda line: " · ".join(isolated(one) for one in line.assigned),
    "duplicates": _duplicates,
}


_OF_THE_CORPUS = frozenset({"name", "meta"})


def shown(column: Column, line: DocumentLine) -> str:
    """Give a cell as it is painted: in its own direction, or in that of the window."""
    text = cell(column, line)
    if not text:
        return ""
    return isolated(text) if column.kind in _OF_THE_CORPUS else along(text)


def explained(column: Column, line: DocumentLine) -> str:
    """Say in full what a cell says by signs, or has no room for."""
    if column.kind != "work":
        return cell(column, line)
    told = translate("Columns", "{who}: {status}, annotations: {number}")
    return "\n".join(
        told.format(who=who(one), status=status_label(one.status), number=one.annotations)
        for one in line.work
    )


def width_of(column: Column) -> int:
    """Give the pixels a column has at first."""
    if column.kind in NUMBERS:
        return _NARROW
    if column.kind in _KIND_WIDTHS:
        return _KIND_WIDTHS[column.kind]
    return _WIDTHS.get(column.key or column.kind, _MIDDLE)


def offered(
    fields: Iterable[str], annotators: Iterable[str], splits: Iterable[str]
) -> list[Column]:
    """List every column there is to choose."""
    free = [one for one in fields if one not in KNOWN]
    return [
        *(Column("meta", one) for one in KNOWN),
        *(Column(one) for one in _CELLS),
        *(Column("status", one) for one in annotators),
        *(Column("part", one) for one in splits),
        *(Column("meta", one) for one in free),
    ]


def remembered(settings: QSettings) -> list[Column]:
    """Give the columns chosen last, at first the usual ones."""
    kept = settings.value(_REMEMBERED)
    names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    found = [one for one in map(_read, names) if one is not None]
    return found or list(USUAL)


def remember(settings: QSettings, columns: Sequence[Column]) -> None:
    """Keep which columns are shown."""
    names = [f"{one.kind}{_PARTED}{one.key}" for one in columns]
    settings.setValue(_REMEMBERED, names)


def _read(name: object) -> Column | None:
    kind, _, key = str(name).partition(_PARTED)
    if kind in ("meta", "status", "part") and key:
        return Column(kind, key)
    return next((Column(one) for one in _CELLS if one == kind), None)
