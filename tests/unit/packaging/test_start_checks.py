"""The test command runs every check, says which failed, and ends with pytest's own line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from starting.checks import CHECKS, run_everything, shared_out
from starting.environment import Environment

Script = Callable[[Path, str], Path]


@pytest.fixture
def environment(checkout: Path, script: Script) -> Environment:
    """Give an environment whose tools all pass at once."""
    made = Environment(checkout)
    for check in CHECKS:
        script(made.program(check.program), "exit 0")
    script(made.python, "echo ..; echo '2 passed in 0.1s'")
    return made


def test_all_well_gives_zero_and_ends_with_the_line_of_pytest(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_everything(environment, []) == 0
    printed = capfd.readouterr().out.splitlines()
    assert printed[-1] == "2 passed in 0.1s"
    assert ".." in printed
    assert not any("FAILED" in line for line in printed)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.title)
def test_one_failing_check_fails_the_whole_and_shows_why(
    environment: Environment, script: Script, capfd: pytest.CaptureFixture[str], check: object
) -> None:
    arguments = " ".join(check.arguments)
    body = f'[ "$*" = "{arguments}" ] && echo because && exit 3; exit 0'
    script(environment.program(check.program), body)
    assert run_everything(environment, []) == 1
    printed = capfd.readouterr().out
    assert "because" in printed
    assert printed.count("FAILED") == 2  # at once, and in the summary
    assert printed.splitlines()[-1] == "2 passed in 0.1s"


def test_failing_tests_fail_the_whole(
    environment: Environment, script: Script, capfd: pytest.CaptureFixture[str]
) -> None:
    script(environment.python, "echo '1 failed'; exit 1")
    assert run_everything(environment, []) == 1
    assert capfd.readouterr().out.splitlines()[-1] == "1 failed"


def test_a_crash_of_the_tests_is_told(
    environment: Environment, script: Script, capfd: pytest.CaptureFixture[str]
) -> None:
    script(environment.python, "echo ...; kill -ABRT $$")
    assert run_everything(environment, []) == 1
    assert capfd.readouterr().out.splitlines()[-1] == "pytest was ended by signal 6 after: ..."


def test_options_go_to_pytest_and_qt_gets_no_display(
    environment: Environment, script: Script, capfd: pytest.CaptureFixture[str]
) -> None:
    script(environment.python, 'echo "$@ on $QT_QPA_PLATFORM"')
    run_everything(environment, ["-k", "offsets"])
    assert capfd.readouterr().out.splitlines()[-1] == "-m pytest -k offsets on offscreen"


@pytest.mark.parametrize(
    ("cores", "at_once"), [(None, None), (1, None), (2, "2"), (4, "4"), (64, "4")]
)
def test_all_tests_are_shared_by_the_cores_there_are(
    cores: int | None, at_once: str | None
) -> None:
    options = shared_out(cores)
    assert options == ([] if at_once is None else ["-n", at_once, "--dist", "loadfile"])


def test_without_options_the_tests_are_shared_out(
    environment: Environment, script: Script, capfd: pytest.CaptureFixture[str]
) -> None:
    script(environment.python, 'echo "$@"')
    run_everything(environment, [])
    said = capfd.readouterr().out.splitlines()[-1]
    assert said == " ".join(["-m pytest", *shared_out(os.cpu_count())])
