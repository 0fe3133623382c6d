"""Lets the tests import the start's own modules, as Python does beside `packaging/start.py`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
sys.path.insert(0, str(PACKAGING))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a folder that looks like a checkout, in a place with a space and Arabic in its name."""
    folder = tmp_path / "حاشية one"
    folder.mkdir()
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    return folder.resolve()


@pytest.fixture
def script() -> Callable[[Path, str], Path]:
    """Give a maker of small programs, run by sh."""
    if os.name == "nt":
        pytest.skip("needs sh")

    def make(path: Path, body: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        path.chmod(0o755)
        return path

    return make
