"""What the start understands: nothing (the sample corpus), `run` a command, or `test`."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

from starting.checks import run_everything
from starting.displays import living
from starting.environment import Environment
from starting.installing import set_up, uv
from starting.libraries import needed, provide
from starting.telling import Progress, SetupProblem

CHECKOUT = Path(__file__).resolve().parents[2]


def main(arguments: list[str], *, usage: str) -> int:
    """Set up and do what was asked; give the exit status."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if word in {"-h", "--help"}:
        print(usage)
        return 0
    if word not in {"", "run", "test"}:
        print(usage, file=sys.stderr)
        return 2
    try:
        return _start(word, rest)
    except SetupProblem as problem:
        Progress().say(str(problem))
    except OSError as error:
        Progress().say(f"The set-up cannot go on: {error}.")
    except KeyboardInterrupt:
        Progress().say("\nStopped; the next start carries on from the beginning.")
        return 130
    return 1


def _start(word: str, rest: list[str]) -> int:
    environment = Environment(CHECKOUT)
    extras = frozenset({"test"}) if word == "test" else frozenset[str]()
    progress = Progress()
    first = not environment.is_ready(extras)
    if first:
        progress.say("Setting Hashiya up; a later start needs none of this.")
    variables = living(os.environ)
    provide(needed(variables, display=word != "test"), progress, needs_venv=first and uv() is None)
    set_up(environment, extras, progress)
    if word == "test":
        return run_everything(environment, rest)
    return _run_hashiya(environment, rest if word == "run" else ["demo"], variables)


def _run_hashiya(environment: Environment, arguments: list[str], variables: dict[str, str]) -> int:
    command = [str(environment.python), "-m", "annotator", *arguments]
    with subprocess.Popen(command, env=variables) as process:
        while True:
            try:
                status = process.wait()
            except KeyboardInterrupt:
                continue  # the program itself was told as well, and says how it ends
            break
    if status < 0:
        raise SetupProblem(_ended_by(-status, variables))
    return status


def _ended_by(number: int, variables: dict[str, str]) -> str:
    """Say that Hashiya was ended from outside, and what to do where the display may be why."""
    told = f"Hashiya was ended by signal {number}"
    if number == signal.SIGABRT and variables.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        line = shlex.join(["env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", *sys.orig_argv])
        return f"{told}: the display may have refused; this line starts without one:\n{line}"
    return f"{told}; what was annotated until then is kept."
