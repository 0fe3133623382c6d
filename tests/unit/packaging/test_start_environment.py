"""The start knows a ready environment from one that is missing, stale or half made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from starting.environment import Environment
from starting.telling import SetupProblem

NONE: frozenset[str] = frozenset()
TEST = frozenset({"test"})


def an_environment(checkout: Path, extras: frozenset[str] = NONE) -> Environment:
    environment = Environment(checkout, windows=False)
    environment.begin()
    environment.python.parent.mkdir()
    environment.python.symlink_to(sys.executable)
    environment.finish(extras)
    return environment


def test_a_fresh_checkout_is_not_ready(checkout: Path) -> None:
    assert not Environment(checkout).is_ready(NONE)


def test_a_complete_set_up_is_ready(checkout: Path) -> None:
    assert an_environment(checkout).is_ready(NONE)


def test_a_set_up_for_the_tests_serves_the_plain_start_too(checkout: Path) -> None:
    assert an_environment(checkout, TEST).is_ready(NONE)
    assert not an_environment(checkout, NONE).is_ready(TEST)


def test_changed_project_settings_ask_for_a_new_set_up_but_keep_the_extras(checkout: Path) -> None:
    environment = an_environment(checkout, TEST)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'y'\n", "utf-8")
    assert not environment.is_ready(NONE)
    assert environment.extras() == TEST


def test_a_moved_checkout_asks_for_a_new_set_up(checkout: Path) -> None:
    an_environment(checkout)
    moved = checkout.rename(checkout.with_name("elsewhere"))
    assert not Environment(moved, windows=False).is_ready(NONE)


def test_another_python_asks_for_a_new_set_up(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = an_environment(checkout)
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert not environment.is_ready(NONE)
    assert not environment.is_usable(needs_pip=False)


@pytest.mark.parametrize("stamp", ["", "\n", "something else"])
def test_a_damaged_stamp_asks_for_a_new_set_up(checkout: Path, stamp: str) -> None:
    environment = an_environment(checkout)
    environment.stamp.write_text(stamp, "utf-8")
    assert not environment.is_ready(NONE)


def test_an_interrupted_set_up_is_neither_ready_nor_usable(checkout: Path) -> None:
    environment = an_environment(checkout)
    environment.mark.touch()
    assert not environment.is_ready(NONE)
    assert not environment.is_usable(needs_pip=False)


def test_a_python_that_does_not_start_is_not_usable(checkout: Path) -> None:
    environment = an_environment(checkout)
    environment.python.unlink()
    environment.python.write_bytes(b"not a program")
    environment.python.chmod(0o755)
    assert not environment.is_usable(needs_pip=False)


def test_beginning_anew_clears_what_was_there(checkout: Path) -> None:
    environment = an_environment(checkout)
    environment.begin()
    assert list(environment.folder.iterdir()) == [environment.mark]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(SetupProblem, match=r"cannot be made anew .* start again"):
        Environment(tmp_path / "gone").begin()


def test_windows_has_its_programs_elsewhere(checkout: Path) -> None:
    program = Environment(checkout, windows=True).python
    assert program.relative_to(checkout).parts == (".venv", "Scripts", "python.exe")
