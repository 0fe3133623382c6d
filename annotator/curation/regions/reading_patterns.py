"""Reads the files of patterns, which anyone may extend, and says what is wrong in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar, get_args

from annotator.curation.credits.names import Names, read_names
from annotator.curation.folded import fold_line
from annotator.curation.regions.patterns import Cut, Pattern, Patterns, PatternSet, Where
from annotator.curation.tables import Table, read_table, sections, words
from annotator.errors import InputError
from annotator.model.document import REGION_KINDS, RegionKind
from annotator.paths import resources

_LONGEST, _CONFIDENCE = 100, 0.9
_KEYS = frozenset(
    "kind is begins ends has regex where longest opens confidence cut".split()  # noqa: SIM905
)
_Word = TypeVar("_Word", bound=str)
_LEADING = " \t-–—•*·|([«\"“'"


def read_patterns(folder: Path | None = None, names: Names | None = None) -> Patterns:
    """Read the patterns of a folder and the names for credits, those of the program without any.

    Raises InputError that names the file, the entry and what is wrong in it.
    """
    folder = resources() / "boilerplate" if folder is None else folder
    general = _read(folder / "general.toml", of_outlet=False)
    outlets: dict[str, PatternSet] = {}
    for path in sorted((folder / "outlets").glob("*.toml")):
        outlets[path.stem] = _set((general | _read(path, of_outlet=True)).values())
    return Patterns(_set(general.values()), outlets, read_names() if names is None else names)


def _set(patterns: Iterable[Pattern]) -> PatternSet:
    every = tuple(patterns)
    return PatternSet(
        tuple(one for one in every if one.cut is None),
        tuple(one for one in every if one.cut is not None),
    )


def _read(path: Path, *, of_outlet: bool) -> dict[str, Pattern]:
    entries = sections(read_table(path), path)
    return {
        name: _Entry(path, name, entry).pattern(name, of_outlet) for name, entry in entries.items()
    }


class _Entry:
    """One entry of a file while it is read."""

    def __init__(self, path: Path, name: str, entry: Table) -> None:
        self._path, self._entry = path, entry
        self._where: dict[str, object] = {"file": path, "entry": name}

    def pattern(self, name: str, of_outlet: bool) -> Pattern:
        strange = [key for key in self._entry if key not in _KEYS]
        if strange:
            raise InputError(
                "{file}, entry {entry}: the key {key} means nothing; README.md lists the keys.",
                key=strange[0],
                **self._where,
            )
        expressions = tuple(map(self._expression, self._words("regex")))
        whole = frozenset(fold_line(one).strip(_LEADING + ".:،…") for one in self._words("is"))
        begins, ends, has = (self._words(key) for key in ("begins", "ends", "has"))
        if not (expressions or whole or begins or ends or has):
            raise InputError(
                "{file}, entry {entry}: one of is, begins, ends, has and regex is needed.",
                **self._where,
            )
        opens = self._entry.get("opens")
        cut = self._entry.get("cut")
        return Pattern(
            name=name,
            kind=self._kind("kind"),
            where=self._choice("where", self._entry.get("where", "anywhere"), get_args(Where)),
            longest=int(self._number("longest", _LONGEST)),
            confidence=min(1.0, self._number("confidence", _CONFIDENCE)),
            opens=None if opens is None else self._kind("opens"),
            cut=None if cut is None else self._choice("cut", cut, get_args(Cut)),
            whole=whole,
            begins=_phrases(begins, "", r"(?!\w)"),
            ends=_phrases(ends, r"(?<!\w)", r"[\s.]*$"),
            has=_phrases(has, r"(?<!\w)", r"(?!\w)"),
            expressions=expressions,
            of_outlet=of_outlet,
        )

    def _words(self, key: str) -> tuple[str, ...]:
        return words(self._entry, key, self._path)

    def _expression(self, written: str) -> re.Pattern[str]:
        try:
            return re.compile(written)
        except re.error as problem:
            raise InputError(
                "{file}, entry {entry}: the expression {expression} cannot be used ({reason}).",
                expression=written,
                reason=problem,
                **self._where,
            ) from problem

    def _number(self, key: str, otherwise: float) -> float:
        value = self._entry.get(key, otherwise)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise InputError(
                "{file}, entry {entry}: {key} must be a number.", key=key, **self._where
            )
        return float(value)

    def _kind(self, key: str) -> RegionKind:
        return self._choice(key, self._entry.get(key), REGION_KINDS)

    def _choice(self, key: str, value: object, allowed: tuple[_Word, ...]) -> _Word:
        for one in allowed:
            if value == one:
                return one
        raise InputError(
            "{file}, entry {entry}: {key} must be one of {allowed}.",
            key=key,
            allowed=", ".join(allowed),
            **self._where,
        )


def _phrases(written: Iterable[str], before: str, after: str) -> re.Pattern[str] | None:
    """Make the expression of any of some phrases; a space before a colon or a bar is free."""
    folded = {fold_line(one).lstrip(_LEADING) for one in written} - {""}
    if not folded:
        return None
    ordered = sorted(folded, key=lambda one: (-len(one), one))
    either = "|".join(
        re.sub(r"(?:\\ )*([:|/])", r" ?\\\1", re.escape(one))
        if one[-1] in ":|/"
        else re.escape(one) + after
        for one in ordered
    )
    return re.compile(f"{before}(?:{either})")
