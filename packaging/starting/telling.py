"""What the set-up says: quiet lines of progress, and one plain sentence when it cannot go on."""

from __future__ import annotations

import shutil
import sys


class SetupProblem(Exception):
    """The set-up cannot go on; the message is one plain sentence that says what to do."""


class Progress:
    """Progress on standard error, so that standard output belongs to the command that is run."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._passing = False

    def say(self, line: str) -> None:
        """Print a line that stays."""
        self._wipe()
        print(line, file=sys.stderr, flush=True)

    def pass_by(self, line: str) -> None:
        """Show a line until the next one comes; only on a terminal."""
        if not self._on_terminal:
            return
        self._wipe()
        width = shutil.get_terminal_size().columns - 1
        print(f"  {line}"[:width], end="", file=sys.stderr, flush=True)
        self._passing = True

    def _wipe(self) -> None:
        if self._passing:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._passing = False
