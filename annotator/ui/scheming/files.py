"""Which files hold schemes, and how one is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile

from annotator.errors import SchemeError
from annotator.schema.records import Scheme
from annotator.schema.writing import write_scheme

KINDS = "TOML (*.toml);;brat (annotation.conf)"
"""What a chooser of files offers."""


def scheme_to(path: Path, scheme: Scheme) -> None:
    """Write a scheme file, whole or not at all; raises SchemeError."""
    file = QSaveFile(str(path))
    written = write_scheme(scheme).encode("utf-8")
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not opened or file.write(written) != len(written) or not file.commit():
        raise SchemeError("{file} could not be written here: choose another place.", file=path.name)
