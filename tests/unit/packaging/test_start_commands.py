"""The start understands three words, and says in a sentence what it cannot do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from starting import commands
from starting.environment import Environment

START = Path(commands.__file__).parents[1] / "start.py"


@pytest.fixture
def ready(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, script: Callable[[Path, str], Path]
) -> Environment:
    """Give a ready environment whose Python repeats what it is asked, and ends with 7."""
    environment = Environment(checkout)
    environment.begin()
    script(environment.python, 'echo "$@"; exit 7')
    environment.finish(frozenset({"test"}))
    monkeypatch.setattr(commands, "CHECKOUT", checkout)
    monkeypatch.setattr(commands, "needed", lambda *_args, **_options: ())
    return environment


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], "-m annotator demo"),
        (["run"], "-m annotator"),
        (["run", "list", "a b.hashiya", "--json"], "-m annotator list a b.hashiya --json"),
    ],
)
def test_a_ready_checkout_runs_hashiya_at_once_and_passes_its_status_on(
    ready: Environment, capfd: pytest.CaptureFixture[str], arguments: list[str], asked: str
) -> None:
    assert commands.main(arguments, usage="") == 7
    assert capfd.readouterr() == (f"{asked}\n", "")


def test_a_display_that_does_not_answer_is_kept_from_hashiya(
    ready: Environment,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    script: Callable[[Path, str], Path],
) -> None:
    monkeypatch.setattr(commands, "living", lambda _variables: {"HOME": "/x"})
    script(ready.python, 'echo "${DISPLAY-none} $HOME"')
    assert commands.main([], usage="") == 0
    assert capfd.readouterr().out == "none /x\n"


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"DISPLAY": ":0"}, "env -u DISPLAY -u WAYLAND_DISPLAY python3 packaging/start.py"),
        ({}, "what was annotated until then is kept."),
    ],
)
def test_an_end_by_a_signal_is_told(
    ready: Environment,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    script: Callable[[Path, str], Path],
    variables: dict[str, str],
    told: str,
) -> None:
    monkeypatch.setattr(commands, "living", lambda _variables: variables)
    monkeypatch.setattr(sys, "orig_argv", ["python3", "packaging/start.py"])
    script(ready.python, "kill -ABRT $$")
    assert commands.main([], usage="") == 1
    lines = capfd.readouterr().err.splitlines()
    assert lines[0].startswith("Hashiya was ended by signal 6")
    assert lines[-1].endswith(told)


def test_an_unknown_word_shows_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["tset"], usage="the usage") == 2
    assert capsys.readouterr() == ("", "the usage\n")


def test_help_shows_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"], usage="the usage") == 0
    assert capsys.readouterr() == ("the usage\n", "")


def test_a_problem_is_one_sentence_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "CHECKOUT", tmp_path / "gone")
    monkeypatch.setattr(commands, "needed", lambda *_args, **_options: ())
    assert commands.main([], usage="") == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_python_too_old_is_told_what_to_do() -> None:
    program = (
        "import sys, runpy; sys.hexversion = 0x030A0000; "
        "runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, START], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_start_needs_only_the_standard_library() -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import starting.commands; "
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, START.parent],
        capture_output=True,
        text=True,
        check=True,
    )
    strange = set(done.stdout.split()) - set(sys.stdlib_module_names) - {"__main__", "starting"}
    assert not strange
