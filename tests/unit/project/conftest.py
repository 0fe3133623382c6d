"""What tests of projects share: the sample corpus, made once and copied for each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.project.demo import make_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample corpus once."""
    return make_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def copy(demo: Path, tmp_path: Path) -> Path:
    """Copy the sample corpus, to be changed."""
    path = tmp_path / "copy.hashiya"
    shutil.copy(demo, path)
    return path
