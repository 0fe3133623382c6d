"""Where the program's own data lies: beside the code, or inside it once installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Give the folder with schemes, fonts, icons, translations and help."""
    return _data("resources")


def sample_corpus() -> Path:
    """Give the folder with the sample articles and their annotations."""
    return _data("corpus")
