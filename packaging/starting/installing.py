"""Makes the environment and installs the project into it, with uv where there is one, else pip."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from starting.environment import Environment
from starting.reasons import explain
from starting.telling import Progress, SetupProblem

try:
    import fcntl
except ImportError:  # Windows has no such lock; there, two starts at once are not kept apart
    fcntl = None

ROOM = 1_000_000_000  # bytes; with the test tools the environment takes 0.8 GB


def uv() -> str | None:
    """Find uv on the path."""
    return shutil.which("uv")


def set_up(environment: Environment, extras: frozenset[str], progress: Progress) -> None:
    """Bring the environment to where a start with these extras needs it; quick when it is there."""
    if environment.is_ready(extras):
        return
    with _alone(environment.checkout, progress):
        if environment.is_ready(extras):
            return
        began = time.monotonic()
        everything = extras | environment.extras()
        if not environment.is_usable(needs_pip=uv() is None):
            _make(environment, progress)
        environment.mark.touch()
        _install(environment, everything, progress)
        environment.finish(everything)
        progress.say(f"Ready, after {time.monotonic() - began:.0f} seconds.")


@contextmanager
def _alone(checkout: Path, progress: Progress) -> Generator[None]:
    """Hold the checkout, so that two starts at once do not set it up over one another."""
    if fcntl is None:
        yield
        return
    handle = os.open(checkout, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress.say("Another start is setting Hashiya up; waiting until it is done ...")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _make(environment: Environment, progress: Progress) -> None:
    why = " anew (it was half made, or made for another Python)"
    progress.say(f"Making {environment.folder}{why if environment.folder.exists() else ''} ...")
    environment.begin()
    free = shutil.disk_usage(environment.checkout).free
    if free < ROOM:
        raise SetupProblem(
            f"The disk has {free / 1e9:.1f} GB left, but the set-up needs about 1 GB: free some "
            "room and start again."
        )
    found = uv()
    if found:
        command = [found, "venv", "--allow-existing", "--python", sys.executable]
    else:
        command = [sys.executable, "-m", "venv"]
    _run(environment, [*command, str(environment.folder)], progress)


def _install(environment: Environment, extras: frozenset[str], progress: Progress) -> None:
    progress.say("Installing Qt and the other packages (the first time this takes minutes) ...")
    found = uv()
    if found:
        # Compiled at the first use instead, a package may print what its author let pass.
        command = [found, "pip", "install", "--compile-bytecode"]
        command += ["--python", str(environment.python)]
    else:
        command = [str(environment.python), "-m", "pip", "install", "--progress-bar", "off"]
    wanted = str(environment.checkout)
    if extras:
        wanted += f"[{','.join(sorted(extras))}]"
    _run(environment, [*command, "--editable", wanted], progress)


def _run(environment: Environment, command: list[str], progress: Progress) -> None:
    """Run an installer, keep what it says in the log, and show the packages as they pass."""
    try:
        with (
            environment.log.open("w", encoding="utf-8") as log,
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=_plain_environment(),
            ) as process,
        ):
            for line in process.stdout or ():
                log.write(line)
                if line.startswith(("Collecting ", "Downloading ", "Installing ")):
                    progress.pass_by(line.strip())
    except OSError as error:
        said = f"{error.strerror} (os error {error.errno})"
        raise SetupProblem(explain(said, environment.log)) from error
    if process.returncode:
        said = environment.log.read_text("utf-8")
        if "Installing collected packages" not in said:
            environment.mark.unlink(missing_ok=True)  # nothing was changed, so nothing is broken
        raise SetupProblem(explain(said, environment.log))


def _plain_environment() -> dict[str, str]:
    """Give the variables without those that would send the installation somewhere else."""
    astray = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "UV_SYSTEM_PYTHON"}
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    # A variable also overrules a pip.conf that installs for the user, which no environment can.
    return kept | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
