"""Every check of the project, then the tests, with a short summary and pytest's line last."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass

from starting.environment import Environment


@dataclass(frozen=True)
class Check:
    """A tool of the environment and its arguments."""

    title: str
    program: str
    arguments: tuple[str, ...]


CHECKED = ("annotator", "packaging", "tests")
CHECKS = (
    Check("ruff check", "ruff", ("check", "--quiet", *CHECKED)),
    Check("ruff format", "ruff", ("format", "--check", "--quiet", *CHECKED)),
    Check("pyright", "pyright", ("annotator", "packaging")),
    Check("import contracts", "lint-imports", ()),
    Check("codespell", "codespell", (*CHECKED, "resources", "README.md")),
)


MOST_AT_ONCE = 4
"""How many processes test at once at the most: each takes half a gigabyte."""


@dataclass(frozen=True)
class Outcome:
    """How one check ended."""

    title: str
    passed: bool
    seconds: float

    def __str__(self) -> str:
        word = "ok" if self.passed else "FAILED"
        return f"  {self.title:<18}{word:<8}{self.seconds:6.1f} s"


def run_everything(environment: Environment, pytest_arguments: list[str]) -> int:
    """Run all checks and the tests, whichever fail; give 0 when all passed."""
    variables = dict(
        os.environ, QT_QPA_PLATFORM="offscreen", PYRIGHT_PYTHON_IGNORE_WARNINGS="1", PYTHONUTF8="1"
    )
    outcomes = [_run_check(environment, check, variables) for check in CHECKS]
    tests, closing = _run_tests(environment, pytest_arguments, variables)
    outcomes.append(tests)
    print("\nSummary")
    for outcome in outcomes:
        print(outcome)
    print(closing, flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _run_check(environment: Environment, check: Check, variables: dict[str, str]) -> Outcome:
    began = time.monotonic()
    done = subprocess.run(
        [environment.program(check.program), *check.arguments],
        cwd=environment.checkout,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    outcome = Outcome(check.title, done.returncode == 0, time.monotonic() - began)
    print(outcome, flush=True)
    if not outcome.passed:
        print(done.stdout.rstrip(), flush=True)
    return outcome


def _run_tests(
    environment: Environment, arguments: list[str], variables: dict[str, str]
) -> tuple[Outcome, str]:
    """Let the tests' output through, but hold its last line back and give it."""
    began = time.monotonic()
    command = [str(environment.python), "-m", "pytest", *(arguments or shared_out(os.cpu_count()))]
    if sys.stdout.isatty():
        command.insert(3, "--color=yes")
    closing = ""
    with subprocess.Popen(
        command,
        cwd=environment.checkout,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            if closing:
                print(closing, flush=True)
            closing = line.rstrip("\n")
    if process.returncode < 0:
        closing = f"pytest was ended by signal {-process.returncode} after: {closing}"
    return Outcome("pytest", process.returncode == 0, time.monotonic() - began), closing


def shared_out(cores: int | None) -> list[str]:
    """Give the options that let every core test, one file of tests at a time; none for one core."""
    at_once = min(cores or 1, MOST_AT_ONCE)
    return ["-n", str(at_once), "--dist", "loadfile"] if at_once > 1 else []
