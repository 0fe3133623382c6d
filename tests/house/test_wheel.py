"""What is installed holds the program's data, and finds it from wherever it is started."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = "from annotator import paths; print(paths.resources()); print(paths.sample_corpus())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel of the checkout, without network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("*.whl")
    return zipfile.ZipFile(made)


@pytest.mark.parametrize("data", ["resources", "corpus"])
def test_the_wheel_holds_all_data(wheel: zipfile.ZipFile, data: str) -> None:
    known = subprocess.run(
        ["git", "ls-files", "-z", "--", data], cwd=ROOT, capture_output=True, check=False
    )
    if known.returncode:
        pytest.skip("not a git checkout")
    files = [name for name in known.stdout.decode().split("\0") if (ROOT / name).is_file()]
    assert files
    assert {f"annotator/{name}" for name in files} <= set(wheel.namelist())


def test_the_installed_program_finds_its_data(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, sys.argv[1]); {ASK}", tmp_path],
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    resources, corpus = map(Path, done.stdout.splitlines())
    assert resources == tmp_path / "annotator" / "resources"
    assert list(resources.glob("fonts/*/*.ttf")) + list(resources.glob("fonts/*.ttf"))
    assert any(corpus.iterdir())


def test_the_wheel_gives_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    (points,) = [name for name in names if name.endswith("entry_points.txt")]
    assert "hashiya = annotator.__main__:main" in wheel.read(points).decode()
    assert [name for name in names if name.endswith("licenses/LICENSE")]
