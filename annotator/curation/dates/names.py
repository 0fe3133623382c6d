"""The names of months and weekdays, read from the table that anyone may extend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.curation.folded import fold_line
from annotator.curation.tables import Table, lists, read_table, section
from annotator.errors import InputError


@dataclass(frozen=True, slots=True)
class DateNames:
    """Folded names of months, weekdays and ordinals, each with its number."""

    gregorian: Mapping[str, int]
    hijri: Mapping[str, int]
    weekdays: Mapping[str, int]
    ordinals: Mapping[str, int]


def read_date_names(path: Path) -> DateNames:
    """Read months.toml; raises InputError that names what is wrong in it."""
    table = read_table(path)
    return DateNames(
        _numbers(table, "gregorian", path, 12),
        _numbers(table, "hijri", path, 12),
        _numbers(table, "weekdays", path, 7),
        _numbers(table, "ordinals", path, 31),
    )


def one_of(names: Iterable[str]) -> str:
    """Give the expression that matches any of the folded names, the longest first."""
    ordered = sorted(names, key=lambda one: (-len(one), one))
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in ordered) + ")"


def _numbers(table: Table, name: str, path: Path, last: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, names in lists(section(table, name, path), path).items():
        if not number.isdecimal() or not 1 <= int(number) <= last:
            raise InputError(
                '{file}: "{number}" in the section "{name}" must be a number from 1 to {last}.',
                file=path,
                number=number,
                name=name,
                last=last,
            )
        found |= {fold_line(one): int(number) for one in names}
    return found
