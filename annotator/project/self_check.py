"""Looks whether everything a working copy needs is there; a frozen build loses modules silently."""

from __future__ import annotations

from dataclasses import dataclass

from annotator import paths
from annotator.adjudication.strategy_list import all_strategies
from annotator.errors import AnnotatorError
from annotator.project.formats import all_formats, article_formats
from annotator.schema.loading import load_scheme, shipped_schemes


@dataclass(frozen=True, slots=True)
class Finding:
    """One family of things that must be there: its members, and what is wrong, if anything."""

    family: str
    members: tuple[str, ...]
    problem: str | None = None


def self_check() -> list[Finding]:
    """List every family; an empty or broken one carries a problem."""
    return [
        _family("formats", tuple(sorted({*all_formats(), *article_formats()}))),
        _schemes(),
        _measures(),
        _family("strategies", tuple(all_strategies())),
        _files("fonts", "*.ttf"),
        _files("translations", "*.qm"),
        _family(
            "samples", tuple(sorted(one.name for one in paths.sample_corpus().glob("*.jsonl")))
        ),
    ]


def _family(name: str, members: tuple[str, ...]) -> Finding:
    return Finding(name, members, None if members else "nothing was found")


def _measures() -> Finding:
    # Measures bring numpy along, which no other command is to wait for.
    from annotator.agreement.measures import all_measures  # noqa: PLC0415

    try:
        return _family("measures", tuple(sorted(all_measures())))
    except AnnotatorError as problem:
        return Finding("measures", (), str(problem))


def _files(name: str, pattern: str) -> Finding:
    return _family(
        name, tuple(sorted(one.name for one in (paths.resources() / name).glob(pattern)))
    )


def _schemes() -> Finding:
    keys = tuple(sorted(shipped_schemes()))
    for key in keys:
        try:
            load_scheme(key)
        except AnnotatorError as problem:
            return Finding("schemes", keys, str(problem))
    return _family("schemes", keys)
