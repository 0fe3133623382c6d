"""The start makes and fills the environment once, and mends what an interruption left."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from starting.environment import Environment
from starting.installing import set_up
from starting.telling import Progress, SetupProblem

NONE: frozenset[str] = frozenset()
TEST = frozenset({"test"})

# Stands in for uv: makes an environment in a blink, notes what was asked, says what it is told to.
UV = """
echo "$@" >> "{notes}"
if [ "$1" = venv ]; then exec "{python}" -m venv --without-pip "$5"; fi
cat "{saying}"
exit $(cat "{status}")
"""


class Uv:
    """The stand-in's notes and its next answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes = folder / "notes"
        self.answers(0, "done")

    def answers(self, status: int, saying: str) -> None:
        (self.folder / "status").write_text(str(status), "utf-8")
        (self.folder / "saying").write_text(saying, "utf-8")

    def calls(self) -> list[str]:
        """Name what was asked since the last look, without the words that never change."""
        lines = self.notes.read_text("utf-8").splitlines() if self.notes.exists() else []
        self.notes.unlink(missing_ok=True)
        return ["venv" if line.startswith("venv") else line.split("/")[-1] for line in lines]


@pytest.fixture
def uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: Callable[[Path, str], Path]) -> Uv:
    folder = tmp_path / "tools"
    names = {name: folder / name for name in ("notes", "saying", "status")}
    script(folder / "uv", UV.format(python=sys.executable, **names))
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return Uv(folder)


def start(checkout: Path, extras: frozenset[str] = NONE) -> Environment:
    environment = Environment(checkout)
    set_up(environment, extras, Progress())
    return environment


def test_the_first_start_makes_and_fills_the_environment(checkout: Path, uv: Uv) -> None:
    assert start(checkout).is_ready(NONE)
    assert uv.calls() == ["venv", "حاشية one"]


def test_uv_compiles_what_it_installs_as_pip_does(checkout: Path, uv: Uv) -> None:
    start(checkout)
    assert uv.notes.read_text("utf-8").splitlines()[1].startswith("pip install --compile-bytecode")


def test_the_second_start_calls_no_installer(checkout: Path, uv: Uv) -> None:
    start(checkout)
    uv.calls()
    start(checkout)
    assert uv.calls() == []


def test_the_tests_add_their_tools_and_a_later_change_keeps_them(checkout: Path, uv: Uv) -> None:
    start(checkout)
    start(checkout, TEST)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'y'\n", "utf-8")
    start(checkout)
    assert uv.calls() == ["venv", "حاشية one", "حاشية one[test]", "حاشية one[test]"]


def test_an_interrupted_set_up_is_made_anew(checkout: Path, uv: Uv) -> None:
    environment = start(checkout)
    environment.mark.touch()
    (environment.folder / "half").touch()
    uv.calls()
    start(checkout)
    assert uv.calls() == ["venv", "حاشية one"]
    assert not (environment.folder / "half").exists()


def test_an_environment_made_by_hand_is_kept(checkout: Path, uv: Uv) -> None:
    environment = start(checkout)
    environment.stamp.unlink()
    (environment.folder / "own").touch()
    uv.calls()
    start(checkout)
    assert uv.calls() == ["حاشية one"]
    assert (environment.folder / "own").exists()


def test_without_network_the_reason_is_told_and_the_next_start_goes_on(
    checkout: Path, uv: Uv
) -> None:
    uv.answers(2, "error: Failed to fetch x\n  dns error: Name or service not known")
    with pytest.raises(SetupProblem, match="connect to the internet and start again"):
        start(checkout)
    uv.answers(0, "")
    uv.calls()
    assert start(checkout).is_ready(NONE)
    assert uv.calls() == ["حاشية one"]


def test_a_failure_while_packages_are_copied_leaves_the_mark(checkout: Path, uv: Uv) -> None:
    uv.answers(1, "Installing collected packages: x\nERROR: [Errno 28] No space left on device")
    with pytest.raises(SetupProblem, match="The disk is full"):
        start(checkout)
    assert Environment(checkout).mark.exists()


def test_too_little_room_is_told_before_anything_is_fetched(
    checkout: Path, uv: Uv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("starting.installing.ROOM", 1 << 62)
    with pytest.raises(SetupProblem, match="free some room"):
        start(checkout)
    assert uv.calls() == []


def test_variables_that_would_install_elsewhere_are_overruled(
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    uv: Uv,
    script: Callable[[Path, str], Path],
) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("UV_SYSTEM_PYTHON", "1")
    script(uv.folder / "uv", f"env > {uv.notes}")
    start(checkout)
    told = uv.notes.read_text("utf-8")
    assert "PIP_NO_INPUT=1" in told
    assert "PIP_USER=0" in told
    assert "PYTHONPATH" not in told
    assert "UV_SYSTEM_PYTHON" not in told
