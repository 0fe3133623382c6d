"""Writes a concordance as a table that spreadsheets and programs read."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

from annotator.errors import Cancelled
from annotator.formats.shared.cells import guarded
from annotator.formats.writing import replace_whole
from annotator.search.concordance import Hit

COLUMNS = (
    "document", "name", "date", "offset_unit", "start", "end", "before", "keyword", "after",
    "annotation", "annotator",
)  # fmt: skip
"""The offsets are code points of the stored text, of which before, keyword and after are slices."""


def write_table(
    hits: Iterable[Hit],
    out: Path,
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write hits as CSV with a byte order mark, whole or not at all; gives how many.

    Cells are what the text says, so that text[start:end] is the keyword; only one that a
    spreadsheet would run as a formula begins with an apostrophe. Raises OSError, and Cancelled.
    """
    number = 0
    with (
        replace_whole(out, is_folder=False) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for number, hit in enumerate(hits, 1):
            if cancelled():
                raise Cancelled
            rows.writerow([guarded(cell) for cell in _row(hit)])
            progress(number)
    return number


def _row(hit: Hit) -> tuple[object, ...]:
    return (
        hit.document, hit.name, hit.date, "codepoint", *hit.span,
        hit.before, hit.match, hit.after, hit.annotation or "", hit.annotator,
    )  # fmt: skip
