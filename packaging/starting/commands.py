"""What the start understands: nothing (the sample corpus), `run` a command, or `test`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from starting.checks import run_everything
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
    provide(needed(os.environ, display=word != "test"), progress, needs_venv=first and uv() is None)
    set_up(environment, extras, progress)
    if word == "test":
        return run_everything(environment, rest)
    return _run_hashiya(environment, rest if word == "run" else ["demo"])


def _run_hashiya(environment: Environment, arguments: list[str]) -> int:
    command = [str(environment.python), "-m", "annotator", *arguments]
    with subprocess.Popen(command) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue  # the program itself was told as well, and says how it ends
