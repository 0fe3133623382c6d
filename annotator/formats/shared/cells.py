"""Cells of tables that spreadsheets open: what an article says is never run as a formula."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, also in full width."""


def is_formula(cell: object) -> bool:
    """Say whether a spreadsheet may take a cell for a formula; numbers of ours are none."""
    return isinstance(cell, str) and cell.startswith(_FORMULA)


def guarded(cell: object) -> object:
    """Put an apostrophe before what may be taken for a formula, so that it stays text."""
    return f"'{cell}" if is_formula(cell) else cell
