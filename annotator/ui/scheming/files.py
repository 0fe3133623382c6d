"""Schemes from files and to files: TOML as Hashiya writes it, and brat's configuration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSaveFile

from annotator.errors import SchemeError
from annotator.model.problem import Problem
from annotator.schema.brat.reading import is_brat, read_brat
from annotator.schema.reading import load_scheme
from annotator.schema.records import Scheme
from annotator.schema.writing import write_scheme

KINDS = "TOML (*.toml);;brat (annotation.conf)"
"""What a chooser of files offers."""


def scheme_from(path: Path) -> tuple[Scheme, Sequence[Problem]]:
    """Read a scheme, with notes on what had no place in it; raises SchemeError."""
    return read_brat(path) if is_brat(path) else (load_scheme(str(path)), ())


def scheme_to(path: Path, scheme: Scheme) -> None:
    """Write a scheme file, whole or not at all; raises SchemeError."""
    file = QSaveFile(str(path))
    written = write_scheme(scheme).encode("utf-8")
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not opened or file.write(written) != len(written) or not file.commit():
        raise SchemeError("{file} could not be written here: choose another place.", file=path.name)
