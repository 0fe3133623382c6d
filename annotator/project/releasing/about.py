"""What is said of a data set: read from a TOML file; how far annotators agree is worked out."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.errors import InputError
from annotator.formats.reading import open_regular
from annotator.project.project import Project
from annotator.project.releasing.plan import About

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result

_MEASURE = "f1"
"""The measure that needs no explanation in a card: the same words under the same type."""
_LARGEST = 1024 * 1024


def read_about(path: Path) -> About:
    """Read the file; raises InputError that says which entry is wrong."""
    with open_regular(path) as file:
        data = file.read(_LARGEST)
    try:
        values = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("{file}: this is not text in UTF-8.", file=path) from error
    except tomllib.TOMLDecodeError as error:
        raise InputError("{file}: this is not TOML ({reason}).", file=path, reason=error) from error
    return about_of(values, str(path))


def about_of(values: Mapping[str, object], name: str) -> About:
    """Check entries and make the record; `name` is the file's, for messages."""
    known = {one.name for one in fields(About)}
    unknown = sorted(values.keys() - known)
    if unknown:
        raise InputError(
            "{file}: {key} is not known here; known are: {known}.",
            file=name,
            key=unknown[0],
            known=", ".join(sorted(known)),
        )
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    authors = _texts(values.get("authors", []))
    agreement = _figures(values.get("agreement", {}))
    wrong = sorted(values.keys() - texts.keys() - {"authors", "agreement"})
    if wrong or authors is None or agreement is None:
        key = wrong[0] if wrong else "authors" if authors is None else "agreement"
        raise InputError(
            "{file}: {key} must be text; authors a list of names, agreement a table of figures.",
            file=name,
            key=key,
        )
    texts = {key: " ".join(value.split()) for key, value in texts.items()}
    return About(**texts, authors=authors, agreement=agreement)  # pyright: ignore[reportArgumentType]


def _texts(value: object) -> tuple[str, ...] | None:
    items = cast("list[object]", value) if isinstance(value, list) else None
    if items is None or not all(isinstance(one, str) for one in items):
        return None
    return tuple(str(one) for one in items)


def _figures(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    entries = cast("dict[str, object]", value)
    if not all(isinstance(one, str | int | float) for one in entries.values()):
        return None
    return {key: str(one) for key, one in entries.items()}


def with_agreement(about: About, project: Project, cancelled: Callable[[], bool]) -> About:
    """Say how far the annotators of the corpus agree, layer by layer, where nobody said it."""
    if about.agreement or len(_annotators(project)) < 2:
        return about
    # Bring numpy and scipy along.
    from annotator.agreement.measures import measure_called  # noqa: PLC0415
    from annotator.agreement.scoring import DRAWS  # noqa: PLC0415
    from annotator.project.agreeing import annotators_of  # noqa: PLC0415
    from annotator.project.reliability.by_batch import agree_by_batch  # noqa: PLC0415

    measure, names = measure_called(_MEASURE), annotators_of(project)
    agreement = {
        f"{one.layer}, F1 of marks with the same place and type": _told(one)
        for one in agree_by_batch(project, measure, names, DRAWS, cancelled)
    }
    return replace(about, agreement=agreement)


def _annotators(project: Project) -> set[str]:
    return {name for name, kind, _ in project.corpus.annotators() if kind == "annotator"}


def _told(one: Result) -> str:
    low, high = one.interval or (None, None)
    interval = "" if low is None or high is None else f" (95 % interval {low:.2f} to {high:.2f})"
    return (
        f"{one.value:.2f}{interval}, {len(one.annotators)} annotators,"
        f" {one.documents} documents of the corpus"
    )
