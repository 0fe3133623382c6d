"""The program can be stopped at any moment, also while it is still being read in."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

STOPPED_WHILE_READ_IN = """
import os, signal, sys
from annotator.__main__ import main

class Stop:
    def find_spec(self, name, path=None, target=None):
        if name == "annotator.cli.parser":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Stop())
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
def test_stopping_it_while_it_is_read_in_leaves_no_traceback() -> None:
    found = subprocess.run(
        [sys.executable, "-c", STOPPED_WHILE_READ_IN], capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (-signal.SIGINT, "")
