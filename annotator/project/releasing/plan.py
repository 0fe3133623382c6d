"""What the person chose for a release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Whose = Literal["gold", "annotators", "all"]
"""The adjudicated sets, those of people, or everything there is."""


@dataclass(frozen=True, slots=True)
class FormatChoice:
    """A format with its options."""

    key: str
    options: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class About:
    """What people say of a data set, for its card and its citation; empty where nothing is said."""

    title: str = ""
    description: str = ""
    licence: str = ""
    authors: tuple[str, ...] = ()
    contact: str = ""
    url: str = ""
    doi: str = ""
    variety: str = ""
    sources: str = ""
    annotators: str = ""
    guidelines: str = ""
    limits: str = ""
    agreement: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class ReleasePlan:
    """A release as it was asked for; `version` and `time` are found where they are empty.

    `documents` holds identifiers (None: all), `annotators` names (empty: all), `split` the name
    of a split of the corpus; documents that have no part in it are left out. `regions` is
    "article" or "all". `anonymous` puts numbers in the place of annotators' names.
    """

    formats: tuple[FormatChoice, ...]
    whose: Whose = "gold"
    annotators: tuple[str, ...] = ()
    documents: tuple[str, ...] | None = None
    split: str = ""
    regions: str = "article"
    anonymous: bool = False
    about: About = About()
    guidelines: tuple[Path, ...] = ()
    version: str = ""
    time: str = ""
