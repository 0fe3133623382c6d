"""The folder .venv of the checkout: what it is, and whether it is ready for this Python."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from starting.telling import SetupProblem


@dataclass(frozen=True)
class Environment:
    """A checkout's own Python environment.

    Its stamp is written when a set-up is complete; its mark stands while one is under way, so a
    folder with the mark is half made. A folder with neither was made by hand and is kept.
    """

    checkout: Path
    windows: bool = os.name == "nt"

    @property
    def folder(self) -> Path:
        """Give the folder of the environment."""
        return self.checkout / ".venv"

    @property
    def log(self) -> Path:
        """Give the file that holds what the installer said last."""
        return self.folder / "set-up.log"

    @property
    def python(self) -> Path:
        """Give the environment's Python."""
        return self.program("python")

    @property
    def mark(self) -> Path:
        """Give the file that stands while a set-up is under way."""
        return self.folder / "unfinished"

    @property
    def stamp(self) -> Path:
        """Give the file that says what a complete set-up was made for."""
        return self.folder / "ready"

    def program(self, name: str) -> Path:
        """Give a program of the environment."""
        if self.windows:
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def key(self) -> str:
        """Describe what a set-up depends on: the project's settings, this Python, the place."""
        about = (
            hashlib.sha256((self.checkout / "pyproject.toml").read_bytes()).hexdigest(),
            platform.python_implementation(),
            "{}.{}".format(*sys.version_info),
            platform.machine(),
            str(self.checkout),
        )
        return hashlib.sha256("\n".join(about).encode()).hexdigest()

    def extras(self) -> frozenset[str]:
        """Name the extras of the last complete set-up, whatever it was made for."""
        try:
            return frozenset(self.stamp.read_text("utf-8").split()[1:])
        except OSError:
            return frozenset()

    def is_ready(self, extras: frozenset[str]) -> bool:
        """Say whether nothing needs doing for these extras; asks no other program."""
        try:
            key, *installed = self.stamp.read_text("utf-8").split() or [""]
        except OSError:
            return False
        complete = key == self.key() and extras <= frozenset(installed)
        return complete and self.python.exists() and not self.mark.exists()

    def is_usable(self, *, needs_pip: bool) -> bool:
        """Say whether its Python starts, is of this version, and can install packages."""
        if self.mark.exists() or not self.python.exists():
            return False
        question = "import sys; print(sys.prefix, *sys.version_info[:2], sep='\\n')"
        if needs_pip:
            question = f"import pip; {question}"
        try:
            told = subprocess.run(
                [self.python, "-c", question],
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
        except (OSError, subprocess.SubprocessError):
            return False
        place, *version = told.stdout.splitlines() or [""]
        here = [str(number) for number in sys.version_info[:2]]
        return told.returncode == 0 and version == here and Path(place) == self.folder

    def begin(self) -> None:
        """Clear whatever is there and put the mark; raises SetupProblem where that fails."""
        try:
            if self.folder.is_symlink():
                self.folder.unlink()
            elif self.folder.exists():
                shutil.rmtree(self.folder)
            self.folder.mkdir()
            self.mark.touch()
        except OSError as error:
            raise SetupProblem(
                f"The folder {self.folder} cannot be made anew ({error.strerror}): close programs "
                "that use it, see that this folder may be written, and start again."
            ) from error

    def finish(self, extras: frozenset[str]) -> None:
        """Record that the set-up is complete."""
        self.stamp.write_text(" ".join([self.key(), *sorted(extras)]) + "\n", "utf-8")
        self.mark.unlink(missing_ok=True)
