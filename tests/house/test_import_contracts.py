"""The layers hold, and each contract turns red when it is broken on purpose."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "annotator"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
OF_TYPE = {
    kind: [pytest.param(one, id=one["id"]) for one in CONTRACTS if one["type"] == kind]
    for kind in ("layers", "forbidden")
}


def lint(folder: Path) -> tuple[int, str]:
    """Run import-linter on the package in a folder; give its status and what it says."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy of the package that a test may break."""
    shutil.copytree(PACKAGE, tmp_path / "annotator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def spoil(folder: Path, module: str, imported: str) -> None:
    """Let a module import what it must not."""
    path = folder / Path(*module.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    path.write_text(f"{path.read_text('utf-8')}\nimport {imported}\n", "utf-8")


def rows(contract: dict[str, object]) -> list[list[str]]:
    """List the modules that exist on each row of a layers contract, highest first."""
    written = [[name.strip(" ()") for name in row.split("|")] for row in contract["layers"]]
    there = {path.stem for path in PACKAGE.iterdir()}
    kept = [[f"annotator.{name}" for name in row if name in there] for row in written]
    return [row for row in kept if row]


def test_every_contract_holds() -> None:
    status, said = lint(ROOT)
    assert status == 0, said


def test_every_kind_of_contract_is_broken_somewhere_below() -> None:
    assert {one["type"] for one in CONTRACTS} == OF_TYPE.keys()


@pytest.mark.parametrize("contract", OF_TYPE["layers"])
def test_an_import_from_a_higher_row_turns_the_contract_red(
    copy: Path, contract: dict[str, object]
) -> None:
    steps = [(low[0], high[0]) for high, low in pairwise(rows(contract))]
    for low, high in steps:
        spoil(copy, low, high)
    status, said = lint(copy)
    assert status == 1
    assert [step for step in steps if "{} is not allowed to import {}".format(*step) in said] == (
        steps
    ), said


@pytest.mark.parametrize("contract", OF_TYPE["layers"])
def test_an_import_on_the_same_row_turns_the_contract_red(
    copy: Path, contract: dict[str, object]
) -> None:
    steps = [step for row in rows(contract) for step in pairwise(row)]
    for one, other in steps:
        spoil(copy, one, other)
    status, said = lint(copy)
    assert status == 1
    assert [step for step in steps if "{} is not allowed to import {}".format(*step) in said] == (
        steps
    ), said


@pytest.mark.parametrize("contract", OF_TYPE["forbidden"])
def test_each_forbidden_import_turns_the_contract_red(
    copy: Path, contract: dict[str, list[str]]
) -> None:
    there = [one for one in contract["source_modules"] if list(PACKAGE.glob(one[10:] + "*"))]
    steps = [(one, name) for one in there for name in contract["forbidden_modules"]]
    for step in steps:
        spoil(copy, *step)
    status, said = lint(copy)
    assert status == 1
    assert [step for step in steps if "{} is not allowed to import {}".format(*step) in said] == (
        steps
    ), said


@pytest.mark.parametrize(("contract", "free"), [("qt", "ui"), ("peewee", "store")])
def test_every_package_is_under_the_contract(contract: str, free: str) -> None:
    there = {path.stem for path in PACKAGE.iterdir() if path.suffix in {"", ".py"}}
    there -= {"__init__", "__main__", "__pycache__", "py", free}
    (sources,) = [one["source_modules"] for one in CONTRACTS if one["id"] == contract]
    assert {f"annotator.{name}" for name in there} <= set(sources)


BLOCKED = """
import importlib, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Blocker())
import annotator
found = ["annotator"]
while found:
    package = importlib.import_module(found.pop())
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.name not in {"annotator.ui", "annotator.__main__"}:
            importlib.import_module(module.name)
            print(module.name)
            if module.ispkg:
                found.append(module.name)
"""


def test_everything_but_the_window_is_importable_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert {"annotator.project.project", "annotator.cli"} <= set(done.stdout.split())
